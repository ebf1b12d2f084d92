import Pages
import SafeHTML

extension PageFrame {
  /// The pages above this one. The first page stands for itself.
  var trail: HTML {
    """
    <nav class="breadcrumbs" \(attribute: "aria-label", Words.breadcrumbs)>
    <ol>
    \(each: breadcrumbs, { "<li>\($0.html)</li>\n" })\
    \(if: breadcrumbs.isEmpty, "<li><a \(href: home) aria-current=\"page\">\(Words.home)</a></li>\n")\
    </ol>
    </nav>
    """
  }
}
