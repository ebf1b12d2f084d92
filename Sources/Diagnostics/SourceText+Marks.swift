extension SourceText {
  /// The byte offset of a mark as libyaml counts it, within a block of the file such as its front matter.
  ///
  /// libyaml's lines end with CRLF, CR, LF, U+0085, U+2028 or U+2029 (YAML 1.1, section 4.2), which is more than an
  /// editor's lines do. A byte order mark that opens the file is not a scalar of its line. A mark behind the end of its
  /// line is the line's end; a line behind the last one is the end of the file.
  ///
  /// - Parameters:
  ///   - line: the line within the block, from 0.
  ///   - scalarColumn: the column, from 0, in Unicode scalars.
  ///   - startOffset: the byte at which the block starts.
  /// - Returns: an offset into the stored file, between 0 and its length.
  public func offset(line: Int, scalarColumn: Int, from startOffset: Int = 0) -> Int {
    var (offset, currentLine, column) = (blockStart(startOffset), 0, 0)
    var previousWasReturn = false
    forEachScalar(of: bytes[offset...]) { scalar, length in
      if previousWasReturn, scalar == "\n" {
        // The LF of a CRLF stands on neither line.
        previousWasReturn = false
        offset += length
        return true
      }
      previousWasReturn = false
      if currentLine >= line, column >= scalarColumn || Self.isBreak(scalar) { return false }
      offset += length
      if Self.isBreak(scalar) {
        currentLine += 1
        column = 0
        previousWasReturn = scalar == "\r"
      } else {
        column += 1
      }
      return true
    }
    return offset
  }

  /// The place of a mark as libyaml counts it; see `offset(line:scalarColumn:from:)`.
  ///
  /// - Parameters:
  ///   - line: the line within the block, from 0.
  ///   - scalarColumn: the column, from 0, in Unicode scalars.
  ///   - length: how many scalars it covers, up to the end of its line; 0 is a point.
  ///   - startOffset: the byte at which the block starts.
  /// - Returns: the place, on the editor's line in which the mark stands.
  public func place(line: Int, scalarColumn: Int, length: Int = 0, from startOffset: Int = 0) -> Place {
    let start = offset(line: line, scalarColumn: scalarColumn, from: startOffset)
    var (end, left) = (start, max(0, length))
    forEachScalar(of: bytes[start...]) { scalar, byteLength in
      guard left > 0, !Self.isBreak(scalar) else { return false }
      end += byteLength
      left -= 1
      return true
    }
    return place(start..<end)
  }

  private func blockStart(_ offset: Int) -> Int {
    offset <= 0 ? byteOrderMarkLength : clamped(offset)
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
