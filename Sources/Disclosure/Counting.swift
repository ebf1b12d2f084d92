/// How many findings there are and where they stand. THE place where findings are counted.
///
/// Counts are of leaves: a finding that is broken down counts through its 具体问题. A count never stands for
/// completion: what is not marked stays 未标注.
public struct StatusCounts: Hashable, Sendable {
  /// Findings, broken down or not.
  public private(set) var findings = 0
  /// 具体问题 of those that are broken down; 0 where none is.
  public private(set) var specifics = 0
  /// What the statuses are counted of: 具体问题, and findings that are not broken down.
  public private(set) var leaves = 0
  /// Measures of all leaves.
  public private(set) var measures = 0
  /// Leaves without a history.
  public private(set) var unmarked = 0
  /// Leaves whose deadline passed.
  public private(set) var overdue = 0
  /// Leaves that are being rectified again after they had been reported done.
  public private(set) var reopened = 0
  /// Closed leaves that the supervisor verified; the others were verified by the organ itself.
  public private(set) var closedBySupervisor = 0
  private var byStatus = [Int](repeating: 0, count: Status.allCases.count)

  /// Nothing counted yet.
  public init() {}

  /// Counts that were kept: what `numbers` gave.
  public init?(numbers: [Int]) {
    guard numbers.count == 8 + Status.allCases.count else { return nil }
    (findings, specifics, leaves, measures) = (numbers[0], numbers[1], numbers[2], numbers[3])
    (unmarked, overdue, reopened, closedBySupervisor) = (numbers[4], numbers[5], numbers[6], numbers[7])
    byStatus = Array(numbers[8...])
  }

  /// All that was counted, in a fixed order.
  public var numbers: [Int] {
    [findings, specifics, leaves, measures, unmarked, overdue, reopened, closedBySupervisor] + byStatus
  }

  /// The counts of some findings at a date.
  public init(of findings: some Sequence<Finding>, asOf: DisclosureDate?) {
    for finding in findings { add(finding, asOf: asOf) }
  }

  /// How many leaves have the status.
  public subscript(status: Status) -> Int { byStatus[Self.place(of: status)] }

  /// Completed and closed together: what a rate of completion is made of, beside `leaves`.
  public var done: Int { self[.completed] + self[.closed] }

  /// Adds a finding's leaves.
  public mutating func add(_ finding: Finding, asOf: DisclosureDate?) {
    findings += 1
    specifics += finding.specifics.count
    if finding.isBrokenDown {
      for specific in finding.specifics { add(specific.record, asOf: asOf) }
    } else {
      add(finding.record, asOf: asOf)
    }
  }

  /// Adds the counts of other findings.
  public mutating func add(_ other: StatusCounts) {
    findings += other.findings
    specifics += other.specifics
    leaves += other.leaves
    measures += other.measures
    unmarked += other.unmarked
    overdue += other.overdue
    reopened += other.reopened
    closedBySupervisor += other.closedBySupervisor
    for index in byStatus.indices { byStatus[index] += other.byStatus[index] }
  }

  private mutating func add(_ record: Record, asOf: DisclosureDate?) {
    leaves += 1
    measures += record.measures.count
    if let status = record.history.status {
      byStatus[Self.place(of: status)] += 1
    } else {
      unmarked += 1
    }
    if record.isOverdue(asOf: asOf) { overdue += 1 }
    if record.history.isReopened { reopened += 1 }
    if record.history.status == .closed, record.history.entries.last?.verification == .supervisor {
      closedBySupervisor += 1
    }
  }

  private static func place(of status: Status) -> Int {
    switch status {
    case .notStarted: 0
    case .inProgress: 1
    case .phaseComplete: 2
    case .longTerm: 3
    case .completed: 4
    case .closed: 5
    }
  }
}

extension Record {
  /// Whether its deadline had passed at the date while it still asked for work (逾期).
  public func isOverdue(asOf date: DisclosureDate?) -> Bool {
    deadline?.isOverdue(asOf: date, status: history.status) ?? false
  }
}
