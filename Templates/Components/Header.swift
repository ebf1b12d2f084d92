import Pages
import SafeHTML

extension PageFrame {
  /// Whose site it is, and the links that lead about it.
  var header: HTML {
    """
    <header>
    <p class="site"><a \(href: home)>\(siteTitle)</a></p>
    <p class="host">\(Words.host)\(Words.colon)\(host)</p>
    <nav \(attribute: "aria-label", Words.mainNavigation)>
    <ul>
    \(each: navigation, { "<li>\($0.html)</li>\n" })\
    </ul>
    </nav>
    </header>
    """
  }
}
