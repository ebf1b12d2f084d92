import NoticeGrammar

/// Paragraphs, tables and lists of a notice as Markdown.
struct BodyText {
  private let source: NoticeSource

  init(_ source: NoticeSource) { self.source = source }

  /// A paragraph or a table; nothing where it is blank.
  func block(_ block: ReadBlock) -> [String] {
    switch block {
    case .paragraph(let stretch):
      let text = inline(stretch)
      return text.isEmpty ? [] : [text]
    case .labelled(let label, let stretch):
      return [inline(stretch, behind: source.text(label) + "：")]
    case .table(let rows, _): return [table(rows)]
    }
  }

  /// Text with the marks of its notes.
  private func inline(_ stretch: Stretch, behind label: String = "") -> String {
    let marks = source.marks(in: stretch)
    var text = MarkdownText.escaped(
      label + source.text(stretch.lowerBound..<(marks.first?.place ?? stretch.upperBound)))
    for (index, mark) in zip(marks.indices, marks) {
      let end = index + 1 < marks.endIndex ? marks[index + 1].place : stretch.upperBound
      let piece = MarkdownText.escaped(behindMark: source.text(mark.place..<end))
      text += "[^\(mark.number)]" + (!piece.isEmpty && source.hasSpace(at: mark.place) ? " " : "") + piece
    }
    return text
  }

  /// The notes that blocks of one file point to, as paragraphs to stand at its end.
  func notes(of blocks: [ReadBlock]) -> [String] {
    source.notes(markedIn: blocks).map { note in
      let paragraphs = note.paragraphs.map { inline($0) }
      return "[^\(note.number)]: " + paragraphs.joined(separator: "\n\n    ")
    }
  }

  /// The measures of a finding, as its one numbered list.
  func list(_ measures: [ReadMeasure]) -> [String] {
    guard !measures.isEmpty else { return [] }
    let isLoose = measures.contains { $0.blocks.count > 1 }
    let items = measures.enumerated().map { index, measure in
      item("\(index + 1). ", measure.blocks.flatMap(block))
    }
    return [items.joined(separator: isLoose ? "\n\n" : "\n")]
  }

  private func item(_ mark: String, _ blocks: [String]) -> String {
    let pad = String(repeating: " ", count: mark.utf8.count)
    let lines = blocks.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false)
    return mark + lines.enumerated().map { $0 == 0 || $1.isEmpty ? String($1) : pad + $1 }.joined(separator: "\n")
  }

  /// A table as GFM has it: the first row is the head.
  private func table(_ rows: [[Stretch]]) -> String {
    let width = rows.map(\.count).max() ?? 0
    let lines = rows.map { row in
      let cells = row.map { inline($0) } + Array(repeating: "", count: width - row.count)
      return "| " + cells.joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: width)
    return ([lines.first ?? "", rule] + lines.dropFirst()).joined(separator: "\n")
  }
}
