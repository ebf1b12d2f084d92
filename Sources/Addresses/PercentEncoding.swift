/// Percent-encoding as RFC 3986, 2.1 and 2.4, has it: upper-case hexadecimal digits, UTF-8 for what is not ASCII
/// (RFC 3987, 3.1).
package enum PercentEncoding {
  /// What becomes of a `%` that the text already holds.
  package enum PercentSign {
    /// It is text like any other and becomes `%25`.
    case isText
    /// Two hexadecimal digits after it make it an encoded byte, which stays; a lone one becomes `%25`.
    case mayBeEncoded
  }

  /// Appends `bytes` to `output`, encoding each byte that is not in `allowed`.
  package static func append(
    _ bytes: some RandomAccessCollection<UInt8>, to output: inout [UInt8], allowing allowed: ASCIISet,
    percent: PercentSign = .isText
  ) {
    var rest = bytes[...]
    while let byte = rest.first {
      rest = rest.dropFirst()
      let isEncoded = byte == UInt8(ascii: "%") && percent == .mayBeEncoded && startsWithTwoHexDigits(rest)
      if isEncoded || allowed.contains(byte) {
        output.append(byte)
      } else {
        output.append(UInt8(ascii: "%"))
        output.append(hexDigit(byte >> 4))
        output.append(hexDigit(byte & 0xF))
      }
    }
  }

  /// `text` with everything encoded that is not in `allowed`; the same string if there is nothing to encode.
  package static func encode(_ text: String, allowing allowed: ASCIISet) -> String {
    guard !text.utf8.allSatisfy(allowed.contains) else { return text }
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count * 3)
    append(Array(text.utf8), to: &output, allowing: allowed)
    return String(decoding: output, as: UTF8.self)
  }

  /// The bytes that `bytes` stand for; nil where a `%` is not followed by two hexadecimal digits.
  package static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        output.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexValue), let low = rest.popFirst().flatMap(hexValue) else {
        return nil
      }
      output.append(high << 4 | low)
    }
    return output
  }

  private static func startsWithTwoHexDigits(_ bytes: some Collection<UInt8>) -> Bool {
    let two = bytes.prefix(2)
    return two.count == 2 && two.allSatisfy(ASCIISet.hexDigits.contains)
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") - 10 + value
  }

  private static func hexValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
