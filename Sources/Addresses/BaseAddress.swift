/// Where the site stands: `https://example.org/disclosure/`. Every link of a page is an absolute path beneath it.
public struct BaseAddress: Hashable, Sendable {
  /// Scheme, host and port in lower case, without a slash at the end: `https://example.org:8443`.
  public let origin: String
  /// Percent-encoded, with a slash at either end: `/` or `/a/b/`.
  public let path: String

  /// Nil unless `text` is an http or https address (RFC 9110, 4.2) of a host and a path alone: no user information, no
  /// query, no fragment, no `.` or `..`, nothing that a browser would read in another way. The slash at the end may
  /// be left out.
  public init?(_ text: String) {
    guard let address = WebAddress(text), address.kind == .external else { return nil }
    let bytes = Array(address.text.utf8)
    guard !bytes.contains(UInt8(ascii: "?")), !bytes.contains(UInt8(ascii: "#")) else { return nil }
    // A stray `%` that was mended in a link is a mistake here, where everything else hangs on it.
    guard BaseAddress.hasOnlyWholeTriplets(text) else { return nil }
    guard let (origin, path) = BaseAddress.split(bytes) else { return nil }
    let segments = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let inner = segments.dropFirst().dropLast(segments.last?.isEmpty == true ? 1 : 0)
    guard inner.allSatisfy(BaseAddress.isPlainSegment) else { return nil }
    self.origin = String(decoding: origin, as: UTF8.self)
    self.path = "/" + inner.map { String(decoding: $0, as: UTF8.self) + "/" }.joined()
  }

  /// The absolute path of a page or file, `/a/b/organ/`: what pages link to.
  public func address(of route: Route) -> WebAddress {
    WebAddress(checked: path + route.encodedPath, .path)
  }

  /// The absolute path of a place on a page, `/a/b/organ/#status`.
  public func address(of route: Route, fragment: String) -> WebAddress {
    WebAddress(checked: path + route.encodedPath + WebAddress.fragment(fragment).text, .path)
  }

  /// The whole address, `https://example.org/a/b/organ/`: what feeds, site maps and canonical links take.
  public func absolute(_ route: Route) -> WebAddress {
    WebAddress(checked: origin + path + route.encodedPath, .external)
  }

  /// The whole address of a place on a page.
  public func absolute(_ route: Route, fragment: String) -> WebAddress {
    WebAddress(checked: origin + path + route.encodedPath + WebAddress.fragment(fragment).text, .external)
  }
}

extension BaseAddress {
  private static func hasOnlyWholeTriplets(_ text: String) -> Bool {
    PercentEncoding.decode(Array(text.utf8)[...]) != nil
  }

  private static func split(_ bytes: [UInt8]) -> (origin: ArraySlice<UInt8>, path: ArraySlice<UInt8>)? {
    let slash = UInt8(ascii: "/")
    guard let scheme = bytes.firstIndex(of: slash) else { return nil }
    let host = bytes.index(scheme, offsetBy: 2)
    let end = bytes[host...].firstIndex(of: slash) ?? bytes.endIndex
    return (bytes[..<end], bytes[end...])
  }

  /// RFC 3986, 3.3 and 6.2.2.3: not empty and no dot segment, in plain or encoded spelling, and no encoded slash,
  /// backslash or control.
  private static func isPlainSegment(_ segment: ArraySlice<UInt8>) -> Bool {
    guard let decoded = PercentEncoding.decode(segment), !decoded.isEmpty else { return false }
    if decoded == [UInt8(ascii: ".")] || decoded == [UInt8(ascii: "."), UInt8(ascii: ".")] { return false }
    return decoded.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\") }
  }
}
