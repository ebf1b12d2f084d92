import Pages
import SafeHTML

extension PageFrame {
  /// Whose site it is, and the links that lead about it.
  var header: HTML {
    """
    <header>
    \(headerPicture.map { $0.across })\
    <p class="site"><a \(href: home)>\(logo.map { $0.emblem })\(siteTitle)</a></p>
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

extension PictureShown {
  fileprivate var emblem: HTML {
    "<img class=\"logo\" \(src: address) \(attribute: "alt", alternative) height=\"48\">"
  }

  fileprivate var across: HTML {
    """
    <img class="across" \(src: address) \(attribute: "alt", alternative)>

    """
  }
}
