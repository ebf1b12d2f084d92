/// The dated entries of a finding, a 具体问题 or a measure, oldest first. The current status is derived from it and
/// written nowhere else.
public struct History: Hashable, Sendable {
  /// The entries, oldest first.
  public let entries: [StatusChange]
  /// The entries behind them that wait for a later as-of date (待公开): a preview shows them, nothing else looks at them.
  /// None in what is published.
  public let pending: [StatusChange]

  /// No entries: the status is not marked (未标注).
  public static let none = History([])

  /// Entries in the order in which they were recorded; `violations` tells which rules they break.
  public init(_ entries: [StatusChange], pending: [StatusChange] = []) {
    self.entries = entries
    self.pending = pending
  }

  /// The status now, nil where nothing was recorded.
  public var status: Status? { entries.last?.status }

  /// Whether the entry at the index takes a finding that was done back to work (重新整改).
  public func isReopening(at index: Int) -> Bool { doneStatus(reopenedAt: index) != nil }

  /// The status that the entry at the index takes back. A long-term commitment in between changes nothing: what was
  /// said to be done is still taken back.
  fileprivate func doneStatus(reopenedAt index: Int) -> Status? {
    guard entries[index].status.isOpen else { return nil }
    let before = entries[..<index].last { $0.status != .longTerm }?.status
    return before?.isDone == true ? before : nil
  }

  /// Whether the finding is being rectified again after it had been reported done.
  public var isReopened: Bool {
    status?.isOpen == true && entries.contains { $0.status.isDone }
  }

  /// The history as it stood at the end of the given date, and how many later entries that leaves out. What was
  /// recorded before an entry that is shown had happened by then, also where only its month is known.
  ///
  /// - Parameters:
  ///   - asOf: the date for which what is shown holds.
  ///   - keepsLater: whether the later ones are kept as `pending`, for a preview.
  /// - Returns: what is shown of it, and how many entries wait.
  public func heldBack(after asOf: DisclosureDate, keepsLater: Bool = false) -> (shown: History, count: Int) {
    let end = (entries.lastIndex { $0.date.lastDay <= asOf.lastDay } ?? -1) + 1
    guard end < entries.count else { return (self, 0) }
    let shown = History(Array(entries[..<end]), pending: keepsLater ? Array(entries[end...]) : [])
    return (shown, entries.count - end)
  }

  /// All entries, those that wait behind those that are shown.
  public var withPending: History { pending.isEmpty ? self : History(entries + pending) }

  /// Which of the entries of its date each entry is, from 1. Entries of one date need not stand together: those of a month
  /// may lie around those of its days.
  public var ordinals: [Int] {
    let dates = entries.map(\.date)
    var ordinals: [Int] = []
    for (index, date) in dates.enumerated() {
      if index > 0, dates[index - 1] == date {
        ordinals.append(ordinals[index - 1] + 1)
      } else {
        ordinals.append(dates[..<index].count { $0 == date } + 1)
      }
    }
    return ordinals
  }

  /// The newest date in it.
  var newest: DisclosureDate? { entries.reduce(nil) { .later($0, $1.date) } }
}

/// A rule of histories that an entry breaks. THE rules of status changes; `Content` words them and shows the line.
public struct HistoryViolation: Hashable, Sendable {
  /// What is wrong with the entry.
  public enum Rule: Hashable, Sendable {
    /// Its date is certainly earlier than that of the entry before it.
    case datesGoBackwards(from: DisclosureDate)
    /// `closed` without `verifiedBy`.
    case closedWithoutVerifier
    /// Back from `completed` or `closed` to an open status, without a note.
    case reopenedWithoutNote(from: Status)
    /// `due` moves the deadline, without a note.
    case deadlineMovedWithoutNote
    /// `review` on a status other than `long-term`.
    case reviewOfWhatIsNotLongTerm
    /// `verification` on a status other than `closed`.
    case verificationOfWhatIsNotClosed
  }

  /// The index of the entry.
  public let index: Int
  /// The rule.
  public let rule: Rule
}

extension History {
  /// Every rule that the entries break, in their order.
  ///
  /// - Parameter verificationStated: whether the entry at an index states `verification` in so many words.
  /// - Returns: the violations; none where the history keeps the rules.
  public func violations(verificationStated: (Int) -> Bool = { _ in false }) -> [HistoryViolation] {
    var found: [HistoryViolation] = []
    for (index, entry) in entries.enumerated() {
      func report(_ rule: HistoryViolation.Rule) { found.append(HistoryViolation(index: index, rule: rule)) }
      let hasNote = entry.note?.isEmpty == false
      if index > 0, entry.date.isCertainly(before: entries[index - 1].date) {
        report(.datesGoBackwards(from: entries[index - 1].date))
      }
      if entry.status == .closed, entry.verifiedBy?.isEmpty ?? true { report(.closedWithoutVerifier) }
      if let done = doneStatus(reopenedAt: index), !hasNote { report(.reopenedWithoutNote(from: done)) }
      if entry.due != nil, !hasNote { report(.deadlineMovedWithoutNote) }
      if entry.review != nil, entry.status != .longTerm { report(.reviewOfWhatIsNotLongTerm) }
      if entry.status != .closed, verificationStated(index) { report(.verificationOfWhatIsNotClosed) }
    }
    return found
  }
}

/// The deadline of a finding or a measure: the first one that was published stays known when it is moved.
public struct Deadline: Hashable, Sendable {
  /// The first one published.
  public let first: DisclosureDate
  /// The one in force.
  public let current: DisclosureDate

  /// Whether it was moved (延期).
  public var isMoved: Bool { first != current }

  /// The deadline that `due` and the history together make; nil where none was published.
  public init?(due: DisclosureDate?, history: History) {
    let moves = history.entries.compactMap(\.due)
    guard let first = due ?? moves.first else { return nil }
    self.first = first
    current = moves.last ?? first
  }

  /// Whether it had certainly passed at the date while the status still asked for work (逾期).
  public func isOverdue(asOf date: DisclosureDate?, status: Status?) -> Bool {
    guard let date, status?.isOpen ?? true else { return false }
    return current.isCertainly(before: date)
  }
}
