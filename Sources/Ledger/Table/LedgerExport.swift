import Disclosure
import Spreadsheets

/// Makes the table of a ledger.
public struct LedgerExport: Sendable {
  /// What stands under `internal:` about an item, key by key: its own, then what it is part of says. Only asked where the
  /// ledger is for the organ's own eyes.
  public typealias InternalNotes = @Sendable (LedgerIdentifier) -> [[(key: String, text: String)]]

  private let items: [LedgerItem]
  private let notes: InternalNotes?

  /// - Parameters:
  ///   - items: what gets a row.
  ///   - notes: what stands under `internal:`; nil leaves its columns out.
  public init(_ items: [LedgerItem], notes: InternalNotes? = nil) {
    self.items = items
    self.notes = notes
  }

  /// The table, ready to be written.
  public var table: Table {
    let columns = columns
    return Table(
      name: "整改台账", columns: columns.map(\.look),
      rows: items.map { item in
        let notes = notes.map { InternalColumns($0(item.identifier)) }
        return columns.map { cell($0, of: item, notes) }
      })
  }

  private var columns: [LedgerColumn] {
    LedgerColumn.allCases.filter { column in
      switch column {
      case .organ: Set(items.map(\.organ)).count > 1
      case .notice: Set(items.map(\.notice)).count > 1
      case .leader, .evidence, .remarks: notes != nil
      default: true
      }
    }
  }

  private func cell(_ column: LedgerColumn, of item: LedgerItem, _ notes: InternalColumns?) -> Cell? {
    switch column {
    case .check: .text(CheckCode(item).text)
    case .leader, .evidence, .remarks:
      notes?[column].flatMap { text in
        let cell = CellText.exported(text)
        return cell.isEmpty ? nil : .text(cell)
      }
    default: item.cell(column)
    }
  }
}

/// What stands under `internal:`, put into the columns for it. Keys that no column is called by go to 备注, with their
/// names. What an item does not say itself, the finding that it is part of says for it.
private struct InternalColumns {
  private var levels: [[LedgerColumn: [String]]]

  init(_ notes: [[(key: String, text: String)]]) { levels = notes.map(Self.columns) }

  subscript(column: LedgerColumn) -> String? {
    levels.lazy.compactMap { $0[column] }.first.map { $0.joined(separator: "；") }
  }

  private static func columns(_ notes: [(key: String, text: String)]) -> [LedgerColumn: [String]] {
    var texts: [LedgerColumn: [String]] = [:]
    for (key, text) in notes where !text.isEmpty {
      let column = LedgerColumn.ofInternal.first { $0.words.contains { $0.lowercased() == key.lowercased() } }
      let isNamed = column != nil || key.isEmpty
      texts[column ?? .remarks, default: []].append(isNamed ? text : "\(key)：\(text)")
    }
    return texts
  }
}

extension LedgerColumn {
  /// How it looks in a workbook.
  fileprivate var look: Table.Column {
    var look = Table.Column(title: title, width: width)
    look.isDate = kind == .date
    switch self {
    case .status:
      look.choices = Status.allCases.map(\.name)
      look.isFilledIn = true
      look.hint = "状态变了就在这里选，并填写右边的变更日期、变更说明；已销号还要填核验人。"
    case .due:
      look.isFilledIn = true
      look.hint = "延期时在这里改，并在变更说明里写明原因（会公开）。"
    case .newDate:
      look.isFilledIn = true
      look.hint = "状态哪一天变的，如 2021-08-27。"
    case .newNote:
      look.isFilledIn = true
      look.hint = "会公开。重新整改、延期必须写明原因。"
    case .newVerifier:
      look.isFilledIn = true
      look.hint = "已销号必须填：由谁审核认定。"
    case .identifier: look.hint = "导入时靠它找到问题，请不要改。"
    case .check: look.isHidden = true
    default: break
    }
    return look
  }

  /// In digits of the usual type; a Chinese character takes two.
  private var width: Double {
    switch self {
    case .number: 9
    case .organ, .notice, .area: 18
    case .finding, .specific: 28
    case .measures, .progress, .newNote: 44
    case .category, .status: 12
    case .lead, .partners, .verification, .leader, .newVerifier: 16
    case .due, .statusDate, .closedDate, .newDate: 13
    case .evidence, .remarks: 24
    case .identifier: 30
    case .check: 12
    }
  }
}
