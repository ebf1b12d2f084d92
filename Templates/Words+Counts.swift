import Pages
import SafeHTML

// The words of numbers: how many there are and where they stand. A number never stands without what it counts, and a
// rate never without both its numbers.

extension Words {
  static let organ = "单位"
  static let area = "方面"
  static let countsByArea = "各方面的问题数，按状态分列"
  static let countsByOrgan = "各单位的问题数，按状态分列"
  static let countsByNotice = "各通报的问题数，按状态分列"
  static let statusOfSpecifics = "（细分的问题，状态按具体问题计）"

  static func countsByArea(of notice: String) -> String { "《\(notice)》\(countsByArea)" }

  /// What is counted: 13个问题, or 12个问题、39个具体问题.
  static func scope(_ counts: CountsShown) -> String {
    counts.level == .findings
      ? "\(counts.findings)个问题" : "\(counts.findings)个问题、\(counts.specifics)个具体问题"
  }

  /// `13个问题，按方面排列`
  static func ledgerCaption(_ counts: CountsShown) -> String { "\(scope(counts))，按方面排列" }

  /// Where everything stands, in a sentence whose numbers add up to the first.
  static func standing(_ counts: CountsShown) -> String {
    guard counts.leaves > 0 else { return noFindings }
    let late = late(counts)
    let rest = late.isEmpty ? "" : "；其中\(late.joined(separator: comma))"
    return "\(whole(counts))\(numbers(counts).joined(separator: comma))\(rest)。"
  }

  /// The same over several organs.
  static func standing(_ counts: CountsShown, ofOrgans organs: Int) -> String {
    guard counts.leaves > 0 else { return "\(organs)个单位，\(noFindings)" }
    return "\(organs)个单位的\(standing(counts))"
  }

  /// What the numbers that follow are a part of; it names the level at which they are counted.
  private static func whole(_ counts: CountsShown) -> String {
    switch counts.level {
    case .findings: "\(counts.findings)个问题中"
    case .specifics: "\(counts.findings)个问题的\(counts.specifics)个具体问题中"
    case .both: "\(scope(counts))\(bothLevels(counts))中"
    }
  }

  /// Done is always told, also where it is nothing; the others where there are any.
  private static func numbers(_ counts: CountsShown) -> [String] {
    var numbers: [String] = []
    for (mark, count) in [
      (StatusMark.unlabelled, counts.unmarked), (.notStarted, counts.notStarted), (.inProgress, counts.inProgress),
      (.phaseComplete, counts.phaseComplete), (.longTerm, counts.longTerm),
    ] where count > 0 { numbers.append("\(name(mark))\(count)个") }
    numbers.append("\(name(.completed))\(counts.completed)个")
    numbers.append("\(name(.closed))\(counts.closed)个\(closedApart(counts))")
    return numbers
  }

  /// What cuts across the statuses.
  private static func late(_ counts: CountsShown) -> [String] {
    [(overdue, counts.overdue), (reopened, counts.reopened)].filter { $0.1 > 0 }.map { "\($0.0)\($0.1)个" }
  }

  private static func closedApart(_ counts: CountsShown) -> String {
    guard counts.closed > 0 else { return "" }
    let parts = [
      closed(.closed, counts.closedByItself), closed(.closedBySupervisor, counts.closedBySupervisor),
    ].compactMap(\.self)
    return inParentheses(parts.joined(separator: listed))
  }

  /// Who verified how many; nil where it is none.
  static func closed(_ mark: StatusMark, _ count: Int) -> String? {
    count > 0 ? "\(mark.verification ?? "")\(count)个" : nil
  }

  static func name(_ mark: StatusMark) -> String { mark.name ?? unlabelled }

  /// `13个问题，已完成和已销号 1 / 13。`
  static func rate(_ counts: CountsShown) -> String {
    guard counts.leaves > 0 else { return noFindings }
    let level =
      switch counts.level {
      case .findings: ""
      case .specifics: "（状态按具体问题计）"
      case .both: bothLevels(counts)
      }
    return "\(scope(counts))\(level)，\(done(counts.done, of: counts.leaves))。"
  }

  private static func bothLevels(_ counts: CountsShown) -> String { "（细分的按具体问题计，共\(counts.leaves)个）" }

  /// `2个具体问题`, beneath the number of findings.
  static func specifics(_ count: Int) -> String { "\(count)个具体问题" }

  /// `已完成和已销号 1 / 13`
  static func done(_ done: Int, of all: Int) -> String { "已完成和已销号 \(done) / \(all)" }

  /// `政治部：2个问题`
  static func led(_ lead: LeadShown, _ counts: CountsShown) -> String {
    switch counts.level {
    case .findings: "\(lead.name)：\(lead.count)个问题"
    case .specifics: "\(lead.name)：\(lead.count)个具体问题"
    case .both: "\(lead.name)：\(lead.count)个问题或具体问题"
    }
  }

  /// The head of a column of counts, with a place where it may break.
  static func column(_ mark: StatusMark) -> HTML {
    switch mark {
    case .unlabelled: "未标注"
    case .notStarted: "尚未<wbr>启动"
    case .inProgress: "正在<wbr>整改"
    case .phaseComplete: "阶段性<wbr>完成"
    case .longTerm: "长期<wbr>坚持"
    case .completed: "已完成"
    case .closed, .closedBySupervisor: "已销号"
    }
  }
}
