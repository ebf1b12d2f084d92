import TestSupport
import Testing

/// Every check finds what it is there to find: the pages in `Broken/` have one mistake each.
extension InBrowserTests {
  @Test(
    "Pages that keep people out are found",
    arguments: [
      ("contrast.html", WebDriver.Scheme.light, "color-contrast"), ("contrast.html", .dark, "color-contrast"),
      ("names.html", .light, "link-name"), ("names.html", .forcedColours, "image-alt"),
      ("names.html", .light, "target-size"),
    ])
  func accessible(page: String, scheme: WebDriver.Scheme, rule: String) throws {
    let browser = try browsing.go(.broken, page)
    try browser.prefer(scheme)
    #expect(try browser.axeViolations().contains { $0.hasPrefix(rule) })
  }

  @Test("What sticks out is found at every width that is narrower, and small targets are")
  func screens() throws {
    let browser = try browsing.go(.broken, "wide.html")
    #expect(try browser.sidewaysScrolling().map { $0.prefix { $0 != ":" } } == ["320 px", "360 px", "768 px"])
    #expect(try browser.smallTargets().count == 2)
    #expect(try browser.deadControls().count == 1)
  }

  @Test("What has lost its shape is found")
  func shapes() throws {
    let browser = try browsing.go(.faced, "data/")
    #expect(try browser.misshapen() == [])
    let rule = ".logo, main table { display: grid; width: 9px !important }"
    _ = try browser.value("document.styleSheets[0].insertRule('\(rule)')")
    let found = try browser.misshapen()
    for piece in ["<table", "class=\"logo\""] { #expect(found.contains { $0.contains(piece) }, "\(piece)") }
  }

  @Test("What asks, complains and moves is found")
  func loud() throws {
    let browser = try browsing.go(.broken, "loud.html")
    #expect(try browser.layoutShift() > 0)
    let complaints = try browser.complaints().joined(separator: "\n")
    for part in ["style-src", "script-src", "TrustedHTML", "a word"] { #expect(complaints.contains(part), "\(part)") }
    _ = try browser.foreignRequests()
    _ = try browsing.go(.broken, "without-policy.html")
    let foreign = try browser.foreignRequests()
    #expect(foreign == ["http://127.0.0.1:9/other-host.png"])
  }

  @Test("What is no HTML and what leads nowhere is found")
  func files() async throws {
    let site = try #require(try browsing.sites[.broken])
    let complaints = try await NuChecker.complaints(of: site.folder)
    #expect(complaints.contains { $0.hasPrefix("/invalid.html:") && $0.contains("“blink”") })
    #expect(
      site.brokenLinks(base: Site.base).filter { $0.hasPrefix("links.html") } == [
        "links.html: /nowhere/", "links.html: /invalid.html#nowhere", "links.html: #none",
      ])
  }
}
