import SafeHTML

extension BodyWalk {
  /// Writes one step of the walk.
  mutating func write(_ event: SyntaxTree.Event) {
    let (node, isEntering) = (event.node, event.isEntering)
    switch node.kind {
    case .paragraph: writeParagraph(node, isEntering)
    case .heading: writeInnerHeading(node)
    case .blockQuote: writeContainer(isEntering ? "<blockquote>" : "</blockquote>", isEntering)
    case .list: writeList(node, isEntering)
    case .item: writeItem(isEntering)
    case .codeBlock: writeCodeBlock(node)
    case .thematicBreak: writeContainer("<hr>", false)
    case .htmlBlock: reportHTML(node)
    case .table: writeTable(isEntering)
    case .tableHead: writeTableHead(node, isEntering)
    case .tableRow: writeTableRow(node, isEntering)
    case .footnotes: writeFootnotes(isEntering)
    case .footnote: writeFootnote(node, isEntering)
    case .tableCell(let alignment): writeTableCell(node, alignment, isEntering)
    default: writeInline(node, isEntering)
    }
  }

  private mutating func writeParagraph(_ node: SyntaxNode, _ isEntering: Bool) {
    if isEntering { enterBlock(node) }
    writer.blockBoundary()
    guard !node.isInTightItem else { return }
    guard isEntering else {
      if node.next == nil, let footnote = node.parent, footnote.kind == .footnote { writeBackLinks(of: footnote) }
      return writer.endBlock("</p>")
    }
    writer.freshLine()
    writer.markup("<p>")
  }

  /// A heading within a list or a quotation: it is written in place.
  private mutating func writeInnerHeading(_ node: SyntaxNode) {
    guard !rules.isUnchecked else { return writeBareHeading(node) }
    let heading = readHeading(node)
    writer.freshLine()
    writer.blockBoundary()
    writer.append(heading.prose.html)
    heading.content.text.withBytes { writer.plain($0) }
    writer.endBlock("")
  }

  private mutating func writeBareHeading(_ node: SyntaxNode) {
    writer.freshLine()
    writer.append(HeadingMarkup.start(level: node.headingLevel))
    writeContent(of: node)
    writer.append(HeadingMarkup.end(level: node.headingLevel))
    writer.endBlock("")
  }

  private mutating func writeContainer(_ tag: StaticString, _ isEntering: Bool) {
    writer.freshLine()
    writer.blockBoundary()
    isEntering ? writer.markup(tag) : writer.endBlock(tag)
  }

  private mutating func writeList(_ list: SyntaxNode, _ isEntering: Bool) {
    switch (list.isOrdered, isEntering) {
    case (true, true) where list.listStart != 1:
      writer.freshLine()
      writer.blockBoundary()
      writer.append("<ol \(attribute: "start", list.listStart)>")
    case (true, true): writeContainer("<ol>", true)
    case (true, false): writeContainer("</ol>", false)
    case (false, true): writeContainer("<ul>", true)
    case (false, false): writeContainer("</ul>", false)
    }
  }

  private mutating func writeItem(_ isEntering: Bool) {
    guard isEntering else { return writer.endItem() }
    writer.blockBoundary()
    writer.freshLine()
    writer.markup("<li>")
  }

  /// The first word behind the fence names the language (CommonMark 0.30, section 4.5); only a plain one is kept.
  private mutating func writeCodeBlock(_ node: SyntaxNode) {
    writer.freshLine()
    writer.blockBoundary()
    let info = node.fenceInfo.prefix { $0 != 0x20 && $0 != 0x09 }
    if !info.isEmpty, rules.isUnchecked || info.allSatisfy({ Self.isLanguageByte($0) }) {
      writer.markup("<pre><code")
      writer.attribute(" class=\"language-", UnsafeBufferPointer(rebasing: info))
      writer.markup(">")
    } else {
      writer.markup("<pre><code>")
    }
    let literal = node.literal
    writer.visible(literal)
    writer.endBlock("</code></pre>")
  }

  private static func isLanguageByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "#"): true
    default: false
    }
  }
}

extension String {
  /// Lends the UTF-8 bytes.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var copy = self
    return copy.withUTF8(body)
  }
}
