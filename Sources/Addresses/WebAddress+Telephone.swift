extension WebAddress {
  /// `tel:` and a number as people write it; nil if it is none.
  ///
  /// Digits, a plus sign in front, hyphens, dots, blanks and parentheses, all also in their full-width forms, then an
  /// extension after 转, 分机, `ext.`, `x` or `#`: `（0755）1234 5678转12` becomes `tel:0755-1234-5678;ext=12`
  /// (RFC 3966, 3; a number without a country code is dialled as it stands, 5.1.5).
  public static func telephone(_ number: String) -> WebAddress? {
    // ITU-T E.123: digits in parentheses are not always dialled, and "+86 (0)755" means a zero that never is.
    let plain = String(String.UnicodeScalarView(number.unicodeScalars.map(halfWidth)))
    guard !(plain.hasPrefix("+") && plain.contains("(0)")) else { return nil }
    var scalars = plain.unicodeScalars[...]
    let main = digits(from: &scalars, mayStartWithPlus: true)
    // A short code has three digits at least (110); ITU-T E.164 allows 15, and trunk prefixes come on top.
    guard (3...20).contains(main.count(where: ASCIISet.digits.contains)) else { return nil }
    var output = "tel:" + String(decoding: main, as: UTF8.self)
    if !scalars.isEmpty {
      guard dropExtensionMark(&scalars) else { return nil }
      let ext = digits(from: &scalars, mayStartWithPlus: false).filter(ASCIISet.digits.contains)
      guard scalars.isEmpty, (1...8).contains(ext.count) else { return nil }
      output += ";ext=" + String(decoding: ext, as: UTF8.self)
    }
    return WebAddress(checked: output, .telephone)
  }

  /// What follows `tel:` in an address that is already one (RFC 3966, 3).
  static func tel(_ bytes: ArraySlice<UInt8>) -> WebAddress? {
    let parts = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard var number = parts.first else { return nil }
    if number.first == UInt8(ascii: "+") { number.removeFirst() }
    guard number.contains(where: ASCIISet.digits.contains), number.allSatisfy(numberCharacters.contains) else {
      return nil
    }
    let areParameters = parts.dropFirst().allSatisfy { !$0.isEmpty && $0.allSatisfy(parameterCharacters.contains) }
    guard areParameters else { return nil }
    return WebAddress(checked: "tel:" + String(decoding: bytes, as: UTF8.self), .telephone)
  }

  /// RFC 3966, 3: `phonedigit` with its visual separators.
  private static let numberCharacters = ASCIISet.digits.union(ASCIISet("-.()"))
  /// RFC 3966, 3: a parameter's name, `=` and value, without what would need encoding.
  private static let parameterCharacters = ASCIISet.unreserved.union(ASCIISet("=+()!*'"))

  /// Takes digits from the front of `scalars`, one hyphen for whatever separates them, up to what is neither.
  private static func digits(from scalars: inout Substring.UnicodeScalarView, mayStartWithPlus: Bool) -> [UInt8] {
    var output: [UInt8] = []
    var isSeparated = false
    while let scalar = scalars.first {
      if scalar == "+", mayStartWithPlus, output.isEmpty, !isSeparated {
        output.append(UInt8(ascii: "+"))
      } else if ("0"..."9").contains(scalar) {
        if isSeparated, output.contains(where: ASCIISet.digits.contains) { output.append(UInt8(ascii: "-")) }
        output.append(UInt8(truncatingIfNeeded: scalar.value))
        isSeparated = false
      } else if separators.contains(scalar) {
        isSeparated = true
      } else {
        break
      }
      scalars.removeFirst()
    }
    return output
  }

  private static let separators: Set<Unicode.Scalar> = [
    " ", "\u{A0}", "\u{3000}", "(", ")", "-", ".", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "―", "−",
  ]
  private static let extensionMarks = ["转分机", "转", "轉", "分机", "分機", "extension", "ext.", "ext", "x", "#"]

  private static func dropExtensionMark(_ scalars: inout Substring.UnicodeScalarView) -> Bool {
    let start = String(String.UnicodeScalarView(scalars.prefix(9))).lowercased()
    guard let mark = extensionMarks.first(where: start.hasPrefix) else { return false }
    scalars.removeFirst(mark.unicodeScalars.count)
    return true
  }

  /// Full-width forms (U+FF01 to U+FF5E) stand 0xFEE0 above ASCII.
  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}
