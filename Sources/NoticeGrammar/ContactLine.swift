import Addresses
import Disclosure

/// A paragraph that tells how to reach the organ.
struct ContactLine {
  /// What is said before the first channel: it is text of the notice.
  private(set) var intro: Stretch
  private(set) var channels: [ReadChannel] = []
  /// Whether everything behind the first channel is labels, values and what separates them. Else the paragraph stays
  /// whole in the text, as something in it would be lost.
  private(set) var isPlain = true

  private let source: NoticeSource

  /// Nil where the paragraph has no channel in it.
  init?(_ stretch: Stretch, of source: NoticeSource) {
    self.source = source
    intro = stretch.lowerBound..<stretch.lowerBound
    guard stretch.count <= 600 else { return nil }
    for clause in Self.clauses(of: source[stretch]) { read(clause) }
    guard !channels.isEmpty else { return nil }
    intro = source.trimmed(stretch.lowerBound..<intro.upperBound)
    let opened = source[intro].count { $0 == "(" }
    if opened != source[intro].count(where: { $0 == ")" }) { isPlain = false }
  }

  /// The clauses of a paragraph: between commas, stops and semicolons, and between blanks before a label.
  private static func clauses(of text: ArraySlice<Unicode.Scalar>) -> [Stretch] {
    var clauses: [Stretch] = []
    var start = text.startIndex
    var inside = text.startIndex
    for index in text.indices {
      // （工作日9:00—12:00，14:00—17:00） is one thing.
      if text[index] == "(", let close = text[index...].prefix(60).firstIndex(of: ")") { inside = close }
      let isBreak = index >= inside && ";。,".unicodeScalars.contains(text[index])
      let isGap =
        text[index] == " "
        && ChannelWord.first(in: text[(index + 1)...].prefix(14)).map { $0.place.lowerBound - index < 8 } ?? false
      guard isBreak || isGap else { continue }
      clauses.append(start..<index + 1)
      start = index + 1
    }
    clauses.append(start..<text.endIndex)
    return clauses.filter { !text[$0].trimmed.isEmpty }
  }

  private mutating func read(_ clause: Stretch) {
    let text = source[clause]
    guard let word = ChannelWord.first(in: text), let value = word.value(in: text), isBeginning(word, in: text) else {
      return readWithoutLabel(clause)
    }
    let before = source[clause.lowerBound..<word.place.lowerBound]
    let colon = before.lastIndex { ":(、,".unicodeScalars.contains($0) }
    if channels.isEmpty {
      intro = intro.lowerBound..<(colon.map { $0 + 1 } ?? clause.lowerBound)
    } else if colon != nil {
      isPlain = false
    }
    let prefix = source.trimmed((colon.map { $0 + 1 } ?? clause.lowerBound)..<word.place.lowerBound)
    let generic = ["联系", "咨询", "办公", "固定", "值班", "通讯", "联络", "来信", "来访", "及", "和"]
    let isSaid =
      prefix.isEmpty
      || generic.contains { source[prefix].ends(with: $0) && source[prefix].count == $0.unicodeScalars.count }
    add(word.kind, value, purpose: isSaid ? nil : prefix)
    let end = word.kind == .telephone ? readNotes(behind: value, in: clause) : value.upperBound
    if !source[end..<clause.upperBound].allSatisfy({ " ;。,、)\u{22}".unicodeScalars.contains($0) }) {
      isPlain = false
    }
  }

  /// What stands in parentheses behind a number: its hours, or whose it is; and the numbers that follow. Where they end.
  private mutating func readNotes(behind value: Stretch, in clause: Stretch) -> Int {
    var end = value.upperBound
    while source[end..<clause.upperBound].first == "(",
      let close = source[end..<clause.upperBound].firstIndex(of: ")")
    {
      let inside = source.trimmed(end + 1..<close)
      if source[inside].contains(anyOf: ["工作日", "工作时间", "周", "上午"]) || source[inside].contains(":") {
        channels.append(ReadChannel(kind: .hours, value: inside, purpose: nil))
      } else {
        isPlain = false
      }
      end = close + 1
      let next = source[end..<clause.upperBound].drop { "、/; ".unicodeScalars.contains($0) }
      let number = next.prefix { ("0"..."9").contains($0) || $0 == "-" }
      guard number.count >= 7 else { break }
      add(.telephone, number.startIndex..<number.endIndex, purpose: channels.first?.purpose)
      end = number.endIndex
    }
    return end
  }

  private func isBeginning(_ word: ChannelWord, in text: ArraySlice<Unicode.Scalar>) -> Bool {
    let before = text[..<word.place.lowerBound]
    let start = before.lastIndex { ":(、,".unicodeScalars.contains($0) }.map { $0 + 1 } ?? before.startIndex
    return before[start...].count { $0 != " " } <= 10
  }

  private mutating func readWithoutLabel(_ clause: Stretch) {
    guard !channels.isEmpty else {
      intro = intro.lowerBound..<clause.upperBound
      return
    }
    // An address or a time may have commas in it.
    if let last = channels.last, last.kind == .postalAddress || last.kind == .hours,
      source[last.value.upperBound..<clause.lowerBound].allSatisfy({ $0 == "," || $0 == " " })
        || last.value.upperBound == clause.lowerBound
    {
      let end = source[clause].lastIndex { !" ;。,".unicodeScalars.contains($0) }.map { $0 + 1 } ?? clause.upperBound
      channels[channels.count - 1] = ReadChannel(
        kind: last.kind, value: last.value.lowerBound..<end, purpose: last.purpose)
      return
    }
    isPlain = false
  }

  private mutating func add(_ kind: ContactChannel.Kind, _ value: Stretch, purpose: Stretch?) {
    guard kind == .telephone || kind == .email else {
      return channels.append(ReadChannel(kind: kind, value: value, purpose: purpose))
    }
    for part in source[value].split(whereSeparator: { "、/或".unicodeScalars.contains($0) }) {
      let part = part.trimmed
      let text = source.text(part.startIndex..<part.endIndex)
      let isShort = part.count <= 5 && part.allSatisfy { ("0"..."9").contains($0) }
      let isReal = kind == .email ? WebAddress.mail(text) != nil : WebAddress.telephone(text) != nil
      guard isReal else {
        isPlain = false
        continue
      }
      channels.append(
        ReadChannel(kind: isShort ? .hotline : kind, value: part.startIndex..<part.endIndex, purpose: purpose))
    }
  }
}
