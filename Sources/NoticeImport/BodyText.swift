import NoticeGrammar

/// Paragraphs, tables and lists of a notice as Markdown.
struct BodyText {
  private let source: NoticeSource

  init(_ source: NoticeSource) { self.source = source }

  /// A paragraph or a table; nothing where it is blank.
  func block(_ block: ReadBlock) -> [String] {
    switch block {
    case .paragraph(let stretch):
      let text = source.text(stretch)
      return text.isEmpty ? [] : [MarkdownText.escaped(text)]
    case .labelled(let label, let stretch):
      return [MarkdownText.escaped(source.text(label) + "：" + source.text(stretch))]
    case .table(let rows, _): return [table(rows)]
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
      let cells = row.map { MarkdownText.escaped(source.text($0)) } + Array(repeating: "", count: width - row.count)
      return "| " + cells.joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: width)
    return ([lines.first ?? "", rule] + lines.dropFirst()).joined(separator: "\n")
  }
}
