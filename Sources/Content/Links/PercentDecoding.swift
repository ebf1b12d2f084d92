/// Reads `%E4%B8%AD` in a link (RFC 3986, 2.1).
enum PercentDecoding {
  /// The text that the percent-encoding stands for; as it was where that would be no UTF-8.
  static func decode(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "%"), let value = UInt8(Substring(rest.dropFirst().prefix(2)), radix: 16), rest.count > 2
      {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }
}
