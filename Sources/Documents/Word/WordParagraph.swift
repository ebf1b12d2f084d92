/// A paragraph of a Word document as it comes in.
struct WordParagraph {
  /// Which paragraph of the document it is, from 1.
  let number: Int
  var style: String?
  var list = WordListReference()
  var outline: Int?
  var alignment: SourceBlock.Alignment?
  /// Whether it is no paragraph of its own any more: its end was deleted, or moved away.
  var isJoined = false
  var runs = RunBuilder()
  /// What floats beside it: the text of boxes.
  var floating: [SourceBlock] = []

  /// The block that it makes.
  mutating func block(_ styles: WordStyles, _ counter: inout WordCounter) -> SourceBlock {
    var block = SourceBlock(
      line: number, alignment: alignment ?? styles.value(style, \.alignment) ?? .start, runs: runs.take())
    if let mark = counter.mark(listOfStyle(styles), style: style) {
      block.kind = .listItem(depth: mark.level)
      if case .number(let text) = mark.mark { block.label = text }
    }
    if let level = styles.heading(style, outline: outline) { block.kind = .heading(level: level) }
    return block
  }

  /// What it says itself goes before what its style says, level and list each for themselves.
  private func listOfStyle(_ styles: WordStyles) -> WordListReference {
    guard list.list == nil else { return list }
    return WordListReference(
      list: styles.value(style, { $0.list.list }), level: list.level ?? styles.value(style, { $0.list.level }))
  }
}

/// A piece of a paragraph as it comes in.
struct WordRun {
  var style: String?
  var isBold: Bool?
  var isHidden: Bool?
}
