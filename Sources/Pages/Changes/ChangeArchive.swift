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

  /// The changes of findings and measures.
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
