import CGumbo

/// Reads the blocks of a page from its tree, in the order of its text.
struct PageWalk: PageVisitor {
  private(set) var collection = BlockCollection()
  private(set) var hidden = HiddenText()
  private(set) var statements = PageStatements()
  private let dataTables: Set<PageNode>
  private let notes: NoteSurvey
  /// The note that the paragraph is.
  private var note: Int?
  /// The element that holds a note, as long as it is open.
  private var container: (node: PageNode, note: Int)?
  private var frames: [Frame] = []
  private var paragraph = PageParagraph()
  /// The look and line of the first thing to see in the paragraph.
  private var opening = (look: PageLook(), line: 1)
  private var lists: [ListNumbers] = []
  private var items: [OpenItem] = []
  private var tables: [OpenTable] = []

  /// An element that was entered.
  private struct Frame {
    let kind: ElementKind
    let look: PageLook
    let isBlock: Bool
  }

  /// An item of a list; its number stands before its first paragraph only.
  private struct OpenItem {
    let depth: Int
    var label: String?
    var isUsed = false
  }

  /// A table, and of a table of data the cell that is being read.
  private struct OpenTable {
    let isData: Bool
    let line: Int
    var grid = TableGrid()
    var cell: [SourceBlock]?
    /// Notes that stand in its rows: they belong below it.
    var notes: [SourceBlock] = []
    var outerItems: [OpenItem] = []
  }

  /// Reads the whole tree.
  static func read(_ tree: borrowing PageTree) -> PageWalk {
    var walk = PageWalk(dataTables: TableSurvey(tree).dataTables, notes: NoteSurvey(tree))
    tree.walk(&walk)
    walk.flush()
    return walk
  }

  private init(dataTables: Set<PageNode>, notes: NoteSurvey) {
    self.dataTables = dataTables
    self.notes = notes
  }

  private var look: PageLook { frames.last?.look ?? PageLook() }

  // MARK: Elements

  mutating func enter(_ node: PageNode) -> Bool {
    guard collection.refusal == nil else { return false }
    switch node.kind {
    case .text(let text, let line): add(text, line: line)
    case .space(let text): add(text, line: opening.line)
    case .other: break
    case .element(let tag): return enter(node, tag)
    }
    return false
  }

  private mutating func enter(_ node: PageNode, _ tag: GumboTag) -> Bool {
    if node.isForeign {
      if ForeignElement.isUnseen(tag) { return false }
      frames.append(Frame(kind: .inline, look: look, isBlock: false))
      return true
    }
    if tag == GUMBO_TAG_META { statements.add(node) }
    if tag == GUMBO_TAG_A, takeNote(node) { return false }
    let kind = ElementKind(tag)
    if case .unseen = kind { return false }
    if case .lineBreak = kind {
      paragraph.addBreak()
      return false
    }
    let style = InlineStyle(node["style"])
    let isBlock = kind.isBlock(style)
    if isBlock { flush() }
    if let number = notes.containers[node] { container = (node, number) }
    frames.append(Frame(kind: kind, look: look.within(kind, node, style), isBlock: isBlock))
    begin(kind, node, style)
    return true
  }

  /// Whether a link is the mark of a note or leads back to one: numbers that the page writes by itself.
  private mutating func takeNote(_ link: PageNode) -> Bool {
    guard !look.isHidden else { return false }
    if let number = notes.marks[link] {
      paragraph.addMark(note: number)
      return true
    }
    if let number = notes.backLinks[link] {
      note = number
      return true
    }
    return false
  }

  private mutating func begin(_ kind: ElementKind, _ node: PageNode, _ style: InlineStyle) {
    switch kind {
    case .list(let isOrdered):
      // A list takes no style from the one around it: browsers set that of each by its kind (HTML 15.3.7).
      lists.append(
        ListNumbers(node, isOrdered: isOrdered, style: style.listStyle, depth: lists.count, items: node.itemCount))
    case .item:
      let label = lists.isEmpty ? nil : lists[lists.count - 1].label(for: node, style: style.listStyle)
      items.append(OpenItem(depth: max(0, lists.count - 1), label: label))
    case .table: tables.append(OpenTable(isData: dataTables.contains(node), line: node.line))
    case .row: if let last = tables.indices.last { tables[last].grid.beginRow() }
    case .cell:
      guard let last = tables.indices.last, tables[last].isData else { return }
      tables[last].cell = []
      swap(&tables[last].outerItems, &items)
    default: break
    }
  }

  mutating func leave(_ node: PageNode) {
    guard let frame = frames.last else { return }
    if frame.isBlock { flush() }
    if container?.node == node { container = nil }
    switch frame.kind {
    case .list: _ = lists.popLast()
    case .item: _ = items.popLast()
    case .cell: endCell(node)
    case .table: endTable(frame)
    default: break
    }
    frames.removeLast()
  }

  private mutating func endCell(_ node: PageNode) {
    guard let last = tables.indices.last, let blocks = tables[last].cell else { return }
    tables[last].cell = nil
    swap(&tables[last].outerItems, &items)
    tables[last].outerItems = []
    tables[last].grid.add(
      CellText.runs(of: blocks), columnSpan: Int(node["colspan"] ?? "") ?? 1, rowSpan: Int(node["rowspan"] ?? "") ?? 1)
  }

  private mutating func endTable(_ frame: Frame) {
    guard var table = tables.popLast(), table.isData else { return }
    table.grid.end()
    var rows = table.grid.cells
    // A row that held a note has nothing left in it.
    if !table.notes.isEmpty { rows.removeAll { $0.allSatisfy { $0.allSatisfy(\.isBlank) } } }
    emit(SourceBlock(kind: .table(rows), place: frame.look.place, line: table.line, runs: []))
    for note in table.notes { emit(note) }
  }

  // MARK: Text

  private mutating func add(_ text: UnsafePointer<CChar>, line start: Int) {
    let look = look
    var line = start
    for piece in PageText(text) {
      switch piece {
      case .space(let lines):
        addSpace(lines: lines, look)
        line += lines
      case .blank(let bytes): if !look.isHidden { paragraph.addBlank(bytes) }
      case .visible(let bytes): add(bytes, line: line, look)
      }
    }
  }

  private mutating func addSpace(lines: Int, _ look: PageLook) {
    if look.isPreformatted, lines > 0 {
      for _ in 0..<lines { paragraph.addBreak() }
    } else if !look.isHidden {
      paragraph.addSpace(endsLine: lines > 0)
    }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, line: Int, _ look: PageLook) {
    if look.isHidden { return hidden.add(bytes, line: line) }
    if paragraph.isAtNewParagraph { flush(isContinued: true) }
    if paragraph.isEmpty { opening = (look, line) }
    paragraph.add(bytes, look.run)
  }

  /// Ends the paragraph.
  private mutating func flush(isContinued: Bool = false) {
    let runs = paragraph.take(isContinued: isContinued)
    defer { note = nil }
    guard !runs.isEmpty else { return }
    let look = opening.look
    var block = SourceBlock(place: look.place, line: opening.line, alignment: look.alignment, runs: runs)
    if let last = items.indices.last {
      block.kind = .listItem(depth: items[last].depth)
      if !items[last].isUsed { block.label = items[last].label }
      items[last].isUsed = true
    }
    if let level = look.heading { block.kind = .heading(level: level) }
    if let note = note ?? container?.note {
      block.kind = .note(number: note)
      block.label = nil
    }
    emit(block)
  }

  private mutating func emit(_ block: SourceBlock) {
    if let last = tables.indices.last(where: { tables[$0].cell != nil }) {
      if case .note = block.kind { tables[last].notes.append(block) } else { tables[last].cell?.append(block) }
    } else {
      collection.add(block)
    }
  }
}

/// Text of a page that nobody sees.
struct HiddenText {
  private(set) var count = 0
  private(set) var line = 0

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    if count == 0 { self.line = line }
    count += bytes.count { $0 & 0xC0 != 0x80 }
  }
}
