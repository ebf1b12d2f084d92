import Addresses
import Disclosure

/// The changes of a whole site and the months that have archives.
struct SiteChanges: Sendable {
  /// Where they are told, newest first.
  static let route = Route.folder("changes")
  /// As many changes stand on one page; where there are more, there are archives by month.
  static let most = 200
  /// As many stand on the page of the newest where there are archives.
  static let newest = 100

  /// The organs, each with all its changes.
  private let organs: [(title: String, archive: ChangeArchive)]
  /// The months, newest first; none where all changes stand on one page.
  let months: [Month]
  /// How many changes there are.
  let count: Int

  /// A month of all organs.
  struct Month: Sendable {
    /// The month; it has no day.
    let month: DisclosureDate
    /// How many changes it has.
    let count: Int
  }

  init(_ organs: [OrganSummary]) {
    self.organs = organs.map { ($0.title, $0.changes) }
    let counts = MonthCounts(organs)
    count = counts.total
    months = count > Self.most ? counts.newestFirst : []
  }

  /// When something changed last; nil where nothing did.
  var newest: DisclosureDate? {
    organs.reduce(nil) { .later($0, $1.archive.months.first?.changes.newest) }
  }

  /// When something changed last in a month; nil where nothing did.
  func newest(of month: Month) -> DisclosureDate? {
    organs.reduce(nil) { .later($0, $1.archive[month.month]?.changes.newest) }
  }

  /// Where the archive of a month lies.
  static func route(of month: DisclosureDate) -> Route {
    guard let slug = Slug(month.iso) else { preconditionFailure("digits and a hyphen") }
    return route.folder(slug)
  }

  /// All changes, or the newest where there are archives.
  var shown: [OrganChanges] { newest(months.isEmpty ? Self.most : Self.newest) }

  /// So many of the newest.
  func newest(_ limit: Int) -> [OrganChanges] {
    pieces(NewestChanges.find(limit, in: organs.map(\.archive)))
  }

  /// Those of a month.
  func changes(of month: DisclosureDate) -> [OrganChanges] {
    pieces(organs.map { $0.archive[month]?.changes ?? .none })
  }

  private func pieces(_ changes: [PackedChanges]) -> [OrganChanges] {
    zip(organs, changes).compactMap { organ, changes in
      changes.bytes.isEmpty ? nil : OrganChanges(title: organ.title, changes: changes)
    }
  }
}

/// How many changes each month has: ten thousand months of organs are added up here at every save.
private struct MonthCounts {
  private(set) var total = 0
  /// By the number of months since the year 0; a date has a year up to 2199.
  private var counts = [Int](repeating: 0, count: 2200 * 12)

  init(_ organs: [OrganSummary]) {
    for organ in organs {
      for month in organ.changes.months {
        counts[month.month.year * 12 + month.month.month - 1] += month.count
        total += month.count
      }
    }
  }

  var newestFirst: [SiteChanges.Month] {
    counts.indices.reversed().compactMap { index in
      guard counts[index] > 0, let month = DisclosureDate(year: index / 12, month: index % 12 + 1, day: nil) else {
        return nil
      }
      return SiteChanges.Month(month: month, count: counts[index])
    }
  }
}

extension SitePlan {
  /// The page of the newest changes, and those of the months.
  var changesPages: [PlannedPage] {
    [PlannedPage(SiteChanges.route) { .changes(self.changesPage) }]
      + changes.months.indices.map { index in
        PlannedPage(SiteChanges.route(of: changes.months[index].month), for: .archive) {
          .changes(self.changesPage(ofMonth: index))
        }
      }
  }

  private var changesPage: ChangesPage {
    ChangesPage(
      frame: changesFrame(at: SiteChanges.route, .changes, above: home, asOf: asOf), month: nil,
      count: changes.months.isEmpty ? changes.count : SiteChanges.newest,
      months: changes.months.map { link($0.month, count: $0.count) }, previous: nil, next: nil,
      namesOrgans: organs.count > 1, organs: changes.shown, base: parts.base)
  }

  private func changesPage(ofMonth index: Int) -> ChangesPage {
    let months = changes.months
    let month = months[index].month
    return ChangesPage(
      frame: changesFrame(
        at: SiteChanges.route(of: month), .changesOf(month: DateShown(month).text),
        above: home + [parts.link(.changes, SiteChanges.route)], asOf: nil),
      month: DateShown(month), count: months[index].count, months: [],
      previous: index + 1 < months.count ? link(months[index + 1].month) : nil,
      next: index > 0 ? link(months[index - 1].month) : nil,
      namesOrgans: organs.count > 1, organs: changes.changes(of: month), base: parts.base)
  }

  private func link(_ month: DisclosureDate, count: Int? = nil) -> MonthLink {
    MonthLink(
      month: DateShown(month), count: count, address: parts.base.address(of: SiteChanges.route(of: month)))
  }

  /// An archive has no as-of date: what happened in its month stays true, and a new date of one organ would otherwise
  /// change the archives of all months.
  private func changesFrame(at route: Route, _ name: Label, above: [LinkShown], asOf: DisclosureDate?) -> PageFrame {
    let summary = Summary.changes(site: parts.title)
    var frame = parts.frame(
      at: route, name: name, summary: summary, above: above, asOf: asOf.map(DateShown.init), contact: contact)
    // There is a change, and so a date, where there is an archive.
    if asOf == nil, !changes.months.isEmpty { frame.feeds = FeedLinks(parts.base) }
    frame.tags?.column = ColumnTags(name: name, summary: summary, keywords: [parts.host], kind: .disclosure)
    return frame
  }
}
