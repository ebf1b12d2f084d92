import Addresses
import Disclosure

/// A notice, with what its pages share: findings in one row, areas, counts, numbers.
final class NoticePlan: Sendable {
  /// What the notice lists, in its order.
  enum Item: Sendable {
    /// The index of an area.
    case area(Int)
    /// The index of a finding without an area.
    case finding(Int)
  }

  let notice: Notice
  let organTitle: String
  let asOf: DisclosureDate?
  let shortName: Label
  let site: SiteParts
  let ledgerRoute: Route
  let items: [Item]
  /// All findings in their order.
  let places: [FindingPlace]
  let areas: [AreaPlan]
  let counts: StatusCounts
  /// The counts of the findings without an area.
  let looseCounts: StatusCounts
  /// The pages above the notice, from the first page down.
  let above: [LinkShown]
  /// The pages above those beneath the notice.
  let aboveBeneath: [LinkShown]
  /// What is said of the notice as a column of the site.
  let column: ColumnTags
  let contact: [ContactShown]
  let asOfShown: DateShown?
  /// Which findings of the organ continue which.
  let lineage: Lineage?
  /// What became of the findings of earlier notices.
  let comparison: ComparisonShown?
  private let marks: OrganMarks?

  init(
    _ notice: Notice, of organ: Organ, name: Label, above: [LinkShown], marks: OrganMarks?, lineage: Lineage?,
    _ site: SiteParts
  ) {
    self.notice = notice
    self.marks = marks
    self.lineage = lineage
    let former = organ.notices.first { $0.date.lastDay < notice.date.lastDay }
    comparison = lineage.flatMap { ComparisonShown(of: notice, since: former, $0) }
    organTitle = organ.title
    asOf = organ.asOf
    asOfShown = organ.asOf.map(DateShown.init)
    shortName = name
    self.site = site
    self.above = above
    ledgerRoute = notice.ledgerRoute
    contact = ContactShown.nearest(notice.contact, organ.contact, site.contact)
    aboveBeneath = above + [site.link(name, notice.route)]
    column = ColumnTags(name: name, summary: .notice(notice.title), keywords: [organ.title], kind: .disclosure)
    let listing = Listing(notice, asOf: organ.asOf, above: aboveBeneath, marks: marks, site.base)
    items = listing.items
    places = listing.places
    areas = listing.areas
    looseCounts = listing.looseCounts
    counts = listing.counts
  }

  /// A link to it.
  var link: LinkShown { site.link(.text(notice.title), notice.route, marks: marks?[notice.route] ?? []) }

  /// A link to a page of the notice, by its title.
  func link(_ title: String, _ route: Route) -> TitleLink {
    TitleLink(title, site.base.address(of: route), marks: marks?[route] ?? [])
  }

  /// What a preview says across the top of a page of the notice.
  func note(at route: Route) -> PreviewNote? { marks?.note(at: route) }
}

/// A finding in its place in the notice.
struct FindingPlace: Sendable {
  let finding: Finding
  let address: WebAddress
  /// Its number within its area, or on through all areas.
  let number: Int
  /// The index of its area.
  let area: Int?
  /// What a preview says of it.
  let marks: [PreviewMark]

  var link: TitleLink { TitleLink(finding.title, address, marks: marks) }

  /// On the notice page, which has the notice's own words.
  var heading: TitleLink { TitleLink(finding.record.wording ?? finding.title, address, marks: marks) }
}

/// An area in its place in the notice.
struct AreaPlan: Sendable {
  let route: Route
  let title: String
  let body: [Passage]
  let address: WebAddress
  let name: AreaName
  /// Its findings among all findings of the notice.
  let places: Range<Int>
  let counts: StatusCounts
  /// The pages above those of its findings.
  let aboveFindings: [LinkShown]

  var link: LinkShown { LinkShown(label, address, marks: name.marks) }
  var label: Label { .text(title) }
}

/// Goes through what a notice lists, once.
private struct Listing {
  var items: [NoticePlan.Item] = []
  var places: [FindingPlace] = []
  var areas: [AreaPlan] = []
  var counts = StatusCounts()
  var looseCounts = StatusCounts()

  init(_ notice: Notice, asOf: DisclosureDate?, above: [LinkShown], marks: OrganMarks?, _ base: BaseAddress) {
    let numbering = NarrativeNumbering(notice)
    let depth = numbering.areaDepth
    let numbers = notice.findingNumbers
    for (index, item) in notice.items.enumerated() {
      switch item {
      case .area(let area):
        let start = places.count
        var areaCounts = StatusCounts()
        for finding in area.findings {
          places.append(
            FindingPlace(
              finding: finding, address: base.address(of: finding.route), number: numbers[places.count],
              area: areas.count,
              marks: marks?[finding.route] ?? []))
          areaCounts.add(finding, asOf: asOf)
        }
        items.append(.area(areas.count))
        let address = base.address(of: area.route)
        areas.append(
          AreaPlan(
            route: area.route, title: area.title, body: area.body, address: address,
            name: AreaName(
              number: StructureNumber.text(numbering.areasBefore + index + 1, depth: depth), title: area.title,
              isQuoted: area.isQuoted,
              marks: marks?[area.route] ?? []),
            places: start..<places.count, counts: areaCounts,
            aboveFindings: above + [LinkShown(.text(area.title), address)]))
        counts.add(areaCounts)
      case .finding(let finding):
        items.append(.finding(places.count))
        places.append(
          FindingPlace(
            finding: finding, address: base.address(of: finding.route),
            number: numbering.areasBefore + numbers[places.count], area: nil,
            marks: marks?[finding.route] ?? []))
        looseCounts.add(finding, asOf: asOf)
      }
    }
    counts.add(looseCounts)
  }
}
