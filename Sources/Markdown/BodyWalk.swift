import Diagnostics
import SafeHTML

/// The walk over a body's tree. Everything that it writes goes through `ProseWriter`; nothing recurses.
struct BodyWalk: ~Copyable {
  /// What holds for the body as a whole.
  struct Rules {
    /// Where the body starts in the file.
    let start: Int
    let markersAllowed: Bool
    let links: any LinkResolver
    /// Whether half-width punctuation between Han becomes full-width.
    let widensPunctuation: Bool
    /// See ``MarkdownReader/unchecked()``.
    let isUnchecked: Bool
  }

  let tree: SyntaxTree
  let bytes: UnsafeBufferPointer<UInt8>
  let lines: BodyLines
  let rules: Rules
  var mistakes: MistakeList
  var ids: HeadingIDs
  var finder: InlineFinder
  var writer = ProseWriter()
  var blocks: [MarkdownBody.Block] = []
  var references: [Reference] = []
  var markersSeen: [Marker] = []
  var openLink: OpenLink?
  /// The addresses in angle brackets within that text: libcmark lets them nest, HTML does not (4.5.1).
  var innerLinks = 0

  /// A link whose text is being written.
  struct OpenLink {
    let place: Range<Int>
    let hasTag: Bool
    /// Where its text begins in the plain text.
    let textStart: Int
  }

  init(
    tree: consuming SyntaxTree, bytes: UnsafeBufferPointer<UInt8>, lines: BodyLines, mistakes: MistakeList,
    ids: HeadingIDs, rules: Rules
  ) {
    self.tree = tree
    self.bytes = bytes
    self.lines = lines
    self.mistakes = mistakes
    self.ids = ids
    self.rules = rules
    finder = InlineFinder(bytes)
  }

  /// Reads the whole body.
  mutating func read() -> (MarkdownBody, [Diagnostic]) {
    prepareFootnotes()
    while let event = tree.next() {
      let node = event.node
      switch node.kind {
      case .document: continue
      case _ where rules.isUnchecked: write(event)
      case .heading:
        finishRun()
        blocks.append(.heading(readHeading(node)))
      case .list where node.isOrdered:
        finishRun()
        readMeasures(node)
      case .htmlBlock: readTopLevelHTML(node)
      default: write(event, until: node)
      }
    }
    finishRun()
    return (MarkdownBody(blocks: blocks, references: references, fragments: ids.sorted), mistakes.diagnostics)
  }

  /// Ends the run of blocks that nothing else is made of.
  mutating func finishRun() {
    let run = takeWriter()
    if !run.html.isEmpty { blocks.append(.other(run.prose)) }
  }

  /// What was written so far; the writer begins anew.
  mutating func takeWriter() -> ProseWriter {
    var written = ProseWriter()
    swap(&written, &writer)
    return written
  }

  /// Writes the subtree of `node`, of which `first` is the first step.
  mutating func write(_ first: SyntaxTree.Event, until node: SyntaxNode) {
    write(first)
    guard !node.isLeaf else { return }
    writeContent(of: node)
    write(SyntaxTree.Event(node: node, isEntering: false))
  }

  /// Writes what lies in `node`, which has been entered, and leaves it.
  mutating func writeContent(of node: SyntaxNode) {
    while let event = tree.next() {
      if !event.isEntering, event.node == node { return }
      write(event)
    }
  }

  /// Writes a heading that has been entered, up to its end, and gives it its id.
  mutating func readHeading(_ node: SyntaxNode) -> Heading {
    let (outer, level) = (takeWriter(), node.headingLevel)
    enterBlock(node)
    let name = HeadingAttribute.take(from: node, lines, bytes)
    writeContent(of: node)
    let content = takeWriter().prose
    writer = outer
    let id = name.map { give($0) } ?? ids.id(for: content.text)
    if level == 1 { mistakes.report(.headingLevelOne, finder.blockPlace) }
    if content.isEmpty { mistakes.report(.headingWithoutText, finder.blockPlace) }
    return Heading(
      level: level, id: id, content: content, offset: offset(of: node))
  }

  /// The id that an author gave a heading, or another one where it is in use already.
  private mutating func give(_ name: String) -> String {
    if let id = ids.giving(name) { return id }
    mistakes.report(.headingIDTaken, finder.blockPlace)
    return ids.id(for: name)
  }

  /// Reads a numbered list that has been entered, up to its end.
  mutating func readMeasures(_ list: SyntaxNode) {
    var (items, offsets): ([Prose], [Int]) = ([], [])
    while let event = tree.next(), event.node != list {
      let item = event.node
      if item.isLonelyParagraph, let paragraph = tree.next() {
        enterBlock(paragraph.node)
        writeContent(of: paragraph.node)
      }
      writeContent(of: item)
      items.append(takeWriter().prose)
      offsets.append(offset(of: item))
    }
    blocks.append(.measures(items, offset: offset(of: list), offsets: offsets, start: list.listStart))
  }

  /// Where a block starts in the file.
  func offset(of node: SyntaxNode) -> Int {
    rules.start + lines.trimmedLine(node.lines.lowerBound).lowerBound
  }

  /// Begins a block that holds inlines.
  mutating func enterBlock(_ node: SyntaxNode) {
    let numbers = node.lines
    let range = lines.lines(numbers)
    finder.enter(range, firstLine: lines.trimmedLine(numbers.lowerBound))
    writer.expect(range.count)
  }
}

extension SyntaxNode {
  /// Whether this item holds one paragraph and nothing else.
  var isLonelyParagraph: Bool {
    guard let child = firstChild else { return false }
    return child.kind == .paragraph && child.next == nil
  }
}
