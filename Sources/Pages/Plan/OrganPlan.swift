import Addresses
import Disclosure

/// An organ, with what its pages share.
final class OrganPlan: Sendable {
  let organ: Organ
  let notices: [NoticePlan]
  /// All its notices together.
  let counts: StatusCounts
  private let site: SiteParts
  private let contact: [ContactShown]

  init(_ organ: Organ, _ site: SiteParts) {
    self.organ = organ
    self.site = site
    contact = ContactShown.nearest(organ.contact, site.contact)
    let home = site.link(.home, .home)
    let above = [home, site.link(.text(organ.title), organ.route)]
    let notices = zip(organ.notices, organ.shortNames).map { notice, name in
      NoticePlan(notice, of: organ, name: name, above: above, site)
    }
    self.notices = notices
    var counts = StatusCounts()
    for notice in notices { counts.add(notice.counts) }
    self.counts = counts
  }

  /// What pages about the whole site show of it.
  var summary: OrganSummary {
    var newest = NewestChanges(limit: NewestChanges.ofSite)
    for notice in notices { newest.add(notice, notice.places.indices) }
    return OrganSummary(
      route: organ.route, title: organ.title, asOf: organ.asOf, counts: counts, contact: organ.contact,
      changes: newest.changes, pages: datedPages)
  }

  var page: OrganPage {
    let summary = organ.body.firstWords.map { Summary.text($0) } ?? .organ(organ.title)
    var frame = site.frame(
      at: organ.route, name: .text(organ.title), summary: summary, above: [site.link(.home, .home)],
      asOf: organ.asOf.map(DateShown.init), contact: contact)
    frame.tags?.column = ColumnTags(
      name: .text(organ.title), summary: summary, keywords: [organ.title], kind: .about)
    return OrganPage(
      frame: frame, title: organ.title, partyOrganization: organ.partyOrganization, body: PassageShown.all(organ.body),
      notices: notices.map { plan in
        CountsRow(
          link: site.link(.text(plan.notice.title), plan.notice.route), counts: CountsShown(plan.counts),
          date: DateShown(plan.notice.dayPublished))
      },
      ledger: notices.first.map { site.link(.ledger, $0.ledgerRoute) })
  }
}
