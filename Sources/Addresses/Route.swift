/// An address below the site's base: THE place that says which address a page has and which file it is written to.
///
/// A route is made from slugs alone, so it can neither leave the site (`..`) nor name another one (`//host`).
public struct Route: Hashable, Sendable, Comparable {
  /// UTF-8, not percent-encoded, without a slash in front. Empty is home, a folder ends with `/`, a file does not.
  public let path: String
  /// The same, percent-encoded (RFC 3986, 2.1); slashes stay.
  public let encodedPath: String

  private init(path: String, encodedPath: String) {
    self.path = path
    self.encodedPath = encodedPath
  }

  /// The route whose path was kept. Nil where no route has such a path.
  public init?(kept path: String) {
    if Route.isPlain(path) {
      self.init(path: path, encodedPath: path)
      return
    }
    var route = Route.home
    let names = path.utf8.split(separator: UInt8(ascii: "/"))
    for (index, name) in names.enumerated() {
      let isFolder = index + 1 < names.count || path.utf8.last == UInt8(ascii: "/")
      guard let next = route.entry(named: String(Substring(name)), isFolder: isFolder) else { return nil }
      route = next
    }
    guard route.path.hasSameBytes(as: path) else { return nil }
    self = route
  }

  /// Whether nothing in it needs encoding and no segment is empty or begins with a dot, so that one look will do.
  private static func isPlain(_ path: String) -> Bool {
    let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
    var former = slash
    for byte in path.utf8 {
      guard byte == slash ? former != slash : plain.contains(byte) && !(byte == dot && former == slash) else {
        return false
      }
      former = byte
    }
    return true
  }

  private static let plain = ASCIISet.letters.union(.digits).union(ASCIISet("-_."))

  /// The site's first page.
  public static let home = Route(path: "", encodedPath: "")

  /// A file at the top, such as `404.html`; a programmer error if `name` is no slug.
  public static func file(_ name: StaticString) -> Route { home.file(name) }

  /// A folder at the top, such as `changes`; a programmer error if `name` is no slug.
  public static func folder(_ name: StaticString) -> Route { home.folder(name) }

  /// The folder within this folder; a programmer error if this is a file.
  public func folder(_ slug: Slug) -> Route { appending(slug, "/") }

  /// The file within this folder; a programmer error if this is a file.
  public func file(_ slug: Slug) -> Route { appending(slug, "") }

  /// The folder of a fixed name, such as `ledger`; a programmer error if `name` is no slug.
  public func folder(_ name: StaticString) -> Route { folder(Route.slug(name)) }

  /// The file of a fixed name, such as `feed.xml`; a programmer error if `name` is no slug.
  public func file(_ name: StaticString) -> Route { file(Route.slug(name)) }

  /// Whether this is a folder; home is one.
  public var isFolder: Bool { path.isEmpty || path.utf8.last == UInt8(ascii: "/") }

  /// The file below the output folder: `a/b/index.html` for the folder `a/b/`.
  public var outputPath: String { isFolder ? path + "index.html" : path }

  /// The slugs from the top down; none for home.
  public var segments: [Substring] { path.split(separator: "/") }

  /// Whether `other` is this route or lies beneath this folder.
  public func contains(_ other: Route) -> Bool {
    isFolder ? other.encodedPath.utf8.starts(with: encodedPath.utf8) : self == other
  }

  /// Whether both are the same bytes.
  public static func == (left: Route, right: Route) -> Bool { left.encodedPath == right.encodedPath }

  /// The order of the UTF-8 bytes of the paths; a folder comes before what lies in it.
  public static func < (left: Route, right: Route) -> Bool { left.path.precedesByBytes(right.path) }

  /// Hashes the bytes; an encoded path is ASCII, where equal strings are equal bytes.
  public func hash(into hasher: inout Hasher) { hasher.combine(encodedPath) }

  private func appending(_ slug: Slug, _ end: String) -> Route {
    precondition(isFolder, "nothing lies beneath a file")
    let newPath = path + slug.text + end
    let encoded = PercentEncoding.encode(slug.text, allowing: .unreserved)
    // Nothing encoded means one string for both, and one buffer.
    let isPlain = path.utf8.count == encodedPath.utf8.count && encoded.utf8.count == slug.text.utf8.count
    return Route(path: newPath, encodedPath: isPlain ? newPath : encodedPath + encoded + end)
  }

  /// The file or folder in this folder that keeps a name as an office gave it (`附件1：清单（公示稿）.pdf`), or nil where
  /// the name cannot be one: empty, beginning with a dot, with a slash, a backslash, or characters nobody can see.
  public func entry(named name: String, isFolder: Bool = false) -> Route? {
    guard self.isFolder, !name.isEmpty, name.utf8.first != UInt8(ascii: "."), name.utf8.count <= 255 else { return nil }
    let refused: (Unicode.Scalar) -> Bool = { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: true
      default: scalar == "/" || scalar == "\\"
      }
    }
    guard !name.unicodeScalars.contains(where: refused) else { return nil }
    let end = isFolder ? "/" : ""
    let encoded = PercentEncoding.encode(name, allowing: .unreserved)
    return Route(path: path + name + end, encodedPath: encodedPath + encoded + end)
  }

  private static func slug(_ name: StaticString) -> Slug {
    guard let slug = Slug("\(name)") else { preconditionFailure("\(name) is no segment of an address") }
    return slug
  }
}
