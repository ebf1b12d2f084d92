/// THE form of footnotes in a text: `[^1]` where one belongs, and `[^1]: its text` at the start of a line.
///
/// CommonMark would take that line for the address of a link. So the preparation makes of it an item of a list, which
/// goes on with lines indented by four as a footnote does, may hold all that an item may, and may stand wherever one may;
/// `Footnotes` takes it out of the list again.
enum FootnoteSyntax {
  /// How many bytes a label may have.
  private static let longest = 100

  /// Whether a body may have any.
  static func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while let caret = bytes.offset(of: UInt8(ascii: "^"), in: index..<bytes.count) {
      if caret > 0, bytes[caret - 1] == UInt8(ascii: "[") { return true }
      index = caret + 1
    }
    return false
  }

  /// The label of a reference whose `[` stands at `index`; nil when that is none.
  static func label(at index: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard index + 3 < end, bytes[index] == UInt8(ascii: "["), bytes[index + 1] == UInt8(ascii: "^") else { return nil }
    var labelEnd = index + 2
    while labelEnd < end, labelEnd - index < longest, isLabelByte(bytes[labelEnd]) { labelEnd += 1 }
    guard labelEnd > index + 2, labelEnd < end, bytes[labelEnd] == UInt8(ascii: "]") else { return nil }
    return index + 2..<labelEnd
  }

  /// Whether a footnote's own text begins at `index`, where the text of a line begins.
  static func isDefinition(at index: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let label = label(at: index, before: end, in: bytes), label.upperBound + 1 < end else { return false }
    return bytes[label.upperBound + 1] == UInt8(ascii: ":")
  }

  /// Letters of all scripts, digits, hyphen and full stop: nothing that means something to Markdown.
  private static func isLabelByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xF3, UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }

  /// How a footnote is found by its label: small ASCII letters.
  static func key(_ label: some Sequence<UInt8>) -> [UInt8] {
    label.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}
