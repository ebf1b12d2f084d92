#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension UnsafeBufferPointer where Element == UInt8 {
  /// Where `byte` stands first in `range`, which lies within the buffer; many bytes are looked at at once.
  func offset(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard let baseAddress, !range.isEmpty else { return nil }
    let start = baseAddress + range.lowerBound
    guard let hit = memchr(start, Int32(byte), range.count) else { return nil }
    return baseAddress.distance(to: hit.assumingMemoryBound(to: UInt8.self))
  }
}
