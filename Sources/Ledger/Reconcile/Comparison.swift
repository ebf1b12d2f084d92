import Disclosure
import Spreadsheets

/// Whether the content and a ledger of other hands say the same in a column. THE rules of reconciliation: punctuation,
/// white space, numbering and the order of departments are nobody's difference.
enum Comparison {
  /// What differs; nil where both say the same. Several rows about one finding say together what they say.
  static func difference(_ item: LedgerItem, _ rows: [LedgerEntry], in column: LedgerColumn)
    -> Reconciliation.Difference?
  {
    let here = item.cell(column)
    var cells: [Cell] = []
    for cell in rows.compactMap({ $0.cells[column] }) where !cells.contains(cell) { cells.append(cell) }
    // Titles are merged or left out where a finding has its title alone.
    if cells.isEmpty, [.area, .finding, .specific].contains(column) { return nil }
    if column != .measures, cells.count > 1 {
      guard let other = cells.first(where: { !isSame(here, $0, column, item) }) else { return nil }
      cells = [other]
    }
    let there = cells.count > 1 ? Cell.text(cells.map(Cell.words).joined(separator: "\n")) : cells.first
    guard !isSame(here, there, column, item) else { return nil }
    return Reconciliation.Difference(column: column, here: shown(here, column), there: shown(there, column))
  }

  private static func isSame(_ here: Cell?, _ there: Cell?, _ column: LedgerColumn, _ item: LedgerItem) -> Bool {
    let (mine, theirs) = (Cell.words(here), Cell.words(there))
    switch column {
    // Ledgers without a column for 具体问题 have its title as the finding's.
    case .finding: return isSameTitle(mine, theirs) || isSameTitle(item.title, theirs)
    case .specific where item.specific == nil: return true
    case .area, .specific: return isSameTitle(mine, theirs)
    case .status: return status(mine) == status(theirs)
    case .due: return isSameDeadline(here, there)
    case .statusDate, .closedDate: return CellMeaning.of(here, in: column) == CellMeaning.of(there, in: column)
    case .lead, .partners: return departments(mine) == departments(theirs)
    case .measures: return lines(mine) == lines(theirs)
    case .verification: return isSameVerification(mine, theirs)
    default: return TextFolding.essence(mine) == TextFolding.essence(theirs)
    }
  }

  private static func isSameTitle(_ one: String, _ other: String) -> Bool {
    TextFolding.title(one) == TextFolding.title(other)
  }

  /// The status, or the words where they are none; not marked is nothing.
  private static func status(_ words: String) -> String {
    let essence = CellText.essence(words)
    return essence == StatusCell.unmarked ? "" : Status(spelling: essence)?.rawValue ?? essence
  }

  /// A deadline of a month is its last day.
  private static func isSameDeadline(_ one: Cell?, _ other: Cell?) -> Bool {
    guard let one, let other, let left = LedgerDate.read(one), let right = LedgerDate.read(other) else {
      return CellMeaning.of(one, in: .due) == CellMeaning.of(other, in: .due)
    }
    return left.lastDay == right.lastDay
  }

  private static func departments(_ words: String) -> Set<String> {
    let marks: Set<Unicode.Scalar> = ["、", ",", "，", ";", "；", "/", "／", "\n", " ", "\u{3000}", "\t"]
    let parts = words.unicodeScalars.split { marks.contains($0) }
    return Set(parts.map { TextFolding.essence(String($0)) }.filter { !$0.isEmpty })
  }

  private static func lines(_ words: String) -> [String] {
    words.split(whereSeparator: \.isNewline).map { TextFolding.title(String($0)) }.filter { !$0.isEmpty }
  }

  /// Who verified is enough; by whom it was asked may stand before it.
  private static func isSameVerification(_ one: String, _ other: String) -> Bool {
    let (left, right) = (TextFolding.essence(one), TextFolding.essence(other))
    return left == right || (!left.isEmpty && !right.isEmpty && (left.hasSuffix(right) || right.hasSuffix(left)))
  }

  private static func shown(_ cell: Cell?, _ column: LedgerColumn) -> String {
    guard column.kind == .date, let cell, let date = LedgerDate.read(cell) else {
      return CellText.trimmed(Cell.words(cell))
    }
    return date.iso
  }
}
