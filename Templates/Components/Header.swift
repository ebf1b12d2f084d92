import Addresses
import Pages
import SafeHTML

extension PageFrame {
  /// Whose site it is, and the links that lead about it.
  var header: HTML {
    """
    <header>
    \(headerPicture.map { $0.across })\
    <div class="masthead">
    <div>
    <p class="site"><a \(href: home)>\(logo.map { $0.emblem })\(siteTitle)</a></p>
    <p class="host">\(Words.host)\(Words.colon)\(host)</p>
    </div>
    <div class="aids">
    <button type="button" popovertarget="menu">\(Words.menu)</button>
    <button type="button" class="setting" popovertarget="settings">\(Words.typeSize)</button>
    <div id="settings" popover>
    \(settings)
    \(Self.closer(of: "settings"))
    </div>
    \(search.map(searchForm))\
    </div>
    </div>
    <div id="menu" popover>
    <nav \(attribute: "aria-label", Words.mainNavigation)>
    <ul>
    \(each: navigation, { "<li>\($0.html)</li>\n" })\
    </ul>
    </nav>
    \(Self.closer(of: "menu"))
    </div>
    </header>
    """
  }

  /// On a phone, navigation and settings open over the page, by the browser alone. A wide screen and a browser without
  /// popovers show them in the page.
  private static func closer(of panel: String) -> HTML {
    """
    <button type="button" \(attribute: "popovertarget", panel) popovertargetaction="hide">\(Words.close)</button>
    """
  }

  /// A field that leads to the page for the search; it needs no script.
  private func searchForm(_ search: WebAddress) -> HTML {
    """
    <form class="search" role="search" \(action: search)>
    <input type="search" name="q" maxlength="100" \(attribute: "aria-label", Words.searchTheSite)>
    <button>\(Words.search)</button>
    </form>

    """
  }

  /// Answered by `settings.js`; without it the style sheet shows none.
  private var settings: HTML {
    """
    <div class="setting type-size" role="group" aria-labelledby="type-size">
    <span id="type-size">\(Words.typeSize)</span>
    <button type="button" value="">\(Words.standardType)</button>
    <button type="button" value="large">\(Words.largeType)</button>
    <button type="button" value="larger">\(Words.largerType)</button>
    </div>
    <div class="setting contrast">
    <button type="button" value="more">\(Words.highContrast)</button>
    </div>
    """
  }
}

/// By width and height a browser keeps the room of a picture that has not come yet.
extension PictureShown {
  fileprivate var emblem: HTML {
    """
    <img class="logo" \(src: address) \(attribute: "alt", alternative) \
    \(attribute: "width", size?.width) \(attribute: "height", size?.height)>
    """
  }

  fileprivate var across: HTML {
    """
    <img class="across" \(src: address) \(attribute: "alt", alternative) \
    \(attribute: "width", size?.width) \(attribute: "height", size?.height)>

    """
  }
}
