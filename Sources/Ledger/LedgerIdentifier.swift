import Addresses

/// What a row of a ledger is about: a finding, a 具体问题, or one of their measures. In a cell it is the address of the
/// page, `/organ/notice/area/finding/`, with `#2` for the second measure: editing, sorting and moving rows leave it alone,
/// and no program takes it for a number, a date or a formula.
public struct LedgerIdentifier: Hashable, Sendable {
  /// The page of the finding.
  public let route: Route
  /// The number of the measure, from 1; nil for the finding as a whole.
  public let measure: Int?

  /// An identifier.
  public init(route: Route, measure: Int? = nil) {
    self.route = route
    self.measure = measure
  }

  /// As it stands in the cell.
  public var text: String { "/" + route.path + (measure.map { "#\($0)" } ?? "") }

  /// What cells are looked up by: the slash in front and behind may be lost.
  static func key(_ text: String) -> String {
    let trimmed = CellText.essence(TextFolding.halfWidth(text))
    let parts = trimmed.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = (parts.first ?? "").split(separator: "/").joined(separator: "/")
    return parts.count > 1 ? "\(path)#\(parts[1])" : path
  }

  var key: String { Self.key(text) }
}
