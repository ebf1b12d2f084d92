import Disclosure
import Files
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Building a site")
struct SiteBuilderTests {
  private static let site = "title: 站\norgan: 甲\nbaseURL: https://example.org/\n"

  /// An organ with a notice of each year; each shows a picture of its own, and a free page leads to both.
  private func scratch() throws -> Scratch {
    try Scratch([
      "Content/site.yaml": Self.site,
      "Content/pages/about.md":
        "---\ntitle: 关于\n---\n\n[旧](../organ/2021/notice.md) [新](../organ/2023/notice.md)\n",
      "Content/organ/organ.md": "---\ntitle: 单位\n---\n",
      "Content/organ/2021/notice.md": "---\ntitle: 旧通报\ndate: 2021-08-27\n---\n\n![图](/assets/old.png)\n",
      "Content/organ/2023/notice.md": "---\ntitle: 新通报\ndate: 2023-08-27\n---\n\n![图](/assets/new.png)\n",
      "Content/assets/old.png": "old", "Content/assets/new.png": "new", "Content/assets/unused.png": "unused",
    ])
  }

  private func build(_ scratch: Scratch, asOf: String? = nil) async throws -> BuildReport {
    let request = BuildRequest(
      content: scratch("Content"), output: scratch("Public"), asOf: asOf.flatMap { DisclosureDate($0) })
    return try await SiteBuilder(request).build()
  }

  @Test("writes the pages, the tool's own files, and the pictures that pages use")
  func whole() async throws {
    let scratch = try scratch()
    let report = try await build(scratch)
    #expect(report.diagnostics.isEmpty)
    #expect(try #require(report.written).heldBack == HeldBack())
    for file in ["index.html", "organ/2023/index.html", "style.css", "assets/old.png", "assets/new.png"] {
      #expect(scratch.has("Public/" + file), "\(file)")
    }
    #expect(!scratch.has("Public/assets/unused.png"))
  }

  @Test("what is held back takes its picture along, and links to it become text")
  func heldBack() async throws {
    let scratch = try scratch()
    let written = try #require(try await build(scratch, asOf: "2022-01-01").written)
    #expect(written.heldBack.notices == 1)
    #expect(scratch.has("Public/assets/old.png") && !scratch.has("Public/assets/new.png"))
    #expect(!scratch.has("Public/organ/2023/index.html"))
    let about = try scratch.text("Public/about/index.html")
    #expect(about.contains(">旧</a>") && about.contains("新") && !about.contains("/organ/2023/"))
  }

  @Test("one error and nothing is made")
  func refused() async throws {
    let scratch = try scratch()
    try scratch.write("---\ntitle: 单位\nlaed: 乙\n---\n", to: "Content/organ/organ.md")
    let report = try await build(scratch)
    #expect(report.written == nil && report.diagnostics.map(\.code) == ["unknown-key"])
    #expect(!scratch.has("Public"))
  }
}
