import Testing
import TestSupport

@Suite("Where the site stands")
struct BaseAddressTests {
  @Test(
    "A path is in front of every link, with or without the slash at the end, in any spelling",
    arguments: [
      ("https://example.org/a/b/", "https://example.org/a/b/"), ("https://example.org/a/b", "https://example.org/a/b/"),
      ("HTTPS://EXAMPLE.org/a", "https://example.org/a/"), ("http://10.1.2.3:8080/x/", "http://10.1.2.3:8080/x/"),
      ("https://example.org/%E6%95%B4%E6%94%B9/", "https://example.org/%E6%95%B4%E6%94%B9/"),
      ("https://example.org/整改/", "https://example.org/%E6%95%B4%E6%94%B9/"),
    ])
  func path(typed: String, base: String) async throws {
    let scratch = try SmallSite.scratch()
    let site = try await BuiltSite(content: scratch("Content"), "--base-url", typed)
    #expect(site.brokenLinks(base: base) == [])
    #expect(try #require(site.files["sitemap.xml"]).text.contains("<loc>\(base)</loc>"))
  }

  @Test("What site.yaml says is used, and is what the option gives")
  func siteFile() async throws {
    let scratch = try SmallSite.scratch()
    let option = try await BuiltSite(content: scratch("Content"), "--base-url", "https://example.org/a/b/")
    try scratch.replace("https://example.org/", with: "https://example.org/a/b/", in: "Content/site.yaml")
    let file = try await BuiltSite(content: scratch("Content"))
    #expect(option.files.mapValues(\.bytes) == file.files.mapValues(\.bytes))
  }

  @Test("The files stand at the same places, whatever the base address is")
  func places() async throws {
    let scratch = try SmallSite.scratch()
    let (one, other) = (
      try await BuiltSite(content: scratch("Content")),
      try await BuiltSite(content: scratch("Content"), "--base-url", "https://example.org/a/b/")
    )
    #expect(one.files.keys.sorted() == other.files.keys.sorted())
  }
}
