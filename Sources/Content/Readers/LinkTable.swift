import Addresses
import Diagnostics
import Files
import Markdown

/// What links can lead to: every document and every asset, known from paths alone.
struct LinkTable: Sendable {
  private let base: BaseAddress
  private let files: [String: Route]
  /// The same files, in the order of the tree.
  private let names: [String]
  private let folders: [String: Route]
  private let assets: [RelativePath: Route]
  private let pages: Set<String>
  /// Pages that are held back for now.
  private let hidden: Set<Route>

  /// Pages that belong to no document.
  private static let pagesWithoutDocument = ["", "contact/"]

  init(tree: ContentTree, documents: [TreeNode], hidden: Set<Route>, base: BaseAddress) {
    self.base = base
    self.hidden = hidden
    assets = tree.assets
    var files: [String: Route] = ["site.yaml": .home]
    names = ["site.yaml"] + documents.map(\.file.text)
    var folders: [String: Route] = [:]
    var pages = Set(Self.pagesWithoutDocument)
    for document in documents {
      files[document.file.text] = document.route
      pages.insert(document.route.path)
      if document.file.name == document.kind.marker, let folder = document.file.parent {
        folders[folder.text] = document.route
      }
      if document.kind == .notice { pages.insert(document.route.folder("ledger").path) }
    }
    self.files = files
    self.folders = folders
    self.pages = pages
  }

  /// The address of a document.
  func address(of route: Route, fragment: String? = nil) -> WebAddress {
    fragment.map { base.address(of: route, fragment: $0) } ?? base.address(of: route)
  }

  /// Whether a page is held back for now.
  func isHidden(_ route: Route) -> Bool { hidden.contains(route) }

  /// What a reference of a file leads to: a document, a page without one, or an asset; nil where there is nothing.
  func target(_ path: String, from file: RelativePath) -> (route: Route, asset: RelativePath?)? {
    let decoded = PercentDecoding.decode(path)
    if decoded.utf8.first == UInt8(ascii: "/") { return absolute(String(Substring(decoded.utf8.dropFirst()))) }
    guard let resolved = file.resolving(decoded) else { return nil }
    return entry(at: resolved)
  }

  /// The address that an author may have meant.
  func suggestion(for path: String) -> String? {
    let last = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    let endings = names.filter { $0.utf8.count < 200 }.map { name in
      (name, name.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? name)
    }
    guard let near = Spelling.suggestion(for: last, among: endings.map(\.1)) else { return nil }
    return endings.first { $0.1 == near }.map { "/" + $0.0 }
  }

  private func absolute(_ path: String) -> (route: Route, asset: RelativePath?)? {
    if let relative = RelativePath(path.hasSuffix("/") ? String(path.dropLast()) : path),
      let found = entry(at: relative)
    {
      return found
    }
    let folder = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
    guard pages.contains(folder), let route = route(of: folder) else { return nil }
    return (route, nil)
  }

  private func entry(at path: RelativePath) -> (route: Route, asset: RelativePath?)? {
    if let route = files[path.text] ?? folders[path.text] { return (route, nil) }
    return assets[path].map { ($0, path) }
  }

  private func route(of folder: String) -> Route? {
    var route = Route.home
    for segment in folder.utf8.split(separator: UInt8(ascii: "/")) {
      guard let slug = Slug(String(Substring(segment))) else { return nil }
      route = route.folder(slug)
    }
    return route
  }
}

/// Reads `%E4%B8%AD` in a link (RFC 3986, 2.1).
enum PercentDecoding {
  /// The text that the percent-encoding stands for; as it was where that would be no UTF-8.
  static func decode(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "%"), let value = UInt8(Substring(rest.dropFirst().prefix(2)), radix: 16), rest.count > 2
      {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }
}
