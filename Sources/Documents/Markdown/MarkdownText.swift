/// Reads Markdown as its writers mean it: what marks up is no part of the text, and nothing else is left out but comments
/// and the addresses that links refer to.
///
/// It is simpler than CommonMark where that serves offices: text behind four spaces is a paragraph, not code; a line that
/// opens with U+3000 or with a number of official documents (一、 （一） 1. ①) begins a paragraph of its own; `#标题` without
/// a space is a heading.
struct MarkdownText {
  private var collection = BlockCollection()
  private let references: MarkdownReferences
  /// The paragraph that is being read: its lines, and what it is.
  private var lines: [String] = []
  /// How long it is, in UTF-8 bytes.
  private var length = 0
  private var open = SourceBlock(line: 1, runs: [])
  private var list = MarkdownList()
  private var table: [[String]]?
  private var fence: String?
  private var isComment = false

  /// The blocks of a text in valid UTF-8.
  ///
  /// - Throws: where there is too much.
  static func blocks(of text: [UInt8]) throws(DocumentRefusal) -> [SourceBlock] {
    var reader = MarkdownText(references: MarkdownReferences(TextLines(text)))
    var lines = TextLines(text)
    reader.takeFrontMatter(&lines)
    var current = lines.next()
    while let (number, bytes) = current {
      // Before it is taken apart.
      guard bytes.count <= Limits.markdownParagraph else { throw tooLong }
      current = lines.next()
      reader.take(String(decoding: bytes, as: UTF8.self), line: number, next: current?.bytes ?? [])
      if let refusal = reader.refusal { throw refusal }
    }
    reader.end()
    if let refusal = reader.refusal { throw refusal }
    return reader.collection.blocks
  }

  private var refusal: DocumentRefusal? {
    length > Limits.markdownParagraph ? Self.tooLong : collection.refusal
  }

  private static let tooLong = DocumentRefusal.tooLarge(.init("一段文字", "a paragraph is"))

  private init(references: MarkdownReferences) { self.references = references }

  // MARK: Lines

  private mutating func take(_ text: String, line: Int, next: ArraySlice<UInt8>) {
    if let fence { return takeCode(text, until: fence, line: line) }
    let text = isComment ? afterComment(text) : text
    var rest = MarkdownLine(text)
    if rest.isBlank { return isComment ? () : end() }
    if rest.isUnderline, !lines.isEmpty, table == nil, open.kind == .paragraph {
      open.kind = .heading(level: rest.isThickUnderline ? 1 : 2)
      return end()
    }
    if rest.isBreak { return end() }
    if table != nil {
      if rest.hasBar { return takeRow(rest) }
      end()
    }
    if rest.dropQuotation(), lines.isEmpty || rest.isBlank { end() }
    if let mark = rest.fence { return begin(fence: mark) }
    if let level = rest.dropHeading() { return addHeading(level, rest, line: line) }
    if rest.isReference { return end() }
    if rest.hasBar, lines.isEmpty, MarkdownLine(String(decoding: next, as: UTF8.self)).isDelimiterRow {
      return begin(table: rest, line: line)
    }
    takeParagraph(rest, line: line)
  }

  private mutating func takeParagraph(_ line: MarkdownLine, line number: Int) {
    var rest = line
    if let note = rest.dropNote() {
      end()
      open = SourceBlock(kind: .note(number: references.number(of: note)), line: number, runs: [])
      list = MarkdownList()
    } else if lines.isEmpty, rest.indent >= 4, case .note(let note)? = collection.blocks.last?.kind {
      // What is indented by four goes on with the note above.
      open = SourceBlock(kind: .note(number: note), line: number, runs: [])
    } else if let item = list.take(&rest, continuing: !lines.isEmpty) {
      end()
      open = SourceBlock(kind: .listItem(depth: item.depth), line: number, label: item.label, runs: [])
    } else if lines.isEmpty || rest.beginsParagraph {
      end()
      open = SourceBlock(line: number, runs: [])
    }
    lines.append(withoutComments(rest.text))
    length += rest.text.utf8.count
  }

  /// Without comments; one that goes on is remembered.
  private mutating func withoutComments(_ text: Substring) -> String {
    var shown = ""
    var rest = text
    while let start = rest.firstRange(of: "<!--") {
      shown += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstRange(of: "-->") else {
        isComment = true
        return shown
      }
      rest = rest[end.upperBound...]
    }
    return shown + rest
  }

  private mutating func afterComment(_ text: String) -> String {
    guard let end = text.firstRange(of: "-->") else { return "" }
    isComment = false
    return String(text[end.upperBound...])
  }

  // MARK: Blocks

  /// Front matter, if the text opens with it and it is closed.
  private mutating func takeFrontMatter(_ lines: inout TextLines) {
    var rest = lines
    guard let first = rest.next(), String(decoding: first.bytes, as: UTF8.self).trimmed == "---" else { return }
    var found: [SourceBlock] = []
    while let line = rest.next(), found.count < 1_000 {
      let text = String(decoding: line.bytes, as: UTF8.self)
      if ["---", "..."].contains(text.trimmed) {
        found.forEach { collection.add($0) }
        lines = rest
        return
      }
      let isTitle = text.hasPrefix("title:")
      let shown = isTitle ? text.dropFirst(6).trimmed.unquoted : text
      found.append(SourceBlock(place: isTitle ? .documentTitle : .head, line: line.number, runs: [SourceRun(shown)]))
    }
  }

  private mutating func addHeading(_ level: Int, _ line: MarkdownLine, line number: Int) {
    end()
    open = SourceBlock(kind: .heading(level: level), line: number, runs: [])
    lines = [withoutComments(line.withoutClosingHashes)]
    end()
  }

  private mutating func begin(fence mark: String) {
    end()
    fence = mark
  }

  private mutating func takeCode(_ text: String, until mark: String, line: Int) {
    if text.trimmed.hasPrefix(mark) {
      fence = nil
    } else {
      collection.add(SourceBlock(line: line, runs: [SourceRun(text)]))
    }
  }

  private mutating func begin(table head: MarkdownLine, line: Int) {
    end()
    open = SourceBlock(line: line, runs: [])
    table = [head.cells]
    length = head.text.utf8.count
  }

  private mutating func takeRow(_ line: MarkdownLine) {
    if table?.count == 1, line.isDelimiterRow { return }
    table?.append(line.cells)
    length += line.text.utf8.count
  }

  private mutating func end() {
    if let rows = table {
      open.kind = .table(rows.map { $0.map { MarkdownInline.runs(of: $0, references) } })
      collection.add(open)
      table = nil
    } else if !lines.isEmpty {
      open.runs = MarkdownInline.runs(of: MarkdownLine.joined(lines), references)
      collection.add(open)
    }
    lines = []
    length = 0
    open = SourceBlock(line: 1, runs: [])
  }
}
