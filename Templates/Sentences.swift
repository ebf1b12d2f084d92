import Pages

// Sentences that are put together from words and numbers. A number never stands without what it counts, and every
// sentence names the level at which it counts.

extension Words {
  /// What is counted: 13个问题, or 12个问题、39个具体问题.
  static func scope(_ counts: CountsShown) -> String {
    let found = findings(counts.findings)
    return counts.level == .findings ? found : "\(found)\(listed)\(specifics(counts.specifics))"
  }

  /// The word of a mark.
  static func name(_ mark: StatusMark) -> String { mark.name ?? unlabelled }

  /// The word of a mark, and who verified: `已销号（本单位审核）`.
  static func nameApart(_ mark: StatusMark) -> String {
    "\(name(mark))\(mark.verification.map(inParentheses) ?? "")"
  }

  /// Where everything stands, in a line: `13个问题，已完成和已销号 1 / 13。` A picture and its numbers say the rest.
  static func rate(_ counts: CountsShown) -> String {
    guard counts.leaves > 0 else { return noFindings }
    let level =
      switch counts.level {
      case .findings: ""
      case .specifics: statusOfSpecifics
      case .both: bothLevels(counts.leaves)
      }
    return "\(scope(counts))\(level)\(comma)\(done(counts.done, of: counts.leaves))\(stop)"
  }

  /// The same over several organs.
  static func rate(_ counts: CountsShown, ofOrgans number: Int) -> String {
    counts.leaves > 0 ? "\(ofOrgans(number))\(rate(counts))" : "\(organs(number))\(comma)\(noFindings)"
  }

  /// `政治部：2个问题`
  static func led(_ lead: LeadShown, _ counts: CountsShown) -> String {
    let number =
      switch counts.level {
      case .findings: findings(lead.count)
      case .specifics: specifics(lead.count)
      case .both: either(lead.count)
      }
    return "\(lead.name)\(colon)\(number)"
  }

  /// Names from the content, and the interface's own.
  static func keywords(_ names: [String]) -> String { (names + keywords).joined(separator: ",") }

  /// The beginning of the day: no time of day is ever known.
  static func published(_ day: String) -> String { "\(day) 00:00" }
}
