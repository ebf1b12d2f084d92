import Pages
import SafeHTML

extension PageFrame {
  /// The pages above this one; nothing where there are none.
  var trail: HTML {
    if breadcrumbs.isEmpty { return .empty }
    return """
      <nav class="breadcrumbs" \(attribute: "aria-label", Words.breadcrumbs)>
      <ol>
      \(each: breadcrumbs, { "<li>\($0.html)</li>\n" })\
      </ol>
      </nav>

      """
  }
}
