/// The lines of a heading. libcmark 0.30.2 does not tell where one ends that is underlined (tried: its last line is that
/// in front of the next block, or even the first of that).
enum HeadingLines {
  /// The last line of a heading's text, and the line of `=` or `-` below it, if there is one.
  static func ends(
    of heading: SyntaxNode, _ lines: BodyLines, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (text: Int, underline: Int?) {
    let numbers = heading.lines
    let first = lines.line(numbers.lowerBound)
    guard !isMarked(LinePrefix.end(of: first, in: bytes)..<first.upperBound, bytes) else {
      return (numbers.lowerBound, nil)
    }
    let underline = numbers.dropFirst().first { isUnderline(lines.line($0), bytes) }
    return (underline.map { $0 - 1 } ?? numbers.lowerBound, underline)
  }

  /// Whether a line begins with one to six `#` and a blank (CommonMark 0.30, section 4.2).
  private static func isMarked(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = line.prefix { bytes[$0] == UInt8(ascii: "#") }.count
    guard (1...6).contains(count) else { return false }
    let next = line.lowerBound + count
    return next == line.upperBound || bytes[next] == 0x20 || bytes[next] == 0x09
  }

  /// Whether a line holds `=` or `-` alone, marks of quotations aside (section 4.3).
  private static func isUnderline(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = TableFinder.withoutQuotations(line, Int.max, bytes)
    guard let first = text.first, bytes[first] == UInt8(ascii: "=") || bytes[first] == UInt8(ascii: "-") else {
      return false
    }
    let rest = text.drop { bytes[$0] == bytes[first] }
    return rest.allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 }
  }
}
