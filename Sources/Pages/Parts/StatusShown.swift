import Disclosure

/// The mark that stands beside a status: one for every status, one for none, and two for what was checked off.
public enum StatusMark: String, CaseIterable, Hashable, Sendable {
  /// 未标注
  case unlabelled
  /// 尚未启动
  case notStarted = "not-started"
  /// 正在整改
  case inProgress = "in-progress"
  /// 阶段性完成
  case phaseComplete = "phase-complete"
  /// 长期坚持
  case longTerm = "long-term"
  /// 已完成
  case completed
  /// 已销号, verified by the organ itself.
  case closed
  /// 已销号, verified by the supervisor.
  case closedBySupervisor = "closed-by-supervisor"

  /// The word that readers see; nil for what is not marked.
  public var name: String? { status?.name }

  /// Who verified, for what was checked off.
  public var verification: String? {
    switch self {
    case .closed: Verification.itself.name
    case .closedBySupervisor: Verification.supervisor.name
    default: nil
    }
  }

  private var status: Status? {
    switch self {
    case .unlabelled: nil
    case .notStarted: .notStarted
    case .inProgress: .inProgress
    case .phaseComplete: .phaseComplete
    case .longTerm: .longTerm
    case .completed: .completed
    case .closed, .closedBySupervisor: .closed
    }
  }

  init(_ status: Status?, _ verification: Verification?) {
    switch status {
    case nil: self = .unlabelled
    case .notStarted: self = .notStarted
    case .inProgress: self = .inProgress
    case .phaseComplete: self = .phaseComplete
    case .longTerm: self = .longTerm
    case .completed: self = .completed
    case .closed: self = verification == .supervisor ? .closedBySupervisor : .closed
    }
  }
}

/// Where something stands.
public struct StatusShown: Hashable, Sendable {
  /// The mark, which knows its word.
  public let mark: StatusMark
  /// The organ's own words for it, where they differ.
  public let wording: String?

  init(mark: StatusMark, wording: String?) {
    self.mark = mark
    self.wording = wording
  }

  init(_ history: History) {
    self.init(history.entries.last)
  }

  init(_ entry: StatusChange?) {
    mark = StatusMark(entry?.status, entry?.verification)
    wording = entry?.wording
  }
}
