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
    fileprivate(set) var count: Int
    /// When the newest of them happened.
    fileprivate(set) var newest: DisclosureDate?
  }

  init(_ organs: [OrganSummary]) {
    self.organs = organs.map { ($0.title, $0.changes) }
    count = organs.reduce(0) { $0 + $1.changes.count }
    guard count > Self.most else {
      months = []
      return
    }
    var months: [Int: Month] = [:]
    for organ in organs {
      for month in organ.changes.months {
        months[month.month.lastDay, default: Month(month: month.month, count: 0)].add(month)
      }
    }
    self.months = months.values.sorted { $0.month.lastDay > $1.month.lastDay }
  }

  /// When something changed last; nil where nothing did.
  var newest: DisclosureDate? {
    organs.reduce(nil) { .later($0, $1.archive.months.first?.changes.newest) }
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
    pieces(organs.map { $0.archive.months.first { $0.month == month }?.changes ?? .none })
  }

  private func pieces(_ changes: [PackedChanges]) -> [OrganChanges] {
    zip(organs, changes).compactMap { organ, changes in
      changes.bytes.isEmpty ? nil : OrganChanges(title: organ.title, changes: changes)
    }
  }
}

extension SiteChanges.Month {
  fileprivate mutating func add(_ month: ChangeArchive.Month) {
    count += month.count
    newest = .later(newest, month.changes.newest)
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
