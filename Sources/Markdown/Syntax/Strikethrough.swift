/// Makes struck text (GFM, "Strikethrough (extension)") of the tildes that the preparation marked.
///
/// A pair has the same number of tildes, one or two, and lies within the same emphasis, link or block: where struck text
/// and emphasis overlap, GFM keeps the one that ends first, and this keeps the emphasis.
struct Strikethrough {
  /// Deeper than this nothing is struck out: libcmark looks at all that a node lies in when it takes one in.
  private static let deepest = 64

  /// A run of tildes that stands as a text of its own.
  private struct Run {
    let node: SyntaxNode
    let count: Int
    let flanking: Flanking
  }

  private var openers: [Run] = []
  /// How many openers of one and of two tildes there are.
  private var waiting = [0, 0, 0]

  /// Strikes out all that is marked in a tree.
  static func resolve(in root: SyntaxNode) {
    var parents: [SyntaxNode] = []
    var seen: Set<SyntaxNode> = []
    root.forEach { node, depth in
      guard depth <= deepest, node.kind == .text, let parent = node.parent, !seen.contains(parent) else { return }
      guard firstRun(in: node.literal, from: 0) != nil else { return }
      parents.append(parent)
      seen.insert(parent)
    }
    for parent in parents {
      var strikethrough = Strikethrough()
      strikethrough.read(parent)
    }
  }

  private mutating func read(_ parent: SyntaxNode) {
    var child = parent.firstChild
    while let node = child {
      child = node.next
      guard node.kind == .text else { continue }
      for run in Strikethrough.split(node) { read(run) }
    }
  }

  private mutating func read(_ run: Run) {
    if run.flanking.canClose, waiting[run.count] > 0 {
      while let opener = openers.popLast() {
        waiting[opener.count] -= 1
        if opener.count == run.count { return strike(from: opener, to: run) }
      }
    }
    guard run.flanking.canOpen else { return }
    openers.append(run)
    waiting[run.count] += 1
  }

  private func strike(from opener: Run, to closer: Run) {
    guard let struck = SyntaxNode.make(.strikethrough) else { return }
    struck.insertAfter(opener.node)
    while let node = struck.next, node != closer.node { struck.append(node) }
    opener.node.free()
    closer.node.free()
  }

  /// Makes every marked run within a text a text of its own.
  private static func split(_ node: SyntaxNode) -> [Run] {
    let text = node.literal
    var runs: [Run] = []
    var start = 0
    while let run = firstRun(in: text, from: start) {
      if run.index > start { SyntaxNode.make(text: text[start..<run.index])?.insertBefore(node) }
      start = run.index + 4 + run.count
      guard let tildes = SyntaxNode.make(text: repeatElement(UInt8(ascii: "~"), count: run.count)) else { continue }
      tildes.insertBefore(node)
      runs.append(Run(node: tildes, count: run.count, flanking: run.flanking))
    }
    guard start > 0 else { return [] }
    start < text.count ? node.setLiteral(Array(text[start...])) : node.free()
    return runs
  }

  private static func firstRun(
    in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (index: Int, count: Int, flanking: Flanking)? {
    var index = start
    while let mark = text.offset(of: PreparationMark.lead, in: index..<text.count) {
      if let run = PreparationMark.tildes(at: mark, in: text), mark + 4 + run.count <= text.count {
        return (mark, run.count, run.flanking)
      }
      index = min(mark + PreparationMark.length(at: mark, in: text), text.count)
    }
    return nil
  }
}
