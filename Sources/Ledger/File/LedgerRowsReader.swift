import Spreadsheets

/// Takes the rows below the head of a sheet: what belongs to the ledger, and what is a total or a remark.
struct LedgerRowsReader {
  private(set) var entries: [LedgerEntry] = []
  private(set) var leftOut: [LedgerFile.LeftOut] = []
  private let namesSheets: Bool
  private var above: [LedgerColumn: Cell] = [:]

  init(namesSheets: Bool) { self.namesSheets = namesSheets }

  mutating func read(_ sheet: Sheet, _ header: Header) {
    above = [:]
    let columns = header.columns.sorted { $0.value < $1.value }
    for row in sheet.rows[header.rows.upperBound...] where !header.isRepeated(in: row, of: sheet.rows) {
      let place = RowPlace(sheet: namesSheets ? sheet.name : "", row: row.number)
      var cells: [LedgerColumn: Cell] = [:]
      for (column, place) in columns {
        if let cell = row[place], !cell.isBlank { cells[column] = cell }
      }
      if cells[.identifier] == nil, Self.isTotal(row) || Self.isRemark(row) || Self.isColumnNumbers(row) {
        leftOut.append(.init(place: place, text: Self.text(of: row)))
      } else if !cells.isEmpty {
        entries.append(LedgerEntry(place: place, cells: filled(cells)))
      }
    }
  }

  /// Where cells were merged and saved as text, or left empty below the first, what stands above holds. A row with an
  /// identifier needs none of it.
  private mutating func filled(_ cells: [LedgerColumn: Cell]) -> [LedgerColumn: Cell] {
    var filled = cells
    if cells[.identifier] == nil, cells[.number] == nil || cells[.finding] == nil {
      let isNewArea = cells[.area] != nil && cells[.area] != above[.area]
      let inherited: [LedgerColumn] = isNewArea ? [.organ, .notice] : [.organ, .notice, .area, .finding]
      for column in inherited where filled[column] == nil { filled[column] = above[column] }
    }
    for column in [LedgerColumn.organ, .notice, .area, .finding] { above[column] = filled[column] ?? above[column] }
    return filled
  }

  /// 合计, 总计（12个）: one of the first cells says that the row counts others.
  private static func isTotal(_ row: Row) -> Bool {
    row.cells.lazy.filter { !$0.cell.isBlank }.prefix(3).contains { _, cell in
      guard case .text(let text) = cell else { return false }
      let essence = TextFolding.essence(text)
      guard let word = ["合计", "总计", "小计", "共计", "总数", "汇总"].first(where: essence.hasPrefix) else { return false }
      let rest = essence.dropFirst(word.count)
      return rest.isEmpty || rest.unicodeScalars.first?.properties.numericType != nil
    }
  }

  /// 注：……, 填表人：……, or one text over the whole row.
  private static func isRemark(_ row: Row) -> Bool {
    let texts = row.cells.filter { !$0.cell.isBlank }.map { CellText.trimmed($0.cell.shown) }
    guard let first = texts.first else { return true }
    let half = TextFolding.halfWidth(first)
    let signs = ["注", "备注", "说明", "填表人", "制表人", "填报人", "填报单位", "制表单位", "审核人", "联系人", "单位负责人", "填报日期", "填表日期"]
    if signs.contains(where: { half.hasPrefix($0 + ":") || half == $0 }) { return true }
    return texts.count > 1 && Set(texts).count == 1
  }

  /// 1, 2, 3, …: the columns numbered below the head (栏次).
  private static func isColumnNumbers(_ row: Row) -> Bool {
    let numbers = row.cells.filter { !$0.cell.isBlank }.map { Int(TextFolding.essence($0.cell.shown)) ?? 0 }
    return numbers.count > 2 && zip(numbers, numbers.dropFirst()).allSatisfy { $0 > 0 && $1 == $0 + 1 }
  }

  private static func text(of row: Row) -> String {
    var seen: Set<String> = []
    let texts = row.cells.filter { !$0.cell.isBlank }.map { CellText.trimmed($0.cell.shown) }
    return texts.filter { seen.insert($0).inserted }.joined(separator: " ")
  }
}
