/// The cells of a table as they come, put where they stand: a cell over several columns or rows has its text in the first,
/// and nothing in the others, so that no text is there twice and columns stay below each other.
struct TableGrid {
  private var rows: [[[SourceRun]?]] = []
  /// The first column of the row that may be free.
  private var column = 0
  private var count = 0
  private var current = -1

  /// The rows; those at the end that only cells from above reach into are left off.
  var cells: [[[SourceRun]]] { rows.map { row in row.map { $0 ?? [] } } }

  mutating func beginRow() {
    current += 1
    column = 0
    if current == rows.count { rows.append([]) }
  }

  /// Puts a cell into the first free place of the row. A `rowSpan` of 0, in HTML all rows that follow, is taken for 1.
  mutating func add(_ runs: [SourceRun], columnSpan: Int = 1, rowSpan: Int = 1) {
    if current < 0 { beginRow() }
    while column < rows[current].count, rows[current][column] != nil { column += 1 }
    // A hostile table spans more cells than there is room for.
    let isCrowded = count > Limits.cells
    let columns = isCrowded ? 1 : min(max(1, columnSpan), max(1, Limits.columns - column))
    let span = isCrowded ? 1 : min(max(1, rowSpan), Limits.columns)
    for row in current..<current + span {
      if row == rows.count { rows.append([]) }
      for offset in 0..<columns { put(row == current && offset == 0 ? runs : [], row: row, column: column + offset) }
    }
    column += columns
  }

  private mutating func put(_ runs: [SourceRun], row: Int, column: Int) {
    count += 1
    while rows[row].count <= column { rows[row].append(nil) }
    // Cells that overlap lose nothing.
    rows[row][column] = (rows[row][column] ?? []) + runs
  }

  /// Rows that no row of the table began exist only because a cell said that it reaches into them.
  mutating func end() {
    if rows.count > current + 1 { rows.removeSubrange((current + 1)...) }
  }
}
