import Addresses
import Disclosure

/// A site, with what its pages share.
final class SitePlan: Sendable {
  let parts: SiteParts
  /// Every organ, as pages about the whole site show it.
  let organs: [OrganSummary]
  /// Every organ's own plan, in the same order; nil where its pages stay as they are.
  let plans: [OrganPlan?]
  /// The rounds of inspection, newest first; none where there are not several organs.
  let rounds: [RoundPlan]
  let freePages: [FreePage]
  /// The status changes of all organs.
  let changes: SiteChanges
  /// The organ's colours; nil where the tool's hold.
  let theme: Theme?
  let isDemonstration: Bool

  /// - Parameters:
  ///   - site: as the public may see it; its organs are not looked at.
  ///   - parts: what its pages share, of `parts(_:_:_:)`.
  ///   - organs: its organs, in order.
  init(_ site: Site, _ parts: SiteParts, _ organs: [PlannedOrgan]) {
    self.parts = parts
    plans = organs.map(\.plan)
    self.organs = organs.map(\.summary)
    rounds = parts.isPortal ? RoundPlan.all(of: self.organs) : []
    freePages = site.pages
    changes = SiteChanges(self.organs)
    theme = site.face.accent.map { Theme(light: $0.light.text, dark: $0.dark.text) }
    isDemonstration = site.isDemonstration
  }

  convenience init(_ site: Site, organs: [OrganPart], assets: AssetAddresses) {
    let parts = Self.parts(site, organs, assets)
    self.init(site, parts, organs.map { PlannedOrgan($0, parts) })
  }

  /// What the pages share.
  ///
  /// - Precondition: the only organ of a site is whole, as the pages about the site show more of it than a summary has.
  static func parts(_ site: Site, _ organs: [OrganPart], _ assets: AssetAddresses) -> SiteParts {
    var site = site
    site.organs = []
    if organs.count == 1 {
      guard case .whole(let organ) = organs[0] else { preconditionFailure("the only organ must be whole") }
      site.organs = [organ]
    }
    return SiteParts(site, isPortal: organs.count > 1, assets: assets)
  }

  /// The plan of the only organ.
  private var only: OrganPlan? { organs.count == 1 ? plans[0] : nil }

  /// The channels on pages that belong to no organ; where there is one organ alone, its own will do.
  var contact: [ContactShown] {
    ContactShown.nearest(parts.contact, organs.count == 1 ? organs[0].contact : [])
  }

  var home: [LinkShown] { [parts.link(.home, .home)] }

  var asOf: DisclosureDate? { organs.reduce(nil) { .later($0, $1.asOf) } }

  private var homeFrame: PageFrame {
    parts.frame(
      at: .home, name: nil, summary: .site(title: parts.title), above: [], asOf: asOf.map(DateShown.init),
      contact: contact, preview: preview)
  }

  /// What is marked anywhere is marked or counted here.
  private var preview: PreviewNote? {
    let marks = organs.flatMap { ($0.preview?.own ?? []) + ($0.preview?.beneath ?? []) }
    return PreviewNote(own: [], beneath: PreviewMark.allCases.filter(marks.contains))
  }

  var homePage: HomePage {
    let organ = only
    return HomePage(
      frame: homeFrame, title: parts.title, counts: organ.map { CountsShown($0.counts) },
      continuing: organ?.continuing ?? 0, progress: organ?.progress, areasOf: organ?.areasOf,
      areas: organ?.notices.first?.areaRows ?? [], changes: newestChanges(namingOrgans: false),
      notices: organ.map { plan in
        (plan.pending + plan.notices).map {
          NoticeLink(date: DateShown($0.notice.dayPublished), link: $0.link($0.notice.title, $0.notice.route))
        }
      } ?? [],
      hasOrgan: organ != nil)
  }

  var portalPage: PortalPage {
    var counts = StatusCounts()
    for organ in organs { counts.add(organ.counts) }
    let rows = organs.map { organ in
      CountsRow(
        link: parts.link(.text(organ.title), organ.route, marks: organ.preview?.own ?? []),
        counts: CountsShown(organ.counts), date: organ.asOf.map(DateShown.init))
    }
    return PortalPage(
      frame: homeFrame, title: parts.title, organCount: organs.count, counts: CountsShown(counts),
      continuing: organs.reduce(0) { $0 + $1.continuing },
      rounds: roundRows(atMost: RoundPlan.mostOnPortal), allRounds: roundsLink, mostOverdue: Self.mostOverdue(rows),
      organs: rows,
      changes: newestChanges(namingOrgans: true))
  }

  private func newestChanges(namingOrgans: Bool) -> [ChangeShown] {
    ChangesOfOrgans(changes.newest(NewestChanges.ofSite)).newestFirst.map { _, change, organ in
      ChangeShown(change, organ: namingOrgans ? organ : nil, parts.base)
    }
  }

  /// The first of a ranking that is worth making: with fewer organs the table itself is one look. Of the same number, in
  /// the order of the site.
  private static func mostOverdue(_ rows: [CountsRow]) -> [CountsRow] {
    guard rows.count > 20 else { return [] }
    let late = rows.indices.filter { rows[$0].counts.overdue > 0 }
    return late.sorted { (rows[$1].counts.overdue, $0) < (rows[$0].counts.overdue, $1) }.prefix(10).map { rows[$0] }
  }

  func textPage(_ page: FreePage) -> TextPage {
    let summary = page.body.firstWords.map { Summary.text($0) } ?? .text(page.title)
    var frame = parts.frame(
      at: page.route, name: .text(page.title), summary: summary, above: home, contact: contact,
      preview: PreviewNote(own: page.isDraft ? [.draft] : []))
    frame.tags?.column = ColumnTags(name: .text(page.title), summary: summary, keywords: [page.title], kind: .about)
    return TextPage(frame: frame, title: page.title, body: PassageShown.all(page.body))
  }

  var contactPage: ContactPage {
    let summary = Summary.contact(site: parts.title)
    var frame = parts.frame(at: Self.contactRoute, name: .contact, summary: summary, above: home, contact: [])
    frame.tags?.column = ColumnTags(name: .contact, summary: summary, keywords: [parts.host], kind: .contact)
    let organs = organs.filter { !$0.contact.isEmpty }.map { organ in
      OrganContact(organ: parts.link(organ.title, organ.route), groups: organ.contact.map(ContactShown.init))
    }
    return ContactPage(frame: frame, site: parts.contact.map(ContactShown.init), organs: organs)
  }

  var notFoundPage: NotFoundPage {
    var frame = parts.frame(
      at: Self.notFoundRoute, name: .notFound, summary: .notFound, above: home, contact: contact)
    frame.canonical = nil
    frame.isUnlisted = true
    let notice = only?.notices.first
    return NotFoundPage(frame: frame, ledger: notice.map { parts.link(.ledger, $0.ledgerRoute) })
  }

  var robots: Robots {
    Robots(isAllowed: !isDemonstration, sitemap: parts.base.absolute(Self.sitemapRoute))
  }
}
