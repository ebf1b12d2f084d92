import OfficeFiles

/// Reads the cells of one sheet.
final class WorksheetReader: SheetXMLReader {
  /// How much may still be read, over all sheets of a workbook.
  struct Budget {
    var cells = Limits.cells
    var text = Limits.text
  }

  private(set) var refusal: SpreadsheetRefusal?
  private(set) var budget: Budget
  private let texts: [String]
  private let styles: Styles
  private var rows: [Row] = []
  private var isInOrder = true
  private var merged = MergedRanges()
  private var row = Row(number: 0)
  private var open = OpenCell()
  private var nextRow = 1
  private var nextColumn = 0

  init(texts: [String], styles: Styles, budget: Budget) {
    self.texts = texts
    self.styles = styles
    self.budget = budget
  }

  /// The rows, when all is read: in their order, and with the value of merged cells in each of them.
  ///
  /// - Throws: where merged cells cover more than any ledger has.
  func finish() throws(SpreadsheetRefusal) -> [Row] {
    if !isInOrder { rows.sort { $0.number < $1.number } }
    return try merged.spread(over: rows).filter { !$0.isBlank }
  }

  func start(_ element: String, _ attributes: XMLAttributes) {
    switch element {
    case "row": startRow(attributes["r"])
    case "c": startCell(attributes)
    case "f": open.hasFormula = true
    case "v": open.isInValue = true
    case "mergeCell":
      if let range = attributes["ref"].flatMap(CellRange.init) { merged.add(range) }
    default: open.inline.start(element)
    }
  }

  func end(_ element: String) {
    switch element {
    case "row":
      if !row.columns.isEmpty { rows.append(row) }
    case "c": endCell()
    case "v": open.isInValue = false
    default: open.inline.end(element)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if open.isInValue {
      if open.value.count <= Limits.cellText { open.value += bytes }
    } else {
      open.inline.add(bytes)
    }
  }

  /// Rows and cells may leave out where they stand: then they follow the one before.
  private func startRow(_ stated: String?) {
    let number = stated.flatMap { Int($0) } ?? nextRow
    guard (1...Limits.rows).contains(number) else { return refusal = Self.tooFarOut }
    if let last = rows.last, number <= last.number { isInOrder = false }
    row = Row(number: number)
    nextRow = number + 1
    nextColumn = 0
  }

  private func startCell(_ attributes: XMLAttributes) {
    let stated = attributes["r"].flatMap(CellReference.init)
    let column = stated?.column ?? nextColumn
    guard column < Limits.columns else { return refusal = Self.tooFarOut }
    open = OpenCell(column: column, type: attributes["t"] ?? "n", style: attributes["s"].flatMap { Int($0) })
    nextColumn = column + 1
  }

  private func endCell() {
    guard let cell = value() else { return }
    let length = if case .text(let text) = cell { text.utf8.count } else { 0 }
    budget.text -= length
    budget.cells -= 1
    if budget.cells < 0 || budget.text < 0 || max(length, open.value.count) > Limits.cellText {
      refusal = .tooLarge(.init("表格", "the table is"))
    }
    row[open.column] = cell
  }

  private func value() -> Cell? {
    let value = String(decoding: open.value, as: UTF8.self)
    switch open.type {
    case "inlineStr": return Self.text(open.inline.text)
    case "s": return Int(value.trimmingBlanks).flatMap { texts.indices.contains($0) ? Self.text(texts[$0]) : nil }
    case "str": return open.value.isEmpty && open.hasFormula ? nil : Self.text(EscapedText.decode(open.value))
    case "b": return open.value.isEmpty ? nil : .flag(value.trimmingBlanks == "1" || value.trimmingBlanks == "true")
    case "e": return .fault(value)
    case "d": return ISODate.date(value.trimmingBlanks).map { .date($0) } ?? Self.text(value)
    default:
      if open.value.isEmpty { return open.hasFormula ? .fault("=") : nil }
      return Double(value.trimmingBlanks).map { styles.cell($0, style: open.style) } ?? Self.text(value)
    }
  }

  private static func text(_ text: String) -> Cell? { text.isEmpty ? nil : .text(text) }

  private static let tooFarOut = SpreadsheetRefusal.tooLarge(.init("行号或列号", "a row or column number is"))
}

/// A cell as far as it was read.
private struct OpenCell {
  var column = 0
  var type = "n"
  var style: Int?
  var value: [UInt8] = []
  var isInValue = false
  var hasFormula = false
  var inline = TextCollector()
}

/// `2021-08-27` or `2021-08-27T00:00:00` (ISO 8601), as strict workbooks have dates.
enum ISODate {
  static func date(_ text: String) -> SheetDate? {
    let parts = text.prefix { $0 != "T" }.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    guard (1900...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    return SheetDate(year: year, month: month, day: day)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = utf8.first, let last = utf8.last, isBlank(first) || isBlank(last) else { return self }
    return String(decoding: utf8.drop(while: isBlank).reversed().drop(while: isBlank).reversed(), as: UTF8.self)
  }
}
