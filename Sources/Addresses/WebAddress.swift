/// What a link may be: THE place that decides which addresses reach an `href` or `src`.
///
/// It parses by RFC 3986 and takes what is named in ``Kind``, nothing else. Its text is ASCII and percent-encoded; in
/// an attribute it needs the escaping of HTML and nothing more.
public struct WebAddress: Hashable, Sendable {
  /// Where an address leads.
  public enum Kind: Hashable, Sendable {
    /// `http:` or `https:` (RFC 9110, 4.2).
    case external
    /// `mailto:` (RFC 6068).
    case mail
    /// `tel:` (RFC 3966).
    case telephone
    /// An absolute path, `/x` (RFC 3986, 4.2).
    case path
    /// A place on the same page, `#x` (RFC 3986, 4.4).
    case fragment
    /// A path from the page's own address, `x/y`, or a query, `?x` (RFC 3986, 4.2).
    case relative
  }

  /// The address, percent-encoded ASCII.
  public let text: String
  /// Where it leads.
  public let kind: Kind

  /// For text that this module has made itself.
  init(checked text: String, _ kind: Kind) {
    self.text = text
    self.kind = kind
  }

  /// Nil for every other scheme however spelt, for `//host`, and for what readers of addresses disagree about:
  /// backslashes, white space, controls, format and bidirectional characters, user information, an odd host.
  public init?(_ text: String) {
    guard !text.isEmpty, !text.unicodeScalars.contains(where: WebAddress.isRefused) else { return nil }
    let bytes = Array(text.utf8)[...]
    // RFC 3986, 3.1 and 4.2: a colon before any `/`, `?` or `#` ends a scheme, also where the author meant a path.
    let end = bytes.firstIndex { WebAddress.endsScheme.contains($0) }
    guard let end, bytes[end] == UInt8(ascii: ":") else {
      guard let address = WebAddress.reference(bytes) else { return nil }
      self = address
      return
    }
    let scheme = String(decoding: bytes[..<end].map { $0 | 0x20 }, as: UTF8.self)
    let rest = bytes[(end + 1)...]
    let address: WebAddress? =
      switch scheme {
      case "http": WebAddress.external(rest, isSecure: false)
      case "https": WebAddress.external(rest, isSecure: true)
      case "mailto": WebAddress.mailto(rest)
      case "tel": WebAddress.tel(rest)
      default: nil
      }
    guard let address else { return nil }
    self = address
  }

  /// Whether it leads to the machine of whoever follows it, as `http://localhost:4321/` does.
  public var isOfOwnMachine: Bool {
    guard kind == .external else { return false }
    let authority = text.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return Host.isOwnMachine(authority.prefix { $0 != ":" })
  }

  /// The place `id` on the same page, `#id`. Any text will do: what a fragment cannot hold is percent-encoded
  /// (RFC 3986, 3.5), and a browser decodes it before it looks for the id (HTML, 7.4.6.3).
  public static func fragment(_ id: String) -> WebAddress {
    WebAddress(checked: "#" + PercentEncoding.encode(id, allowing: .queryOrFragment), .fragment)
  }
}

extension WebAddress {
  private static let endsScheme = ASCIISet(":/?#")

  /// A browser drops tabs and line ends within an address and blanks around it, and reads `\` as `/` (WHATWG URL, 4.4),
  /// which RFC 3986 knows nothing of; a format character hides or turns round what a reader sees.
  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F || scalar == "\\" }
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: return true
    default: return false
    }
  }

  /// RFC 3986, 4.2: a relative reference, but for the one that names a host (`//host`).
  private static func reference(_ bytes: ArraySlice<UInt8>) -> WebAddress? {
    guard !bytes.starts(with: "//".utf8) else { return nil }
    let kind: Kind =
      switch bytes.first {
      case UInt8(ascii: "/"): .path
      case UInt8(ascii: "#"): .fragment
      default: .relative
      }
    return WebAddress(checked: String(decoding: encodedPathQueryFragment(bytes), as: UTF8.self), kind)
  }

  /// RFC 3986, 3.2: `//host[:port]` and what follows. User information (3.2.1) misleads readers (7.6) and is refused.
  private static func external(_ bytes: ArraySlice<UInt8>, isSecure: Bool) -> WebAddress? {
    guard bytes.starts(with: "//".utf8) else { return nil }
    let rest = bytes.dropFirst(2)
    let end = rest.firstIndex { endsAuthority.contains($0) } ?? rest.endIndex
    guard let host = Host.normalized(rest[..<end], isSecure: isSecure) else { return nil }
    let output = Array((isSecure ? "https://" : "http://").utf8) + host + encodedPathQueryFragment(rest[end...])
    return WebAddress(checked: String(decoding: output, as: UTF8.self), .external)
  }

  private static let endsAuthority = ASCIISet("/?#")

  /// RFC 3986, 3.3 to 3.5: a path ends at the first `?` or `#`, a query at the first `#`.
  private static func encodedPathQueryFragment(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    let fragment = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
    let query = bytes[..<fragment].firstIndex(of: UInt8(ascii: "?")) ?? fragment
    PercentEncoding.append(bytes[..<query], to: &output, allowing: .path, percent: .mayBeEncoded)
    for (part, mark) in [(bytes[query..<fragment], UInt8(ascii: "?")), (bytes[fragment...], UInt8(ascii: "#"))] {
      guard !part.isEmpty else { continue }
      output.append(mark)
      PercentEncoding.append(part.dropFirst(), to: &output, allowing: .queryOrFragment, percent: .mayBeEncoded)
    }
    return output
  }
}
