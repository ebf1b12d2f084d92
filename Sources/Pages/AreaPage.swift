/// The progress of an area.
public struct AreaPage: Sendable {
  /// What surrounds it.
  public let frame: PageFrame
  /// Its name.
  public let title: String
  /// What is counted.
  public let counts: CountsShown
  /// The newest changes in it, newest first.
  public let changes: [ChangeShown]
  /// What is overdue.
  public let overdue: [OverdueShown]
  /// What is said of it as a whole.
  public let body: [PassageShown]
  /// Its findings and their 具体问题; nil where it has none.
  public let findings: LedgerGroup?
  /// How many each department leads, most first.
  public let leads: [LeadShown]
  /// The area before it in the notice.
  public let previous: TitleLink?
  /// The area after it in the notice.
  public let next: TitleLink?
}

/// A finding whose deadline passed.
public struct OverdueShown: Hashable, Sendable {
  /// The finding.
  public let link: TitleLink
  /// Its deadline.
  public let deadline: DeadlineShown
}

/// A lead department.
public struct LeadShown: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// How many it leads, counted at the level of the page's counts.
  public let count: Int
}
