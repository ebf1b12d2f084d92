extension SyntaxNode {
  /// Whether the walk enters this node without leaving it.
  var isLeaf: Bool {
    switch kind {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .codeBlock, .htmlBlock, .thematicBreak: true
    default: false
    }
  }

  /// Whether this paragraph of a tight list stands without `<p>` (CommonMark 0.30, section 5.3).
  var isInTightItem: Bool {
    guard let item = parent, item.kind == .item, let list = item.parent else { return false }
    return list.isTight
  }

  /// The content of the text that follows this inline directly, whatever emphasis or link begins or ends in between;
  /// nil when something else follows or nothing does.
  var followingText: UnsafeBufferPointer<UInt8>? {
    var current = self
    while true {
      if current != self, let child = current.firstChild {
        current = child
      } else {
        while current.next == nil {
          guard let parent = current.parent, parent.isInlineContainer else { return nil }
          current = parent
        }
        guard let next = current.next else { return nil }
        current = next
      }
      switch current.kind {
      case .text, .code: return current.literal
      case .emphasis, .strong, .strikethrough, .link: continue
      default: return nil
      }
    }
  }

  /// Whether an inline stands at the start of a line of its paragraph or heading.
  var isAtLineStart: Bool {
    guard let previous else { return parent.map { !$0.isInlineContainer } ?? true }
    return previous.kind == .softBreak || previous.kind == .lineBreak
  }

  /// The first character of what follows this text, also on the next line; nil at the end of the block.
  var followingScalar: Unicode.Scalar? {
    let text = next?.kind == .softBreak ? next?.followingText : followingText
    guard let text, !text.isEmpty else { return nil }
    return text.scalar(at: 0, before: text.count)
  }

  /// How many nodes of a kind this one lies in.
  func count(of kind: Kind) -> Int {
    var (count, current) = (0, parent)
    while let node = current {
      if node.kind == kind { count += 1 }
      current = node.parent
    }
    return count
  }

  /// Whether it is an inline that may hold others.
  var isInlineContainer: Bool {
    switch kind {
    case .emphasis, .strong, .strikethrough, .link: true
    default: false
    }
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// The text without the ideographic spaces in front of it.
  var withoutIndent: UnsafeBufferPointer<UInt8> {
    guard first == 0xE3 else { return self }
    var start = 0
    while LinePrefix.isIdeographicSpace(start, before: count, self) { start += 3 }
    return UnsafeBufferPointer(rebasing: self[start...])
  }
}
