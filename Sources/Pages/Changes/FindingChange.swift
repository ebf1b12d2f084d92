import Addresses
import Disclosure

/// A status change of a finding, a 具体问题 or a measure, as lists of changes and feeds tell it.
public struct FindingChange: Hashable, Sendable {
  /// When it happened.
  public let date: DisclosureDate
  /// Which entry of that date it is in its history, from 1. With the date it names the change for good: a history only
  /// grows at its end, and an entry of another date changes no number.
  public let ordinal: Int
  /// The status from then on.
  public let mark: StatusMark
  /// The organ's own words for it.
  public let wording: String?
  /// Whether work began again on what had been done (重新整改).
  public let isReopening: Bool
  /// What happened.
  public let note: String?
  /// The finding or 具体问题.
  public let title: String
  /// Its address.
  public let route: Route
  /// The number of the measure whose own status changed, from 1; nil where it is the finding's.
  public let measure: Int?

  /// A status change.
  public init(
    date: DisclosureDate, ordinal: Int = 1, mark: StatusMark, wording: String?, isReopening: Bool, note: String?,
    title: String, route: Route, measure: Int? = nil
  ) {
    self.date = date
    self.ordinal = ordinal
    self.mark = mark
    self.wording = wording
    self.isReopening = isReopening
    self.note = note
    self.title = title
    self.route = route
    self.measure = measure
  }

  init(_ history: History, at index: Int, ordinal: Int, title: String, route: Route, measure: Int? = nil) {
    let entry = history.entries[index]
    let status = StatusShown(entry)
    self.init(
      date: entry.date, ordinal: ordinal, mark: status.mark, wording: status.wording,
      isReopening: history.isReopening(at: index), note: entry.note, title: title, route: route,
      measure: measure)
  }

  /// The id that the change has on the finding's page.
  var anchor: String { Self.anchor(date, ordinal, measure: measure) }

  /// `change-2021-08-27`, and `change-2021-08-27-2` for the second entry of one date; `measure-3-change-2021-08-27` for
  /// one of the third measure. THE form of these ids, which feeds and the open data name for good.
  static func anchor(_ date: DisclosureDate, _ ordinal: Int, measure: Int?) -> String {
    let place = measure.map { "measure-\($0)-" } ?? ""
    return ordinal == 1 ? "\(place)change-\(date.iso)" : "\(place)change-\(date.iso)-\(ordinal)"
  }
}

/// The order in which changes are told: newest first. A month for which no day is known comes before its days, since it
/// may mean its last. THE order of changes.
struct ChangeOrder: Hashable, Comparable, Sendable {
  /// Larger for what comes first.
  let number: UInt32

  init(_ date: DisclosureDate) {
    number = UInt32(2 * date.lastDay + (date.day == nil ? 1 : 0))
  }

  init(number: UInt32) { self.number = number }

  /// The date; nil for a number that no date has.
  var date: DisclosureDate? {
    let day = Int(number / 2)
    return DisclosureDate(year: day / 10_000, month: day / 100 % 100, day: number % 2 == 1 ? nil : day % 100)
  }

  /// How many places lie in a month: two for each day that a date can be written with.
  static let placesInMonth = 200

  /// The month that the date lies in, as a number: 202108.
  var month: Int { Int(number) / Self.placesInMonth }

  /// Its place among those of the month; larger for what comes first.
  var placeInMonth: Int { Int(number) % Self.placesInMonth }

  init(month: Int, place: Int) { number = UInt32(month * Self.placesInMonth + place) }

  /// The places of a month and of its days.
  static func range(of month: DisclosureDate) -> Range<ChangeOrder> {
    let number = month.year * 100 + month.month
    return ChangeOrder(month: number, place: placesInMonth - 1)..<ChangeOrder(month: number, place: 0)
  }

  /// Whether one comes before the other.
  static func < (one: ChangeOrder, other: ChangeOrder) -> Bool { one.number > other.number }
}

extension ChangeShown {
  /// - Parameters:
  ///   - change: what happened.
  ///   - organ: its name, on pages about several.
  ///   - base: the site, for addresses.
  init(_ change: FindingChange, organ: String? = nil, _ base: BaseAddress) {
    self.init(
      date: DateShown(change.date), status: StatusShown(mark: change.mark, wording: change.wording),
      isReopening: change.isReopening, link: TitleLink(change.title, base.address(of: change.route)),
      measure: change.measure, note: change.note, organ: organ)
  }
}
