import Disclosure

/// The newest status changes, newest first; of one day, in the order of the content, and within one history the later
/// entry first.
struct NewestChanges {
  private struct Found {
    let day: Int
    let notice: NoticePlan
    let place: Int
    let specific: Int?
    let entry: Int
  }

  private let limit: Int
  private var found: [Found] = []

  init(limit: Int) {
    self.limit = limit
  }

  /// Looks at findings of a notice.
  mutating func add(_ notice: NoticePlan, _ places: Range<Int>) {
    for place in places {
      guard notice.places[place].finding.isBrokenDown else {
        add(notice, place, nil, notice.places[place].finding.record.history)
        continue
      }
      for specific in notice.places[place].finding.specifics.indices {
        add(notice, place, specific, notice.places[place].finding.specifics[specific].record.history)
      }
    }
  }

  private mutating func add(_ notice: NoticePlan, _ place: Int, _ specific: Int?, _ history: History) {
    for entry in history.entries.indices.reversed() {
      let day = history.entries[entry].date.lastDay
      if found.count == limit {
        guard let last = found.last, last.day < day else { continue }
        found.removeLast()
      }
      let index = found.firstIndex { $0.day < day } ?? found.endIndex
      found.insert(Found(day: day, notice: notice, place: place, specific: specific, entry: entry), at: index)
    }
  }

  func shown(namingOrgans: Bool) -> [ChangeShown] {
    found.map { found in
      let place = found.notice.places[found.place]
      let specific = found.specific.map { place.finding.specifics[$0] }
      let history = specific?.record.history ?? place.finding.record.history
      let entry = history.entries[found.entry]
      return ChangeShown(
        date: DateShown(entry.date), status: StatusShown(entry), isReopening: history.isReopening(at: found.entry),
        link: specific.map { found.notice.site.link($0.title, $0.route) } ?? place.link, note: entry.note,
        organ: namingOrgans ? found.notice.organTitle : nil)
    }
  }
}
