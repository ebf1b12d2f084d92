import Addresses
import Cores
import Disclosure
import Search

/// Every page of a site, in the order of its tree: home, each organ with all that lies beneath it, rounds of inspection, free pages, and
/// what stands beside them. THE list of pages.
///
/// What pages share is made here, once; a page is made when its turn comes, and nobody needs to hold them all. Organs
/// that are only known by their summary have no pages here: theirs stay as they are.
public struct SitePages: Sendable {
  /// The pages, each with an address of its own.
  public let pages: [PlannedPage]
  private let plan: SitePlan

  /// - Parameters:
  ///   - site: as the public may see it, after `Site.published(asOf:)`; its organs are not looked at.
  ///   - organs: its organs, in order. The only organ of a site must be whole.
  ///   - assets: the files that every page uses.
  public init(of site: Site, organs: [OrganPart], assets: AssetAddresses) async {
    let parts = SitePlan.parts(site, organs, assets)
    let planned = await onAllCores(organs.count, chunk: 4) { PlannedOrgan(organs[$0], parts) }
    self.init(SitePlan(site, parts, planned))
  }

  /// The pages of a site of which everything is known.
  public init(of site: Site, assets: AssetAddresses) {
    self.init(SitePlan(site, organs: site.organs.map { .whole($0) }, assets: assets))
  }

  private init(_ plan: SitePlan) {
    self.plan = plan
    pages = plan.pages
  }

  /// The numbers under which the search finds the pages: those beside the organs, then those of each organ, in the order
  /// in which they stand in the list.
  public var numbering: PageNumbers { plan.numbering }

  /// What pages about the whole site show of its organs, in order.
  public var summaries: [OrganSummary] { plan.organs }

  /// The pages of the rounds of inspection and their list, which notices of all organs decide; sorted.
  public var rounds: [Route] { plan.roundRoutes.map(\.route).sorted() }

  /// What is the same on every page. An organ's pages stay as they are while this and the organ do.
  public func common() -> [UInt8] {
    var fields = PageFields()
    plan.parts.declare(to: &fields)
    return fields.bytes
  }
}

extension SitePlan {
  fileprivate var pages: [PlannedPage] {
    var pages = [PlannedPage(.home) { self.homeOrPortal }]
    for case let organ? in plans {
      let own = organ.organ.route
      pages.append(PlannedPage(own, of: own, pairs: { organ.pairs }) { .organ(organ.page) })
      for notice in organ.pending + organ.notices { notice.appendPages(to: &pages, of: own) }
      pages += organ.formerPages + organ.dataPages
      for (route, range) in SearchPlan.titleFiles(of: own, count: organ.searched.count) {
        pages.append(PlannedPage(route, of: own, for: .programs) { .searchTitles(organ.searchTitles(range)) })
      }
    }
    appendRounds(to: &pages)
    for page in freePages {
      pages.append(PlannedPage(page.route, pairs: { page.pairs }) { .free(self.textPage(page)) })
      pages += parts.formerPages(page.aliases, of: page.route, page.title, organ: nil)
    }
    pages += changesPages + dataPages
    pages.append(
      PlannedPage(SitePlan.contactRoute, pairs: { self.contactPairs }) { .contact(self.contactPage) })
    pages.append(PlannedPage(SearchPlan.route, for: .archive) { .search(self.searchPage) })
    pages.append(PlannedPage(SearchPlan.numbersRoute, for: .programs) { .searchNumbers(self.searchNumbers) })
    for (route, range) in SearchPlan.titleFiles(of: nil, count: ownSearched.count) {
      pages.append(PlannedPage(route, for: .programs) { .searchTitles(self.searchTitles(range)) })
    }
    let parts = SitePlan.sitemapParts(pages: readCount)
    pages.append(PlannedPage(SitePlan.notFoundRoute) { .notFound(self.notFoundPage) })
    pages.append(PlannedPage(SitePlan.sitemapRoute, for: .programs) { .sitemap(self.sitemap(parts: parts)) })
    for (index, route) in parts.enumerated() {
      pages.append(PlannedPage(route, for: .programs) { .sitemap(self.sitemapPart(index)) })
    }
    if let theme { pages.append(PlannedPage(Theme.route) { .theme(theme) }) }
    pages.append(PlannedPage(SitePlan.robotsRoute, for: .programs) { .robots(self.robots) })
    pages += feeds
    return pages
  }

  /// How many pages people read: home, those of the organs and rounds, free pages, changes, data, contact, search.
  private var readCount: Int {
    organs.reduce(5 + archiveCount + freePages.count + roundRoutes.count) { $0 + $1.pages.count }
  }
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

extension SitePlan {
  private func appendRounds(to pages: inout [PlannedPage]) {
    if rounds.isEmpty { return }
    pages.append(PlannedPage(RoundName.list) { .rounds(self.roundsPage) })
    for round in rounds {
      pages.append(PlannedPage(round.name.route, pairs: { self.pairs(of: round) }) { .round(self.page(of: round)) })
    }
  }
}

extension NoticePlan {
  /// The notice, its ledger, and what it lists, in its order.
  fileprivate func appendPages(to pages: inout [PlannedPage], of organ: Route) {
    pages.append(PlannedPage(notice.route, of: organ, pairs: { self.noticePairs }) { .notice(self.noticePage) })
    pages.append(PlannedPage(ledgerRoute, of: organ) { .ledger(self.ledgerPage) })
    for item in items {
      switch item {
      case .area(let index):
        pages.append(
          PlannedPage(areas[index].route, of: organ, pairs: { self.areaPairs(index) }) {
            .area(self.areaPage(index))
          })
        for place in areas[index].places { appendPages(ofFinding: place, to: &pages, of: organ) }
      case .finding(let place):
        appendPages(ofFinding: place, to: &pages, of: organ)
      }
    }
  }

  private func appendPages(ofFinding place: Int, to pages: inout [PlannedPage], of organ: Route) {
    let finding = places[place].finding
    pages.append(
      PlannedPage(finding.route, of: organ, pairs: { finding.pairs }) { .finding(self.findingPage(place)) })
    for (index, specific) in finding.specifics.enumerated() {
      pages.append(
        PlannedPage(specific.route, of: organ, pairs: { specific.pairs }) {
          .finding(self.specificPage(index, of: place))
        })
    }
  }
}
