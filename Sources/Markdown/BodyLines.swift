/// Where the lines of a body start. Lines end with LF, CRLF or CR (CommonMark 0.30, section 2.1).
struct BodyLines {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let starts: [Int32]

  /// Reads `bytes` once; they must outlive this value.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var starts: [Int32] = [0]
    starts.reserveCapacity(bytes.count / 48 + 8)
    var index = 0
    // CR alone hardly ever ends a line: it is looked for only where there is one.
    var nextReturn = bytes.offset(of: 0x0D, in: 0..<bytes.count)
    while true {
      let lineFeed = bytes.offset(of: 0x0A, in: index..<bytes.count)
      while let lineReturn = nextReturn, lineReturn < lineFeed ?? bytes.count {
        if lineReturn + 1 != lineFeed { starts.append(Int32(truncatingIfNeeded: lineReturn + 1)) }
        nextReturn = bytes.offset(of: 0x0D, in: (lineReturn + 1)..<bytes.count)
      }
      guard let lineFeed else { break }
      index = lineFeed + 1
      starts.append(Int32(truncatingIfNeeded: index))
    }
    self.starts = starts
  }

  /// The number of lines; a body that ends with a line end has an empty one behind it.
  var count: Int { starts.count }

  /// The bytes of a line, from 1, without its end; a line behind the last is empty.
  func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= starts.count else { return bytes.count..<bytes.count }
    let start = Int(starts[number - 1])
    var end = number < starts.count ? Int(starts[number]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The same without the blanks and tabs at both ends.
  func trimmedLine(_ number: Int) -> Range<Int> {
    let line = line(number)
    guard let first = line.first(where: { !isBlank($0) }), let last = line.last(where: { !isBlank($0) }) else {
      return line.lowerBound..<line.lowerBound
    }
    return first..<(last + 1)
  }

  /// The bytes of several lines with their ends in between.
  func lines(_ numbers: ClosedRange<Int>) -> Range<Int> {
    let start = line(numbers.lowerBound).lowerBound
    return start..<max(start, line(numbers.upperBound).upperBound)
  }

  private func isBlank(_ index: Int) -> Bool {
    bytes[index] == 0x20 || bytes[index] == 0x09
  }
}
