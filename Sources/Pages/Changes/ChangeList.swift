import Addresses
import Disclosure

/// Status changes of findings and of their measures, as they are collected in the order of the content: those of a
/// finding before those of its measures, within one history the later entry first.
struct ChangeList {
  private var changes: [FindingChange] = []

  /// Looks at findings of a notice.
  mutating func add(_ notice: NoticePlan, _ places: Range<Int>) {
    for place in places {
      let finding = notice.places[place].finding
      guard finding.isBrokenDown else {
        add(finding.record, finding.title, finding.route)
        continue
      }
      for specific in finding.specifics { add(specific.record, specific.title, specific.route) }
    }
  }

  private mutating func add(_ record: Record, _ title: String, _ route: Route) {
    add(record.history, title, route, measure: nil)
    for (index, measure) in record.measures.enumerated() { add(measure.history, title, route, measure: index + 1) }
  }

  private mutating func add(_ history: History, _ title: String, _ route: Route, measure: Int?) {
    for (index, ordinal) in history.ordinals.enumerated().reversed() {
      changes.append(
        FindingChange(history, at: index, ordinal: ordinal, title: title, route: route, measure: measure))
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
