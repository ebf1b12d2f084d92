import Foundation
import TestSupport
import Testing

@testable import SiteBuild

/// What depends on another file than that which it is made of.
extension ReuseTests {
  @Test("every page where the logo has other measures, as its room is kept by them")
  func logo() async throws {
    let scratch = try Self.scratch()
    try scratch.replace("title: 站", with: "title: 站\nlogo: {picture: assets/logo.svg, alt: 徽}", in: "Content/site.yaml")
    try scratch.write("<svg viewBox='0 0 30 10'/>", to: "Content/assets/logo.svg")
    _ = try await Self.build(scratch)
    #expect(try scratch.text("Public/index.html").contains("width=\"1200\" height=\"400\""))
    try scratch.write("<svg viewBox='0 0 20 10'/>", to: "Content/assets/logo.svg")
    _ = try await Self.build(scratch)
    let built = try scratch.bytes(in: "Public")
    #expect(try scratch.text("Public/a/index.html").contains("width=\"1200\" height=\"600\""))
    try scratch.remove("Public")
    try scratch.remove(".gongkai")
    _ = try await Self.build(scratch)
    #expect(try scratch.bytes(in: "Public") == built)
  }

  @Test("the pages that show a picture where it has another size, and nothing where only its bytes are others")
  func pictures() async throws {
    let scratch = try Self.scratch()
    func picture(_ width: UInt8, _ rest: String) throws {
      try scratch.write(Data(Array("GIF89a".utf8) + [width, 0, 9, 0] + Array(rest.utf8)), to: "Content/assets/a.png")
    }
    try picture(30, "a")
    try scratch.replace("见[关于](/about/)。", with: "![图](/assets/a.png)", in: "Content/b/2024/1-area/2-two.md")
    _ = try await Self.build(scratch)
    #expect(try scratch.text("Public/b/2024/area/two/index.html").contains("width=\"30\" height=\"9\""))
    try picture(30, "b")
    #expect(Self.rendered(try await Self.build(scratch)) == ["assets/a.png"])
    try picture(40, "b")
    let pages = ["assets/a.png", "b/2024/area/two/index.html", "b/2024/index.html"]
    let rendered = Self.rendered(try await Self.build(scratch)).filter { !$0.hasPrefix("data/") }
    #expect(rendered == pages)
    #expect(try scratch.text("Public/b/2024/area/two/index.html").contains("width=\"40\" height=\"9\""))
  }

  @Test("organs whose links lead to what is no longer the same, and no others")
  func links() async throws {
    let scratch = try Self.scratch()
    _ = try await Self.build(scratch)
    try scratch.remove("Content/pages/about.md")
    let report = try await SiteBuilder(BuildRequest(content: scratch("Content"), output: scratch("Public"))).build()
    #expect(report.written == nil)
    #expect(report.diagnostics.map(\.code) == ["broken-link", "broken-link", "broken-link"])
  }

  @Test("organs whose links lead to a round of inspection that is shown no more, or not named")
  func rounds() async throws {
    let scratch = try Self.scratch()
    try scratch.replace("见[关于](/about/)。", with: "见[第二轮](/rounds/第二轮/)。", in: "Content/a/2024/1-area/2-two.md")
    _ = try await Self.build(scratch)
    let page = "Public/a/2024/area/two/index.html"
    #expect(try scratch.text(page).contains("<a href=\"/rounds/"))
    try scratch.replace("title: 单位b", with: "title: 单位b\nasOf: 2024-01-01", in: "Content/b/organ.md")
    let heldBack = Self.rendered(try await Self.build(scratch))
    #expect(heldBack.contains("a/2024/area/two/index.html") && !heldBack.contains("c/2024/area/two/index.html"))
    #expect(try !scratch.text(page).contains("<a href=\"/rounds/第"), "what is held back is led to by nothing")
    try scratch.replace("第二轮", with: "第三轮", in: "Content/b/2024/notice.md")
    let report = try await SiteBuilder(BuildRequest(content: scratch("Content"), output: scratch("Public"))).build()
    #expect(report.written == nil && report.diagnostics.map(\.code) == ["broken-link"])
  }
}
