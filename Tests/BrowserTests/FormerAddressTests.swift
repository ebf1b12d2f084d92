import TestSupport
import Testing

/// What becomes of somebody who comes by an address that a page had before (`aliases:`).
extension InBrowserTests {
  @Test(
    "A former address leads to the page as it is now, scripts or none, and is no step on the way back",
    arguments: ["old/about.html", "former/place/"], [true, false])
  func formerAddress(path: String, hasScripts: Bool) async throws {
    let browser = try browsing.go(.faced, "contact/")
    let length = try browser.text("history.length")
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
    #expect(try browser.text("history.length - \(length)") == "1", "the former address is no step of its own")
  }
}
