/// The pieces of a text of a page: what is seen, and what is white space.
struct PageText: Sequence, IteratorProtocol {
  enum Piece {
    case visible(UnsafeBufferPointer<UInt8>)
    /// White space of the source, and how many lines end in it.
    case space(lines: Int)
    case blank(UnsafeBufferPointer<UInt8>)
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ text: UnsafePointer<CChar>) {
    let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    var count = 0
    while bytes[count] != 0 { count += 1 }
    self.text = UnsafeBufferPointer(start: bytes, count: count)
  }

  mutating func next() -> Piece? {
    guard index < text.count else { return nil }
    let start = index
    if isSpace(text[index]) {
      var lines = 0
      while index < text.count, isSpace(text[index]) {
        if text[index] == 0x0A { lines += 1 }
        index += 1
      }
      return .space(lines: lines)
    }
    let length = blankLength
    if length > 0 {
      index += length
      return .blank(piece(from: start))
    }
    repeat { index += 1 } while index < text.count && !isSpace(text[index]) && blankLength == 0
    return .visible(piece(from: start))
  }

  private func piece(from start: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[start..<index])
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// How many bytes a blank at the index has that does not collapse; 0 where there is none.
  private var blankLength: Int {
    switch text[index] {
    case 0xC2: index + 1 < text.count && text[index + 1] == 0xA0 ? 2 : 0
    case 0xE2: index + 2 < text.count && text[index + 1] == 0x80 && (0x80...0x8B).contains(text[index + 2]) ? 3 : 0
    case 0xE3: index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x80 ? 3 : 0
    case 0xEF: index + 2 < text.count && text[index + 1] == 0xBB && text[index + 2] == 0xBF ? 3 : 0
    default: 0
    }
  }
}
