/// A table whose rows are findings: 序号, 反馈问题, 整改措施, 整改进展, 责任单位, 完成时限, 状态 in any order in which a row reads as
/// a finding does. Where anything about it is unclear it is none, and stays a table.
struct FindingsTable {
  /// What it lists, in order.
  private(set) var items: [ReadItem] = []
  /// What of it is no text of what it lists: heads, numbers of rows, bars, areas said again.
  private(set) var words: [Stretch] = []
  /// Numbers of rows that are missing or doubled.
  private(set) var doubts: [Doubt] = []
  private let source: NoticeSource
  private let head: TableHead
  private var open: [[Stretch]] = []
  private var areaName: [Unicode.Scalar] = []
  private var lastNumber: Int?
  private var used: [Stretch] = []

  /// Whether the heads of a table are those of findings.
  static func looksSo(_ rows: [[Stretch]], in source: NoticeSource) -> Bool { TableHead(source, rows) != nil }

  /// Reads the rows of a table that takes the stretch; `hasAreas` says whether it may tell areas: not where it stands in one.
  init?(_ source: NoticeSource, _ rows: [[Stretch]], _ stretch: Stretch, hasAreas: Bool = true) {
    guard let head = TableHead(source, rows), head.isClear(source, rows[head.row]) else { return nil }
    self.source = source
    self.head = head
    heads = rows[head.row]
    for row in rows[(head.row + 1)...] { guard take(row.map(source.trimmed)) else { return nil } }
    guard closeFinding(), !items.isEmpty, hasAreas || areas == 0, areas == 0 || areas == items.count else { return nil }
    guard isWhole(rows[(head.row + 1)...]) else { return nil }
    collectWords(stretch)
  }

  /// Its findings, where it has no areas.
  var findings: [ReadFinding] {
    items.compactMap { if case .finding(let finding) = $0 { finding } else { nil } }
  }

  private let heads: [Stretch]
  private var areas: Int { items.count { if case .area = $0 { true } else { false } } }

  private func cell(_ row: [Stretch], _ index: Int) -> Stretch { row.indices.contains(index) ? row[index] : 0..<0 }

  private func cell(_ row: [Stretch], _ column: TableColumn) -> Stretch {
    head.columns.firstIndex(of: column).map { cell(row, $0) } ?? 0..<0
  }

  // MARK: Rows

  /// Takes a row; false where it cannot be told what it is.
  private mutating func take(_ row: [Stretch]) -> Bool {
    let filled = row.indices.filter { !row[$0].isEmpty }
    guard let first = filled.first else { return true }
    if filled.count == 1, isSection(first, source[row[first]]) {
      guard closeFinding() else { return false }
      beginArea(row[first])
      return true
    }
    guard filled.allSatisfy({ $0 < head.columns.count }) else { return false }
    let area = cell(row, .area)
    if cell(row, head.finding).isEmpty {
      // What goes on in further rows is what is done; nothing else is said of a part of a finding.
      let isMore = filled.allSatisfy { $0 == head.list || head.columns[$0] == .progress || isRepeated(row[$0], $0) }
      guard !open.isEmpty, isMore else { return false }
    } else {
      guard closeFinding() else { return false }
      if !area.isEmpty, !isRepeated(area, head.columns.firstIndex(of: .area) ?? 0) { beginArea(area) }
      count(cell(row, .number))
    }
    open.append(row)
    return true
  }

  private func isSection(_ index: Int, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
    index < head.finding || index == 0 && Phrases.namesArea(text)
  }

  private func isRepeated(_ stretch: Stretch, _ column: Int) -> Bool {
    head.columns[column] == .area && source[stretch].elementsEqual(areaName)
  }

  private mutating func beginArea(_ stretch: Stretch) {
    areaName = Array(source[stretch])
    let heading = heading(stretch)
    items.append(.area(ReadArea(heading: heading)))
    used += [heading.mark, heading.text].compactMap { $0 }
  }

  private func heading(_ stretch: Stretch) -> ReadHeading {
    guard let mark = NumberMark(source[stretch]), mark.length < stretch.count else {
      return ReadHeading(mark: nil, text: stretch)
    }
    let end = stretch.lowerBound + mark.length
    return ReadHeading(mark: source.trimmed(stretch.lowerBound..<end), text: source.trimmed(end..<stretch.upperBound))
  }

  private mutating func count(_ stretch: Stretch) {
    guard let (number, length) = Numerals.arabic(source[stretch], limit: 4), length == stretch.count else { return }
    if let last = lastNumber, number != last + 1, number != 1 {
      doubts.append(
        Doubt(number == last ? .numberDoubled(number) : .numberMissing(expected: last + 1, found: number), at: stretch))
    }
    lastNumber = number
  }

  /// Makes a finding of the rows that it goes over.
  private mutating func closeFinding() -> Bool {
    guard let first = open.first else { return true }
    defer { open = [] }
    var record = TableRecord(source, head, heads, heading: cell(first, head.finding))
    guard record.read(open) else { return false }
    used += record.used
    if case .area(var area)? = items.last {
      area.findings.append(record.finding)
      items[items.count - 1] = .area(area)
    } else {
      items.append(.finding(record.finding))
    }
    return true
  }

  // MARK: The account

  /// Whether every cell but numbers and areas said again went somewhere, whole.
  private func isWhole(_ rows: ArraySlice<[Stretch]>) -> Bool {
    let taken = used.reduce(0) { $0 + source.visibleCount($1) }
    var (there, area): (Int, [Unicode.Scalar]) = (0, [])
    for row in rows {
      for (index, cell) in row.map(source.trimmed).enumerated() where !cell.isEmpty {
        let column = index < head.columns.count ? head.columns[index] : .other
        let isSection = row.count { source.visibleCount($0) > 0 } == 1 && self.isSection(index, source[cell])
        if column == .number, !isSection { continue }
        if column == .area || isSection {
          if column == .area, source[cell].elementsEqual(area) { continue }
          area = Array(source[cell])
        }
        there += source.visibleCount(cell)
      }
    }
    return there == taken
  }

  private mutating func collectWords(_ stretch: Stretch) {
    var end = stretch.lowerBound
    for part in used.sorted(by: { $0.lowerBound < $1.lowerBound }) where !part.isEmpty {
      if part.lowerBound > end, source.visibleCount(end..<part.lowerBound) > 0 { words.append(end..<part.lowerBound) }
      end = max(end, part.upperBound)
    }
    if end < stretch.upperBound, source.visibleCount(end..<stretch.upperBound) > 0 {
      words.append(end..<stretch.upperBound)
    }
  }
}
