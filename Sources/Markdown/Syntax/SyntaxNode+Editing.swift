import CCommonMark

/// Changes to libcmark's tree: all that this module makes of it afterwards.
extension SyntaxNode {
  /// What was made of the tree afterwards is libcmark's "custom" block or inline, with one of these letters as its label.
  enum Label: UInt8 {
    case strikethrough = 0x61
    case table, tableHead, tableRow
    case plainCell, startCell, centerCell, endCell
    case footnoteReference, footnotes, footnote

    fileprivate var isInline: Bool { self == .strikethrough || self == .footnoteReference }

    static func cell(_ alignment: TableAlignment) -> Label {
      switch alignment {
      case .none: .plainCell
      case .start: .startCell
      case .center: .centerCell
      case .end: .endCell
      }
    }
  }

  /// A new node of one of those kinds, which nothing owns until it has a parent; nil when there is no memory.
  static func make(_ label: Label) -> SyntaxNode? {
    let type = label.isInline ? CMARK_NODE_CUSTOM_INLINE : CMARK_NODE_CUSTOM_BLOCK
    guard let node = cmark_node_new(type) else { return nil }
    withUnsafePointer(to: (CChar(label.rawValue), CChar(0))) { letter in
      letter.withMemoryRebound(to: CChar.self, capacity: 2) { _ = cmark_node_set_on_enter(node, $0) }
    }
    return SyntaxNode(node)
  }

  /// A new text node, likewise.
  static func make(text: some Sequence<UInt8>) -> SyntaxNode? {
    guard let pointer = cmark_node_new(CMARK_NODE_TEXT) else { return nil }
    let node = SyntaxNode(pointer)
    node.setLiteral(text)
    return node
  }

  /// A new thematic break, likewise.
  static func makeThematicBreak() -> SyntaxNode? {
    cmark_node_new(CMARK_NODE_THEMATIC_BREAK).map(SyntaxNode.init)
  }

  /// The kind of a node that was made afterwards.
  var addedKind: Kind {
    guard let letter = cmark_node_get_on_enter(pointer), let label = Label(rawValue: UInt8(bitPattern: letter.pointee))
    else { return .other }
    switch label {
    case .strikethrough: return .strikethrough
    case .table: return .table
    case .tableHead: return .tableHead
    case .tableRow: return .tableRow
    case .plainCell: return .tableCell(.none)
    case .startCell: return .tableCell(.start)
    case .centerCell: return .tableCell(.center)
    case .endCell: return .tableCell(.end)
    case .footnoteReference: return .footnoteReference
    case .footnotes: return .footnotes
    case .footnote: return .footnote
    }
  }

  /// What an author calls a footnote.
  var label: UnsafeBufferPointer<UInt8> { SyntaxNode.bytes(cmark_node_get_on_exit(pointer)) }
  func setLabel(_ label: some Sequence<UInt8>) { SyntaxNode.set(cmark_node_set_on_exit, pointer, label) }

  /// Where a node stands that does not lie where libcmark read it: lines of the body, of a cell its bytes, of a
  /// footnote its number and as many more as there are references to it, of a reference the same up to it.
  var place: Range<Int>? {
    let bits = UInt(bitPattern: cmark_node_get_user_data(pointer))
    return bits == 0 ? nil : Int(bits >> 32)..<Int(bits & 0xFFFF_FFFF)
  }

  /// Remembers that place; its bounds are below 2^32.
  func setPlace(_ place: Range<Int>) {
    let bits = UInt(place.lowerBound) << 32 | UInt(place.upperBound)
    cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: bits))
  }

  func setLiteral(_ text: some Sequence<UInt8>) { SyntaxNode.set(cmark_node_set_literal, pointer, text) }
  func setFenceInfo(_ text: some Sequence<UInt8>) { SyntaxNode.set(cmark_node_set_fence_info, pointer, text) }
  func setDestination(_ text: some Sequence<UInt8>) { SyntaxNode.set(cmark_node_set_url, pointer, text) }
  func setTitle(_ text: some Sequence<UInt8>) { SyntaxNode.set(cmark_node_set_title, pointer, text) }

  /// Takes `child` from where it is and puts it behind all children.
  func append(_ child: SyntaxNode) { cmark_node_append_child(pointer, child.pointer) }
  func insertBefore(_ sibling: SyntaxNode) { cmark_node_insert_before(sibling.pointer, pointer) }
  func insertAfter(_ sibling: SyntaxNode) { cmark_node_insert_after(sibling.pointer, pointer) }

  /// Removes the node with all that lies in it; no copy of it may be used any more.
  func free() { cmark_node_free(pointer) }

  private static func set(
    _ setter: (OpaquePointer?, UnsafePointer<CChar>?) -> CInt, _ pointer: OpaquePointer, _ text: some Sequence<UInt8>
  ) {
    (Array(text) + [0]).withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { _ = setter(pointer, $0.baseAddress) }
    }
  }

  /// Visits this node and all that lie in it once, in document order, with how deep each lies; nothing recurses. What
  /// is visited may not be removed, nor anything in front of it.
  func forEach(_ visit: (SyntaxNode, Int) -> Void) {
    guard let iterator = cmark_iter_new(pointer) else { return }
    defer { cmark_iter_free(iterator) }
    var depth = 0
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator).map(SyntaxNode.init) else { return }
      if event == CMARK_EVENT_ENTER { visit(node, depth) }
      if !node.isLeaf { depth += event == CMARK_EVENT_ENTER ? 1 : -1 }
    }
  }
}
