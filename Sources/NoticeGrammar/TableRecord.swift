/// Makes a finding of the rows of a table that it goes over.
struct TableRecord {
  private(set) var finding: ReadFinding
  /// What it took of the cells.
  private(set) var used: [Stretch] = []
  private let source: NoticeSource
  private let head: TableHead
  private let heads: [Stretch]
  private var isBehindList = false

  init(_ source: NoticeSource, _ head: TableHead, _ heads: [Stretch], heading: Stretch) {
    (self.source, self.head, self.heads) = (source, head, heads)
    var paragraphs = Self.paragraphs(heading, source)
    let first = paragraphs.isEmpty ? heading : paragraphs.removeFirst()
    let mark = NumberMark(source[first]).flatMap { $0.length < first.count ? $0 : nil }
    let start = first.lowerBound + (mark?.length ?? 0)
    let split = HeadingSplit(source, start..<first.upperBound)
    let markStretch = mark.map { _ in source.trimmed(first.lowerBound..<start) }
    finding = ReadFinding(heading: ReadHeading(mark: markStretch, text: split.heading))
    used += [markStretch, split.heading].compactMap { $0 }
    for text in [split.rest] + paragraphs where !text.isEmpty {
      finding.opening.append(.paragraph(text))
      used.append(text)
    }
  }

  private static func paragraphs(_ cell: Stretch, _ source: NoticeSource) -> [Stretch] {
    source.scalars[cell].split(separator: "\n").map { source.trimmed($0.startIndex..<$0.endIndex) }.filter {
      !$0.isEmpty
    }
  }

  /// - Returns: false where a cell has no place in a finding.
  mutating func read(_ rows: [[Stretch]]) -> Bool {
    let first = rows[0]
    for (index, column) in head.columns.enumerated() where first.indices.contains(index) && !first[index].isEmpty {
      switch column {
      case .number, .area, .finding: continue
      default: guard take(column, index, first[index], rows) else { return false }
      }
    }
    if finding.status == nil { stateFirst(rows) }
    return true
  }

  private mutating func take(_ column: TableColumn, _ index: Int, _ cell: Stretch, _ rows: [[Stretch]]) -> Bool {
    if index == head.list, rows.count > 1 {
      takeList(rows, index)
      return true
    }
    // In rows that go on, what was done stands with its measure.
    if rows.count > 1, column == .progress { return true }
    if takeFact(column, cell) {
      used.append(cell)
      return true
    }
    guard index > head.finding else { return false }
    if index == head.list {
      takeCell(cell, index)
    } else {
      add(labelled(cell, index, column == .progress && head.isSingle))
    }
    return true
  }

  private mutating func add(_ blocks: [ReadBlock]) {
    used += blocks.map(\.stretch)
    if isBehindList { finding.closing += blocks } else { finding.opening += blocks }
  }

  /// The paragraphs of a cell, the first behind the head of its column.
  private func labelled(_ cell: Stretch, _ index: Int, _ isPlain: Bool) -> [ReadBlock] {
    let label = source.trimmed(heads[index])
    return Self.paragraphs(cell, source).enumerated().map { place, text in
      let isNamed = isPlain || place > 0 || Label(source[text]) != nil
      return isNamed ? .paragraph(text) : .labelled(label, text)
    }
  }

  // MARK: Facts

  private mutating func takeFact(_ column: TableColumn, _ cell: Stretch) -> Bool {
    let text = source[cell]
    switch column {
    case .lead
    where source.marks(in: cell).isEmpty && text.contains(where: \.isHan) && text.count <= 60
      && !source.scalars[cell].contains("\n"):
      finding.lead = (cell, cell)
      return true
    case .due:
      if let date = DueDate.read(text) {
        let all = source.taken(by: cell)
        finding.due = ReadDue(stretch: all, date: date)
        return !all.isEmpty
      }
      return takeStatement(cell, .category)
    case .category: return takeStatement(cell, .category)
    case .status, .progress: return takeStatement(cell, .status)
    default: return false
    }
  }

  private mutating func takeStatement(_ cell: Stretch, _ purpose: Label.Purpose) -> Bool {
    let all = source.taken(by: cell)
    guard let statement = StatusStatement(source, cell, all: all, purpose: purpose) else { return false }
    if purpose == .category, statement.category == nil { return false }
    finding.statements.append(statement)
    return !all.isEmpty
  }

  /// 已完成。修订……: a status with more behind it stays where it stands.
  private mutating func stateFirst(_ rows: [[Stretch]]) {
    guard rows.count == 1, let index = head.columns.firstIndex(of: .progress), rows[0].indices.contains(index) else {
      return
    }
    let words = source[rows[0][index]].prefix { !$0.endsSentence && $0 != "," }
    let start = words.startIndex
    if let statement = StatusStatement(source, start..<words.endIndex, all: start..<start, purpose: .status) {
      finding.statements.append(statement)
    }
  }

  // MARK: Measures

  /// A cell with a list in it, or with text.
  private mutating func takeCell(_ cell: Stretch, _ index: Int) {
    let texts = Self.paragraphs(cell, source)
    guard let list = Enumeration(in: texts.map { .paragraph($0) }, of: source) else {
      return add(labelled(cell, index, head.isSingle))
    }
    add(texts[..<list.reach.lowerBound].map { .paragraph($0) })
    if let before = list.before { add([.paragraph(before)]) }
    for item in list.items {
      used += [item.mark] + item.blocks.map(\.stretch)
      finding.measures.append(ReadMeasure(mark: item.mark, number: item.number, blocks: item.blocks))
    }
    isBehindList = true
    add(texts[list.reach.upperBound...].map { .paragraph($0) })
  }

  /// Rows of one finding are a measure each, with what came of it.
  private mutating func takeList(_ rows: [[Stretch]], _ index: Int) {
    for (number, row) in rows.enumerated() {
      var measure = ReadMeasure(mark: 0..<0, number: number + 1, blocks: [])
      for (column, cell) in row.enumerated()
      where !cell.isEmpty && (column == index || head.columns[column] == .progress) {
        var cell = cell
        if column == index, let first = Enumerator.all(in: source[cell].prefix(40)).first,
          first.stretch.lowerBound == cell.lowerBound, first.stretch.upperBound < cell.upperBound
        {
          measure.mark = first.stretch
          cell = source.trimmed(first.stretch.upperBound..<cell.upperBound)
        }
        measure.blocks += labelled(cell, column, column == index)
      }
      used += [measure.mark] + measure.blocks.map(\.stretch)
      if !measure.blocks.isEmpty { finding.measures.append(measure) }
    }
    isBehindList = true
  }
}
