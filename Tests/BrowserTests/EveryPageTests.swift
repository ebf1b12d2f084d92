import TestSupport
import Testing

/// What holds for every page of every site, whatever its kind: a new kind of page is looked at without being named here.
extension InBrowserTests {
  @Test("Every page can be used by everybody: light, dark and in forced colours", arguments: Site.whole)
  func accessible(site: Site) throws {
    try eachPage(of: site) { browser in
      var wrong: [String] = []
      for scheme in WebDriver.Scheme.allCases {
        try browser.prefer(scheme)
        wrong += try browser.axeViolations().map { "\(scheme.rawValue): \($0)" }
      }
      return wrong
    }
  }

  @Test("No page is wider than the screen, from 320 pixels (1280 at 400 %) to 1920", arguments: Site.whole)
  func screens(site: Site) throws {
    try eachPage(of: site) { try $0.sidewaysScrolling() }
  }

  @Test(
    "A finger hits every button, field and link of the navigation; tables are tables, pictures keep their shape",
    arguments: Site.whole)
  func targets(site: Site) throws {
    try eachPage(of: site) { try $0.smallTargets() + $0.misshapen() }
  }

  @Test("No page asks another host, breaks a policy, says a word in the console or moves", arguments: Site.whole)
  func quiet(site: Site) throws {
    _ = try browsing.browser.complaints()
    _ = try browsing.browser.foreignRequests()
    try eachPage(of: site) { browser in
      let shift = try browser.layoutShift()
      let moved = shift == 0 ? [] : ["the layout moves by \(shift)"]
      return try moved + browser.complaints() + browser.foreignRequests()
    }
  }

  @Test("Without scripts every page shows the same text, and nothing to press that does nothing", arguments: Site.whole)
  func withoutScripts(site: Site) throws {
    try browsing.browser.allowScripts(false)
    defer { try? browsing.browser.allowScripts(true) }
    try eachPage(of: site) { try $0.deadControls() }
  }

  @Test("The Nu HTML checker finds nothing", arguments: Site.whole)
  func valid(site: Site) async throws {
    let folder = try #require(try browsing.sites[site]).folder
    let complaints = try await NuChecker.complaints(of: folder)
    #expect(complaints == [])
  }

  @Test("Jing, a schema and a reader find nothing in the feeds")
  func feeds() throws {
    let folders = try Site.whole.compactMap { try browsing.sites[$0]?.folder }
    let said = try FeedCheckers.say(of: folders)
    #expect(
      folders.count == Site.whole.count && said.hasSuffix(" entries, 0 errors\n") && !said.hasPrefix("0 "), "\(said)")
  }

  @Test("Every link leads somewhere, fragments included", arguments: Site.whole)
  func links(site: Site) throws {
    #expect(try #require(try browsing.sites[site]).brokenLinks(base: Site.base) == [])
  }

  /// Goes to the pages of a site and gathers what a check finds on them.
  private func eachPage(of site: Site, _ check: (WebDriver) throws -> [String]) throws {
    var wrong: [String] = []
    let paths = try #require(try browsing.sites[site]).paths
    #expect(paths.count > 8)
    for path in paths { wrong += try check(browsing.go(site, path)).map { "\(site.rawValue)/\(path): \($0)" } }
    #expect(wrong == [])
  }
}
