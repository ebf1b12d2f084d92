import Diagnostics

/// Finds the most frequent slip of a Chinese keyboard: `title：标题`, which YAML takes for text and not for a key.
enum FullWidthColon {
  /// The first full-width colon that stands behind a key in the YAML at these bytes of the file; lines count from 0.
  static func range(in source: SourceText, yaml: Range<Int>, upTo lastLine: Int = .max) -> Range<Int>? {
    let lines = source.bytes[yaml].split(
      maxSplits: Int.max, omittingEmptySubsequences: false, whereSeparator: isLineEnd)
    for line in lines.prefix(lastLine == .max ? lines.count : lastLine + 1) {
      let key = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
      let rest = key.drop(while: isLetter)
      guard rest.startIndex > key.startIndex, rest.starts(with: colon) else { continue }
      return rest.startIndex..<rest.startIndex + colon.count
    }
    return nil
  }

  private static let colon = Array("：".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

  /// A carriage return before a line feed stays at the end of the line, where it does no harm.
  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A }
}
