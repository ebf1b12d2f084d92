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
  private let organs: [(title: String, archive: ChangeArchive)]
  /// The months, newest first; none where all changes stand on one page.
  let months: [ArchivedMonth]
  /// How many changes there are.
  let count: Int

  init(_ organs: [OrganSummary]) {
    self.organs = organs.map { ($0.title, $0.changes) }
    let counts = MonthCounts(organs)
    count = counts.total
    months = counts.total > Self.most ? counts.newestFirst.map { ArchivedMonth($0, organs) } : []
  }

  /// When something changed last; nil where nothing did.
  var newest: DisclosureDate? {
    organs.reduce(nil) { .later($0, $1.archive.months.first?.changes.newest) }
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

  /// Those of a page of a full month.
  func changes(of day: ArchivedDay) -> [OrganChanges] {
    guard let month = day.order.month else { return [] }
    var (skip, room) = ((day.part - 1) * ArchivedMonth.most, ArchivedMonth.most)
    return day.places.compactMap { place in
      let (organ, count) = (organs[place.organ], place.run.count)
      defer {
        room -= min(room, max(0, count - skip))
        skip = max(0, skip - count)
      }
      guard room > 0, count > skip, let changes = organ.archive[month]?.changes else { return nil }
      return OrganChanges(title: organ.title, changes: changes.changes(of: place.run, from: skip, atMost: room))
    }
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

  fileprivate init(_ counted: MonthCounts.Month, _ organs: [OrganSummary]) {
    (month, count, newest) = (counted.month, counted.count, counted.newest)
    let month = month
    guard count > Self.most else {
      days = []
      return
    }
    var places: [ChangeOrder: [ArchivedDay.Place]] = [:]
    for (index, organ) in organs.enumerated() {
      guard let changes = organ.changes[month]?.changes else { continue }
      for run in changes.runs { places[run.order, default: []].append(ArchivedDay.Place(organ: index, run: run)) }
    }
    days = places.sorted { $0.key < $1.key }.flatMap { ArchivedDay.all(of: $0.key, at: $0.value) }
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
  /// Where the changes of the whole day lie.
  let places: [Place]

  /// Where changes of a day lie.
  struct Place: Sendable {
    /// Which organ has them, from 0.
    let organ: Int
    /// Where they lie among its changes of the month.
    let run: PackedChanges.Run
  }

  /// The pages of a day.
  static func all(of order: ChangeOrder, at places: [Place]) -> [ArchivedDay] {
    let count = places.reduce(0) { $0 + $1.run.count }
    return stride(from: 0, to: count, by: ArchivedMonth.most).map { start in
      ArchivedDay(
        order: order, part: start / ArchivedMonth.most + 1, isPart: count > ArchivedMonth.most,
        count: min(ArchivedMonth.most, count - start), places: places)
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

/// How many changes each month has: ten thousand months of organs are added up here at every save.
private struct MonthCounts {
  private(set) var total = 0
  /// By the number of months since the year 0; a date has a year up to 2199.
  private var counts = [Int](repeating: 0, count: 2200 * 12)
  private var newest = [DisclosureDate?](repeating: nil, count: 2200 * 12)

  struct Month {
    let month: DisclosureDate
    let count: Int
    let newest: DisclosureDate?
  }

  init(_ organs: [OrganSummary]) {
    for organ in organs {
      for month in organ.changes.months {
        let place = month.month.year * 12 + month.month.month - 1
        counts[place] += month.count
        newest[place] = .later(newest[place], month.changes.newest)
        total += month.count
      }
    }
  }

  var newestFirst: [Month] {
    counts.indices.reversed().compactMap { index in
      guard counts[index] > 0, let month = DisclosureDate(year: index / 12, month: index % 12 + 1, day: nil) else {
        return nil
      }
      return Month(month: month, count: counts[index], newest: newest[index])
    }
  }
}
