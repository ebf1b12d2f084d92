import Addresses
import Disclosure
import Spreadsheets

/// What a row of a ledger is made from: a finding that is not broken down, a 具体问题, or a measure of one, in its place.
public struct LedgerItem: Sendable {
  /// What it is.
  public let identifier: LedgerIdentifier
  /// The title of its organ.
  public let organ: String
  /// The notice that it belongs to.
  public let notice: Route
  /// The title of the notice.
  public let noticeTitle: String
  /// Its number, as 3, 3（1） or 3第2项.
  public let number: String
  /// The title of its area; nil where it lies in none.
  public let area: String?
  /// The title of the finding.
  public let finding: String
  /// The title of the 具体问题; nil where the finding is not broken down.
  public let specific: String?
  /// What is known of the finding or the 具体问题.
  public let record: Record

  /// The title that readers know it by.
  public var title: String { specific ?? finding }

  /// The measure that it is, where it is one.
  public var measure: Measure? {
    identifier.measure.flatMap { record.measures.indices.contains($0 - 1) ? record.measures[$0 - 1] : nil }
  }

  /// The history that holds for it: a measure without its own has the finding's.
  public var history: History {
    guard let measure, !measure.history.entries.isEmpty else { return record.history }
    return measure.history
  }

  /// The deadline in force.
  public var due: DisclosureDate? { (measure?.deadline ?? record.deadline)?.current }

  /// The number of its row: without its measure's.
  var findingNumber: String { number.split(separator: "第").first.map(String.init) ?? number }
}

extension LedgerItem {
  /// What the public may know of it in a column; nil where nothing is known.
  func cell(_ column: LedgerColumn) -> Cell? {
    switch column {
    case .due: due.map(LedgerDate.cell)
    case .statusDate: history.entries.last.map { LedgerDate.cell($0.date) }
    case .closedDate: closing.map { LedgerDate.cell($0.date) }
    default:
      words(column).flatMap { words in
        let cell = CellText.exported(words)
        return cell.isEmpty ? nil : .text(cell)
      }
    }
  }

  private func words(_ column: LedgerColumn) -> String? {
    switch column {
    case .organ: organ
    case .notice: noticeTitle
    case .number: number
    case .area: area
    case .finding: finding
    case .specific: specific
    case .category: record.category?.name
    case .measures: measureWords
    case .lead: measure?.lead ?? record.lead
    case .partners: record.partners.joined(separator: "、")
    case .status: StatusCell.words(history.status)
    case .progress: progress
    case .verification: history.entries.last.flatMap(StatusCell.verification)
    case .identifier: identifier.text
    default: nil
    }
  }

  /// What is planned where that is said, else the text; several are numbered.
  private var measureWords: String {
    if let measure { return measure.words }
    if record.measures.count == 1 { return record.measures[0].words }
    return record.measures.enumerated().map { "\($0 + 1). \($1.words)" }.joined(separator: "\n")
  }

  /// The organ's own words for the status and what happened, by the newest entry.
  private var progress: String? {
    guard let last = history.entries.last else { return nil }
    return [last.wording, last.note].compactMap { $0 }.joined(separator: "：")
  }

  /// The entry that checked it off, where it still is.
  private var closing: StatusChange? {
    guard history.status == .closed else { return nil }
    let reopened = history.entries.lastIndex { $0.status != .closed }
    return history.entries[(reopened.map { $0 + 1 } ?? 0)...].first
  }
}

extension Measure {
  var words: String { plan ?? text.text }
}

/// The words of a status in a cell.
enum StatusCell {
  /// What is not marked is said so: an empty cell would look forgotten.
  static let unmarked = "未标注"

  static func words(_ status: Status?) -> String { status?.name ?? unmarked }

  /// Whether a text is a status, in any spelling, or says that none is marked.
  static func isStatus(_ text: String) -> Bool {
    let words = CellText.essence(text)
    return words == unmarked || Status(spelling: words) != nil
  }

  /// 监督方认定：市委巡察办
  static func verification(_ entry: StatusChange) -> String? {
    guard entry.status == .closed else { return nil }
    return [entry.verification.name, entry.verifiedBy].compactMap { $0 }.joined(separator: "：")
  }
}
