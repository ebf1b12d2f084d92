import Diagnostics
import Disclosure

/// The history that an address leads to in a document, as the reader reads it.
struct ReadHistory {
  let history: History
  let deadline: Deadline?

  /// What the document's file, whose front matter is `parts`, says at the address. Errors in the front matter are in
  /// the way, as what `refusal` makes of them; those in the text are not.
  init(
    _ document: ReadDocument, _ address: HistoryAddress, _ source: SourceText, _ parts: FrontMatter,
    _ refusal: ([Diagnostic]) -> EditRefusal
  ) throws(EditRefusal) {
    let end = source.place(offset: parts.body.lowerBound).line
    let errors = document.diagnostics.filter { $0.severity == .error }
    let before = errors.filter { $0.place.line < end || parts.body.lowerBound == source.bytes.count }
    guard before.isEmpty, let record = document.value?.record else { throw refusal(before.isEmpty ? errors : before) }
    guard let number = address.measure else {
      (history, deadline) = (record.history, record.deadline)
      return
    }
    guard record.measures.indices.contains(number - 1) else {
      throw .unknownMeasure(number, count: record.measures.count)
    }
    let measure = record.measures[number - 1]
    (history, deadline) = (measure.history, measure.deadline)
  }

  /// What an entry will say that follows the history.
  ///
  /// - Throws: the rule that it breaks.
  func change(by entry: NewEntry) throws(EditRefusal) -> StatusChange {
    guard let change = entry.change(after: history.entries.last) else { throw .noStatusYet }
    let violations = History(history.entries + [change]).violations { index in
      index == history.entries.count && entry.verification != nil
    }
    if let violation = violations.first(where: { $0.index == history.entries.count }) { throw .rule(violation.rule) }
    return change
  }
}

extension ReadDocument.Value {
  /// What is known of the finding or the 具体问题; nil for other documents.
  var record: Record? {
    switch self {
    case .finding(let finding): finding.record
    case .specificFinding(let specific): specific.record
    default: nil
    }
  }
}

/// Whether a file writes statuses in Chinese or by their keys.
enum StatusSpelling {
  /// As its last entry does; a file without one has people to read it.
  static func isChinese(in root: YAMLNode) -> Bool {
    last(in: root).map { Status(rawValue: $0) == nil } ?? true
  }

  private static func last(in node: YAMLNode) -> String? {
    switch node.value {
    case .scalar: return nil
    case .list(let items): return items.lazy.reversed().compactMap(last).first
    case .mapping(let entries):
      for entry in entries.reversed() where entry.key != "internal" {
        if entry.key == "status", case .scalar(let text, _) = entry.value.value { return text }
        if let found = last(in: entry.value) { return found }
      }
      return nil
    }
  }
}
