import TestSupport
import Testing

/// What becomes of somebody who comes by an address that a page had before (`aliases:`).
extension InBrowserTests {
  @Test(
    "A former address leads to the page as it is now, scripts or none", arguments: ["old/about.html", "former/place/"],
    [true, false])
  func formerAddress(path: String, hasScripts: Bool) async throws {
    let browser = try browsing.go(.faced, "contact/")
    try browser.allowScripts(hasScripts)
    defer { try? browser.allowScripts(true) }
    try browser.go(browsing.address(.faced, path))
    var address = ""
    for _ in 0..<1_200 where !address.hasSuffix("/about/") {
      try await Task.sleep(for: .milliseconds(25))
      address = try #require(try browser.command("GET", "/url") as? String)
    }
    #expect(try address == browsing.address(.faced, "about/"))
    try browser.allowScripts(true)
    #expect(try browser.text("document.querySelector('h1').textContent") == "关于本网站")
    // What was said while scripts were forbidden is none of the next test's business.
    _ = try browser.complaints()
  }
}
