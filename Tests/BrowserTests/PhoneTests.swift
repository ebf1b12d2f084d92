import TestSupport
import Testing

/// Pages on a phone: how soon the page begins, what opens at a button, how long the lists are.
extension InBrowserTests {
  private static let headerHeight = "document.querySelector('body > header').getBoundingClientRect().height"

  @Test(
    "On a phone the page begins in the upper third, with the longest name in the largest type, too",
    arguments: [Site.sample, .faced, .portal])
  func header(site: Site) throws {
    let browser = try browsing.go(site)
    defer { _ = try? browser.value("localStorage.clear()") }
    _ = try browser.value("localStorage.setItem('gongkai-type-size', 'larger')")
    try browsing.go(site)
    try browser.resize(width: 360, height: 640)
    #expect(try browser.value(Self.headerHeight) as? Double ?? .infinity < 640 / 3)
    _ = try browser.value("document.querySelector('.site a').lastChild.data = '巡察整改情况公开平台'.repeat(3)")
    #expect(try browser.value(Self.headerHeight) as? Double ?? .infinity < 640 / 3)
    #expect(try browser.sidewaysScrolling() == [])
  }

  @Test("On a phone the navigation opens and closes at a button, without scripts")
  func menu() throws {
    try browsing.browser.allowScripts(false)
    defer { try? browsing.browser.allowScripts(true) }
    let browser = try browsing.go(.portal, "contact/")
    #expect(try browser.text(Self.isSeen("#menu a")) == "true", "a wide screen shows it in the page")
    try browser.resize(width: 360)
    #expect(try browser.text(Self.isSeen("#menu a")) == "false")
    #expect(try browser.tab(to: "[popovertarget=menu]") == [])
    try browser.press(.enter)
    #expect(try browser.text(Self.isSeen("#menu a")) == "true")
    #expect(try browser.smallTargets(on: [320, 360]) == [])
    #expect(try browser.tab(to: "#menu button", atMost: 10) == [], "its links and its button come next")
    try browser.press(.enter)
    #expect(try browser.text(Self.isSeen("#menu a")) == "false")
    #expect(try browser.text(Self.isSeen("[popovertarget=settings]")) == "false", "no script, no setting")
  }

  @Test("A browser without popovers shows all of the header in the page, and no page is wider than its screen")
  func withoutPopovers() throws {
    let browser = try browsing.go(.faced)
    defer { _ = try? browser.value("localStorage.clear()") }
    for size in ["", "larger"] {
      _ = try browser.value("localStorage.setItem('gongkai-type-size', '\(size)')")
      try browsing.go(.faced)
      let removed = try browser.value(
        """
        (() => {
          const sheet = document.styleSheets[0];
          const place = [...sheet.cssRules].findIndex(rule => rule.conditionText?.includes("popover"));
          sheet.deleteRule(place);
          for (const panel of document.querySelectorAll("[popover]")) panel.style.display = "contents";
          return place;
        })()
        """)
      #expect(removed as? Int ?? -1 > 0)
      #expect(try browser.sidewaysScrolling() == [])
      try browser.resize(width: 320)
      #expect(try browser.text(Self.isSeen("#menu a")) == "true")
      #expect(try browser.text(Self.isSeen(".type-size button")) == "true")
    }
  }

  @Test("On a phone the size of the type is set behind a button")
  func settingsOnPhone() throws {
    let browser = try browsing.go(.sample, "contact/")
    defer { _ = try? browser.value("localStorage.clear()") }
    try browser.resize(width: 360)
    #expect(try browser.text(Self.isSeen(".type-size button")) == "false")
    #expect(try browser.tab(to: "[popovertarget=settings]") == [])
    try browser.press(.enter)
    #expect(try browser.tab(to: ".type-size [value=larger]", atMost: 4) == [])
    try browser.press(.enter)
    #expect(try browser.text("document.documentElement.dataset.typeSize") == "larger")
    #expect(try browser.smallTargets(on: [320, 360]) == [])
    #expect(try browser.axeViolations() == [])
    try browser.press(.escape)
    #expect(try browser.text(Self.isSeen(".type-size button")) == "false")
  }

  @Test("On a phone a finding of a ledger takes 100 pixels, and its areas are named at the top")
  func cards() throws {
    let browser = try browsing.go(.portal, "court/2024-inspection/ledger/")
    try browser.resize(width: 360)
    let height = try browser.value("document.querySelector('.ledger').offsetHeight") as? Int ?? .max
    #expect(height < 100 * PortalContent.courtFindings)
    let isWhole =
      "[...document.querySelectorAll('.ledger tbody :is(td:not(:empty), a)')].every(cell => cell.checkVisibility())"
    #expect(try browser.text(isWhole) == "true", "nothing is left out")
    #expect(try browser.text("document.querySelectorAll('.contents a').length") == "8")
  }

  private static func isSeen(_ selector: String) -> String {
    "document.querySelector('\(selector)').checkVisibility({ visibilityProperty: true })"
  }
}
