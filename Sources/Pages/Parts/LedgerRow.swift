import Addresses
import Disclosure

/// A row of a ledger: a finding or a 具体问题.
public struct LedgerRow: Hashable, Sendable {
  /// Its number, as 1 or （1）.
  public let number: String
  /// The finding.
  public let link: TitleLink
  /// Whether it is a 具体问题.
  public let isSpecific: Bool
  /// Where it stands.
  public let standing: Standing
  /// Whether its deadline passed (逾期).
  public let isOverdue: Bool
  /// Whether it is being rectified again (重新整改).
  public let isReopened: Bool
  /// 牵头部门
  public let lead: String?
  /// 完成时限
  public let deadline: DeadlineShown?
  /// The date of the newest change.
  public let newest: DateShown?
}

/// Where a finding stands: its status, or, where it is broken down, how many of its 具体问题 are done.
public enum Standing: Hashable, Sendable {
  /// A status.
  case status(StatusShown)
  /// How many of its 具体问题 are completed or closed, and how many there are.
  case done(Int, of: Int)

  init(_ finding: Finding) {
    guard finding.isBrokenDown else {
      self = .status(StatusShown(finding.record.history))
      return
    }
    let done = finding.specifics.count { $0.record.history.status?.isDone == true }
    self = .done(done, of: finding.specifics.count)
  }
}
