import Addresses
import Disclosure

/// The changes of a whole site and the pages of its archive.
struct SiteChanges: Sendable {
  /// Where they are told, newest first.
  static let route = Route.folder("changes")
  /// As many changes stand on one page; where there are more, there are archives by month.
  static let most = 200
  /// As many stand on the page of the newest where there are archives.
  static let newest = 100

  /// The organs, each with all its changes.
  private let organs: [OrganChanges]
  /// The months, newest first; none where all changes stand on one page.
  let months: [ArchivedMonth]
  /// How many changes there are.
  let count: Int

  init(_ organs: [OrganSummary]) {
    self.organs = organs.map { OrganChanges(title: $0.title, changes: $0.changes) }
    let counts = DateCounts(self.organs)
    count = counts.total
    months = counts.total > Self.most ? counts.monthsNewestFirst : []
  }

  /// When something changed last; nil where nothing did.
  var newest: DisclosureDate? {
    organs.reduce(nil) { .later($0, $1.changes.newest) }
  }

  /// All changes, or the newest where there are archives.
  var shown: [OrganChanges] { newest(months.isEmpty ? Self.most : Self.newest) }

  /// So many of the newest.
  func newest(_ limit: Int) -> [OrganChanges] {
    pieces(NewestChanges.find(limit, in: organs.map(\.changes)))
  }

  /// Those of a month.
  func changes(of month: DisclosureDate) -> [OrganChanges] {
    pieces(organs.map { $0.changes.changes(of: month) })
  }

  /// Those of a page of a full month.
  func changes(of day: ArchivedDay) -> [OrganChanges] {
    var (skip, room) = ((day.part - 1) * ArchivedMonth.most, ArchivedMonth.most)
    return pieces(
      organs.map { organ in
        let count = organ.changes.count(of: day.order)
        let taken = min(room, max(0, count - skip))
        defer { (skip, room) = (max(0, skip - count), room - taken) }
        return taken == 0 ? .none : organ.changes.changes(of: day.order, from: skip, atMost: taken)
      })
  }

  private func pieces(_ changes: [PackedChanges]) -> [OrganChanges] {
    zip(organs, changes).compactMap { organ, changes in
      changes.bytes.isEmpty ? nil : OrganChanges(title: organ.title, changes: changes)
    }
  }
}

/// A month of the archive: a page of all its changes, or, where there are too many, one that leads to pages of days.
///
/// Histories only grow. So a page that once stood there stands there for good, however many changes come.
struct ArchivedMonth: Sendable {
  /// As many changes stand on one page of the archive.
  static let most = 1_000

  /// The month; it has no day.
  let month: DisclosureDate
  /// How many changes it has.
  let count: Int
  /// When something changed in it last.
  let newest: DisclosureDate?
  /// Its pages of days, newest first; none where one page holds them all.
  let days: [ArchivedDay]

  /// - Parameters:
  ///   - month: the month; it has no day.
  ///   - counts: how many changes each place in the order has that lies in it.
  fileprivate init(_ month: DisclosureDate, _ counts: [(order: ChangeOrder, count: Int)]) {
    let count = counts.reduce(0) { $0 + $1.count }
    self.month = month
    self.count = count
    newest = counts.first?.order.date
    days = count > Self.most ? counts.flatMap { ArchivedDay.all(of: $0.order, count: $0.count) } : []
  }

  /// Where its page lies: `/changes/2021-08/`.
  var route: Route {
    guard let slug = Slug(month.iso) else { preconditionFailure("digits and a hyphen") }
    return SiteChanges.route.folder(slug)
  }
}

/// A page of a full month: the changes of a day, or those of which no day is known, and of more than a page holds one
/// part.
struct ArchivedDay: Sendable {
  /// The day's place in the order of changes.
  let order: ChangeOrder
  /// Which part, from 1.
  let part: Int
  /// Whether the day has several parts.
  let isPart: Bool
  /// How many changes it shows.
  let count: Int

  /// The pages of a day that has so many changes.
  fileprivate static func all(of order: ChangeOrder, count: Int) -> [ArchivedDay] {
    stride(from: 0, to: count, by: ArchivedMonth.most).map { start in
      ArchivedDay(
        order: order, part: start / ArchivedMonth.most + 1, isPart: count > ArchivedMonth.most,
        count: min(ArchivedMonth.most, count - start))
    }
  }

  /// Where it lies in the folder of its month: `27/`, `undated/`, `27/2/`.
  func route(in month: Route) -> Route {
    let number = order.date?.day.map { $0 < 10 ? "0\($0)" : "\($0)" }
    let day = month.folder(Self.slug(number ?? "undated"))
    return part == 1 ? day : day.folder(Self.slug("\(part)"))
  }

  private static func slug(_ text: String) -> Slug {
    guard let slug = Slug(text) else { preconditionFailure("letters or digits") }
    return slug
  }
}

/// How many changes each date has: fifty thousand changes are counted here at every save.
private struct DateCounts {
  private(set) var total = 0
  /// Where the counts of each month begin.
  private var starts: [Int: Int] = [:]
  /// For each month a count for each place in the order that lies in it.
  private var counts: [Int] = []

  init(_ organs: [OrganChanges]) {
    for organ in organs {
      var (month, start) = (-1, 0)
      for run in organ.changes.runs {
        if run.order.month != month {
          month = run.order.month
          start = self.start(of: month)
        }
        counts[start + run.order.placeInMonth] += run.count
        total += run.count
      }
    }
  }

  private mutating func start(of month: Int) -> Int {
    if let start = starts[month] { return start }
    let start = counts.count
    starts[month] = start
    counts += [Int](repeating: 0, count: ChangeOrder.placesInMonth)
    return start
  }

  /// The months that have changes.
  var monthsNewestFirst: [ArchivedMonth] {
    starts.sorted { $0.key > $1.key }.compactMap { number, start in
      guard let month = DisclosureDate(year: number / 100, month: number % 100, day: nil) else { return nil }
      let places = (0..<ChangeOrder.placesInMonth).reversed().filter { counts[start + $0] > 0 }
      return ArchivedMonth(month, places.map { (ChangeOrder(month: number, place: $0), counts[start + $0]) })
    }
  }
}
