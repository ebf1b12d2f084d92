/// Bytes that are put into a file between two others.
struct Insertion {
  /// The byte before which they stand.
  let offset: Int
  let text: String

  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + text.utf8.count)
    result += bytes[..<offset]
    result += text.utf8
    result += bytes[offset...]
    return result
  }
}
