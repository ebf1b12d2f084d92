import Addresses

/// Every finding of a notice in one table.
public struct LedgerPage: Sendable {
  /// What surrounds it.
  public let frame: PageFrame
  /// The module that filters and sorts it.
  public let script: WebAddress
  /// The notice.
  public let notice: TitleLink
  /// What is counted.
  public let counts: CountsShown
  /// The areas with their findings, and findings without an area, in their order.
  public let groups: [LedgerGroup]
}

/// The findings of an area, or some that lie in none.
public struct LedgerGroup: Hashable, Sendable {
  /// The area; nil for findings without one.
  public let area: AreaName?
  /// Its findings and their 具体问题.
  public let rows: [LedgerRow]
}

extension LedgerGroup {
  /// A table of its own, which needs no heading; nil where there is no row.
  init?(rows: [LedgerRow]) {
    if rows.isEmpty { return nil }
    self.init(area: nil, rows: rows)
  }
}
