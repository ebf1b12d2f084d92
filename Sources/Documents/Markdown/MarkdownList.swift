/// The lists that are open at a line of Markdown, the innermost last.
struct MarkdownList {
  struct Item {
    let depth: Int
    let label: String?
  }

  private struct Level {
    /// The column at which its items' text begins.
    let column: Int
    /// The number of its last item; nil for bullets.
    let number: Int?
  }

  private var levels: [Level] = []

  /// Takes the mark of an item off a line; nil where it is none. Where a paragraph is open (`continuing`), only a list that
  /// begins at 1 begins one (CommonMark 5.2).
  mutating func take(_ line: inout MarkdownLine, continuing: Bool) -> Item? {
    guard let mark = Mark(line) else {
      if !continuing { _ = close(at: line.indent) }
      return nil
    }
    let sibling = close(at: line.indent)
    if continuing, sibling == nil, levels.isEmpty, let number = mark.number, number != 1 { return nil }
    line.drop(mark.length)
    // 1. 1. 1. asks the program to count; other numbers are the writer's.
    let number = mark.number.map { stated in
      if stated <= 1, let former = sibling?.number { former + 1 } else { stated }
    }
    levels.append(Level(column: line.indent, number: number))
    return Item(depth: levels.count - 1, label: number.map { "\($0)\(mark.delimiter)" })
  }

  /// Ends the lists whose items reach farther to the right; the outermost of them is the one that goes on.
  private mutating func close(at indent: Int) -> Level? {
    var sibling: Level?
    while let last = levels.last, indent < last.column {
      sibling = last
      levels.removeLast()
    }
    return sibling
  }

  /// The mark at the front of a line: `-`, `*`, `+`, `1.` or `1)`, with a blank behind it.
  private struct Mark {
    let length: Int
    var number: Int?
    var delimiter: Character = "."

    init?(_ line: MarkdownLine) {
      let text = line.text
      let digits = text.prefix { ("0"..."9").contains($0) }
      let rest = text.dropFirst(digits.count)
      guard digits.count <= 9, let delimiter = rest.first else { return nil }
      guard (digits.isEmpty ? "-*+" : ".)").contains(delimiter) else { return nil }
      guard let next = rest.dropFirst().first, next == " " || next == "\t" else { return nil }
      number = Int(digits)
      self.delimiter = delimiter
      length = digits.count + 1
    }
  }
}
