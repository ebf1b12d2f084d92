/// What `Range` asks for (RFC 9110, 14).
enum ByteRange: Equatable {
  /// All of it: no range, several, or one that nobody understands.
  case whole
  /// These bytes.
  case part(Range<Int>)
  /// Bytes that the file does not have.
  case unsatisfiable

  /// - Parameters:
  ///   - headers: of the request.
  ///   - length: of the file, in bytes.
  init(_ headers: Headers, length: Int) {
    guard let value = headers["range"], let equals = value.firstIndex(of: "="),
      value[..<equals].lowercased() == "bytes"
    else {
      self = .whole
      return
    }
    let asked = value[value.index(after: equals)...].trimmed
    let ends = asked.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let first = Self.number(ends[0]), let last = Self.number(ends[1]) else {
      self = .whole
      return
    }
    self = Self.resolve(first, last, length)
  }

  private static func resolve(_ first: Int?, _ last: Int?, _ length: Int) -> ByteRange {
    switch (first, last) {
    case (nil, nil): return .whole
    case (nil, let count?): return count == 0 || length == 0 ? .unsatisfiable : .part(max(0, length - count)..<length)
    case (let start?, let end):
      if let end, end < start { return .whole }  // malformed (14.1.1), so ignored
      guard start < length else { return .unsatisfiable }
      return .part(start..<min(length, (end ?? length - 1) + 1))
    }
  }

  /// `.some(nil)` for no digits; nil for what is no number. Beyond any file's size all numbers are alike.
  private static func number(_ digits: Substring) -> Int?? {
    guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    guard !digits.isEmpty else { return .some(nil) }
    return .some(min(Int(digits) ?? .max, .max - 1))
  }
}
