import Spreadsheets

/// Where the head of a ledger stands in a sheet, and which of its columns is which.
///
/// Above it may stand titles; it may take up to three rows, where groups of columns have a heading of their own.
struct Header {
  /// The columns of the sheet by what they are.
  private(set) var columns: [LedgerColumn: Int]
  /// The titles of the columns that are nothing a ledger knows, or are there twice.
  private(set) var ignored: [String]
  /// The rows that it takes, as indices into the sheet's rows.
  let rows: Range<Int>

  /// How far down a head is looked for.
  private static let farthest = 60
  private static let highest = 3

  /// The head that knows most columns; the upper one, where two know as many. Nil where there is none.
  static func find(in sheet: Sheet) -> Header? {
    var best: Header?
    for start in sheet.rows.indices.prefix(farthest) {
      guard var header = Header(sheet.rows, start..<start + 1) else { continue }
      while header.rows.count < highest, let taller = header.withOneRowMore(sheet.rows) { header = taller }
      if header.columns.count > best?.columns.count ?? 0 { best = header }
    }
    return best?.checked(against: sheet.rows)
  }

  private init?(_ rows: [Row], _ range: Range<Int>) {
    guard range.upperBound <= rows.count else { return nil }
    let last = range.map { rows[$0].columns.last ?? 0 }.max() ?? 0
    var best: [LedgerColumn: (place: Int, rank: Int)] = [:]
    var titles: [(place: Int, title: String)] = []
    var groups = [String](repeating: "", count: range.count)
    for place in 0...min(last, 500) {
      let texts = Self.texts(range.map { Self.text(rows[$0][place]) }, &groups)
      guard let title = texts.last(where: { !$0.isEmpty }) else { continue }
      titles.append((place, title))
      guard let (column, rank) = Self.column(of: texts), rank < best[column]?.rank ?? .max else { continue }
      best[column] = (place, rank)
    }
    columns = best.mapValues(\.place)
    let used = Set(columns.values)
    ignored = titles.filter { !used.contains($0.place) }.map { CellText.essence($0.title) }
    self.rows = range
    let isLedger = [.identifier, .finding, .specific, .number, .measures].contains { columns[$0] != nil }
    guard columns.count >= 2, isLedger else { return nil }
  }

  /// Without a status where that column says other things: 完成情况 may have statuses, or sentences.
  private func checked(against rows: [Row]) -> Header {
    guard let place = columns[.status] else { return self }
    let said = rows[self.rows.upperBound...].compactMap { $0[place] }.filter { !$0.isBlank }
    let statuses = said.count { StatusCell.isStatus(Cell.words($0)) }
    guard said.count > 2, statuses * 2 < said.count, said.contains(where: { Cell.words($0).count > 8 }) else {
      return self
    }
    var header = self
    header.columns[.status] = nil
    if header.columns[.progress] == nil {
      header.columns[.progress] = place
    } else {
      header.ignored.append(Self.text(rows[self.rows.upperBound - 1][place]))
    }
    return header
  }

  /// With the row below, where that is part of the head: it names further columns, or repeats what is above it.
  private func withOneRowMore(_ all: [Row]) -> Header? {
    guard let taller = Header(all, rows.lowerBound..<rows.upperBound + 1) else { return nil }
    if taller.columns.count > columns.count { return taller }
    let cells = all[rows.upperBound].cells.filter { !$0.cell.isBlank }
    let belongs = cells.allSatisfy { place, cell in
      cell == all[rows.upperBound - 1][place] || Self.column(of: [Self.text(cell)]) != nil
    }
    return belongs && !cells.isEmpty && taller.columns.count == columns.count ? taller : nil
  }

  /// Whether a row says the same as the head: long tables have it on every page.
  func isRepeated(in row: Row, of all: [Row]) -> Bool {
    rows.contains { all[$0].cells.map(\.cell) == row.cells.map(\.cell) }
  }

  /// The titles of a column, from the top down. What was merged over several columns and saved as text stands over the
  /// first alone: the others have it too, where they have a title below it.
  private static func texts(_ own: [String], _ groups: inout [String]) -> [String] {
    own.indices.map { level in
      if !own[level].isEmpty { groups[level] = own[level] }
      let hasBelow = own[(level + 1)...].contains { !$0.isEmpty }
      return own[level].isEmpty && hasBelow ? groups[level] : own[level]
    }
  }

  private static func text(_ cell: Cell?) -> String {
    guard case .text(let text)? = cell else { return "" }
    return CellText.trimmed(text)
  }

  /// What the titles of a column, from the top down, make it: the lowest by itself, else with the heading above it; a
  /// heading alone only where nothing stands below it.
  private static func column(of texts: [String]) -> (LedgerColumn, rank: Int)? {
    let said = texts.filter { !$0.isEmpty }
    guard let lowest = said.last else { return nil }
    if let found = known[essence(lowest)] { return found }
    guard said.count > 1 else { return nil }
    let above = said[said.count - 2]
    return known[essence(lowest + above)] ?? known[essence(above + lowest)]
  }

  /// A title without what stands in brackets, as 整改时限（年月日）, and without punctuation.
  private static func essence(_ title: String) -> String {
    var depth = 0
    var outside = String.UnicodeScalarView()
    for scalar in TextFolding.halfWidth(title).unicodeScalars {
      if ["(", "[", "【", "〔"].contains(scalar) { depth += 1 }
      if depth == 0 { outside.append(scalar) }
      if [")", "]", "】", "〕"].contains(scalar) { depth = max(0, depth - 1) }
    }
    let essence = TextFolding.essence(String(outside))
    return essence.isEmpty ? TextFolding.essence(title) : essence
  }

  private static let known: [String: (LedgerColumn, rank: Int)] = {
    var known: [String: (LedgerColumn, rank: Int)] = [:]
    for column in LedgerColumn.allCases {
      for (rank, word) in column.words.enumerated() {
        let key = TextFolding.essence(word)
        if rank < known[key]?.rank ?? .max { known[key] = (column, rank) }
      }
    }
    return known
  }()
}
