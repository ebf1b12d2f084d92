import Addresses
import Disclosure

/// The newest status changes, newest first; of one day, in the order of the content, and within one history the later
/// entry first.
struct NewestChanges {
  /// How many a page about the whole site shows.
  static let ofSite = 10

  private let limit: Int
  private var found: [NewestChange] = []

  init(limit: Int) {
    self.limit = limit
  }

  /// The changes.
  var changes: [NewestChange] { found }

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
      guard let place = place(of: history.entries[index].date.lastDay) else { continue }
      let entry = history.entries[index]
      let status = StatusShown(entry)
      let change = NewestChange(
        date: entry.date, mark: status.mark, wording: status.wording, isReopening: history.isReopening(at: index),
        note: entry.note, title: title, route: route)
      found.insert(change, at: place)
    }
  }

  /// Where a change of the day belongs, with room made for it; nil where it is not among the newest.
  private mutating func place(of day: Int) -> Int? {
    if found.count == limit {
      guard let last = found.last, last.date.lastDay < day else { return nil }
      found.removeLast()
    }
    return found.firstIndex { $0.date.lastDay < day } ?? found.endIndex
  }
}

extension ChangeShown {
  /// - Parameters:
  ///   - change: what happened.
  ///   - organ: its name, on pages about several.
  ///   - site: the site, for addresses.
  init(_ change: NewestChange, organ: String? = nil, _ site: SiteParts) {
    self.init(
      date: DateShown(change.date), status: StatusShown(mark: change.mark, wording: change.wording),
      isReopening: change.isReopening, link: site.link(change.title, change.route), note: change.note, organ: organ)
  }
}
