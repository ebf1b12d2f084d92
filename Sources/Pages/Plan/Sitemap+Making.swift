import Addresses
import Disclosure

extension SitePlan {
  /// The site map, whole or as an index of its parts.
  func sitemap(parts routes: [Route]) -> Sitemap {
    guard !routes.isEmpty else { return Sitemap(isIndex: false, entries: sitemapEntries) }
    return Sitemap(
      isIndex: true, entries: routes.map { Sitemap.Entry(address: parts.base.absolute($0), lastModified: nil) })
  }

  /// A part of a site map that is too long for one file.
  func sitemapPart(_ index: Int) -> Sitemap {
    let entries = sitemapEntries.dropFirst(index * Sitemap.longest).prefix(Sitemap.longest)
    return Sitemap(isIndex: false, entries: Array(entries))
  }

  /// Where the parts of a site map of so many pages lie; none where one file will do.
  static func sitemapParts(pages: Int) -> [Route] {
    guard pages > Sitemap.longest else { return [] }
    return (1...(pages + Sitemap.longest - 1) / Sitemap.longest).compactMap { number in
      Slug("sitemap-\(number).xml").map { Route.home.file($0) }
    }
  }

  /// The pages that people read, in the order of the tree.
  private var sitemapEntries: [Sitemap.Entry] {
    var entries = [Sitemap.Entry(.home, newest: organs.reduce(nil) { .later($0, $1.newest) }, parts.base)]
    for organ in organs {
      for page in organ.pages { entries.append(Sitemap.Entry(page.route, newest: page.newest, parts.base)) }
    }
    entries += roundRoutes.map { Sitemap.Entry($0.route, newest: $0.newest, parts.base) }
    for page in freePages { entries.append(Sitemap.Entry(page.route, newest: nil, parts.base)) }
    entries.append(Sitemap.Entry(SiteChanges.route, newest: changes.newest, parts.base))
    entries += archiveRoutes.map { Sitemap.Entry($0.route, newest: $0.newest, parts.base) }
    entries.append(Sitemap.Entry(DataRoute.page, newest: nil, parts.base))
    entries.append(Sitemap.Entry(Self.contactRoute, newest: nil, parts.base))
    entries.append(Sitemap.Entry(SearchPlan.route, newest: nil, parts.base))
    return entries
  }
}

extension Sitemap.Entry {
  fileprivate init(_ route: Route, newest: DisclosureDate?, _ base: BaseAddress) {
    address = base.absolute(route)
    lastModified = newest.flatMap { $0.day == nil ? nil : $0.iso }
  }
}
