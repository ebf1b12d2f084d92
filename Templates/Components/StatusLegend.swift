import Pages
import SafeHTML

/// What each status means.
var statusLegend: HTML {
  """
  <h2>\(Words.legend)</h2>
  <dl class="facts">
  \(each: StatusMark.allCases, { "<dt>\($0.html)</dt><dd>\(Words.meaning(of: $0))</dd>\n" })\
  </dl>

  """
}
