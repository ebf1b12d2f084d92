/// A document as an office has it (text, Markdown, web page, Word), read and not yet understood: all its text, in the
/// order in which a reader of it meets it. No character of the text is left out or changed here, the frame of a web page
/// included: what is dropped is dropped by who understands notices, and accounted for.
public struct SourceDocument: Equatable, Sendable {
  /// The name of the file, for messages; of standard input `-`.
  public var name: String
  /// Its text, in order; none of them is blank.
  public var blocks: [SourceBlock]
  /// What the reader came across that is no text: an encoding that is stated wrongly, tracked changes.
  public var remarks: [DocumentRemark]
  /// What a web page says of itself beside its text.
  public var statements: PageStatements

  /// A document that was read.
  public init(
    name: String, blocks: [SourceBlock], remarks: [DocumentRemark] = [], statements: PageStatements = PageStatements()
  ) {
    self.name = name
    self.blocks = blocks
    self.remarks = remarks
    self.statements = statements
  }
}

/// A paragraph, a heading, an item of a list, or a table.
public struct SourceBlock: Equatable, Sendable {
  /// What the file's own format says of a block; in plain text everything is a paragraph.
  public enum Kind: Equatable, Sendable {
    case paragraph
    /// A heading of level 1 to 9, by its style or element.
    case heading(level: Int)
    /// An item of a list, 0 for the outermost.
    case listItem(depth: Int)
    /// The text of a note; its mark stands where the note belongs, see ``SourceRun/note``.
    case note(number: Int)
    /// A table of data, row by row; its text is in the cells and `runs` is empty. Tables that only lay out a page are
    /// given as the blocks that they hold.
    case table([[[SourceRun]]])
  }

  /// Where in the document a block stands, as the format tells it.
  public enum Place: Equatable, Sendable {
    case body
    /// A page's head or foot: `<header>`, `<footer>`, Word's headers and footers.
    case head, foot
    /// `<nav>`, `<aside>`, form fields and buttons.
    case navigation
    /// `<title>` of a web page, the title among Word's properties.
    case documentTitle
  }

  /// Where the lines of a block stand across; justified ones at the start.
  public enum Alignment: Equatable, Sendable { case start, center, end }

  /// What it is.
  public var kind: Kind
  /// Where in the document it stands.
  public var place: Place
  /// The line in the file, from 1; in Word's files the number of the paragraph.
  public var line: Int
  /// The number that the format itself puts before a block, as a reader sees it (`（一）`, `1.`): no part of the text.
  public var label: String?
  /// Where its lines stand across.
  public var alignment: Alignment
  /// The text, in pieces of one look. A line break within a block is U+000A.
  public var runs: [SourceRun]

  /// A block.
  public init(
    kind: Kind = .paragraph, place: Place = .body, line: Int, label: String? = nil, alignment: Alignment = .start,
    runs: [SourceRun]
  ) {
    self.kind = kind
    self.place = place
    self.line = line
    self.label = label
    self.alignment = alignment
    self.runs = runs
  }

  /// The text of the runs, without their looks.
  public var text: String { runs.lazy.map(\.text).joined() }
}

/// A piece of text of one look.
public struct SourceRun: Equatable, Sendable {
  /// The text; a line break in it is U+000A.
  public var text: String
  /// Whether it stands out by its weight.
  public var isBold: Bool
  /// Where a link leads, as it is written; hostile.
  public var link: String?
  /// The number of the note whose mark this is; the text is then empty.
  public var note: Int?

  /// A piece of text.
  public init(_ text: String, isBold: Bool = false, link: String? = nil, note: Int? = nil) {
    self.text = text
    self.isBold = isBold
    self.link = link
    self.note = note
  }
}
