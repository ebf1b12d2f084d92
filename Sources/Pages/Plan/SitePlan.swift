import Addresses
import Disclosure

/// A site, with what its pages share.
final class SitePlan: Sendable {
  let parts: SiteParts
  let organs: [OrganPlan]
  let freePages: [FreePage]
  private let isDemonstration: Bool

  init(_ site: Site, assets: AssetAddresses) {
    let parts = SiteParts(site, assets: assets)
    self.parts = parts
    organs = site.organs.map { OrganPlan($0, parts) }
    freePages = site.pages
    isDemonstration = site.isDemonstration
  }

  /// The channels on pages that belong to no organ; where there is one organ alone, its own will do.
  private var contact: [ContactShown] {
    ContactShown.nearest(parts.contact, organs.count == 1 ? organs[0].organ.contact : [])
  }

  private var home: [LinkShown] { [parts.link(.home, .home)] }

  private var asOf: DisclosureDate? { organs.reduce(nil) { .later($0, $1.organ.asOf) } }

  private var homeFrame: PageFrame {
    parts.frame(
      at: .home, name: nil, summary: .site(title: parts.title), above: [], asOf: asOf.map(DateShown.init),
      contact: contact)
  }

  var homePage: HomePage {
    let organ = organs.first
    return HomePage(
      frame: homeFrame, title: parts.title, counts: organ.map { CountsShown($0.counts) },
      areasOf: organ.flatMap { $0.notices.count > 1 ? $0.notices[0].shortName : nil },
      areas: organ?.notices.first?.areaRows ?? [], changes: newestChanges(namingOrgans: false),
      notices: organ.map { plan in
        plan.notices.map {
          NoticeLink(date: DateShown($0.notice.dayPublished), link: parts.link($0.notice.title, $0.notice.route))
        }
      } ?? [],
      hasOrgan: organ != nil)
  }

  var portalPage: PortalPage {
    var counts = StatusCounts()
    for organ in organs { counts.add(organ.counts) }
    let rows = organs.map { organ in
      CountsRow(
        link: parts.link(.text(organ.organ.title), organ.organ.route), counts: CountsShown(organ.counts),
        date: organ.organ.asOf.map(DateShown.init))
    }
    return PortalPage(
      frame: homeFrame, title: parts.title, organCount: organs.count, counts: CountsShown(counts), organs: rows,
      changes: newestChanges(namingOrgans: true))
  }

  private func newestChanges(namingOrgans: Bool) -> [ChangeShown] {
    var newest = NewestChanges(limit: 10)
    for organ in organs {
      for notice in organ.notices { newest.add(notice, notice.places.indices) }
    }
    return newest.shown(namingOrgans: namingOrgans)
  }

  func textPage(_ page: FreePage) -> TextPage {
    let summary = page.body.firstWords.map { Summary.text($0) } ?? .text(page.title)
    var frame = parts.frame(
      at: page.route, name: .text(page.title), summary: summary, above: home, contact: contact)
    frame.tags?.column = ColumnTags(name: .text(page.title), summary: summary, keywords: [page.title], kind: .about)
    return TextPage(frame: frame, title: page.title, body: PassageShown.all(page.body))
  }

  var contactPage: ContactPage {
    let summary = Summary.contact(site: parts.title)
    var frame = parts.frame(at: Self.contactRoute, name: .contact, summary: summary, above: home, contact: [])
    frame.tags?.column = ColumnTags(name: .contact, summary: summary, keywords: [parts.host], kind: .contact)
    let organs = organs.filter { !$0.organ.contact.isEmpty }.map { organ in
      OrganContact(
        organ: parts.link(organ.organ.title, organ.organ.route), groups: organ.organ.contact.map(ContactShown.init))
    }
    return ContactPage(frame: frame, site: parts.contact.map(ContactShown.init), organs: organs)
  }

  var notFoundPage: NotFoundPage {
    var frame = parts.frame(
      at: Self.notFoundRoute, name: .notFound, summary: .notFound, above: home, contact: contact)
    frame.canonical = nil
    frame.isUnlisted = true
    let notice = organs.count == 1 ? organs[0].notices.first : nil
    return NotFoundPage(frame: frame, ledger: notice.map { parts.link(.ledger, $0.ledgerRoute) })
  }

  var robots: Robots {
    Robots(isAllowed: !isDemonstration, sitemap: parts.base.absolute(Self.sitemapRoute))
  }
}
