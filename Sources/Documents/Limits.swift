import OfficeFiles

/// How much is read at most: far beyond any notice, and little enough that a hostile file does no harm. THE limits of
/// documents.
enum Limits {
  /// Bytes of a file; a Word document may have photographs in it.
  static let file = 64 << 20
  /// Bytes of a file of text, Markdown or HTML.
  static let textFile = 32 << 20
  /// UTF-8 bytes of all text of a document: some five million characters.
  static let text = 16 << 20
  /// UTF-8 bytes of one paragraph of Markdown, which is taken apart as a whole.
  static let markdownParagraph = 1 << 20
  /// Blocks of a document.
  static let blocks = 200_000
  /// Pieces of text of one look.
  static let runs = 500_000
  /// Cells of all tables, the empty ones counted.
  static let cells = 200_000
  /// Columns of a table (Word takes 63, programs that make pages more).
  static let columns = 256
  /// Elements of a web page within each other. Chromium cuts at 512.
  static let nesting = 1_000
  /// Attributes of an element of a web page.
  static let attributes = 1_000
  /// Bytes that the tree of a web page may take.
  static let tree = 128 << 20
  /// The parts of a Word document. A paragraph in a table in a table is 8 elements deep; a book of 500 pages has half a
  /// million elements.
  static let office = OfficeLimits(part: 48 << 20, parts: 96 << 20, partCount: 10_000, depth: 400, elements: 2_000_000)
  /// Styles that are based on each other.
  static let styleChain = 32
}
