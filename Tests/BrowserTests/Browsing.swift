import Foundation
import TestSupport
import Testing

/// One browser and the sites served to it, for all tests: starting them costs more than looking at a page.
struct Browsing: Sendable {
  /// What the running test works with.
  @TaskLocal static var current: Browsing?

  let browser: WebDriver
  let sites: [Site: BuiltSite]
  private let server: RunningTool
  private let ports: [Site: Int]

  fileprivate init() async throws {
    var sites: [Site: BuiltSite] = [:]
    for site in Site.allCases { sites[site] = try await site.build() }
    self.sites = sites
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/serve.py"
    let folders = Site.allCases.compactMap { sites[$0]?.folder }
    server = try RunningTool(executable: Checkers.python ?? "python3", [script] + folders, in: "/")
    let said = try await server.wait(for: " ports")
    let ports = said.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    self.ports = Dictionary(uniqueKeysWithValues: zip(Site.allCases, ports))
    browser = try await WebDriver()
  }

  fileprivate func end() async {
    await browser.end()
    server.signal(SIGKILL)
    _ = await server.end()
  }

  /// The port that a site is served at.
  func port(_ site: Site) -> Int { ports[site] ?? 0 }

  /// Where a page is served.
  func address(_ site: Site, _ path: String = "") -> String { "http://127.0.0.1:\(port(site))/\(path)" }

  /// Goes to a page as most people have it: light, on a screen of 1280 pixels, with scripts.
  @discardableResult
  func go(_ site: Site, _ path: String = "") throws -> WebDriver {
    // Else a jump within the page takes its time.
    try browser.prefer(.light, ["prefers-reduced-motion": "reduce"])
    try browser.resize(width: 1280)
    try browser.go(address(site, path))
    return browser
  }
}

/// Starts the browser before the first test of a suite and ends it after the last.
struct InBrowser: SuiteTrait, TestScoping {
  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let browsing = try await Browsing()
    do { try await Browsing.$current.withValue(browsing) { try await function() } } catch {
      await browsing.end()
      throw error
    }
    await browsing.end()
  }
}

/// Everything that is looked at in a browser; its tests stand in extensions, one file for each matter.
@Suite(
  "In a browser", .serialized, InBrowser(),
  .enabled(if: Checkers.areInstalled, "Scripts/test installs a browser and what looks at pages"))
struct InBrowserTests {
  /// What the tests share.
  var browsing: Browsing { get throws { try #require(Browsing.current) } }
}
