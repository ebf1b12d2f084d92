/// A table of a Word document as it comes in.
struct WordTable {
  private struct Cell {
    var blocks: [SourceBlock] = []
    var span = 1
  }

  private let number: Int
  private var rows: [[Cell]] = []
  private var cell: Cell?
  private var isRowDeleted = false

  /// - Parameter number: that of its first paragraph.
  init(number: Int) { self.number = number }

  mutating func beginRow() {
    rows.append([])
    isRowDeleted = false
  }

  mutating func endRow() { if isRowDeleted, !rows.isEmpty { rows.removeLast() } }

  /// Columns before the first cell of a row.
  mutating func leaveOut(_ columns: Int) {
    guard (1...Limits.columns).contains(columns), !rows.isEmpty else { return }
    rows[rows.count - 1].append(Cell(span: columns))
  }

  mutating func deleteRow() { isRowDeleted = true }

  mutating func beginCell() { cell = Cell() }

  mutating func setSpan(_ columns: Int) { cell?.span = min(max(1, columns), Limits.columns) }

  mutating func add(_ block: SourceBlock) {
    if cell == nil { beginCell() }
    cell?.blocks.append(block)
  }

  mutating func endCell() {
    guard let cell else { return }
    if rows.isEmpty { rows.append([]) }
    rows[rows.count - 1].append(cell)
    self.cell = nil
  }

  /// What it makes: a block, or where it only lays out a page, those that are in it.
  func blocks() -> [SourceBlock] {
    let columns = rows.map { $0.reduce(0) { $0 + $1.span } }.max() ?? 0
    guard rows.count > 1, columns > 1, longest <= 3 * 2_000 else {
      return rows.flatMap { $0.flatMap { $0.blocks.filter(\.hasText) } }
    }
    var grid = TableGrid()
    for row in rows {
      grid.beginRow()
      for cell in row { grid.add(CellText.runs(of: cell.blocks), columnSpan: cell.span) }
    }
    return [SourceBlock(kind: .table(grid.cells), line: number, runs: [])]
  }

  /// UTF-8 bytes of the longest cell; a character of Chinese has three.
  private var longest: Int {
    rows.joined().map { cell in cell.blocks.reduce(0) { $0 + $1.runs.reduce(0) { $0 + $1.text.utf8.count } } }.max()
      ?? 0
  }
}
