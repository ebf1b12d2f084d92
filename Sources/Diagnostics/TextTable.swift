/// A table for a terminal: columns laid out by the width that their texts really take, Han two wide.
///
/// Nothing in it can steer the terminal or break a line: see `VisibleText`.
public struct TextTable: Sendable {
  /// What a column is called and how it behaves.
  public struct Column: Sendable {
    /// Its heading; a table of nothing but empty ones has no line of headings.
    public let title: String
    /// Whether its texts may be cut short, with `…`, where the table is too wide.
    public let mayBeCut: Bool

    /// A column.
    public init(_ title: String, mayBeCut: Bool = false) {
      self.title = title
      self.mayBeCut = mayBeCut
    }
  }

  /// The narrowest that a column is cut to, as long as the others leave room.
  private static let narrowest = 10
  private static let gap = 2

  private let columns: [Column]
  private var rows: [[[VisibleText.Cell]]] = []

  /// A table without rows.
  public init(_ columns: [Column]) {
    self.columns = columns
    if columns.contains(where: { !$0.title.isEmpty }) { add(columns.map(\.title)) }
  }

  /// Adds a row; cells that are missing are empty, those too many are left off.
  public mutating func add(_ cells: [String]) {
    rows.append(columns.indices.map { $0 < cells.count ? VisibleText.cells(cells[$0]) : [] })
  }

  /// The table, a line a row, each with its newline; no line ends in spaces.
  ///
  /// - Parameter width: the columns that the terminal has; nil cuts nothing, as for a file or a pipe.
  /// - Returns: the lines.
  public func text(width: Int? = nil) -> String {
    let widths = widths(within: width)
    return rows.map { line($0, widths) + "\n" }.joined()
  }

  private func line(_ row: [[VisibleText.Cell]], _ widths: [Int]) -> String {
    var (line, blank) = ("", 0)
    for (cells, width) in zip(row, widths) {
      let (text, taken) = Self.cut(cells, to: width)
      if !text.isEmpty {
        line += String(repeating: " ", count: blank) + text
        blank = 0
      }
      blank += width - taken + Self.gap
    }
    return line
  }

  /// The text in at most `width` columns, and how many it takes.
  private static func cut(_ cells: [VisibleText.Cell], to width: Int) -> (text: String, taken: Int) {
    let whole = cells.reduce(0) { $0 + $1.width }
    if whole <= width { return (cells.map(\.text).joined(), whole) }
    guard width > 0 else { return ("", 0) }
    var (text, taken) = ("", 0)
    for cell in cells {
      guard taken + cell.width < width else { break }
      text += cell.text
      taken += cell.width
    }
    return (text + "…", taken + 1)
  }

  private func widths(within limit: Int?) -> [Int] {
    let natural = columns.indices.map { column in
      rows.map { $0[column].reduce(0) { $0 + $1.width } }.max() ?? 0
    }
    guard let limit else { return natural }
    let room = max(0, limit - Self.gap * max(0, natural.count(where: { $0 > 0 }) - 1))
    let mayBeCut = columns.map(\.mayBeCut)
    let cut = Self.narrowed(natural, to: room, where: mayBeCut, floor: Self.narrowest)
    // A very narrow terminal: what may not be cut is cut all the same, rather than broken by the terminal.
    return Self.narrowed(cut, to: room, where: mayBeCut.map { _ in true }, floor: 1)
  }

  /// The widest columns are made as narrow as the next ones, and these together, until all fit.
  private static func narrowed(_ widths: [Int], to room: Int, where mayBeCut: [Bool], floor: Int) -> [Int] {
    var widths = widths
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let candidates = widths.indices.filter { mayBeCut[$0] && widths[$0] > floor }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
