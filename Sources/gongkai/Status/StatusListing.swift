import Content
import Disclosure

/// The findings as they stand at a date, one by one. THE place that decides what `status list` shows of them.
struct StatusListing {
  /// A finding that is not broken down, or a 具体问题.
  struct Row {
    let finding: FindingRegister.Finding
    let organ: FindingRegister.Organ
    let notice: FindingRegister.Notice
    /// Its last entry at the date; nil where it is not marked.
    let last: StatusChange?
    let deadline: Deadline?
    let isOverdue: Bool
    let isReopened: Bool
    /// What waits for a later date, of the finding and its measures.
    let pending: [Pending]
    /// Whether the whole notice waits.
    let isNoticePending: Bool

    var status: Status? { last?.status }
    /// Whether work remains: what is not marked does not count as done.
    var isOpen: Bool { status?.isOpen ?? true }
  }

  /// An entry that is not public yet.
  struct Pending {
    let measure: Int?
    let change: StatusChange
  }

  /// In the order of the tree.
  let rows: [Row]

  /// - Parameters:
  ///   - register: the findings.
  ///   - organs: the organs that are asked about, by their places in the register.
  ///   - date: the date to look at; nil means each organ's own as-of date, as readers see it. A later date shows what is
  ///     held back until then as if it had been released.
  init(_ register: FindingRegister, organs: Set<Int>, asOf date: DisclosureDate?) {
    rows = register.findings.compactMap { finding in
      let notice = register.notices[finding.notice]
      guard finding.parts.isEmpty, organs.contains(notice.organ) else { return nil }
      return Self.row(finding, notice, register.organs[notice.organ], asOf: date)
    }
  }

  private static func row(
    _ finding: FindingRegister.Finding, _ notice: FindingRegister.Notice, _ organ: FindingRegister.Organ,
    asOf asked: DisclosureDate?
  ) -> Row {
    let date = asked ?? organ.asOf
    var record = finding.record
    var pending: [Pending] = []
    if let date {
      let all = record.history.entries
      record.history = record.history.heldBack(after: date).shown
      pending = all[record.history.entries.count...].map { Pending(measure: nil, change: $0) }
      for (index, measure) in record.measures.enumerated() {
        let shown = measure.history.heldBack(after: date).shown.entries.count
        pending += measure.history.entries[shown...].map { Pending(measure: index + 1, change: $0) }
      }
    }
    let isNoticePending = date.flatMap { date in notice.date.map { $0.lastDay > date.lastDay } } ?? false
    return Row(
      finding: finding, organ: organ, notice: notice, last: record.history.entries.last, deadline: record.deadline,
      isOverdue: record.isOverdue(asOf: date), isReopened: record.history.isReopened,
      pending: finding.isDraft ? [] : pending, isNoticePending: isNoticePending && !notice.isDraft)
  }
}

extension FindingRegister.Finding {
  /// 问题 and 具体问题, each where there is one.
  var levels: (finding: String, specific: String?) { whole.map { ($0, title) } ?? (title, nil) }
}
