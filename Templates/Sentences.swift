import Pages

// Sentences that are put together from words and numbers. A number never stands without what it counts, and every
// sentence names the level at which it counts.

extension Words {
  /// What is counted: 13个问题, or 12个问题、39个具体问题.
  static func scope(_ counts: CountsShown) -> String {
    let found = findings(counts.findings)
    return counts.level == .findings ? found : "\(found)\(listed)\(specifics(counts.specifics))"
  }

  /// Where everything stands; what is told of the statuses adds up to what is counted.
  static func standing(_ counts: CountsShown) -> String {
    guard counts.leaves > 0 else { return noFindings }
    let late = late(counts).joined(separator: comma)
    let rest = late.isEmpty ? "" : "\(amongThem)\(late)"
    return "\(whole(counts))\(among)\(numbers(counts).joined(separator: comma))\(rest)\(stop)"
  }

  /// The same over several organs.
  static func standing(_ counts: CountsShown, ofOrgans number: Int) -> String {
    counts.leaves > 0 ? "\(ofOrgans(number))\(standing(counts))" : "\(organs(number))\(comma)\(noFindings)"
  }

  private static func whole(_ counts: CountsShown) -> String {
    switch counts.level {
    case .findings: findings(counts.findings)
    case .specifics: specifics(counts.specifics, ofFindings: counts.findings)
    case .both: "\(scope(counts))\(bothLevels(counts.leaves))"
    }
  }

  /// Done is always told, also where it is nothing; the others where there are any.
  private static func numbers(_ counts: CountsShown) -> [String] {
    let open = StatusMark.allCases.filter { $0 != .completed && $0.verification == nil && counts[$0] > 0 }
    let closedApart = counted([.closed, .closedBySupervisor], counts).joined(separator: listed)
    return open.map { "\(name($0))\(count(counts[$0]))" } + [
      "\(name(.completed))\(count(counts.completed))",
      "\(name(.closed))\(count(counts.closed))\(closedApart.isEmpty ? "" : inParentheses(closedApart))",
    ]
  }

  /// Who verified how many.
  private static func counted(_ marks: [StatusMark], _ counts: CountsShown) -> [String] {
    marks.filter { counts[$0] > 0 }.map { "\($0.verification ?? "")\(count(counts[$0]))" }
  }

  /// What cuts across the statuses.
  private static func late(_ counts: CountsShown) -> [String] {
    [(overdue, counts.overdue), (reopened, counts.reopened)].filter { $0.1 > 0 }.map { "\($0.0)\(count($0.1))" }
  }

  /// The word of a mark.
  static func name(_ mark: StatusMark) -> String { mark.name ?? unlabelled }

  /// The word of a mark, and who verified: `已销号（本单位审核）`.
  static func nameApart(_ mark: StatusMark) -> String {
    "\(name(mark))\(mark.verification.map(inParentheses) ?? "")"
  }

  /// `13个问题，已完成和已销号 1 / 13。`
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
