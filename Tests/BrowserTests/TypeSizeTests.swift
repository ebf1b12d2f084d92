import TestSupport
import Testing

/// The control that enlarges the type (字号).
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
    try browsing.go(.sample, "contact/")
    _ = try browser.value("document.querySelector('.type-size [value=large]').click()")
    #expect(try browser.text("document.documentElement.dataset.typeSize") == "large")
    #expect(try browser.complaints() == [])
  }
}
