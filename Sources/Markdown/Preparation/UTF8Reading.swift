extension UnsafeBufferPointer where Element == UInt8 {
  /// The character that starts at `start`, which lies before `end`; nil when the bytes are not UTF-8.
  func scalar(at start: Int, before end: Int) -> Unicode.Scalar? {
    let first = self[start]
    guard first >= 0x80 else { return Unicode.Scalar(first) }
    var bytes = self[start..<Swift.min(start + 4, end)].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
    return scalar
  }

  /// The character that ends at `end`, and where it starts; it starts at `start` or later.
  func scalar(endingAt end: Int, from start: Int) -> (scalar: Unicode.Scalar, start: Int)? {
    var first = end - 1
    guard first >= start else { return nil }
    while first > start, end - first < 4, self[first] & 0xC0 == 0x80 { first -= 1 }
    return scalar(at: first, before: end).map { ($0, first) }
  }
}
