import Addresses
import Disclosure

/// An organ, with what its pages share.
final class OrganPlan: Sendable {
  let organ: Organ
  let notices: [NoticePlan]
  /// Notices that only a preview shows, newest first.
  let pending: [NoticePlan]
  let marks: OrganMarks?
  /// All its notices together.
  let counts: StatusCounts
  /// How many findings or 具体问题 continue one of an earlier notice.
  let continuing: Int
  /// All status changes in them.
  let changes: PackedChanges
  /// Its rows in the open data: several files are written from them.
  let rows: OrganRows
  /// Its pages that people read, in the order of its tree.
  let listed: [ListedPage]
  let site: SiteParts
  private let contact: [ContactShown]

  init(_ organ: Organ, _ site: SiteParts) {
    self.organ = organ
    self.site = site
    contact = ContactShown.nearest(organ.contact, site.contact)
    let home = site.link(.home, .home)
    let above = [home, site.link(.text(organ.title), organ.route)]
    let marks = OrganMarks(organ)
    self.marks = marks
    let names = organ.shortNames
    let lineage = Lineage(organ, names: names, site.base)
    continuing = lineage?.continuing ?? 0
    func plan(_ notice: Notice, _ name: Label) -> NoticePlan {
      NoticePlan(notice, of: organ, name: name, above: above, marks: marks, lineage: lineage, site)
    }
    let notices = zip(organ.notices, names).map(plan)
    self.notices = notices
    let pending = (organ.preview?.notices ?? []).map { plan($0, .text($0.title)) }
    self.pending = pending
    listed = organ.listedPages(notices, pending: pending)
    var counts = StatusCounts()
    for notice in notices { counts.add(notice.counts) }
    self.counts = counts
    changes = PackedChanges(of: notices)
    rows = OrganRows(of: organ, notices)
  }

  /// What pages about the whole site show of it.
  var summary: OrganSummary {
    OrganSummary(
      route: organ.route, title: organ.title, asOf: organ.asOf, counts: counts, continuing: continuing,
      contact: organ.contact, changes: changes, rows: rows,
      pages: listed.map { OrganSummary.DatedPage($0.route, $0.kind, newest: $0.newest) },
      ledgers: notices.map { NoticeLedger(notice: $0.notice.title, route: $0.ledgerRoute) },
      rounds: notices.compactMap { plan in
        RoundName(plan.notice.inspection).map {
          OrganSummary.RoundNotice(
            round: $0.text, route: plan.notice.route, published: plan.notice.dayPublished, counts: plan.counts)
        }
      }, preview: marks?.note(at: organ.route))
  }

  /// How it came to stand where it stands.
  var progress: ProgressChart? { ProgressChart(of: notices, asOf: organ.asOf) }

  /// The name of the newest notice, where there are others.
  var areasOf: Label? { notices.count > 1 ? notices[0].shortName : nil }

  var page: OrganPage {
    let summary = organ.body.firstWords.map { Summary.text($0) } ?? .organ(organ.title)
    var frame = site.frame(
      at: organ.route, name: .text(organ.title), summary: summary, above: [site.link(.home, .home)],
      asOf: organ.asOf.map(DateShown.init), contact: contact, preview: marks?.note(at: organ.route))
    frame.tags?.column = ColumnTags(
      name: .text(organ.title), summary: summary, keywords: [organ.title], kind: .about)
    return OrganPage(
      frame: frame, title: organ.title, partyOrganization: organ.partyOrganization, body: PassageShown.all(organ.body),
      counts: CountsShown(counts), continuing: continuing, progress: progress, areasOf: areasOf,
      areas: notices.first?.areaRows ?? [],
      notices: (pending + notices).map { plan in
        CountsRow(
          link: plan.link, counts: CountsShown(plan.counts), date: DateShown(plan.notice.dayPublished))
      },
      ledger: notices.first.map { site.link(.ledger, $0.ledgerRoute) },
      changes: NewestChanges.find(NewestChanges.ofOrgan, in: [changes])
        .flatMap(\.changes).map { ChangeShown($0, site.base) })
  }
}

/// An organ as the pages of a site need it.
struct PlannedOrgan: Sendable {
  /// What pages about the whole site show of it.
  let summary: OrganSummary
  /// Its own pages; nil where they stay as they are.
  let plan: OrganPlan?

  init(_ part: OrganPart, _ site: SiteParts) {
    switch part {
    case .whole(let organ):
      let plan = OrganPlan(organ, site)
      self.plan = plan
      summary = plan.summary
    case .summary(let summary):
      plan = nil
      self.summary = summary
    }
  }
}
