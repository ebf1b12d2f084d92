import Pages
import SafeHTML

/// What each status means.
var statusLegend: HTML {
  """
  <h2>\(Words.legend)</h2>
  <dl class="facts">
  \(each: StatusMark.allCases, { "<dt>\($0.html)\($0.verification.map { "<small>\(Words.inParentheses($0))</small>" })</dt><dd>\(Words.meaning(of: $0))</dd>\n" })\
  </dl>

  """
}
