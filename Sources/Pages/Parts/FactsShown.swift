import Disclosure

/// What is known of a finding, beside what the notice says.
public struct FactsShown: Hashable, Sendable {
  /// Where it stands; nil where it is broken down and its 具体问题 say so.
  public let status: StatusShown?
  /// Whether its deadline passed (逾期).
  public let isOverdue: Bool
  /// Whether it is being rectified again (重新整改).
  public let isReopened: Bool
  /// 整改类别
  public let category: String?
  /// 牵头部门
  public let lead: String?
  /// 配合部门
  public let partners: [String]
  /// 完成时限
  public let deadline: DeadlineShown?
  /// When a long-term commitment is looked at next.
  public let review: DateShown?

  init(_ record: Record, isBrokenDown: Bool, asOf: DisclosureDate?) {
    let deadline = record.deadline
    status = isBrokenDown ? nil : StatusShown(record.history)
    isOverdue = !isBrokenDown && record.isOverdue(asOf: asOf)
    isReopened = !isBrokenDown && record.history.isReopened
    category = record.category?.name
    lead = record.lead
    partners = record.partners
    self.deadline = deadline.map(DeadlineShown.init)
    review = isBrokenDown ? nil : record.history.entries.last?.review.map(DateShown.init)
  }

  /// Whether there is anything to show.
  public var isEmpty: Bool {
    status == nil && category == nil && lead == nil && partners.isEmpty && deadline == nil
  }
}
