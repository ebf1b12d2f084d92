/// Gives footnotes their numbers: in the order in which the text points to them first.
struct FootnoteNumbers {
  /// What is to be told of footnotes, with the lines that hold them.
  struct Findings {
    /// A label that stands at two footnotes; the second is left out.
    var doubled: [ClosedRange<Int>] = []
    /// A footnote to which nothing points; it is left out.
    var unused: [ClosedRange<Int>] = []
    /// How many references there are to each, in the order of their numbers.
    var uses: [Int] = []
  }

  private var footnotes: [[UInt8]: SyntaxNode] = [:]
  private var numbers: [[UInt8]: Int] = [:]
  private var uses: [[UInt8]: Int] = [:]
  private var order: [SyntaxNode] = []
  private var findings = Findings()

  /// Numbers all references of a tree and puts its footnotes in that order. A reference that leads nowhere gets none.
  static func assign(in root: SyntaxNode) -> Findings {
    var assignment = FootnoteNumbers()
    let container = root.lastChild.flatMap { $0.kind == .footnotes ? $0 : nil }
    assignment.collect(container)
    var current = root.firstChild
    while let node = current, node != container {
      assignment.number(node)
      current = node.next
    }
    // Footnotes may point to footnotes, which come behind.
    var index = 0
    while index < assignment.order.count {
      assignment.number(assignment.order[index])
      index += 1
    }
    if let container { assignment.arrange(in: container) }
    return assignment.findings
  }

  private mutating func collect(_ container: SyntaxNode?) {
    var current = container?.firstChild
    while let footnote = current {
      current = footnote.next
      let key = FootnoteSyntax.key(footnote.label)
      if footnotes[key] == nil {
        footnotes[key] = footnote
      } else {
        findings.doubled.append(footnote.lines)
      }
    }
  }

  private mutating func number(_ node: SyntaxNode) {
    node.forEach { reference, _ in
      guard reference.kind == .footnoteReference else { return }
      let key = FootnoteSyntax.key(reference.label)
      guard let footnote = footnotes[key] else { return }
      if numbers[key] == nil {
        order.append(footnote)
        numbers[key] = order.count
      }
      uses[key, default: 0] += 1
      reference.setPlace((numbers[key] ?? 0)..<(numbers[key] ?? 0) + (uses[key] ?? 0))
    }
  }

  /// Puts the footnotes in the order of their numbers, each with its number and its uses, and takes out the others.
  private mutating func arrange(in container: SyntaxNode) {
    for (key, footnote) in footnotes where numbers[key] == nil { findings.unused.append(footnote.lines) }
    findings.unused.sort { $0.lowerBound < $1.lowerBound }
    for (index, footnote) in order.enumerated() {
      let count = uses[FootnoteSyntax.key(footnote.label)] ?? 0
      findings.uses.append(count)
      footnote.setPlace(index + 1..<index + 1 + count)
      container.append(footnote)
    }
    // Those with a number stand at the end now.
    while let first = container.firstChild, first != order.first { first.free() }
    if order.isEmpty { container.free() }
  }
}
