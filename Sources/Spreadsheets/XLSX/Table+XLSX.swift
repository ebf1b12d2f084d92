import Diagnostics

extension Table {
  /// The table as a workbook of one sheet: texts as texts, dates as dates, lists to choose from, the head in sight.
  ///
  /// The same table is the same bytes.
  ///
  /// - Throws: where a cell is longer than a workbook allows, or the folder for temporary files takes nothing.
  public func xlsx() throws(SpreadsheetRefusal) -> [UInt8] {
    let file = try TemporaryFile()
    var writer = try WorkbookWriter(at: file.path, folder: file.folder, name: name)
    try writeHead(writer)
    try writeRows(writer)
    try writer.close()
    return try file.bytes()
  }

  private func writeHead(_ writer: borrowing WorkbookWriter) throws(SpreadsheetRefusal) {
    let plain = writer.headFormat(isFilledIn: false)
    let filledIn = writer.headFormat(isFilledIn: true)
    for (index, column) in columns.enumerated() {
      writer.setColumn(index, width: column.width, isHidden: column.isHidden)
      try writer.write(column.title, row: 0, column: index, column.isFilledIn ? filledIn : plain)
      writer.setChoices(column.choices, hint: column.hint, column: index, rows: rows.count)
    }
    writer.setPage(columns: columns.count, rows: rows.count)
  }

  private func writeRows(_ writer: borrowing WorkbookWriter) throws(SpreadsheetRefusal) {
    let plain = writer.bodyFormat(number: "@")
    let number = writer.bodyFormat()
    let day = writer.bodyFormat(number: "yyyy-mm-dd")
    let month = writer.bodyFormat(number: "yyyy\"年\"m\"月\"")
    for (index, row) in rows.enumerated() {
      writer.setRow(index + 1, lines: lines(of: row))
      for column in columns.indices {
        let place = (row: index + 1, column: column)
        switch column < row.count ? row[column] : nil {
        case .date(let date):
          writer.write(
            SerialDate.number(date), row: place.row, column: place.column, date.day == nil ? month : day)
        case .number(let value): writer.write(value, row: place.row, column: place.column, number)
        case let cell?: try writer.write(cell.shown, row: place.row, column: place.column, plain)
        case nil: writer.writeBlank(row: place.row, column: place.column, columns[column].isDate ? day : plain)
        }
      }
    }
  }

  /// How many lines the longest cell of a row takes: not every program works that out when it opens a file.
  private func lines(of row: [Cell?]) -> Int {
    var most = 1
    for (column, cell) in zip(columns, row) where !column.isHidden {
      guard case .text(let text)? = cell else { continue }
      let width = max(2, Int(column.width) - 1)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      most = max(most, lines.reduce(0) { $0 + max(1, (DisplayWidth.of(String($1)) + width - 1) / width) })
    }
    return most
  }
}
