/// The host and port of an http or https address.
///
/// RFC 3986, 3.2.2, leaves the form of a registered name to DNS: labels of letters, digits and hyphens (RFC 1123, 2.1)
/// of at most 63 bytes, 253 in all (RFC 1035, 2.3.4). A name in other scripts is written in its `xn--` form (RFC 5891).
/// Addresses in brackets (IPv6) are not taken.
enum Host {
  /// The longest name, in bytes.
  private static let longest = 253
  private static let labelCharacters = ASCIISet.letters.union(.digits).union(ASCIISet("-_"))

  /// `host[:port]` in lower case, without the scheme's own port (RFC 3986, 6.2.3); nil if it is none.
  static func normalized(_ authority: ArraySlice<UInt8>, isSecure: Bool) -> [UInt8]? {
    let parts = authority.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, var result = normalizedName(name) else { return nil }
    guard parts.count == 2, !parts[1].isEmpty else { return result }
    guard let port = port(parts[1]) else { return nil }
    if port != (isSecure ? 443 : 80) { result += ":\(port)".utf8 }
    return result
  }

  /// A name as DNS takes it, in lower case; nil if it is none.
  static func normalizedName(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    guard !name.isEmpty, name.count <= longest else { return nil }
    let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.allSatisfy(isLabel), let last = labels.last else { return nil }
    // A browser reads a name whose last label is a number as an IPv4 address, in whatever notation (WHATWG URL, 3.5).
    if looksNumeric(last), !(labels.count == 4 && labels.allSatisfy(isByteOfIPv4)) { return nil }
    return name.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }

  /// Whether a name is that of the machine on which it is looked up (RFC 6761, 6.3; RFC 1122, 3.2.1.3).
  static func isOwnMachine(_ name: some StringProtocol) -> Bool {
    name == "localhost" || name.hasSuffix(".localhost") || name == "0.0.0.0"
      || name.hasPrefix("127.") && name.utf8.allSatisfy { ASCIISet.digits.contains($0) || $0 == UInt8(ascii: ".") }
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    guard (1...63).contains(label.count), label.allSatisfy(labelCharacters.contains) else { return false }
    return label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
  }

  private static func looksNumeric(_ label: ArraySlice<UInt8>) -> Bool {
    if label.allSatisfy(ASCIISet.digits.contains) { return true }
    let isHexadecimal =
      label.first == UInt8(ascii: "0") && label.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
    return isHexadecimal && label.dropFirst(2).allSatisfy(ASCIISet.hexDigits.contains)
  }

  /// RFC 3986, 3.2.2: `dec-octet`, without leading zeros.
  private static func isByteOfIPv4(_ label: ArraySlice<UInt8>) -> Bool {
    guard label.count <= 3, label.allSatisfy(ASCIISet.digits.contains) else { return false }
    guard label.count == 1 || label.first != UInt8(ascii: "0") else { return false }
    return number(label) <= 255
  }

  private static func port(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count <= 5, digits.allSatisfy(ASCIISet.digits.contains) else { return nil }
    let port = number(digits)
    return (1...65535).contains(port) ? port : nil
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
