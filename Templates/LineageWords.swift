import Pages

/// The words of what findings go back to and what became of them.
extension Words {
  static let lineage = "前后通报"
  static let goesBackTo = "延续自"
  static let becameOfIt = "后续"
  static let comparison = "与此前通报对照"
  static let earlierFinding = "此前的问题"
  static let standingThere = "在此前通报中的状态"
  static let inThisNotice = "在本通报中"
  static let noLongerListed = "不再列出"

  /// `此前5个问题中，3个在本通报中继续列出，2个不再列出；另有4个问题是本通报新列的。`
  static func compared(_ comparison: ComparisonShown) -> String {
    let gone = comparison.vanished > 0 ? "\(comma)\(count(comparison.vanished))\(noLongerListed)" : ""
    let new = comparison.new > 0 ? "；另有\(findings(comparison.new))是本通报新列的" : ""
    let rows = comparison.rows
    let all = rows.contains(where: \.isSpecific) ? either(rows.count) : findings(rows.count)
    return "此前\(all)中\(comma)\(count(comparison.continued))在本通报中继续列出\(gone)\(new)\(stop)"
  }
}
