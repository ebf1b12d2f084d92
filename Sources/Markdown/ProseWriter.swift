@_spi(Unescaped) import SafeHTML

/// Writes a run of blocks or inlines as HTML and as plain text at once.
struct ProseWriter {
  /// The HTML so far.
  private(set) var html = HTML.empty
  /// The plain text so far, UTF-8.
  private(set) var text: [UInt8] = []
  private var isAtLineStart = true
  private var isBlockPending = false
  private var isBehindBlock = false

  /// What was written, as prose.
  var prose: Prose { Prose(html: html, text: String(decoding: text, as: UTF8.self)) }

  /// The last character that a reader sees in this block; nil at its start.
  var lastScalar: Unicode.Scalar? {
    guard !isBlockPending, !text.isEmpty else { return nil }
    return text.withUnsafeBufferPointer { $0.scalar(endingAt: $0.count, from: 0)?.scalar }
  }

  /// Makes room for a first block of `count` bytes; for what comes behind it the buffers grow by themselves.
  mutating func expect(_ count: Int) {
    guard text.isEmpty, html.isEmpty else { return }
    text.reserveCapacity(count)
    html.reserveCapacity(count + count / 8 + 64)
  }

  /// Markup out of the source of this module.
  mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { html.append(unescaped: $0) }
    isAtLineStart = false
    isBehindBlock = false
  }

  /// Markup that is HTML already.
  mutating func append(_ markup: HTML) {
    html.append(markup)
    isAtLineStart = false
  }

  /// HTML of the author's: for the examples of CommonMark alone (``MarkdownReader/unchecked()``).
  mutating func uncheckedHTML(_ markup: UnsafeBufferPointer<UInt8>) {
    html.append(unescaped: markup)
    isAtLineStart = markup.last == 0x0A
  }

  /// Text as a reader sees it.
  mutating func visible(_ content: UnsafeBufferPointer<UInt8>) {
    html.append(escaping: content)
    isAtLineStart = false
    isBehindBlock = false
    plain(content)
  }

  /// Text that is in the plain text alone.
  mutating func plain(_ content: UnsafeBufferPointer<UInt8>) {
    guard !content.isEmpty else { return }
    if isBlockPending, !text.isEmpty { text.append(0x0A) }
    isBlockPending = false
    text.append(contentsOf: content)
  }

  /// An attribute with the blank in front of it; the value is escaped.
  mutating func attribute(_ name: StaticString, _ value: UnsafeBufferPointer<UInt8>) {
    markup(name)
    html.append(escaping: value)
    markup("\"")
  }

  /// The same.
  mutating func attribute(_ name: StaticString, _ value: String) {
    markup(name)
    html.append(escaping: value)
    markup("\"")
  }

  /// A new line in the HTML, unless there is one or nothing stands before it.
  mutating func freshLine() {
    guard !isAtLineStart else { return }
    markup("\n")
    isAtLineStart = true
  }

  /// The end of a block that has a line of its own.
  mutating func endBlock(_ tag: StaticString) {
    markup(tag)
    isBehindBlock = true
    blockBoundary()
  }

  /// The end of a list item, on a new line behind a block.
  mutating func endItem() {
    if isBehindBlock { freshLine() }
    markup("</li>")
    blockBoundary()
  }

  /// A block begins or ends: what follows stands on its own line of the plain text.
  mutating func blockBoundary() {
    isBlockPending = true
  }

  /// A cell of a table begins: in the plain text a blank stands between two.
  mutating func cellBoundary() {
    if !isBlockPending, !text.isEmpty { text.append(0x20) }
  }

  /// A line end within a paragraph, in front of `following`.
  mutating func softBreak(before following: UnsafeBufferPointer<UInt8>?) {
    if let following, LineJoin.isSeamless(text, following) { return }
    markup("\n")
    if !text.isEmpty { text.append(0x20) }
  }

  /// A line end that the author asked for.
  mutating func hardBreak() {
    markup("<br>\n")
    if !text.isEmpty { text.append(0x0A) }
  }
}
