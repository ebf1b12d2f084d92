import Disclosure
import NoticeGrammar

/// A finding of a new notice, and the finding of an earlier one that it seems to continue.
public struct FindingMatch: Sendable {
  /// What is to be done about it.
  public enum Verdict: Sendable {
    /// They are the same beyond doubt, or the clerk says so.
    case same
    /// They may be the same: the clerk is asked.
    case open
    /// The clerk says that they are not.
    case different
  }

  /// Its place among the leaves of the new notice.
  public let finding: Int
  /// Its title.
  public let title: String
  /// The earlier one.
  public let earlierTitle: String
  /// Its address, as `continues:` takes it.
  public let route: String
  /// How alike the titles are, 0 to 1, and whether the numbers are the same.
  public let similarity: Double
  /// Whether both have the same place in their notices.
  public let hasSameNumber: Bool
  /// What is to be done about it.
  public let verdict: Verdict

  var isTaken: Bool { if case .same = verdict { true } else { false } }

  /// From which similarity on two findings are the same, and from which one the clerk is asked.
  static let (sure, possible) = (0.85, 0.45)

  /// What was found of a notice's findings among those of the last notice of the same inspection.
  struct Matching {
    var matches: [FindingMatch] = []
    /// The titles of the earlier findings that nothing continues.
    var dropped: [String] = []
    /// What the clerk may decide about.
    var sides: DecisionCheck.Sides?
  }

  /// Matches the findings of a notice with those of the last notice of the same inspection.
  static func all(of prepared: PreparedNotice, among notices: [Notice], _ decisions: Decisions) -> Matching {
    guard
      let earlier = notices.filter({ $0.date.lastDay < prepared.date.lastDay }).max(by: {
        $0.date.lastDay < $1.date.lastDay
      }),
      isSameInspection(prepared, earlier)
    else { return Matching() }
    let new = PlacedTitle.all(of: prepared.notice)
    let old = PlacedTitle.all(of: earlier)
    var candidates = candidates(new, old, decisions)
    candidates.sort { $0.comesBefore($1) }
    var (usedNew, usedOld): (Set<Int>, Set<Int>) = ([], [])
    var found: [FindingMatch] = []
    let isFree = { (pair: Candidate) in !usedNew.contains(pair.new) && !usedOld.contains(pair.old) }
    for pair in candidates where pair.decided == .different || isFree(pair) {
      let rivals = candidates.contains { $0.isRival(of: pair) && isFree($0) }
      let match = match(pair, new[pair.new], old[pair.old], isClear: !rivals)
      found.append(match)
      // What the clerk says is another one may be matched again.
      if match.verdict == .different { continue }
      usedNew.insert(pair.new)
      usedOld.insert(pair.old)
    }
    found.sort { $0.finding < $1.finding }
    return Matching(
      matches: found, dropped: old.indices.filter { !usedOld.contains($0) }.map { old[$0].title.text },
      sides: DecisionCheck.Sides(titles: new.map(\.title.text), routes: Set(old.map(\.route))))
  }

  /// Two findings that may be the same.
  private struct Candidate {
    let new: Int
    let old: Int
    let similarity: Double
    /// How alike what they stand beneath is: of two findings with one title, that of the same area is meant.
    let surroundings: Double
    /// What the clerk says of them.
    let decided: Verdict?

    /// What the clerk says first; then the most alike; of equals those with the same number, then in order.
    func comesBefore(_ other: Candidate) -> Bool {
      if (decided == .same) != (other.decided == .same) { return decided == .same }
      if similarity != other.similarity { return similarity > other.similarity }
      if surroundings != other.surroundings { return surroundings > other.surroundings }
      return (new == old ? 0 : 1, new, old) < (other.new == other.old ? 0 : 1, other.new, other.old)
    }

    /// Whether it says as much for another partner as the other one does for its own.
    func isRival(of other: Candidate) -> Bool {
      (new == other.new) != (old == other.old) && similarity == other.similarity && surroundings == other.surroundings
    }
  }

  private static func candidates(_ new: [PlacedTitle], _ old: [PlacedTitle], _ decisions: Decisions) -> [Candidate] {
    var found: [Candidate] = []
    for (index, one) in new.enumerated() {
      for (place, other) in old.enumerated() {
        let similarity = one.title.similarity(to: other.title)
        let decided = decisions.verdict(new: one.title.text, old: other.route)
        // A clerk knows a finding again though no word of its title is the same.
        guard similarity >= possible || decided == .same else { continue }
        found.append(
          Candidate(
            new: index, old: place, similarity: similarity,
            surroundings: one.surroundings.similarity(to: other.surroundings), decided: decided))
      }
    }
    return found
  }

  private static func match(_ pair: Candidate, _ new: PlacedTitle, _ old: PlacedTitle, isClear: Bool) -> FindingMatch {
    FindingMatch(
      finding: pair.new, title: new.title.text, earlierTitle: old.title.text, route: old.route,
      similarity: pair.similarity, hasSameNumber: pair.new == pair.old,
      verdict: pair.decided ?? (pair.similarity >= sure && isClear ? .same : .open))
  }

  /// The next later notice of the same inspection.
  static func later(than prepared: PreparedNotice, among notices: [Notice]) -> Notice? {
    notices.filter { $0.date.lastDay > prepared.date.lastDay && isSameInspection(prepared, $0) }
      .min { $0.date.lastDay < $1.date.lastDay }
  }

  /// The same team or the same day of feedback; where the new notice says neither, the last notice is taken.
  private static func isSameInspection(_ prepared: PreparedNotice, _ earlier: Notice) -> Bool {
    let inspection = prepared.notice.inspection
    if let feedback = inspection.feedback?.date, let other = earlier.inspection?.feedback { return feedback == other }
    if let team = inspection.team.map(prepared.notice.source.text), let other = earlier.inspection?.team {
      return team == other
    }
    return true
  }
}
