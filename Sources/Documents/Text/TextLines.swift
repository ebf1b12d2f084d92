/// The lines of a text: they end with LF, CR, CRLF, and within what editors show as one line with a vertical tab, a form
/// feed, U+0085, U+2028 or U+2029, which Word and old editors leave behind.
struct TextLines: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var index = 0
  private var line = 1

  /// - Parameter text: valid UTF-8.
  init(_ text: [UInt8]) { self.text = text }

  /// The next line: where editors number it, from 1, and its bytes without what ends it.
  mutating func next() -> (number: Int, bytes: ArraySlice<UInt8>)? {
    guard index < text.count else { return nil }
    let start = index
    let number = line
    while index < text.count {
      let length = endLength
      if length > 0 {
        let end = index
        if text[end] == 0x0A || text[end] == 0x0D { line += 1 }
        index += length
        return (number, text[start..<end])
      }
      index += 1
    }
    return (number, text[start...])
  }

  /// How many bytes the line end at the index has; 0 where there is none.
  private var endLength: Int {
    switch text[index] {
    case 0x0D: index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1
    case 0x0A...0x0C: 1
    case 0xC2: text[index + 1] == 0x85 ? 2 : 0
    case 0xE2: text[index + 1] == 0x80 && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9) ? 3 : 0
    default: 0
    }
  }
}
