/// Who is let in: what is decided about a request before any file is looked at.
///
/// 1. the method must be GET or HEAD;
/// 2. the host must be one of ours, or a page of another site could read this one by a name that it makes lead here
///    (DNS rebinding);
/// 3. the target must be a path.
public struct Gate: Sendable {
  /// Hosts in lower case, without port: `localhost`, `127.0.0.1`, `[::1]`.
  private let hosts: Set<String>
  /// Whether any address, as opposed to a name, is ours: what listens on all of them has many, and no name can be made
  /// to lead here by an address.
  private let takesAddresses: Bool
  private let port: Int

  /// Lets in who asks for this machine itself, or for the host that the server was told to bind to.
  ///
  /// - Parameters:
  ///   - host: a name or an address, IPv6 without brackets.
  ///   - port: the port that is served.
  public init(host: String, port: Int) {
    let bracketed = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
    hosts = ["localhost", "127.0.0.1", "[::1]", bracketed.lowercased()]
    takesAddresses = host == "0.0.0.0" || host == "::"
    self.port = port
  }

  /// The path that is asked for.
  ///
  /// - Throws: the answer to a request that is not let in.
  public func admit(_ request: Request) throws(Refusal) -> RequestPath {
    guard request.method == "GET" || request.method == "HEAD" else { throw Refusal(.methodNotAllowed) }
    let named = request.headers.values("host")
    // RFC 9112, 3.2: HTTP/1.1 names its host exactly once.
    guard named.count == 1 || named.isEmpty && request.isOld else { throw Refusal(.badRequest) }
    if let host = named.first, !isOurs(host) { throw Refusal(.misdirected) }
    return try path(of: request.target)
  }

  /// RFC 9112, 3.2.2: a server takes the absolute form, too. The other forms belong to proxies and OPTIONS.
  private func path(of target: String) throws(Refusal) -> RequestPath {
    var path = target[...]
    if let scheme = target.prefix(7).lowercased() == "http://" ? target.prefix(7) : nil {
      path = target[scheme.endIndex...]
      let authority = path.prefix { $0 != "/" && $0 != "?" }
      guard isOurs(String(authority)) else { throw Refusal(.misdirected) }
      path = path[authority.endIndex...]
      if path.first != "/" { path = Substring("/" + path) }
    }
    do throws(RequestPath.Flaw) {
      return try RequestPath(path)
    } catch {
      switch error {
      case .tooLong: throw Refusal(.targetTooLong)
      case .malformed: throw Refusal(.badRequest)
      case .unknown: throw Refusal(.notFound)
      }
    }
  }

  /// Whether `host[:port]` means this server; without a port it is the scheme's own, 80.
  private func isOurs(_ authority: String) -> Bool {
    let text = authority.lowercased()
    if port == 80, isOurHost(text) { return true }
    let end = ":\(port)"
    return text.hasSuffix(end) && isOurHost(String(text.dropLast(end.utf8.count)))
  }

  private func isOurHost(_ host: String) -> Bool {
    hosts.contains(host) || takesAddresses && Self.isAddress(host)
  }

  /// RFC 3986, 3.2.2: four numbers, or anything in brackets.
  private static func isAddress(_ host: String) -> Bool {
    if host.hasPrefix("["), host.hasSuffix("]") { return true }
    let parts = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        (1...3).contains(part.count) && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}

/// The answer to a request that is not let in.
public struct Refusal: Error, Sendable {
  /// What the client gets.
  public let response: Response

  init(_ response: Response) { self.response = response }
}
