import CCommonMark

/// A body as libcmark parsed it: THE owner of libcmark's memory.
///
/// Nodes point into that memory: they must not outlive the tree, and nothing outside this module sees one.
struct SyntaxTree: ~Copyable {
  private let root: OpaquePointer
  private let iterator: OpaquePointer

  /// Parses without copying `bytes`; nil when there is no memory. Invalid UTF-8 becomes U+FFFD.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8) else { return nil }
    defer { cmark_parser_free(parser) }
    bytes.withMemoryRebound(to: CChar.self) { characters in
      if let base = characters.baseAddress { cmark_parser_feed(parser, base, characters.count) }
    }
    guard let root = cmark_parser_finish(parser) else { return nil }
    guard let iterator = cmark_iter_new(root) else {
      cmark_node_free(root)
      return nil
    }
    self.root = root
    self.iterator = iterator
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
