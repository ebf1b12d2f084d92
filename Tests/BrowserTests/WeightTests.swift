import TestSupport
import Testing

/// What a page costs its reader, by the browser's own account of it.
extension InBrowserTests {
  private static let notice = "shenzhen-procuratorate/2021-inspection/"

  @Test(
    "An organ's pages with 13 findings are at most 40 KB over the wire in all, with one style sheet",
    arguments: ["", "shenzhen-procuratorate/", notice, notice + "ledger/", notice + "party-building/"])
  func weight(path: String) throws {
    let browser = try browsing.go(.sample, path)
    let entries = "performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))"
    // What comes from the browser's store counts as if it came anew, with a head of 350 bytes.
    let bytes = try #require(
      try browser.value("\(entries).reduce((sum, { encodedBodySize }) => sum + encodedBodySize + 350, 0)") as? Int)
    #expect(bytes < 40 * 1024)
    #expect(bytes > 8 * 1024, "the pages, the style sheet and the scripts are counted")
    let waited = try browser.text(
      "performance.getEntriesByType('resource').filter(entry => entry.renderBlockingStatus === 'blocking')"
        + ".map(entry => new URL(entry.name).pathname).sort()")
    // Size of the type and contrast must be known before anything is painted; no script holds up the reading of the page.
    #expect(waited == "/settings.js,/style.css")
    #expect(try browser.text("document.querySelectorAll('script[src]:not([type=module])').length") == "0")
    #expect(try browser.layoutShift() == 0)
  }

  @Test("All scripts together are at most 15 KB, compressed")
  func scripts() throws {
    let scripts = try #require(try browsing.sites[.portal]).files.keys.filter { $0.hasSuffix(".js") }.sorted()
    #expect(scripts.contains("ledger.js") && scripts.contains("settings.js"))
    var sum = 0
    for script in scripts {
      let answer = try RawAnswer(get: "/\(script)", port: browsing.port(.portal), headers: "Accept-Encoding: gzip")
      #expect(answer["content-encoding"] == ["gzip"])
      sum += answer.body.count
    }
    #expect(sum > 1000 && sum <= 15 * 1024)
  }
}
