/// What stands in front of a line's text: blanks, the marks of quotations, list markers.
enum LinePrefix {
  /// Where the text of a line begins.
  static func end(of line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = line.lowerBound
    while index < line.upperBound {
      switch bytes[index] {
      case 0x20, 0x09, UInt8(ascii: ">"): index += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard isBlank(index + 1, line, bytes) else { return index }
        index += 1
      case 0x30...0x39:
        guard let end = numberEnd(index, line, bytes) else { return index }
        index = end
      default: return index
      }
    }
    return index
  }

  /// Behind up to nine digits and `.` or `)` with a blank behind it (CommonMark 0.30, section 5.2).
  private static func numberEnd(_ start: Int, _ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = start
    while index < line.upperBound, index - start < 10, (0x30...0x39).contains(bytes[index]) { index += 1 }
    guard index - start < 10, index < line.upperBound else { return nil }
    guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else { return nil }
    return isBlank(index + 1, line, bytes) ? index + 1 : nil
  }

  private static func isBlank(_ index: Int, _ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    index >= line.upperBound || bytes[index] == 0x20 || bytes[index] == 0x09
  }

  /// A bullet with which no item of the body begins, so that a list of ours goes on with none of the author's; the first
  /// when all are in use.
  static func unusedBullet(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: BodyLines) -> UInt8 {
    var unused = [UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "-")]
    for number in 1...lines.count where unused.count > 1 {
      let line = lines.line(number)
      for index in line.lowerBound..<end(of: line, in: bytes) { unused.removeAll { $0 == bytes[index] } }
    }
    return unused.first ?? UInt8(ascii: "+")
  }

  /// Whether a line begins with an ideographic space.
  static func hasIndents(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: BodyLines) -> Bool {
    for number in 1...lines.count {
      let line = lines.line(number)
      guard let first = line.first, bytes[first] < 0x40 || bytes[first] == 0xE3 else { continue }
      if isIdeographicSpace(end(of: line, in: bytes), before: line.upperBound, bytes) { return true }
    }
    return false
  }

  /// Whether U+3000 stands at `index`.
  static func isIdeographicSpace(_ index: Int, before end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    index + 3 <= end && bytes[index] == 0xE3 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80
  }
}
