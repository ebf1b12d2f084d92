/// A line of decisions that cannot be followed: what the clerk decided would otherwise be lost without a word.
public struct DecisionMistake: Sendable {
  /// Why it cannot be followed.
  public enum Cause: Sendable {
    /// It has no verdict, or fewer columns than it needs.
    case unintelligible
    /// No finding of the new notice has this title; the one that comes nearest to it, where one does.
    case noFinding(String, nearest: String?)
    /// Nothing in the content has this address.
    case noEarlierFinding(String)
    /// The finding is there, but no notice that is imported follows the notice that it is of.
    case otherNotice(String)
    /// An earlier line says the opposite of the same two findings.
    case contradicts(line: Int)
    /// An earlier line says that another finding of the new notice is the same as this earlier one.
    case continuedTwice(route: String, line: Int)
    /// An earlier line says that the finding is the same as another earlier one.
    case continuesTwo(title: String, line: Int)
  }

  /// The line of the file, from 1.
  public let line: Int
  /// Why it cannot be followed.
  public let cause: Cause
  /// Whether it is a question that nobody answered: nothing is lost with it.
  public let isQuestion: Bool
}

/// Finds the lines that cannot be followed.
struct DecisionCheck {
  /// A notice that is imported, and the earlier one that it follows: the findings that a line may name.
  struct Sides: Sendable {
    let titles: [String]
    let routes: Set<String>
  }

  let sides: [Sides]
  /// The titles of notices that were read and have no place: what a line says of them is not used, but no mistake.
  let unplacedTitles: Set<String>
  /// The addresses of all findings of the content.
  let knownRoutes: Set<String>

  func mistakes(in decisions: Decisions) -> [DecisionMistake] {
    var found = decisions.wrongLines.map { DecisionMistake(line: $0, cause: .unintelligible, isQuestion: false) }
    for line in decisions.lines {
      guard let cause = stray(line) else { continue }
      found.append(DecisionMistake(line: line.number, cause: cause, isQuestion: line.verdict == .open))
    }
    found += contradictions(in: decisions.lines)
    return found.sorted { $0.line < $1.line }
  }

  /// Why a line names no two findings that could be the same.
  private func stray(_ line: Decisions.Line) -> DecisionMistake.Cause? {
    let possible = sides.filter { $0.routes.contains(line.route) }
    if unplacedTitles.contains(line.title) { return nil }
    if possible.contains(where: { $0.titles.contains(line.title) }) { return nil }
    guard knownRoutes.contains(line.route) else { return .noEarlierFinding(line.route) }
    guard !possible.isEmpty else { return .otherNotice(line.route) }
    return .noFinding(line.title, nearest: Self.nearest(to: line.title, among: possible.flatMap(\.titles)))
  }

  private static func nearest(to title: String, among titles: [String]) -> String? {
    let asked = Title(title)
    let near = titles.map { ($0, Title($0).similarity(to: asked)) }.max { $0.1 < $1.1 }
    return near.flatMap { $0.1 >= FindingMatch.possible ? $0.0 : nil }
  }

  private func contradictions(in lines: [Decisions.Line]) -> [DecisionMistake] {
    var verdicts: [Decisions.Pair: Decisions.Line] = [:]
    var (byRoute, byTitle): ([String: Decisions.Line], [String: [Decisions.Line]]) = ([:], [:])
    var found: [DecisionMistake] = []
    for line in lines where line.verdict != .open {
      if let first = verdicts[line.pair] {
        guard first.verdict != line.verdict else { continue }
        found.append(DecisionMistake(line: line.number, cause: .contradicts(line: first.number), isQuestion: false))
        continue
      }
      verdicts[line.pair] = line
      guard line.verdict == .same else { continue }
      if let first = byRoute[line.route] {
        let cause = DecisionMistake.Cause.continuedTwice(route: line.route, line: first.number)
        found.append(DecisionMistake(line: line.number, cause: cause, isQuestion: false))
      } else if let others = byTitle[line.title], others.count >= findings(titled: line.title) {
        let cause = DecisionMistake.Cause.continuesTwo(title: line.title, line: others[0].number)
        found.append(DecisionMistake(line: line.number, cause: cause, isQuestion: false))
      }
      byRoute[line.route] = line
      byTitle[line.title, default: []].append(line)
    }
    return found
  }

  /// How many findings have a title: two of one title may continue two earlier ones.
  private func findings(titled title: String) -> Int {
    max(1, sides.reduce(0) { $0 + $1.titles.count { $0 == title } })
  }
}
