import SortedSearch

/// Where a cell stands, as `B12`.
struct CellReference {
  /// From 0.
  let column: Int
  /// From 1.
  let row: Int

  /// Nil where the text is no reference; `$` is left out.
  init?(_ text: String) {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        guard row == 0 else { return nil }
        column = column * 26 + Int(byte & 0x1F)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      guard column <= 1 << 30, row <= 1 << 30 else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.column = column - 1
    self.row = row
  }
}

/// A rectangle of cells, as `A1:C3`.
struct CellRange {
  let first: CellReference
  let last: CellReference

  /// Nil where the text is no rectangle.
  init?(_ text: String) {
    let corners = text.split(separator: ":").compactMap { CellReference(String($0)) }
    guard corners.count == 2, corners[0].row <= corners[1].row, corners[0].column <= corners[1].column else {
      return nil
    }
    (first, last) = (corners[0], corners[1])
  }
}

/// Merged cells: the value of the first holds for all of them.
struct MergedRanges {
  private var ranges: [CellRange] = []

  /// Takes a range; those beyond any ledger's number are left alone.
  mutating func add(_ range: CellRange) {
    if ranges.count < Limits.merged { ranges.append(range) }
  }

  /// The rows with that value in each cell that lies beside others: beyond the last row and column that have something
  /// nothing is filled in.
  ///
  /// - Throws: where that would be more cells than any ledger has.
  func spread(over rows: [Row]) throws(SpreadsheetRefusal) -> [Row] {
    guard !ranges.isEmpty else { return rows }
    var rows = rows
    let width = rows.reduce(0) { max($0, ($1.columns.last ?? -1) + 1) }
    var filled = 0
    for range in ranges {
      let start = Self.place(of: range.first.row, in: rows)
      guard start < rows.count, rows[start].number == range.first.row,
        let value = rows[start][range.first.column]
      else { continue }
      let columns = range.first.column..<max(range.first.column, min(range.last.column + 1, width))
      var index = start
      while index < rows.count, rows[index].number <= range.last.row {
        filled += columns.count
        guard filled <= Limits.cells else { throw .tooLarge(.init("合并的单元格", "the merged cells are")) }
        for column in columns { rows[index][column] = value }
        index += 1
      }
    }
    return rows
  }

  /// The index of the first row that is not above the number.
  private static func place(of number: Int, in rows: [Row]) -> Int {
    rows.place(behindAll: { $0.number < number })
  }
}
