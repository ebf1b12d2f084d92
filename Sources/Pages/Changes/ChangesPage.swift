import Addresses
import Disclosure

/// `/changes/`: what changed, newest first, grouped by day; or, where there is much, the archive of a
/// month, and where that has too many for a page, of its days.
public struct ChangesPage: Sendable {
  /// What surrounds it.
  public let frame: PageFrame
  /// The time whose changes it shows; nil where it shows the newest.
  public let period: ChangePeriod?
  /// How many changes it shows, or leads to.
  public let count: Int
  /// The months that have archives, or the pages of a full month's days, newest first; none where all changes stand on
  /// this page.
  public let archives: [PeriodLink]
  /// The page before, which is older.
  public let previous: PeriodLink?
  /// The page after, which is newer.
  public let next: PeriodLink?
  /// Whether the changes of several organs are told, and each says whose it is.
  public let namesOrgans: Bool
  /// The organs that have changes here, in their order.
  public let organs: [OrganChanges]
  /// Where the site stands, for the addresses of what changed.
  public let base: BaseAddress
}

/// The changes of an organ, still packed.
public struct OrganChanges: Hashable, Sendable {
  /// Its name.
  public let title: String
  /// The changes, newest first.
  public let changes: PackedChanges
}

/// The time that a page of the archive tells of: a month, or a day of a full month.
public struct ChangePeriod: Hashable, Sendable {
  /// The month or the day.
  public let date: DateShown
  /// Whether it is those changes of a full month of which no day is known.
  public let isDayUnknown: Bool
  /// Which part of the day, from 1, where it has several.
  public let part: Int?
}

/// A page of the archive.
public struct PeriodLink: Hashable, Sendable {
  /// What it tells of.
  public let period: ChangePeriod
  /// How many changes it has; nil where that is not told.
  public let count: Int?
  /// Where it lies.
  public let address: WebAddress
}

/// The changes of a day, or those of a month of which no day is known.
public struct DayOfChanges: Hashable, Sendable {
  /// The day or the month.
  public let date: DateShown
  /// Whether the day is not known.
  public let isMonth: Bool
  /// The changes, in the order of the organs and of their content.
  public let changes: [ChangeShown]
}

extension ChangesPage {
  /// The changes by day, newest first.
  public var days: [DayOfChanges] {
    var days: [DayOfChanges] = []
    let all = ChangesOfOrgans(organs).newestFirst
    var start = 0
    while start < all.count {
      let order = all[start].order
      let end = all[start...].firstIndex { $0.order != order } ?? all.count
      let date = all[start].change.date
      days.append(
        DayOfChanges(
          date: DateShown(date), isMonth: date.day == nil,
          changes: all[start..<end].map { ChangeShown($0.change, organ: namesOrgans ? $0.organ : nil, base) }))
      start = end
    }
    return days
  }
}

/// The changes of several organs, unpacked.
struct ChangesOfOrgans {
  /// In their order; of one date, in the order of the organs and of their content.
  let newestFirst: [(order: ChangeOrder, change: FindingChange, organ: String)]

  init(_ organs: [OrganChanges]) {
    let all = organs.flatMap { organ in
      organ.changes.changes.map { (order: ChangeOrder($0.date), change: $0, organ: organ.title) }
    }
    // Sorted by numbers alone: a change is many strings, and comparing whole ones takes as long as all else of a page.
    let orders = all.enumerated().map { (order: $1.order, index: $0) }
    newestFirst = orders.sorted { ($0.order, $0.index) < ($1.order, $1.index) }.map { all[$0.index] }
  }
}
