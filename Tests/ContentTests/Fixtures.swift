import Files
import Testing

/// The files of the tests: a site without mistakes in `Base/`, and what each mistake changes about it in `Mistakes/`.
///
/// A folder in `Mistakes/` has the name of a code, or of a code, a full stop and a variant. Its files stand in the place
/// of those of the base; `removed.txt` names what is taken away. What cannot lie in a repository is made by
/// `SpecialFixture`. `expected.txt` is what a person is told, in Chinese and in English.
enum Fixtures {
  static let expected = "expected.txt"
  private static let removed = "removed.txt"

  /// The site without mistakes.
  static func base() throws -> SiteFiles { try files(in: "Base") }

  /// The site with the mistake.
  static func site(_ name: String) throws -> SiteFiles {
    var site = try base()
    var overlay = try files(in: "Mistakes/\(name)")
    overlay[expected] = nil
    if overlay[removed] != nil {
      for path in try overlay.text(removed).split(separator: "\n") { site.remove(String(path)) }
      overlay[removed] = nil
    }
    site.add(overlay)
    try SpecialFixture.all[name]?(&site)
    return site
  }

  /// The names of the folders in `Mistakes/`.
  static func names() throws -> [String] {
    let folders = try folder("Mistakes").listing().filter { $0.kind == .folder && $0.path.parent == nil }.map(
      \.path.text)
    return (Set(folders).union(SpecialFixture.all.keys)).sorted()
  }

  /// What is expected of a fixture; nil where nothing was recorded.
  static func expectation(of name: String) throws -> String? {
    try files(in: "Mistakes/\(name)").nodes[expected].map { node in
      if case .bytes(let bytes) = node { String(decoding: bytes, as: UTF8.self) } else { "" }
    }
  }

  static func record(_ text: String, of name: String) throws {
    let path = try #require(RelativePath("Mistakes/\(name)/\(expected)"))
    try Root.createFolders(here + "/Mistakes/\(name)")
    try folder("").write(Array(text.utf8), to: path)
  }

  /// The folder of a target of this package.
  static func sources(_ path: String) throws -> Root { try Root(existing: "\(here)/../../Sources/\(path)") }

  private static var here: String { String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex)) }

  private static func folder(_ path: String) throws -> Root { try Root(existing: "\(here)/\(path)") }

  private static func files(in path: String) throws -> SiteFiles {
    var files = SiteFiles()
    guard let root = try? folder(path) else { return files }
    for entry in try root.listing() where entry.kind == .file {
      if case .bytes(let bytes) = try root.read(entry.path, atMost: 1 << 24) { files[entry.path.text] = .bytes(bytes) }
    }
    return files
  }
}
