/// A place in a file, as a reader finds it: path, line, column and the line itself with a mark beneath it.
///
/// A `SourceText` makes it from byte offsets.
public struct Place: Sendable, Hashable {
  /// Where the mark beneath an excerpt stands, in display columns of the excerpt.
  ///
  /// The columns are those of the excerpt as it is shown: Han are two wide, combining marks none, a tab is one space,
  /// and an invisible character counts as the escape (`<U+202E>`) that stands for it.
  public struct Caret: Sendable, Hashable {
    /// How many display columns stand before the mark.
    public let leading: Int
    /// How many display columns the mark is wide; at least one.
    public let width: Int

    /// Makes a mark of at least one column.
    public init(leading: Int, width: Int) {
      self.leading = max(0, leading)
      self.width = max(1, width)
    }
  }

  /// The path of the file as the caller names it.
  public let path: String
  /// The line, from 1. Lines end with LF, CRLF or CR, as CommonMark 0.30, section 2.1, has it.
  public let line: Int
  /// The column, from 1, in characters (extended grapheme clusters, UAX #29). A byte order mark is no column.
  public let column: Int
  /// The first column behind the place on the same line; nil when the place is a point between two characters.
  public let endColumn: Int?
  /// The line without its end, invalid UTF-8 repaired; nil when the place is a whole file.
  ///
  /// A very long line is given in part, around the place, with `…` where it was cut.
  public let excerpt: String?
  /// The mark beneath the excerpt; nil when there is no excerpt.
  public let caret: Caret?

  /// Makes a place from its parts; lines and columns below 1 become 1.
  public init(path: String, line: Int, column: Int, endColumn: Int? = nil, excerpt: String?, caret: Caret?) {
    self.path = path
    self.line = max(1, line)
    self.column = max(1, column)
    self.endColumn = endColumn
    self.excerpt = excerpt
    self.caret = caret
  }

  /// A file as a whole: line 1, column 1, no excerpt.
  public static func whole(_ path: String) -> Place {
    Place(path: path, line: 1, column: 1, excerpt: nil, caret: nil)
  }
}
