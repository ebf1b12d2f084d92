import Addresses
import Disclosure

/// All status changes of an organ, by month, newest first.
public struct ChangeArchive: Hashable, Sendable {
  /// The changes of a month.
  public struct Month: Hashable, Sendable {
    /// The month; it has no day.
    public let month: DisclosureDate
    /// How many changes there are.
    public let count: Int
    /// The changes, newest first.
    public let changes: PackedChanges

    /// A month that was kept; nil where the date has a day.
    public init?(_ month: DisclosureDate, count: Int, changes: PackedChanges) {
      guard month.day == nil else { return nil }
      self.month = month
      self.count = count
      self.changes = changes
    }
  }

  /// The months that have changes, newest first.
  public let months: [Month]

  /// What was kept.
  public init(_ months: [Month]) { self.months = months }

  /// What happened in a month; nil where nothing did.
  subscript(month: DisclosureDate) -> Month? { months.first { $0.month == month } }

  /// The changes of findings, in the order of the content.
  init(of notices: [NoticePlan]) {
    var found = ChangeList()
    for notice in notices { found.add(notice, notice.places.indices) }
    let sorted = found.newestFirst
    var months: [Month] = []
    var start = 0
    while start < sorted.count {
      let date = sorted[start].date
      let end = sorted[start...].firstIndex { ($0.date.year, $0.date.month) != (date.year, date.month) } ?? sorted.count
      if let first = DisclosureDate(year: date.year, month: date.month, day: nil),
        let month = Month(first, count: end - start, changes: PackedChanges(sorted[start..<end]))
      {
        months.append(month)
      }
      start = end
    }
    self.init(months)
  }
}

/// Status changes of findings, as they are collected in the order of the content, within one history the later entry
/// first.
struct ChangeList {
  private var changes: [FindingChange] = []

  /// Looks at findings of a notice.
  mutating func add(_ notice: NoticePlan, _ places: Range<Int>) {
    for place in places {
      let finding = notice.places[place].finding
      guard finding.isBrokenDown else {
        add(finding.record.history, finding.title, finding.route)
        continue
      }
      for specific in finding.specifics { add(specific.record.history, specific.title, specific.route) }
    }
  }

  private mutating func add(_ history: History, _ title: String, _ route: Route) {
    for index in history.entries.indices.reversed() {
      changes.append(FindingChange(history, at: index, title: title, route: route))
    }
  }

  /// All of them in their order; those of one date as they were added.
  var newestFirst: [FindingChange] {
    let orders = changes.map { ChangeOrder($0.date) }
    return changes.indices.sorted { (orders[$0], $0) < (orders[$1], $1) }.map { changes[$0] }
  }
}

extension NoticePlan {
  /// The newest changes of some of its findings.
  func newestChanges(_ places: Range<Int>, limit: Int) -> [ChangeShown] {
    var found = ChangeList()
    found.add(self, places)
    return found.newestFirst.prefix(limit).map { ChangeShown($0, site.base) }
  }
}

/// Finds the newest changes of several organs without unpacking any.
struct NewestChanges {
  /// How many the first page shows.
  static let ofSite = 10
  /// How many the pages of an organ, a notice and an area show.
  static let ofOrgan = 5

  private let limit: Int
  /// The newest that were found, in their order; of one date, those of the earlier organ first.
  private var found: [ChangeOrder] = []

  /// Looks through the changes of organs in their order.
  ///
  /// - Returns: for each organ those of its changes that are among the newest.
  static func find(_ limit: Int, in archives: [ChangeArchive]) -> [PackedChanges] {
    var newest = NewestChanges(limit: limit)
    for archive in archives { newest.look(at: archive) }
    guard let last = newest.found.last else { return archives.map { _ in .none } }
    // What comes before the last that was found is among the newest; of its own date as many as there is room for.
    var room = newest.found.count { $0 == last }
    return archives.map { archive in
      var bytes: [UInt8] = []
      for month in archive.months {
        var end = 0
        for (order, next) in month.changes.orders {
          if order > last || order == last && room == 0 { break }
          if order == last { room -= 1 }
          end = next
        }
        bytes += month.changes.bytes[..<end]
        if end < month.changes.bytes.count { break }
      }
      return PackedChanges(bytes: bytes)
    }
  }

  private init(limit: Int) { self.limit = limit }

  private mutating func look(at archive: ChangeArchive) {
    for month in archive.months {
      for (order, _) in month.changes.orders {
        if found.count == limit {
          guard let last = found.last, order < last else { return }
          found.removeLast()
        }
        found.insert(order, at: found.firstIndex { order < $0 } ?? found.endIndex)
      }
    }
  }
}
