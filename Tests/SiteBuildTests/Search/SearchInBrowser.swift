import TestSupport

@testable import SiteBuild

/// A built site behind a plain web server, in a browser.
struct SearchInBrowser {
  let browser: WebDriver
  let address: String
  private let server: StaticServer
  /// Holds the site as long as it is looked at.
  private let scratch: Scratch

  /// Serves a site that was built into `Public`, and goes to one of its pages.
  init(_ scratch: Scratch, at path: String) async throws {
    self.scratch = scratch
    server = try await StaticServer(scratch("Public"))
    address = server.address
    browser = try await WebDriver()
    try browser.go(address + path)
  }

  /// The same with the small site.
  init(at path: String) async throws {
    let scratch = try SmallSite.scratch()
    _ = try await SiteBuilder(BuildRequest(content: scratch("Content"), output: scratch("Public"))).build()
    try await self.init(scratch, at: path)
  }

  /// Waits until the page has nothing more to show.
  func isDone() async throws -> Bool {
    try await browser.waits(until: "document.getElementById('results').ariaBusy === 'false'")
  }

  func end() async {
    await browser.end()
    await server.end()
  }
}
