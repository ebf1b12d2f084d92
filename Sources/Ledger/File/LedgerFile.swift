import Diagnostics
import Spreadsheets

/// Where a row stands in a file that came back.
public struct RowPlace: Hashable, Sendable {
  /// The sheet; empty where only one is read.
  public let sheet: String
  /// The row that spreadsheet programs show, from 1.
  public let row: Int
}

/// A row of a ledger that came back.
public struct LedgerEntry: Sendable {
  /// Where it stands.
  public let place: RowPlace
  /// Its cells; what is blank is not there.
  let cells: [LedgerColumn: Cell]

  /// What a cell says, without white space at its ends; empty where it says nothing.
  func words(_ column: LedgerColumn) -> String { CellText.trimmed(Cell.words(cells[column])) }

  /// The check code of its export; nil where that was lost.
  var check: CheckCode? { cells[.check].flatMap { CheckCode(Cell.words($0)) } }
}

/// A ledger as a file has it: title rows above the head, heads of several rows, moved and added columns, blank rows,
/// totals and remarks are what offices make of it.
public struct LedgerFile: Sendable {
  /// A row that is no row of a ledger.
  public struct LeftOut: Sendable {
    /// Where it stands.
    public let place: RowPlace
    /// What it says.
    public let text: String
  }

  /// The sheets that were read.
  public let sheets: [String]
  /// The rows.
  public let entries: [LedgerEntry]
  /// The titles of columns that are nothing a ledger knows.
  public let ignoredColumns: [String]
  /// The columns that stand under `internal:` in the content, which nothing is taken from.
  public var internalColumns: [LedgerColumn] { LedgerColumn.ofInternal.filter(columns.contains) }
  /// Totals and remarks.
  public let leftOut: [LeftOut]
  /// The columns that were found.
  let columns: Set<LedgerColumn>

  /// Reads every sheet that has the head of a ledger; hidden ones only where no other has one.
  ///
  /// - Parameters:
  ///   - spreadsheet: the file.
  ///   - name: the one sheet to read; nil for all.
  /// - Throws: where no sheet has the head of a ledger.
  public init(_ spreadsheet: Spreadsheet, sheet name: String? = nil) throws(LedgerRefusal) {
    try self.init(sheets: spreadsheet.sheets, sheet: name)
  }

  init(sheets all: [Sheet], sheet name: String? = nil) throws(LedgerRefusal) {
    let wanted = all.filter { name == nil || $0.name == name }
    guard !wanted.isEmpty else { throw .noSheet(name ?? "", among: all.map(\.name)) }
    let found = wanted.compactMap { sheet in Header.find(in: sheet).map { (sheet, $0) } }
    let visible = found.filter { !$0.0.isHidden }
    let used = visible.isEmpty ? found : visible
    guard !used.isEmpty else { throw .noHeader }
    var rows = LedgerRowsReader(namesSheets: used.count > 1)
    for (sheet, header) in used { rows.read(sheet, header) }
    sheets = used.map(\.0.name)
    entries = rows.entries
    leftOut = rows.leftOut
    columns = Set(used.flatMap { $0.1.columns.keys })
    var seen: Set<String> = []
    ignoredColumns = used.flatMap { $0.1.ignored }.filter { seen.insert($0).inserted }
  }
}

/// Why a file is no ledger.
public struct LedgerRefusal: Error, Sendable {
  /// What is wrong.
  public let cause: Wording
  /// How to mend it.
  public let mend: Wording

  static let noHeader = LedgerRefusal(
    cause: Wording("没有找到表头", "no head of a ledger was found"),
    mend: Wording(
      "表头里至少要有“问题”（或“标识”“编号”）和另一列，如“状态”；不妨先用 gongkai ledger export 导出一份对照",
      "the head must have a column for the finding (or its identifier or number) and another one, such as the status; compare with what gongkai ledger export makes"
    ))

  static func noSheet(_ name: String, among names: [String]) -> LedgerRefusal {
    let shown = names.prefix(20)
    return LedgerRefusal(
      cause: Wording("没有名为“\(name)”的表", "there is no sheet \(name)"),
      mend: Wording(
        "现有的表：\(shown.joined(separator: "、"))", "there are: \(shown.joined(separator: ", "))"))
  }
}
