import Diagnostics
import Spreadsheets

/// The words and the tables of reconciliations.
extension Reconciliation {
  /// The headings of both tables.
  public enum Heading: CaseIterable, Sendable {
    /// What became of the line.
    case outcome
    /// Its number.
    case number
    /// Its title.
    case title
    /// Its identifier.
    case identifier
    /// Where the ledger has it.
    case places
    /// How it was recognised.
    case way
    /// The column that differs.
    case column
    /// What the content says.
    case here
    /// What the ledger says.
    case there

    /// What it is called.
    public var words: Wording {
      switch self {
      case .outcome: Wording("结果", "result")
      case .number: Wording("编号", "number")
      case .title: Wording("问题", "finding")
      case .identifier: Wording("标识", "identifier")
      case .places: Wording("台账的行", "rows of the ledger")
      case .way: Wording("怎样认出", "recognised by")
      case .column: Wording("不一致的列", "column")
      case .here: Wording("内容里", "in the content")
      case .there: Wording("台账里", "in the ledger")
      }
    }
  }

  /// The lines as a table to be written: one row for each column that differs, harmless in spreadsheets.
  public func table(in language: Language) -> Table {
    let columns = Heading.allCases.map { Table.Column(title: $0.words(language), width: $0 == .title ? 30 : 16) }
    return Table(
      name: Wording("对账", "Reconciliation")(language), columns: columns, rows: lines.flatMap { rows(of: $0, language) })
  }

  private func rows(of line: Line, _ language: Language) -> [[Cell?]] {
    let start = [
      line.outcome.words(language), line.number, line.title, line.identifier?.text ?? "",
      line.places.map { $0.words(language) }.joined(separator: Wording("、", ", ")(language)),
      line.way?.words(language) ?? "",
    ]
    let texts: [[String]] =
      switch line.outcome {
      case .differing(let all): all.map { start + [$0.column.title, $0.here, $0.there] }
      case .missingHere(let mistake): [start + ["", "", mistake.cause(language)]]
      case .equal, .missingThere: [start + ["", "", ""]]
      }
    return texts.map { row in row.map { $0.isEmpty ? nil : .text(CellText.exported($0)) } }
  }
}

extension Reconciliation.Outcome {
  /// In one word.
  public var words: Wording {
    switch self {
    case .equal: Wording("一致", "equal")
    case .differing: Wording("不一致", "differing")
    case .missingThere: Wording("台账里没有", "not in the ledger")
    case .missingHere: Wording("内容里没有", "not in the content")
    }
  }
}

extension Reconciliation.Way {
  /// In one word.
  public var words: Wording {
    switch self {
    case .identifier: Wording("标识", "identifier")
    case .title: Wording("名称", "title")
    case .number: Wording("编号和相近的名称", "number and a like title")
    }
  }
}

extension LedgerColumn {
  /// The column that is called so; nil where none is.
  public init?(named name: String) {
    let essence = TextFolding.essence(name)
    let found = Self.allCases.first { $0.words.contains { TextFolding.essence($0) == essence } || $0.rawValue == name }
    guard let found else { return nil }
    self = found
  }

  /// Those that a reconciliation can compare.
  public static var comparable: [LedgerColumn] { compared }
}
