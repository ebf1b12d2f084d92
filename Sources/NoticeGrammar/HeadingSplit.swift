/// Tells the heading from what follows it in its line.
struct HeadingSplit {
  let text: Stretch
  let heading: Stretch
  let rest: Stretch

  /// The longest heading that may be followed by text in its own line.
  private static let longest = 150

  init(_ source: NoticeSource, _ stretch: Stretch) {
    text = source.trimmed(stretch)
    let line = source[text]
    var end = Self.firstEnd(of: line).map { $0 + 1 } ?? line.endIndex
    if let colon = Self.colon(in: line[..<end]) { end = colon + 1 }
    // A closing parenthesis behind the end still belongs to it: “……的问题。（已完成）”.
    let behind = line[end...].trimmed
    if behind.first == "(" || behind.first == "【", let close = behind.firstIndex(where: { $0 == ")" || $0 == "】" }),
      StatusWords.read(behind[(behind.startIndex + 1)..<close]) != nil
    {
      end = close + 1
    }
    let isShort = end - text.lowerBound <= Self.longest || end == line.endIndex
    heading = source.trimmed(text.lowerBound..<(isShort ? end : line.endIndex))
    rest = isShort ? source.trimmed(end..<line.endIndex) : line.endIndex..<line.endIndex
  }

  /// Where the first sentence ends, but within quotation marks and titles.
  static func firstEnd(of line: ArraySlice<Unicode.Scalar>) -> Int? {
    var closers: [Unicode.Scalar] = []
    var index = line.startIndex
    // What is never closed closes nothing: it is looked at once, from the right.
    let lastClose = Dictionary(
      ["”", "’", "》", "〉", ")", "」", "』"].map { closer in (closer as Unicode.Scalar, line.lastIndex(of: closer) ?? -1)
      },
      uniquingKeysWith: { first, _ in first })
    while index < line.endIndex {
      let scalar = line[index]
      if let closer = closer(of: scalar), lastClose[closer, default: -1] > index {
        closers.append(closer)
      } else if scalar == closers.last {
        closers.removeLast()
      } else if closers.isEmpty, scalar == "。" || scalar == ";" || scalar == "!" {
        return index
      }
      index += 1
    }
    return nil
  }

  private static func closer(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "“": "”"
    case "‘": "’"
    case "《": "》"
    case "〈": "〉"
    case "(": ")"
    case "「": "」"
    case "『": "』"
    default: nil
    }
  }

  /// The colon that ends a heading: not the one of a label in front of it (反馈问题：……).
  private static func colon(in line: ArraySlice<Unicode.Scalar>) -> Int? {
    let start = Label(line).map(\.stretch.upperBound) ?? line.startIndex
    guard let colon = line[start...].firstIndex(of: ":"), colon + 1 < line.endIndex else { return nil }
    let head = line[start..<colon]
    // 问题1：……
    if head.count <= 6, head.first("问题") != nil,
      head.last.map({ ("0"..."9").contains($0) || Numerals.digit($0) != nil }) ?? false
    {
      return nil
    }
    guard
      head.filter({ "“《(".unicodeScalars.contains($0) }).count
        == head.filter({ "”》)".unicodeScalars.contains($0) }).count
    else { return nil }
    return head.count <= 60 ? colon : nil
  }
}
