/// Reads what stands before the text: what surrounds the page, the title, the lines below it.
struct HeadReader {
  private let source: NoticeSource
  private let lines: [NoticeSource.Line]
  /// What the page says that it is called, folded and without blanks.
  private let stated: [Unicode.Scalar]
  private(set) var title: [Stretch] = []
  private(set) var repeatedTitle: [Stretch] = []
  private(set) var metadata: [Metadatum] = []
  private(set) var frame: [Stretch] = []
  /// Which line the text begins with.
  private(set) var end = 0

  /// How far down a title is looked for, in lines.
  private static let reach = 600

  /// - Parameters:
  ///   - source: the document.
  ///   - lines: the lines of its body.
  ///   - stated: what the page says in its head that it is called: a line of these words is the title.
  init(_ source: NoticeSource, _ lines: [NoticeSource.Line], stated: String? = nil) {
    self.source = source
    self.lines = lines
    self.stated = (stated ?? "").unicodeScalars.map(\.folded).filter { $0 != " " }
    guard let place = titlePlace else { return }
    title = lines[place].map { withoutBullet($0.stretch) }
    let start = metadataStart(above: place.lowerBound)
    frame = lines[..<start].map(\.stretch)
    for line in lines[start..<place.lowerBound] { readLine(line) }
    for line in lines[place] where line.stretch.lowerBound < withoutBullet(line.stretch).lowerBound {
      frame.append(line.stretch.lowerBound..<withoutBullet(line.stretch).lowerBound)
    }
    end = place.upperBound
    while end < lines.count, !beginsText(lines[end]) {
      readLine(lines[end])
      end += 1
    }
  }

  private func withoutBullet(_ stretch: Stretch) -> Stretch {
    let rest = source[stretch].drop { "•·●■◆▲○□>* ".unicodeScalars.contains($0) }
    return rest.isEmpty ? stretch : rest.startIndex..<stretch.upperBound
  }

  // MARK: The title

  private var titlePlace: Range<Int>? {
    let candidates = lines.indices.prefix(Self.reach).prefix { index in
      // Nothing behind the first sentence is a title.
      !lines[index].isTable && !isSentence(source[lines[index].stretch])
    }
    if !stated.isEmpty, let line = candidates.first(where: isStated) { return line..<line + 1 }
    let ends = candidates.filter { endsTitle(source[lines[$0].stretch]) }
    guard let end = ends.max(by: { weight($0) < weight($1) }) else { return fallback(candidates) }
    var start = end
    while start > candidates.startIndex, end - start < 3, goesOn(from: start - 1, to: start) { start -= 1 }
    return start..<end + 1
  }

  private func isStated(_ index: Int) -> Bool {
    source[lines[index].stretch].lazy.filter { $0 != " " }.elementsEqual(stated)
  }

  /// Of several lines like a title, one that does not stand above every page, then a heading by its style, then one in the
  /// middle, then the longest, then the first.
  private func weight(_ index: Int) -> Int {
    let line = lines[index]
    return (source.standsAbovePages(line) ? -8000 : 0) + (line.headingLevel == 1 ? 4000 : 0)
      + (line.isCentered ? 2000 : 0) + min(line.stretch.count, 80) * 10
      - min(index, 9)
  }

  private func fallback(_ candidates: Range<Int>) -> Range<Int>? {
    let place = candidates.first { index in
      let text = source[lines[index].stretch]
      return text.count >= 4 && text.count <= 90 && NumberMark(text) == nil && Pair(text) == nil
    }
    return place.map { $0..<$0 + 1 }
  }

  private func endsTitle(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard (6...90).contains(text.count), NumberMark(text) == nil, Pair(text) == nil else { return false }
    guard !text.contains(anyOf: [">", "|", "上一篇", "下一篇"]) else { return false }
    let bare = text.last == ")" ? text[..<(text.lastIndex(of: "(") ?? text.endIndex)].trimmed : text
    return ["通报", "公告", "公示", "报告", "公开", "通知", "情况", "说明", "进展"].contains { bare.ends(with: $0) }
  }

  /// Whether a line is the beginning of a title that goes on in the next.
  private func goesOn(from index: Int, to next: Int) -> Bool {
    let text = source[lines[index].stretch]
    let following = source[lines[next].stretch]
    guard (4...60).contains(text.count), NumberMark(text) == nil, Pair(text) == nil, !endsTitle(text) else {
      return false
    }
    guard !text.contains(anyOf: [">", "|", "首页", "当前位置"]) else { return false }
    if text.contains(where: { $0 == " " }), !lines[next].isCentered { return false }
    if following.starts(with: "关于"), isSigner(text) { return true }
    if text.starts(with: "中共") || text.starts(with: "中国共产党") || text.starts(with: "关于") { return true }
    return following.starts(with: "关于")
      && (text.ends(with: "会") || text.ends(with: "党组") || text.ends(with: "支部") || text.ends(with: "党委"))
      || !following.starts(with: "关于") && !following.starts(with: "中共") && text.first("关于") != nil
  }

  /// Whether it signs the notice as well.
  private func isSigner(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    lines.suffix(20).contains { $0.stretch.lowerBound > text.endIndex && source[$0.stretch].elementsEqual(text) }
  }

  /// Whether it is the end of the name that signs: 市交通运输局 of 洛州市交通运输局.
  private func isShortSigner(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.count >= 4 && text.allSatisfy(\.isHan)
      && lines.suffix(20).contains { line in
        let name = source[line.stretch]
        return name.startIndex > text.endIndex && name.count <= 50 && name.suffix(text.count).elementsEqual(text)
      }
  }

  // MARK: Around the title

  /// Where the lines directly above the title begin that say when or where it was published, as those below it do.
  private func metadataStart(above title: Int) -> Int {
    let said = lines[..<title].suffix(3).reversed().prefix { line in
      !line.isTable && Pair.parts(of: source[line.stretch]).contains { Pair(source[$0])?.meaning != nil }
    }
    return title - said.count
  }

  private func isSentence(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.contains("。") || (text.count > 40 && text.contains(","))
  }

  private func beginsText(_ line: NoticeSource.Line) -> Bool {
    let text = source[line.stretch]
    if line.isTable || line.label != nil || NumberMark(text) != nil { return true }
    if isTitle(text) { return false }
    if let pair = Pair(text), pair.meaning != nil || pair.isFrame || (pair.isShort && !pair.value.isEmpty) {
      return false
    }
    // Whom it is for: 校党委巡察办：.
    if text.last == ":", text.first != "[", text.first != "【", Pair(text)?.isKnown != true { return true }
    // A sentence that goes on in the next line has no end in this one.
    let isClause = text.count > 20 && text.contains(",")
    if isSentence(text) || isClause || text.last == ":" && text.count > 6 { return true }
    return line.headingLevel != nil || Phrases.namesArea(text) || Phrases.namesProblem(text)
  }

  private func isTitle(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let whole = title.flatMap { source[$0].filter { $0 != " " } }
    return text.filter({ $0 != " " }).elementsEqual(whole)
  }

  private mutating func readLine(_ line: NoticeSource.Line) {
    let text = source[line.stretch]
    if isTitle(text) { return repeatedTitle.append(line.stretch) }
    if let date = DateReader.wholeDate(text) {
      metadata.append(
        Metadatum(meaning: .published, label: date.stretch.lowerBound..<date.stretch.lowerBound, value: line.stretch))
      return
    }
    let parts = Pair.parts(of: text)
    // Brackets and bars between them belong to the page.
    for (end, start) in zip([text.startIndex] + parts.map(\.upperBound), parts.map(\.lowerBound) + [text.endIndex])
    where source.visibleCount(end..<start) > 0 { frame.append(end..<start) }
    for part in parts {
      if let date = DateReader.wholeDate(text[part]) {
        metadata.append(
          Metadatum(meaning: .published, label: date.stretch.lowerBound..<date.stretch.lowerBound, value: part))
        continue
      }
      if text[part].count >= 6,
        text[part].starts(with: "中共") || text[part].starts(with: "中国共产党")
          || isShortSigner(text[part])
      {
        metadata.append(Metadatum(meaning: .issuer, label: part.lowerBound..<part.lowerBound, value: part))
        continue
      }
      guard let pair = Pair(text[part]), pair.meaning != nil || !pair.isFrame else {
        frame.append(part)
        continue
      }
      metadata.append(Metadatum(meaning: pair.meaning ?? .other, label: pair.label, value: pair.value))
    }
  }
}
