import Testing
import TestSupport

@Suite("Looking back")
struct AsOfTests {
  private let queue = "hospital/2024-audit/service/queue/index.html"

  private func page(asOf date: String?, _ name: String) async throws -> HTMLDocument {
    let scratch = try SmallSite.scratch()
    let options = date.map { ["--as-of", $0] } ?? []
    let result = try await Tool.run(["build"] + options, in: scratch.path)
    #expect(result.code == 0, "\(result.errors)")
    return try #require(try BuiltSite(scratch, "Public").pages[name])
  }

  @Test("Every page about progress tells the date for which it holds")
  func date() async throws {
    #expect(try await page(asOf: nil, queue).text.contains("截至2024年7月15日"))
    #expect(try await page(asOf: "2024-06-30", queue).text.contains("截至2024年6月30日"))
    #expect(try await page(asOf: "2024-06-30", "index.html").text.contains("截至2024年6月30日"))
  }

  @Test("A finding stands where it stood then")
  func status() async throws {
    let now = try await page(asOf: nil, queue).text
    #expect(now.contains("已完成"))
    let then = try await page(asOf: "2024-06-30", queue).text
    #expect(!then.contains("已完成"))
    #expect(then.contains("正在整改"))
    #expect(then.contains("逾期"))
  }

  @Test("A date of the future is as if none were given")
  func future() async throws {
    let scratch = try SmallSite.scratch()
    let (now, later) = (
      try await BuiltSite(content: scratch("Content")),
      try await BuiltSite(content: scratch("Content"), "--as-of", "2099-12-31")
    )
    #expect(now.files.mapValues(\.bytes) == later.files.mapValues(\.bytes))
  }

  @Test("Before everything there is a site without a notice, and every link in it leads somewhere")
  func beforeEverything() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.remove("Content/pages")
    let site = try await BuiltSite(content: scratch("Content"), "--as-of", "2000-01-01")
    #expect(site.pages["hospital/2024-audit/index.html"] == nil)
    #expect(site.brokenLinks(base: "https://example.org/") == [])
  }

  @Test("A link to what is held back is no dead link")
  func linkToHeldBack() async throws {
    let scratch = try SmallSite.scratch()
    let result = try await Tool.run(["build", "--as-of", "2000-01-01"], in: scratch.path)
    guard result.code == 0 else { return }  // telling the author will do as well
    #expect(try BuiltSite(scratch, "Public").brokenLinks(base: "https://example.org/") == [])
  }
}
