import Addresses
import Diagnostics
import Disclosure
import Files

/// A link as `site.yaml` states it.
struct StatedLink: Sendable {
  let title: String
  let destination: String
  let place: Place
}

/// The links that an organ adds to the navigation, checked as links of documents are.
struct SiteNavigation {
  private(set) var entries: [NavigationEntry] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The pages and files of the site that they lead to.
  private(set) var targets: [Route] = []

  /// - Parameters:
  ///   - links: as they are written.
  ///   - file: `site.yaml`.
  ///   - table: what links can lead to.
  ///   - assembly: what was read there.
  init(_ links: [StatedLink], in file: RelativePath, _ table: LinkTable, _ assembly: Assembly) {
    let resolver = DocumentLinks(table: table, file: file, route: .home)
    for link in links {
      switch resolver.link(link.destination) {
      case .address(let address): entries.append(NavigationEntry(title: link.title, address: address))
      case .page(let route, let fragment, let address):
        entries.append(NavigationEntry(title: link.title, address: address))
        targets.append(route)
        if let mistake = assembly.mistake(of: fragment, at: route) { diagnostics.append(mistake.at(link.place)) }
      // What is held back for now is led to by nothing.
      case .textOnly: continue
      case .broken(let cause, let mend, let code):
        diagnostics.append(
          Diagnostic(severity: .error, code: code, place: link.place, cause: cause, mend: mend))
      }
    }
  }
}
