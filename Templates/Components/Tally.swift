import Pages
import SafeHTML

extension CountsShown {
  /// How many in which status: a sentence, a bar, and the numbers beside what the bar shows.
  var tally: HTML {
    """
    <p>\(Words.rate(self))</p>
    \(overview(Words.progressByStatus))
    """
  }

  /// The bar and its numbers; nothing where nothing is counted.
  ///
  /// - Parameter name: what is counted.
  /// - Returns: the picture and a list.
  func overview(_ name: String) -> HTML {
    if leaves == 0 { return .empty }
    let bar = bar
    return """
      \(bar.picture(name, height: 24))
      <ul class="tally">
      \(each: bar.pieces, { "<li>\($0.mark.key)\(Words.name($0.mark))\($0.remark) \($0.count)</li>\n" })\
      \(if: overdue > 0, "<li><b>\(Words.overdue) \(overdue)</b></li>\n")\
      \(if: reopened > 0, "<li><b>\(Words.reopened) \(reopened)</b></li>\n")\
      </ul>

      """
  }
}

extension StatusBar.Piece {
  fileprivate var remark: HTML? { mark.verification.map { "<small>\(Words.inParentheses($0))</small>" } }
}

/// What a sum over several notices has more than once. Every notice counts for itself, so that its own page and the sum
/// agree; who reads the sum must know.
func countedAgain(_ continuing: Int) -> HTML {
  continuing > 0 ? "<p>\(Words.continuing(continuing))</p>\n" : .empty
}
