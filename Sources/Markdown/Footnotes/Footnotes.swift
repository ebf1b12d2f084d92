/// Makes footnotes of what the preparation marked: references, and the items that hold their texts.
enum Footnotes {
  /// Deeper than this nothing is a reference, as with struck text.
  private static let deepest = 64

  /// Makes references of those that stand in text, and takes the footnotes to the end of the tree.
  static func resolve(in root: SyntaxNode) {
    var items: [SyntaxNode] = []
    var texts: [SyntaxNode] = []
    root.forEach { node, depth in
      guard node.kind == .text, node.literal.contains(PreparationMark.lead) else { return }
      if let item = item(whoseTextIs: node) { items.append(item) }
      if depth <= deepest, firstReference(in: node.literal, from: 0) != nil, !node.isInLinkOrImage {
        texts.append(node)
      }
    }
    for text in texts { split(text) }
    guard !items.isEmpty, let footnotes = SyntaxNode.make(.footnotes) else { return }
    root.append(footnotes)
    for item in items { move(item, to: footnotes) }
  }

  /// The item that a footnote's text begins; nil for every other text.
  private static func item(whoseTextIs text: SyntaxNode) -> SyntaxNode? {
    guard PreparationMark.isFootnote(at: 0, in: text.literal), let paragraph = text.parent,
      paragraph.kind == .paragraph, paragraph.firstChild == text, let item = paragraph.parent, item.kind == .item,
      item.firstChild == paragraph
    else { return nil }
    return item
  }

  private static func move(_ item: SyntaxNode, to footnotes: SyntaxNode) {
    guard let list = item.parent, let text = item.firstChild?.firstChild, let footnote = SyntaxNode.make(.footnote),
      let label = FootnoteSyntax.label(at: 4, before: text.literal.count, in: text.literal)
    else { return }
    footnote.setLabel(text.literal[label])
    footnote.setPlace(item.lines.lowerBound..<item.lines.upperBound)
    let rest = text.literal[(label.upperBound + 2)...].drop { $0 == 0x20 || $0 == 0x09 }
    rest.isEmpty ? text.free() : text.setLiteral(Array(rest))
    footnotes.append(footnote)
    while let child = item.firstChild { footnote.append(child) }
    item.free()
    if list.firstChild == nil { list.free() }
  }

  /// Makes every reference within a text a node of its own.
  private static func split(_ node: SyntaxNode) {
    let text = node.literal
    var start = 0
    while let found = firstReference(in: text, from: start) {
      let bracket = found.mark - 1
      if bracket > start { SyntaxNode.make(text: text[start..<bracket])?.insertBefore(node) }
      start = found.label.upperBound + 1
      guard let reference = SyntaxNode.make(.footnoteReference) else { continue }
      reference.setLabel(text[found.label])
      reference.insertBefore(node)
    }
    guard start > 0 else { return }
    start < text.count ? node.setLiteral(Array(text[start...])) : node.free()
  }

  /// The mark behind the bracket of the next reference, and its label.
  private static func firstReference(
    in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (mark: Int, label: Range<Int>)? {
    var index = start
    while let mark = text.offset(of: PreparationMark.lead, in: index..<text.count) {
      index = min(mark + PreparationMark.length(at: mark, in: text), text.count)
      guard PreparationMark.isReference(at: mark, in: text), mark > start, text[mark - 1] == UInt8(ascii: "[") else {
        continue
      }
      var end = index + 1
      while end < text.count, text[end] != UInt8(ascii: "]") { end += 1 }
      guard index < end, end < text.count, text[index] == UInt8(ascii: "^") else { continue }
      return (mark, index + 1..<end)
    }
    return nil
  }
}

extension SyntaxNode {
  fileprivate var isInLinkOrImage: Bool {
    var current = parent
    while let node = current, node.isInlineContainer {
      if node.kind == .link || node.kind == .image { return true }
      current = node.parent
    }
    return current?.kind == .image
  }
}
