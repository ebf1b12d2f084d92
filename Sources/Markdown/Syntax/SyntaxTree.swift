import CCommonMark

/// A body as libcmark parsed it: THE owner of libcmark's memory.
///
/// Nodes point into that memory: they must not outlive the tree, and nothing outside this module sees one.
struct SyntaxTree: ~Copyable {
  private let root: OpaquePointer
  /// What is to be told of footnotes.
  private(set) var footnoteFindings = FootnoteNumbers.Findings()
  private let iterator: OpaquePointer

  /// Parses a body, prepared, and makes of the tree what libcmark does not know; nil when there is no memory.
  init?(preparing bytes: UnsafeBufferPointer<UInt8>, _ lines: BodyLines) {
    let root = SyntaxTree.read(bytes, lines)
    var findings = FootnoteNumbers.Findings()
    if let root {
      Tables.insert(into: root, bytes, lines)
      if FootnoteSyntax.mayStand(in: bytes) { findings = FootnoteNumbers.assign(in: root) }
    }
    self.init(root: root?.pointer)
    footnoteFindings = findings
  }

  /// The tree of a body, prepared, with its struck text; whoever gets it owns it.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: BodyLines) -> SyntaxNode? {
    guard let prepared = Preparation.prepare(bytes, lines) else { return parse(bytes).map(SyntaxNode.init) }
    guard let root = prepared.withUnsafeBufferPointer({ parse($0) }).map(SyntaxNode.init) else { return nil }
    if bytes.offset(of: UInt8(ascii: "~"), in: 0..<bytes.count) != nil { Strikethrough.resolve(in: root) }
    if FootnoteSyntax.mayStand(in: bytes) { Footnotes.resolve(in: root) }
    root.restore()
    return root
  }

  /// Parses bytes as they are; nil when there is no memory. Invalid UTF-8 becomes U+FFFD.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(root: SyntaxTree.parse(bytes))
  }

  private init?(root: OpaquePointer?) {
    guard let root else { return nil }
    guard let iterator = cmark_iter_new(root) else {
      cmark_node_free(root)
      return nil
    }
    self.root = root
    self.iterator = iterator
  }

  private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8) else { return nil }
    defer { cmark_parser_free(parser) }
    bytes.withMemoryRebound(to: CChar.self) { characters in
      if let base = characters.baseAddress { cmark_parser_feed(parser, base, characters.count) }
    }
    return cmark_parser_finish(parser)
  }

  deinit {
    cmark_iter_free(iterator)
    cmark_node_free(root)
  }

  /// A step of the walk: a leaf is entered only, everything else is entered and left.
  struct Event {
    let node: SyntaxNode
    let isEntering: Bool
  }

  /// The next step of the walk in document order; nil at the end. Nothing recurses, however deep the tree is.
  func next() -> Event? {
    let event = cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return nil }
    return Event(node: SyntaxNode(node), isEntering: event == CMARK_EVENT_ENTER)
  }
}
