import TestSupport
import Testing

/// The site in another browser than the one of all other tests: what differs between them shows here.
extension InBrowserTests {
  @Test(
    "Firefox shows every page within its screen and complains of nothing; ledger, search and menu answer",
    .enabled(if: Firefox.isInstalled, "Scripts/install test installs Firefox"))
  func firefox() async throws {
    let browser = try await Firefox()
    do {
      #expect(try pagesTooWide(browser) == [])
      try await ledgerAnswers(browser)
      try await searchAnswers(browser)
      try menuOpens(browser)
      #expect(try browser.complaints(about: browsing.address(.portal)) == [])
      try mistakesAreFound(browser)
    } catch {
      await browser.end()
      throw error
    }
    await browser.end()
  }

  private func pagesTooWide(_ browser: Firefox) throws -> [String] {
    var wrong: [String] = []
    let paths = try #require(try browsing.sites[.sample]).paths
    for width in [320, 1280] {
      for path in paths {
        try browser.go(browsing.address(.sample, path))
        wrong += try browser.sidewaysScrolling(on: [width]).map { "\(path): \($0)" }
      }
    }
    return try wrong + browser.complaints(about: browsing.address(.sample))
  }

  /// Where it can fail it is seen to.
  private func mistakesAreFound(_ browser: Firefox) throws {
    try browser.go(browsing.address(.broken, "wide.html"))
    #expect(try browser.sidewaysScrolling(on: [320, 1280]).map { $0.prefix { $0 != ":" } } == ["320 px"])
    try browser.go(browsing.address(.broken, "loud.html"))
    #expect(try browser.complaints(about: browsing.address(.broken)).count > 1)
  }

  private func ledgerAnswers(_ browser: Firefox) async throws {
    try browser.go(browsing.address(.portal, "court/2024-inspection/ledger/?status=in-progress"))
    #expect(try await browser.waits(until: "document.querySelector('.tools.ready')"))
    let count = PortalContent.courtNumbers.count { $0 % 6 == 1 }
    #expect(
      try browser.value("document.querySelectorAll('.ledger tbody tr:not([hidden]) [scope=row]').length") as? Int
        == count)
    #expect(try browser.text("document.querySelector('.tools [role=status]').textContent").contains("列出\(count)项。"))
  }

  private func searchAnswers(_ browser: Firefox) async throws {
    for words in ["把关", "第101个"] {
      try browser.go(browsing.address(.portal, "search/?q=\(words)"))
      #expect(try await browser.waits(until: "document.querySelector('#results mark')"))
      #expect(try browser.text("document.querySelector('#results mark').textContent") == words)
    }
  }

  private func menuOpens(_ browser: Firefox) throws {
    try browser.go(browsing.address(.portal, "contact/"))
    try browser.resize(width: 360)
    let isSeen = "document.querySelector('#menu a').checkVisibility({ visibilityProperty: true })"
    #expect(try browser.text(isSeen) == "false")
    _ = try browser.value("document.querySelector('[popovertarget=menu]').click()")
    #expect(try browser.text(isSeen) == "true")
  }
}
