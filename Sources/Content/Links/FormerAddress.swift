import Addresses
import Diagnostics

/// An address that a page had before (`aliases:`), and where the file says so.
struct FormerAddress: Sendable {
  let route: Route
  let place: Place
}

extension FormerAddress {
  /// Reads `aliases:`: addresses of this site, from its base address on.
  static func all(in fields: Fields, _ complaints: inout Complaints) -> [FormerAddress] {
    guard case .texts(let texts, let marks)? = fields["aliases"]?.value else { return [] }
    var found: [FormerAddress] = []
    for (text, mark) in zip(texts, marks) {
      switch route(text) {
      case .success(let route):
        if !found.contains(where: { $0.route == route }) {
          found.append(FormerAddress(route: route, place: complaints.place(of: mark)))
        }
      case .failure(let refusal): complaints.report(refusal.mistake, at: mark)
      }
    }
    return found
  }

  /// A folder, `/old/address/`, or a file that browsers show, `/old/address.html`: a static site can put a page there.
  private static func route(_ text: String) -> Result<Route, SingleValue.Refusal> {
    let refused = Result<Route, SingleValue.Refusal>.failure(.init(mistake: .badAlias(text)))
    let decoded = PercentDecoding.decode(text)
    guard decoded.utf8.first == UInt8(ascii: "/") else { return refused }
    let names = decoded.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let slugs = names.last?.isEmpty == true ? names.dropLast() : names[...]
    guard let last = slugs.last, let first = slugs.first else { return refused }
    let top = String(Substring(first))
    if ReservedAddress.ofOrgans.contains(top.lowercased()) { return .failure(.init(mistake: .reservedAddress(top))) }
    var route = Route.home
    for name in slugs.dropLast() {
      guard let slug = Slug(String(Substring(name))), !isPage(slug) else { return refused }
      route = route.folder(slug)
    }
    guard let slug = Slug(String(Substring(last))) else { return refused }
    // What a folder shows lies in its index.html.
    if slug.text == "index.html" { return route == .home ? refused : .success(route) }
    return .success(isPage(slug) && names.last?.isEmpty == false ? route.file(slug) : route.folder(slug))
  }

  private static func isPage(_ slug: Slug) -> Bool {
    [".html", ".htm"].contains { slug.text.lowercased().hasSuffix($0) }
  }
}
