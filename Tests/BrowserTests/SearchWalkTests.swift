import TestSupport
import Testing

/// The search as somebody uses it who has no mouse, and hears the page.
extension InBrowserTests {
  private static let told = "document.getElementById('found').textContent"

  /// How many pages the live region says were found; waits until it says a number, other than a former one.
  private func told(_ browser: WebDriver, besides former: Int? = nil) async throws -> Int? {
    let number = "Number(/找到(\\d+)个页面/.exec(\(Self.told))?.[1] ?? (\(Self.told).startsWith('没有找到') ? 0 : NaN))"
    let isDone = "document.getElementById('results').ariaBusy === 'false' && \(number) >= 0"
    #expect(try await browser.waits(until: "\(isDone) && \(number) !== \(former ?? -1)"))
    return try browser.value(number) as? Int
  }

  @Test("By keyboard alone: two characters, a status, the number is told, into a page and back to the same results")
  func walkThroughSearch() async throws {
    let browser = try browsing.go(.portal, "search/")
    // What is not there before it changes is not read out (WAI-ARIA 1.2, 6.6.4).
    _ = try browser.value("window.region = document.querySelector('[role=status]')")
    #expect(try browser.tab(to: "main [name=q]") == [])
    try browser.type("把关")
    let all = try #require(try await told(browser))
    #expect(all >= PortalContent.courtNumbers.count)
    #expect(try browser.text("location.search") == "?q=%E6%8A%8A%E5%85%B3")

    #expect(try browser.tab(to: "main [name=status]") == [])
    try browser.press(.down)
    #expect(try await told(browser, besides: all) == 0, "every finding of the court has a status")
    try browser.press(.down)
    let expected = PortalContent.courtNumbers.count { $0 % 6 == 0 }
    #expect(try await told(browser, besides: 0) == expected)
    #expect(try browser.text("location.search") == "?q=%E6%8A%8A%E5%85%B3&status=not-started")
    #expect(try browser.text("region.isConnected && region === document.getElementById('found')") == "true")
    #expect(try browser.text("document.querySelector('#results mark').textContent") == "把关")

    #expect(try browser.tab(to: "#results h3 a", atMost: 6) == [])
    let title = try browser.text("document.activeElement.textContent")
    let titles = "[...document.querySelectorAll('#results h3')].map(title => title.textContent).join()"
    let found = try browser.text(titles)
    try browser.press(.enter)
    #expect(try await browser.waits(until: "location.pathname.startsWith('/court/2024-inspection/')"))
    #expect(try browser.text("document.querySelector('h1').textContent").contains(title))

    try browser.command("POST", "/back", [:])
    #expect(try await browser.waits(until: "location.pathname === '/search/' && document.querySelector('#results h3')"))
    #expect(try await told(browser) == expected)
    #expect(try browser.text("document.getElementById('q').value") == "把关")
    #expect(try browser.text("document.getElementById('status').value") == "not-started")
    #expect(try browser.text(titles) == found)
  }

  @Test("Three characters are found in the text, and shown in it, where scripts may make no elements of text")
  func textUnderTrustedTypes() async throws {
    let browser = try browsing.go(.portal, "search/?q=%E9%80%90%E4%BB%B6%E6%A0%B8")
    #expect(try await browser.waits(until: "document.querySelector('#results .excerpt mark')"))
    #expect(try browser.text("document.querySelector('#results .excerpt').textContent").contains("建立台账，逐件核对"))
    #expect(try browser.text("document.querySelector('#results .excerpt mark').textContent") == "逐件核")
  }
}
