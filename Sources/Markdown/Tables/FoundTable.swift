/// A table that stands in the lines of a paragraph: where its cells are.
struct FoundTable {
  /// The paragraph, or a heading that is none: the hyphens below the last row are a line across the page.
  let node: SyntaxNode
  /// The lines of the paragraph that stand in front of the table; nil when there are none.
  let lead: ClosedRange<Int>?
  /// How many quotations the paragraph lies in.
  let quotations: Int
  let alignments: [TableAlignment]
  /// The head, then the rows, each with a cell for each column.
  let rows: [[Range<Int>]]
  let hasBreakBelow: Bool
}

/// Looks for tables in a tree.
///
/// libcmark takes a table's lines for a paragraph, and ends that where GFM ends a table: at a blank line, or where
/// another block begins.
struct TableFinder {
  /// How many cells may be made up in a body for rows that are short: a hostile one must not make this quadratic.
  private var budget = 20_000
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lines: BodyLines
  /// The lines that may be what stands below a head, in order.
  private var candidates: ArraySlice<Int>

  /// The tables of a body, in order.
  static func tables(
    in root: SyntaxNode, _ bytes: UnsafeBufferPointer<UInt8>, _ lines: BodyLines
  ) -> [FoundTable] {
    let candidates = candidates(bytes, lines)
    guard !candidates.isEmpty else { return [] }
    var finder = TableFinder(bytes: bytes, lines: lines, candidates: candidates[...])
    var tables: [FoundTable] = []
    root.forEach { node, _ in
      guard node.kind == .paragraph || node.kind == .heading, let table = finder.table(in: node) else { return }
      tables.append(table)
    }
    return tables
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, lines: BodyLines, candidates: ArraySlice<Int>) {
    self.bytes = bytes
    self.lines = lines
    self.candidates = candidates
  }

  private static func candidates(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: BodyLines) -> [Int] {
    guard lines.count > 1, bytes.offset(of: UInt8(ascii: "|"), in: 0..<bytes.count) != nil else { return [] }
    return (2...lines.count).filter { number in
      let line = lines.line(number)
      guard let last = line.last,
        bytes[last] == UInt8(ascii: "|") || bytes[last] == UInt8(ascii: "-")
          || bytes[last] == UInt8(ascii: ":") || bytes[last] == 0x20 || bytes[last] == 0x09
      else { return false }
      return TableSyntax.alignments(of: withoutQuotations(line, Int.max, bytes), in: bytes) != nil
    }
  }

  private mutating func table(in node: SyntaxNode) -> FoundTable? {
    let range = node.lines
    let ends =
      node.kind == .heading ? HeadingLines.ends(of: node, lines, bytes) : (text: range.upperBound, underline: nil)
    let last = ends.text
    candidates = candidates.drop { $0 <= range.lowerBound }
    guard let first = candidates.first, first <= last else { return nil }
    let quotations = node.count(of: .blockQuote)
    for delimiter in candidates.prefix(while: { $0 <= last }) {
      guard let alignments = TableSyntax.alignments(of: text(delimiter, quotations), in: bytes) else { continue }
      let head = TableSyntax.cells(of: headText(delimiter - 1, of: range, quotations), in: bytes)
      guard head.count == alignments.count else { continue }
      let underline = ends.underline.map { text($0, quotations) }
      // A line of hyphens across the page needs three; else it is a row, too.
      let isBreak = underline.map { $0.count > 2 && bytes[$0.lowerBound] == UInt8(ascii: "-") } ?? false
      let rows = delimiter < last ? (delimiter + 1...last).map { row($0, quotations, alignments.count) } : []
      return FoundTable(
        node: node, lead: delimiter - 1 > range.lowerBound ? range.lowerBound...delimiter - 2 : nil,
        quotations: quotations, alignments: alignments,
        rows: [head] + rows + (isBreak ? [] : ends.underline.map { [row($0, quotations, alignments.count)] } ?? []),
        hasBreakBelow: isBreak)
    }
    return nil
  }

  /// The cells of a line below the head: too few are made up by empty ones, what is too much is left out.
  private mutating func row(_ number: Int, _ quotations: Int, _ count: Int) -> [Range<Int>] {
    let line = text(number, quotations)
    let cells = TableSyntax.cells(of: line, in: bytes).prefix(count)
    guard cells.count < count, budget >= count - cells.count else { return Array(cells) }
    budget -= count - cells.count
    return Array(cells) + repeatElement(line.upperBound..<line.upperBound, count: count - cells.count)
  }

  private func headText(_ number: Int, of block: ClosedRange<Int>, _ quotations: Int) -> Range<Int> {
    guard number == block.lowerBound else { return text(number, quotations) }
    let line = lines.line(number)
    return LinePrefix.end(of: line, in: bytes)..<line.upperBound
  }

  private func text(_ number: Int, _ quotations: Int) -> Range<Int> {
    TableFinder.withoutQuotations(lines.line(number), quotations, bytes)
  }

  /// A line without the marks of as many quotations as it may lie in.
  static func withoutQuotations(
    _ line: Range<Int>, _ quotations: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var (index, left) = (line.lowerBound, quotations)
    while index < line.upperBound {
      if bytes[index] == UInt8(ascii: ">"), left > 0 {
        left -= 1
      } else if bytes[index] != 0x20, bytes[index] != 0x09 {
        break
      }
      index += 1
    }
    return index..<line.upperBound
  }
}
