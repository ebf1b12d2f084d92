import Addresses
import Disclosure

/// Every page of a site, in the order of its tree: home, each organ with all that lies beneath it, free pages, and
/// what stands beside them. THE list of pages.
///
/// What pages share is made here, once; a page is made when its turn comes, and nobody needs to hold them all.
///
/// - Parameters:
///   - site: as the public may see it, after `Site.published(asOf:)`.
///   - assets: the files that every page uses.
/// - Returns: the pages, each with an address of its own.
public func plannedPages(of site: Site, assets: AssetAddresses) -> [PlannedPage] {
  let plan = SitePlan(site, assets: assets)
  var pages = [PlannedPage(.home) { plan.homeOrPortal }]
  for organ in plan.organs {
    pages.append(PlannedPage(organ.organ.route) { .organ(organ.page) })
    for notice in organ.notices { notice.appendPages(to: &pages) }
  }
  for page in plan.freePages {
    pages.append(PlannedPage(page.route) { .free(plan.textPage(page)) })
  }
  pages.append(PlannedPage(SitePlan.contactRoute) { .contact(plan.contactPage) })
  let parts = SitePlan.sitemapParts(pages: pages.count)
  pages.append(PlannedPage(SitePlan.notFoundRoute) { .notFound(plan.notFoundPage) })
  pages.append(PlannedPage(SitePlan.sitemapRoute) { .sitemap(plan.sitemap(parts: parts)) })
  for (index, route) in parts.enumerated() {
    pages.append(PlannedPage(route) { .sitemap(plan.sitemapPart(index)) })
  }
  pages.append(PlannedPage(SitePlan.robotsRoute) { .robots(plan.robots) })
  return pages
}

extension SitePlan {
  static let contactRoute = Route.folder("contact")
  static let notFoundRoute = Route.file("404.html")
  static let sitemapRoute = Route.file("sitemap.xml")
  static let robotsRoute = Route.file("robots.txt")

  fileprivate var homeOrPortal: Page {
    organs.count > 1 ? .portal(portalPage) : .home(homePage)
  }
}

extension NoticePlan {
  /// The notice, its ledger, and what it lists, in its order.
  fileprivate func appendPages(to pages: inout [PlannedPage]) {
    pages.append(PlannedPage(notice.route) { .notice(self.noticePage) })
    pages.append(PlannedPage(ledgerRoute) { .ledger(self.ledgerPage) })
    for item in items {
      switch item {
      case .area(let index):
        pages.append(PlannedPage(areas[index].route) { .area(self.areaPage(index)) })
        for place in areas[index].places { appendPages(ofFinding: place, to: &pages) }
      case .finding(let place):
        appendPages(ofFinding: place, to: &pages)
      }
    }
  }

  private func appendPages(ofFinding place: Int, to pages: inout [PlannedPage]) {
    pages.append(PlannedPage(places[place].finding.route) { .finding(self.findingPage(place)) })
    for (index, specific) in places[place].finding.specifics.enumerated() {
      pages.append(PlannedPage(specific.route) { .finding(self.specificPage(index, of: place)) })
    }
  }
}
