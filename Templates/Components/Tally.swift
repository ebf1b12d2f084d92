import Pages
import SafeHTML

extension CountsShown {
  /// How many in which status: numbers, always.
  var tally: HTML {
    """
    <p>\(Words.rate(self))</p>
    \(if: leaves > 0, list)
    """
  }

  private var list: HTML {
    """
    <ul class="tally">
    \(each: marked, { "<li>\($0.mark.html)\($0.remark) \($0.count)</li>\n" })\
    \(if: overdue > 0, "<li>\(Words.overdue) \(overdue)</li>\n")\
    \(if: reopened > 0, "<li>\(Words.reopened) \(reopened)</li>\n")\
    </ul>

    """
  }
}

extension CountsShown.Marked {
  fileprivate var remark: HTML? { mark.verification.map { "<small>\(Words.inParentheses($0))</small>" } }
}
