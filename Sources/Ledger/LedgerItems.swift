import Addresses
import Disclosure

/// What a row of a ledger stands for.
public enum LedgerRows: String, CaseIterable, Hashable, Sendable {
  /// A finding, or a 具体问题 where it is broken down.
  case finding
  /// One of their measures; those without measures have one row.
  case measure
}

/// Which part of a site a ledger covers.
public struct LedgerScope: Hashable, Sendable {
  /// The organ's address; nil for all.
  public var organ: Route?
  /// The notice's address; nil for all.
  public var notice: Route?

  /// A part of a site.
  public init(organ: Route? = nil, notice: Route? = nil) {
    self.organ = organ
    self.notice = notice
  }

  /// The whole site.
  public static let all = LedgerScope()
}

extension Site {
  /// Everything that can have a row in a ledger, in the order of the site: leaves, or their measures.
  public func ledgerItems(_ rows: LedgerRows, in scope: LedgerScope = .all) -> [LedgerItem] {
    organs.filter { scope.organ == nil || $0.route == scope.organ }.flatMap { organ in
      organ.notices.filter { scope.notice == nil || $0.route == scope.notice }.flatMap { notice in
        notice.numberedFindings.flatMap { finding in
          finding.leaves(of: organ, notice).flatMap { rows == .measure ? $0.measures : [$0] }
        }
      }
    }
  }
}

extension NumberedFinding {
  fileprivate func leaves(of organ: Organ, _ notice: Notice) -> [LedgerItem] {
    func item(_ route: Route, _ number: String, _ specific: String?, _ record: Record) -> LedgerItem {
      LedgerItem(
        identifier: LedgerIdentifier(route: route), organ: organ.title, notice: notice.route,
        noticeTitle: notice.title, number: number, area: area?.title, finding: finding.title, specific: specific,
        record: record)
    }
    guard finding.isBrokenDown else { return [item(finding.route, "\(number)", nil, finding.record)] }
    return finding.specifics.enumerated().map { index, specific in
      item(specific.route, "\(number)（\(index + 1)）", specific.title, specific.record)
    }
  }
}

extension LedgerItem {
  /// Its measures as items of their own; itself where it has none.
  var measures: [LedgerItem] {
    guard identifier.measure == nil, !record.measures.isEmpty else { return [self] }
    return record.measures.indices.map { index in
      LedgerItem(
        identifier: LedgerIdentifier(route: identifier.route, measure: index + 1), organ: organ, notice: notice,
        noticeTitle: noticeTitle, number: "\(number)第\(index + 1)项", area: area, finding: finding, specific: specific,
        record: record)
    }
  }
}

extension Site {
  /// The site with everything that was recorded up to a date, what is not public yet included; all of it without a date.
  /// A ledger is the organ's own: its as-of date holds nothing back here.
  public func recorded(until date: DisclosureDate?) -> Site {
    guard let date else { return self }
    var site = self
    for index in site.organs.indices { site.organs[index].asOf = nil }
    return site.published(asOf: date).site
  }
}
