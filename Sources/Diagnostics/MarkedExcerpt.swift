/// An excerpt in three parts, for where a place is marked in the text itself and not by a caret beneath it.
///
/// What is invisible is shown as an escape, as everywhere; a very long line is cut around the place.
public struct MarkedExcerpt: Sendable, Hashable {
  /// What stands before the place.
  public let before: String
  /// The place itself; empty where it is a point.
  public let marked: String
  /// What stands behind it.
  public let after: String

  /// Nil for a whole file, which has no excerpt.
  public init?(_ place: Place) {
    guard let excerpt = place.excerpt, let caret = place.caret else { return nil }
    let cut = CutExcerpt(excerpt, caret)
    var (before, marked, after, column) = ("", "", "", 0)
    for cell in VisibleText.cells(cut.text) {
      if column < cut.leading {
        before += cell.text
      } else if column < cut.leading + cut.width {
        marked += cell.text
      } else {
        after += cell.text
      }
      column += cell.width
    }
    self.before = before
    self.marked = marked
    self.after = after
  }
}
