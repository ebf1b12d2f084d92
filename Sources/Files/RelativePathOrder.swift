#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// String compares by canonical equivalence, so two files that the disk tells apart could be one key: bytes instead.
extension RelativePath: Hashable, Comparable, CustomStringConvertible {
  /// Whether both paths are the same bytes.
  public static func == (left: RelativePath, right: RelativePath) -> Bool {
    left.text.utf8.count == right.text.utf8.count && compareBytes(left.text, right.text) == 0
  }

  /// Whether `left` comes before `right` by their UTF-8 bytes; a folder comes before what it holds.
  public static func < (left: RelativePath, right: RelativePath) -> Bool {
    compareBytes(left.text, right.text) < 0
  }

  /// Feeds the bytes to `hasher`.
  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(0xff as UInt8)
  }

  /// The path itself.
  public var description: String { text }
}

/// Below zero, zero or above: the order of two strings by their UTF-8 bytes.
func compareBytes(_ left: String, _ right: String) -> Int {
  var left = left
  var right = right
  return left.withUTF8 { left in
    right.withUTF8 { right in
      let common = min(left.count, right.count)
      guard common > 0, let first = left.baseAddress, let second = right.baseAddress else {
        return left.count - right.count
      }
      let order = Int(memcmp(first, second, common))
      return order == 0 ? left.count - right.count : order
    }
  }
}
