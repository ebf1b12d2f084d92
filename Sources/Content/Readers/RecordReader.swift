import Disclosure
import Markdown

/// Makes the record of a finding or a 具体问题 of what its file says.
enum RecordReader {
  /// The record; where a finding is broken down, the 具体问题 beneath it have the measures and the histories.
  static func record(_ fields: Fields, _ body: MarkdownBody, isBrokenDown: Bool, _ complaints: inout Complaints)
    -> Record
  {
    var record = Record(
      category: fields.text("category").flatMap(Category.init(spelling:)), lead: fields.text("lead"),
      partners: fields.texts("partners"), due: fields.date("due"))
    record.wording = fields.text("wording")
    if isBrokenDown {
      for key in ["history", "measures"] where fields[key] != nil {
        complaints.report(.ofBrokenDownFinding(key), at: fields.keyMark(of: key))
      }
      record.opening = body.passages
      return record
    }
    record.history = history(fields, &complaints)
    split(body, into: &record, &complaints)
    addDetails(of: fields, to: &record, &complaints)
    return record
  }

  /// The one numbered list at the top level is the measures; what stands before it opens, what follows closes.
  private static func split(_ body: MarkdownBody, into record: inout Record, _ complaints: inout Complaints) {
    let lists = body.blocks.indices.filter { if case .measures = body.blocks[$0] { true } else { false } }
    for extra in lists.dropFirst() {
      guard case .measures(_, let offset, _, _) = body.blocks[extra] else { continue }
      complaints.report(.twoMeasureLists(), at: offset..<offset + 1)
    }
    guard let place = lists.first, case .measures(let items, _, _, _) = body.blocks[place] else {
      record.opening = body.passages
      return
    }
    record.opening = MarkdownBody.passages(of: body.blocks[..<place])
    record.measures = items.map { Measure(text: $0) }
    record.closing = MarkdownBody.passages(of: body.blocks[(place + 1)...])
  }

  /// What `measures:` says about single measures, by their numbers from 1.
  private static func addDetails(of fields: Fields, to record: inout Record, _ complaints: inout Complaints) {
    for (number, details) in fields.numbered("measures") {
      guard let index = Int(number), String(index) == number, record.measures.indices.contains(index - 1) else {
        complaints.report(.unknownMeasure(number, count: record.measures.count), at: details.mark)
        continue
      }
      record.measures[index - 1].plan = details.text("plan")
      record.measures[index - 1].lead = details.text("lead")
      record.measures[index - 1].due = details.date("due")
      record.measures[index - 1].history = history(details, &complaints)
    }
  }

  /// The history that `history:` lists. Disclosure tells which rules it breaks; here they get their lines.
  private static func history(_ fields: Fields, _ complaints: inout Complaints) -> History {
    var entries: [StatusChange] = []
    var sources: [Fields] = []
    for source in fields.list("history") {
      guard let date = source.date("date"), let status = source.status("status") else { continue }
      sources.append(source)
      let verification = source.text("verification").flatMap { text in
        Verification.allCases.first { $0.rawValue == text || $0.name == text }
      }
      entries.append(
        StatusChange(
          date: date, status: status, wording: source.text("wording"), note: source.text("note"),
          verifiedBy: source.text("verifiedBy"), verification: verification ?? .itself, due: source.date("due"),
          review: source.date("review"), publicEvidence: source.evidence("publicEvidence")))
    }
    let history = History(entries)
    for violation in history.violations(verificationStated: { sources[$0]["verification"] != nil }) {
      let source = sources[violation.index]
      complaints.report(Mistake(violation.rule), at: source.mark(of: violation.rule.key))
    }
    return history
  }
}

extension HistoryViolation.Rule {
  /// The key that a violation is shown at.
  fileprivate var key: String {
    switch self {
    case .datesGoBackwards: "date"
    case .closedWithoutVerifier, .reopenedWithoutNote: "status"
    case .deadlineMovedWithoutNote: "due"
    case .reviewOfWhatIsNotLongTerm: "review"
    case .verificationOfWhatIsNotClosed: "verification"
    }
  }
}
