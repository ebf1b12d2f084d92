/// Names whose number in front decides no order, because it is not written as one: `１-甲.md` in full width, `1.甲.md`,
/// `1_甲.md`. Nothing else is wrong with them, so that nobody would see why they stand last.
enum MisnumberedName {
  /// The name with its number as it must be written; nil where that is so, or where there is none.
  static func right(for name: String) -> String? {
    let digits = name.unicodeScalars.prefix { value(of: $0) != nil }
    let rest = name.unicodeScalars[digits.endIndex...]
    guard let sign = rest.first, "-._".unicodeScalars.contains(sign),
      (1...(sign == "-" ? 3 : 2)).contains(digits.count), let next = rest.dropFirst().first, value(of: next) == nil
    else { return nil }
    if sign == "-", digits.allSatisfy(\.isASCII) { return nil }
    // `404.html` and `1.md` have their number for a name.
    guard !name.hasSuffix(".md") || rest.count > 3, next.properties.isAlphabetic else { return nil }
    return digits.compactMap { value(of: $0) }.map(String.init).joined() + "-" + String(rest.dropFirst())
  }

  /// Of a digit in half or full width.
  private static func value(of digit: Unicode.Scalar) -> Int? {
    switch digit.value {
    case 0x30...0x39: Int(digit.value) - 0x30
    case 0xFF10...0xFF19: Int(digit.value) - 0xFF10
    default: nil
    }
  }
}
