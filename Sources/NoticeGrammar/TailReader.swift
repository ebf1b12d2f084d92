/// Reads what stands behind the text: how to reach the organ, the signature, the page around it.
struct TailReader {
  private let source: NoticeSource
  private let lines: [NoticeSource.Line]
  private(set) var issuer: Stretch?
  private(set) var signed: ReadDate?
  private(set) var frame: [Stretch] = []
  /// What closes the notice, in order.
  private(set) var narrative: [NarrativePiece] = []
  private(set) var channels: [ReadChannel] = []
  private(set) var contactWords: [Stretch] = []
  /// Which line the text ends before.
  private(set) var end: Int

  /// How far up a signature is looked for, in lines.
  private static let reach = 60

  /// - Parameters:
  ///   - source: the document.
  ///   - lines: the lines of its body.
  ///   - start: which line the text begins with.
  init(_ source: NoticeSource, _ lines: [NoticeSource.Line], from start: Int) {
    self.source = source
    self.lines = lines
    end = lines.count
    let signature = findSignature(from: start)
    let bottom = signature?.upperBound ?? lines.count
    end = signature?.lowerBound ?? lines.count
    var behind: [Int] = []
    var isFrame = false
    for index in bottom..<lines.count {
      isFrame = isFrame || !belongsBehindSignature(index)
      if isFrame { frame.append(lines[index].stretch) } else { behind.append(index) }
    }
    if signature == nil { dropFrame(from: start) }
    let first = closingStart(from: start)
    let closing = Array(first..<end)
    end = first
    for index in closing + behind { readClosing(index) }
  }

  // MARK: The signature

  /// The lines of the signature: who and when, in two lines or one.
  private mutating func findSignature(from start: Int) -> Range<Int>? {
    for index in lines.indices[max(start, lines.count - Self.reach)...].reversed() {
      let text = source[lines[index].stretch]
      if let date = DateReader.wholeDate(text) {
        signed = ReadDate(stretch: lines[index].stretch, date: date.date)
        guard index > start, isIssuer(lines[index - 1]) else { return index..<index + 1 }
        issuer = lines[index - 1].stretch
        return index - 1..<index + 1
      }
      if let date = DateReader.dates(in: text).last, date.day != nil,
        source[date.stretch.upperBound..<lines[index].stretch.upperBound].isEmpty,
        date.stretch.lowerBound > lines[index].stretch.lowerBound, text.count <= 60,
        isName(source[lines[index].stretch.lowerBound..<date.stretch.lowerBound].trimmed)
      {
        signed = ReadDate(stretch: date.stretch, date: date.date)
        issuer = source.trimmed(lines[index].stretch.lowerBound..<date.stretch.lowerBound)
        return index..<index + 1
      }
    }
    return nil
  }

  private func isIssuer(_ line: NoticeSource.Line) -> Bool {
    let text = source[line.stretch]
    return !line.isTable && NumberMark(text) == nil && isName(text)
  }

  /// Whether a text can be the name of an organ.
  private func isName(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    (4...50).contains(text.count) && !text.contains { "。,;:!?、“《".unicodeScalars.contains($0) }
      && text.first?.isHan ?? false
  }

  // MARK: The page around it

  private func belongsBehindSignature(_ index: Int) -> Bool {
    let text = source[lines[index].stretch]
    if lines[index].isTable { return contactRows(of: lines[index]) != nil }
    return leadsToContact(index) || ContactLine(lines[index].stretch, of: source) != nil || text.starts(with: "附件")
      || text.starts(with: "附:")
      || text.starts(with: "(此件") || text.starts(with: "联系") || text.starts(with: "注:")
  }

  /// 公示期限：……, 受理单位：……: lines with a name and a value, behind which a channel comes.
  private func leadsToContact(_ index: Int) -> Bool {
    let pairs = lines[index...].prefix { line in
      let pair = line.isTable ? nil : Pair(source[line.stretch])
      return pair.map { !$0.isFrame && $0.meaning == nil } ?? false && !isFrame(line)
        && ContactLine(line.stretch, of: source) == nil
    }
    guard !pairs.isEmpty, pairs.endIndex < lines.count, !isFrame(lines[pairs.endIndex]) else { return false }
    return ContactLine(lines[pairs.endIndex].stretch, of: source) != nil
  }

  /// Without a signature: of the short lines at the end, all from the first that belongs to the page by what it says.
  private mutating func dropFrame(from start: Int) {
    var (first, index) = (end, end)
    while index > start + 1, end - index < Self.reach, mayBeFrame(lines[index - 1]) {
      index -= 1
      if isFrame(lines[index]) { first = index }
    }
    frame += lines[first..<end].map(\.stretch)
    end = first
  }

  private func mayBeFrame(_ line: NoticeSource.Line) -> Bool {
    let text = source[line.stretch]
    guard text.count <= 60, !text.contains("。"), !line.isTable, NumberMark(text) == nil else { return false }
    return isFrame(line) || ContactLine(line.stretch, of: source) == nil
  }

  private func isFrame(_ line: NoticeSource.Line) -> Bool {
    source[line.stretch].contains(anyOf: [
      "打印", "关闭", "上一篇", "下一篇", "分享", "版权所有", "备案", "ICP", "主办", "承办", "责任编辑", "编辑:", "扫一扫", "相关链接", "相关阅读", "浏览",
      "访问量", "网站地图", "返回顶部", "收藏", "技术支持", "网站标识码", "公网安备", "字体", "审核:", "校对:", "签发:", "友情链接", "点击数",
    ])
  }

  // MARK: What closes the notice

  /// Where the lines with channels begin at the end of the text.
  private func closingStart(from start: Int) -> Int {
    var first = attachmentsStart(from: start) ?? end
    var index = first
    let end = first
    while index > start, end - index < 16 {
      index -= 1
      let line = lines[index]
      if line.isTable {
        guard contactRows(of: line) != nil else { break }
        first = index
      } else if ContactLine(line.stretch, of: source) != nil, line.stretch.count <= 600, !isFinding(line) {
        first = index
      } else if first == end || source[line.stretch].count > 60 || NumberMark(source[line.stretch]) != nil {
        // A line or two without a channel may stand behind the last one or between them.
        if first != end || end - index > 3 { break }
      } else {
        break
      }
    }
    return first
  }

  /// Where a list of attachments begins directly above the signature: its numbers are no levels of the notice.
  private func attachmentsStart(from start: Int) -> Int? {
    let numbered = lines[start..<end].reversed().prefix { line in
      !line.isTable && line.stretch.count <= 60 && NumberMark(source[line.stretch]) != nil
    }.count
    let first = end - numbered - 1
    guard first > start, source[lines[first].stretch].starts(with: "附件") else { return nil }
    return first
  }

  /// A numbered line with a channel in it may also be a measure (开通热线电话12345).
  private func isFinding(_ line: NoticeSource.Line) -> Bool {
    let text = source[line.stretch]
    guard let mark = NumberMark(text) else { return false }
    return text.dropFirst(mark.length).count > 60
  }

  /// The rows of a table that says how to reach the organ: 联系电话 | 0871-65990000. Nil where it says something else.
  private func contactRows(of line: NoticeSource.Line) -> [Stretch]? {
    let rows = line.cells.compactMap { row -> Stretch? in
      guard row.count > 1, let first = row.first, let last = row.last else { return nil }
      return source.trimmed(first.lowerBound..<last.upperBound)
    }
    let channels = rows.count { ContactLine($0, of: source) != nil }
    return line.isTable && rows.count == line.cells.count && channels > 0 && channels * 2 >= rows.count ? rows : nil
  }

  private mutating func readClosing(_ index: Int) {
    let line = lines[index].stretch
    guard let rows = contactRows(of: lines[index]) else { return readClosing(line) }
    var place = line.lowerBound
    for row in rows {
      contactWords.append(place..<row.lowerBound)
      readClosing(row)
      place = row.upperBound
    }
    contactWords.append(place..<line.upperBound)
  }

  private mutating func readClosing(_ line: Stretch) {
    guard let contact = ContactLine(line, of: source) else {
      narrative.append(.block(.paragraph(line)))
      return
    }
    channels += contact.channels
    guard contact.isPlain else {
      narrative.append(.block(.paragraph(line)))
      return
    }
    var intro = contact.intro
    if let mark = NumberMark(source[intro]), source.visibleCount(intro) <= mark.length {
      intro = line.lowerBound..<line.lowerBound
    }
    if !intro.isEmpty { narrative.append(.block(.paragraph(intro))) }
    if !narrative.contains(where: { if case .contact = $0 { true } else { false } }) { narrative.append(.contact) }
    var place = intro.isEmpty ? line.lowerBound : intro.upperBound
    for channel in contact.channels {
      contactWords.append(place..<channel.value.lowerBound)
      place = channel.value.upperBound
    }
    contactWords.append(place..<line.upperBound)
  }
}
