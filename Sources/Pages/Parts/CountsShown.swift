import Disclosure

/// How many there are and where they stand; the numbers of `StatusCounts`.
public struct CountsShown: Hashable, Sendable {
  /// What the statuses are counted of.
  public enum Level: Hashable, Sendable {
    /// 问题
    case findings
    /// 具体问题: every finding is broken down.
    case specifics
    /// 具体问题, and findings that are not broken down.
    case both
  }

  /// How many have a mark.
  public struct Marked: Hashable, Sendable {
    /// The mark.
    public let mark: StatusMark
    /// How many.
    public let count: Int
  }

  /// Findings, broken down or not.
  public let findings: Int
  /// 具体问题 of those that are broken down.
  public let specifics: Int
  /// What the statuses are counted of.
  public let level: Level
  /// How many there are at that level.
  public let leaves: Int
  /// 未标注
  public let unmarked: Int
  /// 尚未启动
  public let notStarted: Int
  /// 正在整改
  public let inProgress: Int
  /// 阶段性完成
  public let phaseComplete: Int
  /// 长期坚持
  public let longTerm: Int
  /// 已完成
  public let completed: Int
  /// 已销号
  public let closed: Int
  /// 已销号, verified by the organ itself.
  public let closedByItself: Int
  /// 已销号, verified by the supervisor.
  public let closedBySupervisor: Int
  /// 已完成 and 已销号 together.
  public let done: Int
  /// 逾期
  public let overdue: Int
  /// 重新整改
  public let reopened: Int

  init(_ counts: StatusCounts) {
    findings = counts.findings
    specifics = counts.specifics
    leaves = counts.leaves
    level = counts.specifics == 0 ? .findings : counts.leaves == counts.specifics ? .specifics : .both
    unmarked = counts.unmarked
    notStarted = counts[.notStarted]
    inProgress = counts[.inProgress]
    phaseComplete = counts[.phaseComplete]
    longTerm = counts[.longTerm]
    completed = counts[.completed]
    closed = counts[.closed]
    closedBySupervisor = counts.closedBySupervisor
    closedByItself = counts[.closed] - counts.closedBySupervisor
    done = counts.done
    overdue = counts.overdue
    reopened = counts.reopened
  }

  /// How many have the mark.
  public subscript(mark: StatusMark) -> Int {
    switch mark {
    case .unlabelled: unmarked
    case .notStarted: notStarted
    case .inProgress: inProgress
    case .phaseComplete: phaseComplete
    case .longTerm: longTerm
    case .completed: completed
    case .closed: closedByItself
    case .closedBySupervisor: closedBySupervisor
    }
  }

  /// Every mark with its number, those that nothing has left out.
  public var marked: [Marked] {
    StatusMark.allCases.compactMap { self[$0] > 0 ? Marked(mark: $0, count: self[$0]) : nil }
  }
}

/// A row of a table of counts: an area, a notice, an organ.
public struct CountsRow: Hashable, Sendable {
  /// What it counts, with a link to its page.
  public let link: LinkShown
  /// The numbers.
  public let counts: CountsShown
  /// Its date; what kind of date it is depends on the table.
  public let date: DateShown?
}
