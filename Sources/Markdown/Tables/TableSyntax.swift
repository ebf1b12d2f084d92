/// How the cells of a column stand.
enum TableAlignment: Equatable {
  case none, start, center, end
}

/// The lines of a table: THE form of its rows (GFM, "Tables (extension)").
enum TableSyntax {
  private static let pipe = UInt8(ascii: "|")

  /// The cells of a row, without the blanks around each. A pipe behind a backslash belongs to the cell, also in code.
  static func cells(of line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    let row = trimmed(line, bytes)
    var cells: [Range<Int>] = []
    var start = row.first.map { bytes[$0] == pipe ? $0 + 1 : $0 } ?? row.lowerBound
    var index = start
    while index < row.upperBound {
      if bytes[index] == pipe, index == row.lowerBound || bytes[index - 1] != UInt8(ascii: "\\") {
        cells.append(trimmed(start..<index, bytes))
        start = index + 1
      }
      index += 1
    }
    if start < row.upperBound { cells.append(trimmed(start..<row.upperBound, bytes)) }
    return cells
  }

  /// What the row below the head says of the columns: hyphens, with colons where they are aligned; nil when the line
  /// is no such row.
  static func alignments(of line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> [TableAlignment]? {
    for index in line {
      switch bytes[index] {
      case pipe, UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09: continue
      default: return nil
      }
    }
    let columns = cells(of: line, in: bytes).map { alignment(of: $0, in: bytes) }
    guard !columns.isEmpty, !columns.contains(nil) else { return nil }
    return columns.compactMap(\.self)
  }

  private static func alignment(of cell: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> TableAlignment? {
    guard let first = cell.first, let last = cell.last else { return nil }
    let (isStart, isEnd) = (bytes[first] == UInt8(ascii: ":"), bytes[last] == UInt8(ascii: ":"))
    let hyphens = (isStart ? first + 1 : first)..<max(isStart ? first + 1 : first, isEnd ? last : last + 1)
    guard !hyphens.isEmpty, hyphens.allSatisfy({ bytes[$0] == UInt8(ascii: "-") }) else { return nil }
    return isStart ? (isEnd ? .center : .start) : (isEnd ? .end : TableAlignment.none)
  }

  private static func trimmed(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C }
}
