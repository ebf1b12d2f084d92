import TestSupport
import Testing

/// The controls of type (字号) and contrast (高对比度).
extension InBrowserTests {
  private static let size = "parseFloat(getComputedStyle(document.body).fontSize)"

  @Test("The type is enlarged by keyboard, on the next page, too, and nothing moves there")
  func typeSize() async throws {
    let browser = try browsing.go(.sample)
    defer { _ = try? browser.value("localStorage.clear()") }
    #expect(try await browser.waits(until: "document.documentElement.dataset.typeSize === ''"))
    let standard = try #require(try browser.value(Self.size) as? Double)
    #expect(try browser.tab(to: ".type-size [value=larger]") == [])
    try browser.press(.enter)
    #expect(try browser.value(Self.size) as? Double ?? 0 > standard * 1.45)
    #expect(try browser.text("document.querySelector('[aria-pressed=true]').value") == "larger")
    try browsing.go(.sample, "contact/")
    #expect(try browser.layoutShift() == 0)
    #expect(try browser.value(Self.size) as? Double ?? 0 > standard * 1.45)
    #expect(try browser.text("document.querySelector('[aria-pressed=true]').value") == "larger")
  }

  @Test("The largest type fits on every screen", arguments: [Site.sample, .portal])
  func largestType(site: Site) throws {
    defer { _ = try? browsing.go(site).value("localStorage.clear()") }
    _ = try browsing.go(site).value("localStorage.setItem('gongkai-type-size', 'larger')")
    var wrong: [String] = []
    for path in try #require(try browsing.sites[site]).paths {
      wrong += try browsing.go(site, path).sidewaysScrolling().map { "\(path): \($0)" }
    }
    #expect(wrong == [])
  }

  @Test("Where the browser keeps nothing, the setting holds for the page")
  func nothingKept() async throws {
    let browser = try browsing.go(.sample)
    let script = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('forbidden'); } })"
    let added = try browser.devTools("Page.addScriptToEvaluateOnNewDocument", ["source": script])
    defer { _ = try? browser.devTools("Page.removeScriptToEvaluateOnNewDocument", added) }
    // What the pages of other tests said is not said here.
    _ = try browser.complaints()
    try browsing.go(.sample, "contact/")
    _ = try browser.value("document.querySelector('.type-size [value=large]').click()")
    #expect(try browser.text("document.documentElement.dataset.typeSize") == "large")
    let complaints = try browser.complaints()
    #expect(complaints == [])
  }

  /// Colours of text, ground and links, by the number of their channels: `0 0 0, 255 255 255, 0 0 0`.
  private static let colours = """
    [getComputedStyle(document.body).color, getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.querySelector("main a")).color].map(colour => colour.match(/\\d+/g).join(" ")).join()
    """

  @Test(
    "High contrast is black and white, in light and in dark, whether the system asks for it or the page",
    arguments: [(WebDriver.Scheme.light, "0 0 0,255 255 255,0 0 0"), (.dark, "255 255 255,0 0 0,255 255 255")])
  func contrast(scheme: WebDriver.Scheme, expected: String) async throws {
    let browser = try browsing.go(.faced, "contact/")
    defer { _ = try? browser.value("localStorage.clear()") }
    try browser.prefer(scheme)
    let standard = try browser.text(Self.colours)
    #expect(standard != expected)
    try browser.prefer(scheme, ["prefers-contrast": "more"])
    #expect(try browser.text(Self.colours) == expected)
    #expect(try browser.axeViolations() == [])
    try browser.prefer(scheme)
    #expect(try browser.tab(to: ".contrast button") == [])
    try browser.press(.enter)
    #expect(try browser.text(Self.colours) == expected)
    #expect(try browser.text("document.querySelector('.contrast button').ariaPressed") == "true")
    try browsing.go(.faced)
    try browser.prefer(scheme)
    #expect(try browser.text(Self.colours) == expected)
    #expect(try browser.layoutShift() == 0)
    #expect(try browser.axeViolations() == [])
    _ = try browser.value("document.querySelector('.contrast button').click()")
    #expect(try browser.text(Self.colours) == standard)
  }

  @Test("An organ's accent stands beside the largest type and high contrast")
  func accent() throws {
    let browser = try browsing.go(.faced)
    defer { _ = try? browser.value("localStorage.clear()") }
    #expect(try browser.text(Self.colours).hasSuffix("138 28 28"))
    _ = try browser.value("document.querySelector('.type-size [value=larger]').click()")
    #expect(try browser.text(Self.colours).hasSuffix("138 28 28"))
    #expect(try browser.sidewaysScrolling() == [])
    _ = try browser.value("document.querySelector('.contrast button').click()")
    #expect(try browser.text(Self.colours) == "0 0 0,255 255 255,0 0 0")
    #expect(try browser.sidewaysScrolling() == [])
  }

  @Test("The focus is seen wherever Tab goes, on every kind of page")
  func focus() throws {
    var kinds: [String: String] = [:]
    for (name, _) in try #require(try browsing.sites[.starter]).pagesInOrder {
      // Pages of organs are of a kind where they lie equally deep, but for ledgers; all others are their own.
      let path = name.hasSuffix("index.html") ? String(name.dropLast(10)) : name
      let parts = path.split(separator: "/")
      let isOfOrgan = ["hospital", "library"].contains(parts.first)
      kinds[isOfOrgan ? "\(parts.count) \(parts.last == "ledger")" : path] = path
    }
    #expect(kinds.count > 12)
    var wrong: [String] = []
    for path in kinds.values.sorted() {
      wrong += try browsing.go(.starter, path).tabThroughPage().map { "\(path): \($0)" }
    }
    #expect(wrong == [])
    let browser = try browsing.go(.starter, "contact/")
    _ = try browser.value("document.styleSheets[0].insertRule('nav a { outline: 0 !important }')")
    #expect(try browser.tabThroughPage().contains { $0.hasSuffix("no focus is seen") }, "what is unseen is found")
  }
}
