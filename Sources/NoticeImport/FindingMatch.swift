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
  private static let (sure, possible) = (0.85, 0.45)

  /// The matches of a notice's findings among those of the last notice of the same inspection.
  static func all(of prepared: PreparedNotice, among notices: [Notice], _ decisions: Decisions) -> [FindingMatch] {
    guard
      let earlier = notices.filter({ $0.date.lastDay < prepared.date.lastDay }).max(by: {
        $0.date.lastDay < $1.date.lastDay
      }),
      isSameInspection(prepared, earlier)
    else { return [] }
    let source = prepared.notice.source
    let new = prepared.notice.findings.flatMap(\.leaves).map { Title(source.text($0.heading.text)) }
    let old = leaves(of: earlier)
    var pairs: [(new: Int, old: Int, similarity: Double)] = []
    for (index, one) in new.enumerated() {
      for (place, other) in old.enumerated() {
        let similarity = one.similarity(to: other.title)
        if similarity >= possible { pairs.append((index, place, similarity)) }
      }
    }
    // The most alike first; of equals those with the same number, then in order.
    pairs.sort { one, other in
      if one.similarity != other.similarity { return one.similarity > other.similarity }
      return (one.new == one.old ? 0 : 1, one.new, one.old) < (other.new == other.old ? 0 : 1, other.new, other.old)
    }
    var (usedNew, usedOld): (Set<Int>, Set<Int>) = ([], [])
    var found: [FindingMatch] = []
    for pair in pairs where !usedNew.contains(pair.new) && !usedOld.contains(pair.old) {
      usedNew.insert(pair.new)
      usedOld.insert(pair.old)
      found.append(match(pair, new, old, decisions))
    }
    return found.sorted { $0.finding < $1.finding }
  }

  private static func match(
    _ pair: (new: Int, old: Int, similarity: Double), _ new: [Title], _ old: [(title: Title, route: String)],
    _ decisions: Decisions
  ) -> FindingMatch {
    let route = old[pair.old].route
    let decided = decisions.verdict(new: new[pair.new].text, old: route)
    return FindingMatch(
      finding: pair.new, title: new[pair.new].text, earlierTitle: old[pair.old].title.text, route: route,
      similarity: pair.similarity, hasSameNumber: pair.new == pair.old,
      verdict: decided ?? (pair.similarity >= sure ? .same : .open))
  }

  private static func leaves(of notice: Notice) -> [(title: Title, route: String)] {
    notice.findings.flatMap { finding in
      finding.specifics.isEmpty
        ? [(Title(finding.title), "/" + finding.route.path)]
        : finding.specifics.map { (Title($0.title), "/" + $0.route.path) }
    }
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

/// A title as titles are compared: without the words around it that every finding has.
struct Title {
  let text: String
  private let pairs: [UInt64: Int]
  private let count: Int

  init(_ text: String) {
    self.text = text
    var scalars = text.unicodeScalars.filter {
      !$0.isBlank && $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    for opening in ["针对", "关于", "反馈问题"] where scalars.starts(with: opening.unicodeScalars) {
      scalars.removeFirst(opening.unicodeScalars.count)
    }
    for ending in ["的整改", "问题", "的"]
    where scalars.suffix(ending.unicodeScalars.count).elementsEqual(ending.unicodeScalars) {
      scalars.removeLast(ending.unicodeScalars.count)
    }
    let list = Array(scalars)
    var pairs: [UInt64: Int] = [:]
    for (one, next) in zip(list, list.dropFirst()) {
      pairs[UInt64(one.value) << 32 | UInt64(next.value), default: 0] += 1
    }
    self.pairs = pairs
    count = max(0, list.count - 1)
  }

  /// Twice the neighbouring pairs of characters that both have, of all pairs (Dice, 1945).
  func similarity(to other: Title) -> Double {
    guard count + other.count > 0 else { return text == other.text ? 1 : 0 }
    let common = pairs.reduce(0) { $0 + min($1.value, other.pairs[$1.key] ?? 0) }
    return Double(2 * common) / Double(count + other.count)
  }
}
