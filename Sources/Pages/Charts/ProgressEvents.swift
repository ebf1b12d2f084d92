import Disclosure

/// What happened to the leaves of some notices: when each was made known, done, checked off, or taken back.
struct ProgressEvents {
  /// A date on which a number changes.
  struct Event {
    let date: DisclosureDate
    var opened = 0
    var done = 0
    var closed = 0
  }

  private(set) var events: [Event] = []

  /// Looks at every leaf of a notice. A finding is known since the feedback of the inspection, else since the notice,
  /// and in any case since its first change.
  mutating func add(_ notice: NoticePlan) {
    let feedback = notice.notice.inspection?.feedback
    var known = notice.notice.date
    if let feedback, let asOf = notice.asOf, feedback.lastDay <= asOf.lastDay { known = feedback }
    for place in notice.places {
      for record in place.finding.leaves { add(record.history, known: known) }
    }
  }

  private mutating func add(_ history: History, known: DisclosureDate) {
    let first = history.entries.first?.date
    let opened = first.map { $0.lastDay < known.lastDay ? $0 : known } ?? known
    events.append(Event(date: opened, opened: 1))
    var former: Status?
    for entry in history.entries {
      let done = Self.change(from: former?.isDone, to: entry.status.isDone)
      let closed = Self.change(from: former.map { $0 == .closed }, to: entry.status == .closed)
      if done != 0 || closed != 0 { events.append(Event(date: entry.date, done: done, closed: closed)) }
      former = entry.status
    }
  }

  private static func change(from old: Bool?, to new: Bool) -> Int { (new ? 1 : 0) - (old == true ? 1 : 0) }
}

extension ProgressChart {
  /// The most rows that tell of days; with more of them the table tells of months.
  static let mostDays = 24

  /// Nil where nothing has been done yet: a picture of no progress says less than the sentence beside it.
  ///
  /// - Parameters:
  ///   - notices: whose findings are counted.
  ///   - asOf: where time ends.
  init?(of notices: [NoticePlan], asOf: DisclosureDate?) {
    var collected = ProgressEvents()
    for notice in notices { collected.add(notice) }
    let events = collected.events
    guard let newest = events.map(\.date).max(by: { $0.lastDay < $1.lastDay }), events.contains(where: { $0.done > 0 })
    else { return nil }
    let axis = TimeAxis(events.map(\.date), end: asOf ?? newest)
    top = events.reduce(0) { $0 + $1.opened }
    opened = axis.line(events.map { ($0.date, $0.opened) }, top: top)
    done = axis.line(events.map { ($0.date, $0.done) }, top: top)
    closed = axis.line(events.map { ($0.date, $0.closed) }, top: top)
    ticks = axis.ticks
    rows = Self.rows(events)
    hasMonths = events.contains { $0.date.day == nil }
  }

  private static func rows(_ events: [ProgressEvents.Event]) -> [Row] {
    let order = events.indices.sorted { (events[$0].date.lastDay, $0) < (events[$1].date.lastDay, $1) }
    let days = rows(order.map { events[$0] }) { $0 }
    guard days.count > mostDays else { return days }
    return rows(order.map { events[$0] }) { DisclosureDate(year: $0.year, month: $0.month, day: nil) ?? $0 }
  }

  /// A row for each name that the dates have, with all that had come about by then.
  private static func rows(_ events: [ProgressEvents.Event], named name: (DisclosureDate) -> DisclosureDate) -> [Row] {
    var rows: [Row] = []
    var last: DisclosureDate?
    for event in events {
      let date = name(event.date)
      let former = rows.last
      if date == last { rows.removeLast() }
      rows.append(
        Row(
          date: DateShown(date), opened: (former?.opened ?? 0) + event.opened,
          done: (former?.done ?? 0) + event.done, closed: (former?.closed ?? 0) + event.closed))
      last = date
    }
    return rows
  }
}
