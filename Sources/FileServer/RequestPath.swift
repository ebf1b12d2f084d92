import Addresses

/// The path of a request, decoded exactly once: THE rule for what an address may be.
///
/// No segment is empty, `.` or `..`; none holds a slash, a backslash, NUL or another control, in plain or encoded
/// spelling. What was encoded twice stays encoded once and is a name like any other.
public struct RequestPath: Hashable, Sendable {
  /// The decoded segments from the top down.
  public let segments: [String]
  /// Whether it ended with a slash, or is the slash alone.
  public let isFolder: Bool
  /// What stood behind the `?`, undecoded; it means nothing for files.
  public let query: String?

  /// Why there is no path.
  public enum Flaw: Error {
    /// The target is longer than any address of a site.
    case tooLong
    /// It is malformed, or names what no address may name.
    case malformed
    /// It could be a path, but none of ours: an empty segment, as in `//host`.
    case unknown
  }

  /// The longest target, in bytes.
  static let longest = 8192
  /// The longest segment that a file system takes, in bytes.
  static let longestSegment = 255

  /// Reads the path of a target in origin form, `/a/b?c` (RFC 9112, 3.2.1).
  ///
  /// - Throws: where a client could mean something else than we would read.
  public init(_ target: some StringProtocol) throws(Flaw) {
    let bytes = Array(target.utf8)
    guard bytes.count <= Self.longest else { throw .tooLong }
    // RFC 3986, 2: printable ASCII alone; a fragment never reaches a server.
    guard bytes.first == UInt8(ascii: "/"),
      bytes.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "\\") })
    else { throw .malformed }
    let mark = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.endIndex
    query = mark == bytes.endIndex ? nil : String(decoding: bytes[(mark + 1)...], as: UTF8.self)
    var parts = bytes[1..<mark].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = parts.last?.isEmpty ?? true
    if isFolder { parts.removeLast() }
    var segments: [String] = []
    for part in parts { segments.append(try Self.segment(part)) }
    guard !segments.contains(where: \.isEmpty) else { throw .unknown }
    self.segments = segments
  }

  private static func segment(_ encoded: ArraySlice<UInt8>) throws(Flaw) -> String {
    guard let bytes = PercentEncoding.decode(encoded), let text = String(validating: bytes, as: UTF8.self) else {
      throw .malformed
    }
    let isPlain = bytes.allSatisfy { byte in
      byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "/") && byte != UInt8(ascii: "\\")
    }
    guard isPlain, text != ".", text != ".." else { throw .malformed }
    guard bytes.count <= longestSegment else { throw .tooLong }
    return text
  }

  /// The path below a folder; nil where it does not lie there. `/a` is not below `/a/`.
  public func below(_ folder: [String]) -> RequestPath? {
    guard segments.count >= folder.count, isFolder || segments.count > folder.count,
      zip(segments, folder).allSatisfy({ $0.utf8.elementsEqual($1.utf8) })
    else { return nil }
    return RequestPath(segments: Array(segments.dropFirst(folder.count)), isFolder: isFolder, query: query)
  }

  /// The address of this path as a folder, encoded and without the query, which means nothing: it begins with one slash,
  /// so it leads to no other host.
  public var addressAsFolder: String { Self.address(ofFolder: segments) }

  /// The address of a folder, encoded: `/` or `/a/b/`.
  public static func address(ofFolder segments: [String]) -> String {
    "/" + segments.map { PercentEncoding.encode($0, allowing: .unreserved) + "/" }.joined()
  }

  private init(segments: [String], isFolder: Bool, query: String?) {
    self.segments = segments
    self.isFolder = isFolder
    self.query = query
  }
}
