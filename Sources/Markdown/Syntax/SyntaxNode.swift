import CCommonMark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One node of a `SyntaxTree`, valid as long as the tree is.
struct SyntaxNode: Hashable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  /// What a node is.
  enum Kind: Equatable {
    case document, paragraph, heading, blockQuote, list, item, codeBlock, htmlBlock, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    /// What libcmark does not know, made of its tree afterwards.
    case strikethrough, table, tableHead, tableRow, tableCell(TableAlignment)
    case footnoteReference, footnotes, footnote
    case other
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_DOCUMENT: .document
    default: addedKind
    }
  }

  /// The content of text, code and HTML.
  var literal: UnsafeBufferPointer<UInt8> { SyntaxNode.bytes(cmark_node_get_literal(pointer)) }
  /// What stands behind the fence of a code block.
  var fenceInfo: UnsafeBufferPointer<UInt8> { SyntaxNode.bytes(cmark_node_get_fence_info(pointer)) }
  /// Where a link or an image leads, escapes and entities read.
  var destination: UnsafeBufferPointer<UInt8> { SyntaxNode.bytes(cmark_node_get_url(pointer)) }
  /// The title of a link or an image.
  var title: UnsafeBufferPointer<UInt8> { SyntaxNode.bytes(cmark_node_get_title(pointer)) }
  /// 1 to 6.
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// Whether a list is numbered.
  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  /// The first number of a numbered list.
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  /// Whether a list has no blank lines between its items.
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
  /// The lines of a block within the body, from 1, both included.
  var lines: ClosedRange<Int> {
    if let place { return place.lowerBound...place.upperBound }
    let first = max(1, Int(cmark_node_get_start_line(pointer)))
    return first...max(first, Int(cmark_node_get_end_line(pointer)))
  }

  var parent: SyntaxNode? { cmark_node_parent(pointer).map(SyntaxNode.init) }
  var firstChild: SyntaxNode? { cmark_node_first_child(pointer).map(SyntaxNode.init) }
  var previous: SyntaxNode? { cmark_node_previous(pointer).map(SyntaxNode.init) }
  var lastChild: SyntaxNode? { cmark_node_last_child(pointer).map(SyntaxNode.init) }
  var next: SyntaxNode? { cmark_node_next(pointer).map(SyntaxNode.init) }

  /// libcmark replaces NUL by U+FFFD, so that its strings end where C says they do.
  static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    let start = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: strlen(string))
  }
}
