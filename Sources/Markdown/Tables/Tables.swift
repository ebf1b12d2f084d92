/// Puts tables into a tree: THE place where a paragraph becomes one.
///
/// Cells are read each by itself (GFM), which libcmark does not do within a paragraph. So all cells of a body go to
/// libcmark once more, as paragraphs of a document of their own, and what it makes of them moves into the tree. The
/// body itself stands behind them when cells may point to addresses that are written there, as `[text][label]`.
struct Tables {
  /// What stands in front of a cell, so that it is a paragraph whatever it begins with. It is taken out again.
  private static let start = Array("> x ".utf8)

  private let bytes: UnsafeBufferPointer<UInt8>
  private let lines: BodyLines
  /// The document of all cells: each, and each paragraph in front of a table, is a quotation of its own.
  private var document: [UInt8] = []

  /// Makes tables of the paragraphs that are some.
  static func insert(into root: SyntaxNode, _ bytes: UnsafeBufferPointer<UInt8>, _ lines: BodyLines) {
    let found = TableFinder.tables(in: root, bytes, lines)
    guard !found.isEmpty else { return }
    var tables = Tables(bytes: bytes, lines: lines)
    for table in found { tables.collect(table) }
    tables.addAddresses()
    guard let cells = tables.document.withUnsafeBufferPointer({ SyntaxTree.read($0, BodyLines($0)) }) else { return }
    defer { cells.free() }
    var quotation = cells.firstChild
    for table in found { tables.place(table, &quotation) }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, lines: BodyLines) {
    self.bytes = bytes
    self.lines = lines
  }
}

// The document of the cells

extension Tables {
  private mutating func collect(_ table: FoundTable) {
    if let lead = table.lead {
      for number in lead {
        let line = lines.line(number)
        let isFirst = number == table.node.lines.lowerBound
        let text =
          isFirst
          ? LinePrefix.end(of: line, in: bytes)..<line.upperBound
          : TableFinder.withoutQuotations(line, table.quotations, bytes)
        // Behind four blanks nothing but text goes on with a paragraph.
        document.append(contentsOf: isFirst ? "> ".utf8 : ">     ".utf8)
        document.append(contentsOf: bytes[text])
        document.append(0x0A)
      }
      document.append(0x0A)
    }
    for cell in table.rows.joined() {
      document.append(contentsOf: Tables.start)
      var copied = cell.lowerBound
      for index in cell.dropLast() where bytes[index] == UInt8(ascii: "\\") && bytes[index + 1] == UInt8(ascii: "|") {
        document.append(contentsOf: bytes[copied..<index])
        copied = index + 1
      }
      document.append(contentsOf: bytes[copied..<cell.upperBound])
      document.append(contentsOf: [0x0A, 0x0A])
    }
  }

  /// Adds the body where a cell may point to an address that stands elsewhere in it.
  private mutating func addAddresses() {
    guard document.contains(UInt8(ascii: "[")) else { return }
    var index = 0
    while let bracket = bytes.offset(of: UInt8(ascii: "]"), in: index..<bytes.count) {
      index = bracket + 1
      guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { continue }
      return document.append(contentsOf: bytes)
    }
  }
}

// The tree

extension Tables {
  /// Puts a table in the place of its paragraph; its cells come from `quotation` and those behind it.
  private func place(_ found: FoundTable, _ quotation: inout SyntaxNode?) {
    guard let table = SyntaxNode.make(.table) else { return }
    table.insertAfter(found.node)
    if let lead = found.lead, let paragraph = quotation?.firstChild {
      paragraph.setPlace(lead.lowerBound..<lead.upperBound)
      paragraph.insertBefore(found.node)
    }
    if found.lead != nil { quotation = quotation?.next }
    for (number, cells) in found.rows.enumerated() {
      guard let row = SyntaxNode.make(number == 0 ? .tableHead : .tableRow) else { return }
      table.append(row)
      for (cell, alignment) in zip(cells, found.alignments) {
        place(cell, alignment, quotation?.firstChild, in: row)
        quotation = quotation?.next
      }
    }
    if found.hasBreakBelow { SyntaxNode.makeThematicBreak()?.insertAfter(table) }
    found.node.free()
  }

  private func place(
    _ range: Range<Int>, _ alignment: TableAlignment, _ paragraph: SyntaxNode?, in row: SyntaxNode
  ) {
    guard let cell = SyntaxNode.make(.cell(alignment)) else { return }
    cell.setPlace(range)
    row.append(cell)
    guard let paragraph, let first = paragraph.firstChild else { return }
    let text = first.literal.dropFirst(Tables.start.count - 3).drop { $0 == 0x20 }
    text.isEmpty ? first.free() : first.setLiteral(Array(text))
    while let inline = paragraph.firstChild { cell.append(inline) }
  }
}
