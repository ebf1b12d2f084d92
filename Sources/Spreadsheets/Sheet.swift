import SortedSearch

/// One sheet of a workbook, or the whole of a CSV file: the rows that have something in them.
public struct Sheet: Hashable, Sendable {
  /// What its tab says; empty for CSV.
  public let name: String
  /// Whether its tab is hidden.
  public let isHidden: Bool
  /// The rows in their order. The value of merged cells stands in each of them.
  public let rows: [Row]

  /// A sheet.
  public init(name: String, isHidden: Bool = false, rows: [Row]) {
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
  }
}

/// A row of a sheet: the cells that have something in them.
public struct Row: Hashable, Sendable {
  /// Where a person finds it, from 1: the row that spreadsheet programs show.
  public let number: Int
  /// The columns, from 0, in their order.
  public private(set) var columns: [Int]
  private var values: [Cell]

  /// A row without cells.
  public init(number: Int) {
    self.number = number
    columns = []
    values = []
  }

  /// A row of texts from the first column on; empty ones are no cells.
  public init(number: Int, _ texts: [String]) {
    self.init(number: number)
    for (column, text) in texts.enumerated() where !text.isEmpty { self[column] = .text(text) }
  }

  /// The cell in a column, nil where there is nothing.
  public subscript(column: Int) -> Cell? {
    get {
      let place = place(of: column)
      return place < columns.count && columns[place] == column ? values[place] : nil
    }
    set {
      let place = place(of: column)
      let exists = place < columns.count && columns[place] == column
      switch (newValue, exists) {
      case (let value?, true): values[place] = value
      case (let value?, false):
        columns.insert(column, at: place)
        values.insert(value, at: place)
      case (nil, true):
        columns.remove(at: place)
        values.remove(at: place)
      case (nil, false): break
      }
    }
  }

  /// The cells with their columns, in order.
  public var cells: [(column: Int, cell: Cell)] { zip(columns, values).map { ($0, $1) } }

  /// Whether a reader sees nothing in it.
  public var isBlank: Bool { values.allSatisfy(\.isBlank) }

  /// Where the column stands, or would stand: files give the cells in their order, so the end is tried first.
  private func place(of column: Int) -> Int {
    guard let last = columns.last, column <= last else { return columns.count }
    return columns.place(behindAll: { $0 < column })
  }
}
