#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension ArraySlice<UInt8> {
  /// Where `text`, which is not empty, stands first.
  func range(of text: StaticString) -> Range<Int>? {
    let length = text.utf8CodeUnitCount
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var offset = 0
      while offset + length <= bytes.count {
        guard let found = memchr(base + offset, Int32(text.utf8Start.pointee), bytes.count - length - offset + 1) else {
          return nil
        }
        offset = UnsafeRawPointer(found) - base
        if memcmp(found, text.utf8Start, length) == 0 { return startIndex + offset..<startIndex + offset + length }
        offset += 1
      }
      return nil
    }
  }
}
