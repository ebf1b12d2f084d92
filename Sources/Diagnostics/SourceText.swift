/// The bytes of one stored file, and the places in it.
///
/// Offsets count bytes of the file as it is stored, byte order mark included. Any bytes will do: invalid UTF-8 is shown
/// repaired, and offsets outside the file are moved to its nearest end. Finding a place reads the file up to it; making
/// a `SourceText` reads nothing, so files without mistakes pay nothing.
public struct SourceText: Sendable {
  /// The path of the file, as messages shall name it.
  public let path: String
  /// The file as it is stored.
  public let bytes: [UInt8]

  /// Takes the bytes of the file at `path`.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The place of the bytes in `range`.
  ///
  /// It is the line of the first byte; what lies beyond that line is left off. An empty range is a point.
  public func place(_ range: Range<Int>) -> Place {
    let start = clamped(range.lowerBound)
    let bounds = line(at: start)
    let content = bounds.lowerBound == 0 ? max(bounds.lowerBound, byteOrderMarkLength)..<bounds.upperBound : bounds
    let lower = min(max(start, content.lowerBound), content.upperBound)
    let upper = min(max(clamped(range.upperBound), lower), content.upperBound)
    let decoded = DecodedLine(bytes: bytes[content], marking: lower..<upper)
    let columns = decoded.columns
    let shown = decoded.shown
    return Place(
      path: path, line: lineNumber(startingAt: bounds.lowerBound), column: columns.before + 1,
      endColumn: columns.within == 0 ? nil : columns.before + columns.within + 1,
      excerpt: shown.text, caret: Place.Caret(leading: shown.span.before, width: shown.span.within))
  }

  /// The place of the point before the byte at `offset`.
  public func place(offset: Int) -> Place {
    let offset = clamped(offset)
    return place(offset..<offset)
  }

  /// The length of the byte order mark that opens the file: 3 bytes, or 0 without one.
  var byteOrderMarkLength: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The offset, moved to the nearest end of the file when it lies outside.
  func clamped(_ offset: Int) -> Int {
    min(max(0, offset), bytes.count)
  }

  /// The bytes of the line at `offset` without its end; a byte of the line's end belongs to the line.
  private func line(at offset: Int) -> Range<Int> {
    var start = offset
    // Between the CR and the LF of one line end.
    if start > 0, start < bytes.count, bytes[start] == 0x0A, bytes[start - 1] == 0x0D { start -= 1 }
    let end = bytes[start...].firstIndex(where: isLineEnd) ?? bytes.count
    let before = bytes[..<start].lastIndex(where: isLineEnd)
    return (before.map { $0 + 1 } ?? 0)..<end
  }

  /// The number of the line whose first byte is at `start`, from 1.
  private func lineNumber(startingAt start: Int) -> Int {
    var number = 1
    bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<start {
        if bytes[index] == 0x0A || (bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)) {
          number += 1
        }
      }
    }
    return number
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }
}
