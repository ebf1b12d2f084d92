import Diagnostics

/// Finds the most frequent slips of a Chinese keyboard in lines that should say `key: value`: `title：标题` and `　title`,
/// which YAML takes for text and not for a key, and `－ date` or `-date`, which it takes for no item of a list.
struct KeyboardSlip {
  let mistake: Mistake
  /// Where it stands, as bytes of the file.
  let range: Range<Int>

  /// The first one in the YAML at these bytes of the file; lines count from 0.
  static func first(in source: SourceText, yaml: Range<Int>, upTo lastLine: Int = .max) -> KeyboardSlip? {
    let lines = source.bytes[yaml].split(
      maxSplits: Int.max, omittingEmptySubsequences: false, whereSeparator: isLineEnd)
    for line in lines.prefix(lastLine == .max ? lines.count : lastLine + 1) {
      if let slip = slip(in: line) { return slip }
    }
    return nil
  }

  private init(_ mistake: Mistake, _ bytes: ArraySlice<UInt8>) {
    self.mistake = mistake
    range = bytes.startIndex..<bytes.endIndex
  }

  private static func slip(in line: ArraySlice<UInt8>) -> KeyboardSlip? {
    let indented = line.drop { $0 == space }
    if let wide = indented.mark(among: wideSpaces), isKey(indented.drop(wideSpaces + [[space]])) {
      return KeyboardSlip(.wideSpace(), wide)
    }
    if let dash = indented.mark(among: otherDashes), isKey(indented.drop(otherDashes + [[space]])) {
      return KeyboardSlip(.dashOfItem(), dash)
    }
    if indented.first == hyphen, isKey(indented.dropFirst()) {
      return KeyboardSlip(.dashOfItem(), indented.prefix(1))
    }
    let key = indented.drop { $0 == space || $0 == hyphen }
    let rest = key.drop(while: isLetter)
    guard rest.startIndex > key.startIndex else { return nil }
    if let colon = rest.mark(among: [wideColon]) { return KeyboardSlip(.fullWidthColon(), colon) }
    guard rest.first == colon, let wide = rest.dropFirst().mark(among: wideSpaces) else { return nil }
    return KeyboardSlip(.wideSpace(), wide)
  }

  /// Whether letters and a colon of either width stand here.
  private static func isKey(_ text: ArraySlice<UInt8>) -> Bool {
    let rest = text.drop(while: isLetter)
    return rest.startIndex > text.startIndex && rest.mark(among: [[colon], wideColon]) != nil
  }

  private static let space = UInt8(ascii: " ")
  private static let hyphen = UInt8(ascii: "-")
  private static let colon = UInt8(ascii: ":")
  private static let wideColon = Array("：".utf8)
  /// The full-width one and the one that does not break, which word processors write.
  private static let wideSpaces = ["\u{3000}", "\u{A0}"].map { Array($0.utf8) }
  private static let otherDashes = ["－", "—", "–", "−", "•", "·"].map { Array($0.utf8) }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

  /// A carriage return before a line feed stays at the end of the line, where it does no harm.
  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A }
}

extension ArraySlice<UInt8> {
  /// The one of the marks that stands first.
  fileprivate func mark(among marks: [[UInt8]]) -> ArraySlice<UInt8>? {
    marks.first { starts(with: $0) }.map { prefix($0.count) }
  }

  /// What follows the marks, however many there are.
  fileprivate func drop(_ marks: [[UInt8]]) -> ArraySlice<UInt8> {
    var rest = self
    while let mark = rest.mark(among: marks) { rest = rest[mark.endIndex...] }
    return rest
  }
}
