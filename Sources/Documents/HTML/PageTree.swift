import CGumbo

/// The tree of a page. It is the one owner of gumbo's memory, and of the text that the tree points into.
struct PageTree: ~Copyable {
  private let page: OpaquePointer
  private let text: UnsafeMutableBufferPointer<CChar>

  /// - Parameter text: valid UTF-8.
  /// - Throws: where the tree would be too large.
  init(_ text: [UInt8]) throws(DocumentRefusal) {
    let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: text.count + 1)
    _ = copy.initialize(from: text.lazy.map { CChar(bitPattern: $0) } + CollectionOfOne(0))
    guard let parsed = gongkai_page_parse(copy.baseAddress, text.count, Limits.tree) else {
      copy.deallocate()
      throw .tooLarge(.init("网页", "the page is"))
    }
    page = OpaquePointer(parsed)
    self.text = copy
  }

  deinit {
    gongkai_page_free(UnsafeMutablePointer(page))
    text.deallocate()
  }

  /// Shows a visitor the tree, without recursion, however deep it is.
  borrowing func walk(_ visitor: inout some PageVisitor) {
    guard let root = gongkai_page_root(UnsafeMutablePointer(page)) else { return }
    var open = [(node: PageNode(pointer: root), next: 0)]
    while let (node, next) = open.last {
      guard let child = node.child(next) else {
        open.removeLast()
        // The document itself was never entered.
        if !open.isEmpty { visitor.leave(node) }
        continue
      }
      open[open.count - 1].next += 1
      if visitor.enter(child) { open.append((child, 0)) }
    }
  }
}

/// Who looks at the nodes of a page in their order.
protocol PageVisitor {
  /// Looks at a node, and says whether to go into it. It must not be kept longer than the tree.
  mutating func enter(_ node: PageNode) -> Bool
  /// Leaves a node that was gone into.
  mutating func leave(_ node: PageNode)
}

/// A node of the tree of a page.
struct PageNode: Hashable {
  let pointer: UnsafePointer<GumboNode>

  /// What it is.
  enum Kind {
    case element(GumboTag)
    /// A text, and the line on which it begins.
    case text(UnsafePointer<CChar>, line: Int)
    /// White space between elements.
    case space(UnsafePointer<CChar>)
    /// A comment, a document, a template.
    case other
  }

  var kind: Kind {
    let node = pointer.pointee
    switch node.type {
    case GUMBO_NODE_ELEMENT: return .element(node.v.element.tag)
    case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA:
      return .text(node.v.text.text, line: Int(node.v.text.start_pos.line))
    case GUMBO_NODE_WHITESPACE: return .space(node.v.text.text)
    default: return .other
    }
  }

  /// Whether it is an element of SVG or MathML.
  var isForeign: Bool { pointer.pointee.v.element.tag_namespace != GUMBO_NAMESPACE_HTML }

  /// The line of its tag, from 1.
  var line: Int { max(1, Int(pointer.pointee.v.element.start_pos.line)) }

  /// The value of an attribute of an element, as the page has it.
  subscript(name: String) -> String? {
    var attributes = pointer.pointee.v.element.attributes
    guard attributes.length > 0, let found = gumbo_get_attribute(&attributes, name) else { return nil }
    return found.pointee.value.map { String(cString: $0) }
  }

  fileprivate func child(_ index: Int) -> PageNode? {
    let node = pointer.pointee
    let children: GumboVector
    switch node.type {
    case GUMBO_NODE_DOCUMENT: children = node.v.document.children
    case GUMBO_NODE_ELEMENT: children = node.v.element.children
    default: return nil
    }
    guard index < Int(children.length), let child = children.data[index] else { return nil }
    return PageNode(pointer: UnsafePointer(child.assumingMemoryBound(to: GumboNode.self)))
  }
}

extension PageNode {
  var isHeaderCell: Bool { isElement(GUMBO_TAG_TH) }

  var isCaption: Bool { isElement(GUMBO_TAG_CAPTION) }

  private func isElement(_ wanted: GumboTag) -> Bool {
    if case .element(wanted) = kind { return true }
    return false
  }

  /// How many of its children are items of a list.
  var itemCount: Int {
    var count = 0
    var index = 0
    while let child = child(index) {
      if case .element(GUMBO_TAG_LI) = child.kind { count += 1 }
      index += 1
    }
    return count
  }
}
