import Addresses
import Disclosure

extension ComparisonShown {
  /// Compares a notice with the one before it; nil where it does not say of any finding which earlier one it continues.
  ///
  /// - Parameters:
  ///   - notice: the later notice.
  ///   - former: the notice before it.
  ///   - lineage: which findings continue which.
  init?(of notice: Notice, since former: Notice?, _ lineage: Lineage) {
    let own = notice.findings
    let continued = own.flatMap { finding in
      lineage.earlier(of: finding.route) + finding.specifics.flatMap { lineage.earlier(of: $0.route) }
    }
    guard !continued.isEmpty else { return nil }
    var rows = (former?.findings ?? []).flatMap { Self.rows(of: $0, in: notice.route, lineage) }
    // What older notices listed and the last one did not may come up again.
    let older = Set(continued).filter { route in former.map { !$0.route.contains(route) } ?? true }.sorted()
    rows = older.compactMap { Self.row($0, isSpecific: false, in: notice.route, lineage) } + rows
    self.rows = rows
    namesNotices = !older.isEmpty && former != nil
    self.continued = rows.count { !$0.later.isEmpty }
    vanished = rows.count - self.continued
    new = own.count { finding in
      lineage.earlier(of: finding.route).isEmpty
        && finding.specifics.allSatisfy { lineage.earlier(of: $0.route).isEmpty }
    }
  }

  private static func rows(of finding: Finding, in notice: Route, _ lineage: Lineage) -> [Row] {
    lineage.compared(finding, in: notice).compactMap { route in
      row(route, isSpecific: route != finding.route, in: notice, lineage)
    }
  }

  private static func row(_ route: Route, isSpecific: Bool, in notice: Route, _ lineage: Lineage) -> Row? {
    lineage.related(route).map {
      Row(finding: $0, isSpecific: isSpecific, later: lineage.later(of: route, in: notice))
    }
  }
}
