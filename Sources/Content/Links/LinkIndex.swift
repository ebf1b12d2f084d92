import Addresses
import Files
import Synchronization

/// The documents of an organ, or the free pages, by file, folder and address; made when somebody asks for the first
/// time.
final class LinkIndex: Sendable {
  private struct Tables: Sendable {
    var files: [String: Route] = [:]
    var folders: [String: Route] = [:]
    var pages: [String: Route] = [:]
    var documents: [Route: LinkTarget] = [:]
  }

  private let targets: @Sendable () -> [LinkTarget]
  /// The pages among them that belong to no document.
  private let sitePages: [Route]
  private let tables = Mutex<Tables?>(nil)

  init(of targets: @escaping @Sendable () -> [LinkTarget], sitePages: [Route] = []) {
    self.targets = targets
    self.sitePages = sitePages
  }

  /// The document in a file, or the one that a folder is.
  func document(in path: RelativePath) -> Route? {
    let tables = whole()
    return tables.files[path.text] ?? tables.folders[path.text]
  }

  /// The page whose address, with a slash at its end, is this.
  func page(at address: String) -> Route? { whole().pages[address] }

  /// The document that has an address.
  func document(at route: Route) -> LinkTarget? { whole().documents[route] }

  /// An address as file systems see it that ignore case, and on which a file and a folder cannot have one name.
  static func key(_ route: Route) -> String {
    let path = route.path.lowercased()
    return path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The file of the document at an address, by its key; that of the notice for a ledger.
  func file(atKey key: String) -> String? {
    let tables = whole()
    guard let route = tables.pages.values.first(where: { Self.key($0) == key }) else { return nil }
    return tables.documents[route]?.file ?? "/\(route.path)"
  }

  private func whole() -> Tables {
    tables.withLock { made in
      if let made { return made }
      let tables = makeTables()
      made = tables
      return tables
    }
  }

  private func makeTables() -> Tables {
    var tables = Tables()
    if !sitePages.isEmpty { tables.files["site.yaml"] = .home }
    for route in sitePages { tables.pages[route.path] = route }
    for target in targets() {
      tables.files[target.file] = target.route
      tables.pages[target.route.path] = target.route
      tables.documents[target.route] = target
      if target.hasLedger {
        let ledger = target.route.folder("ledger")
        tables.pages[ledger.path] = ledger
      }
      if target.isMarker, let folder = RelativePath(target.file)?.parent { tables.folders[folder.text] = target.route }
    }
    return tables
  }
}
