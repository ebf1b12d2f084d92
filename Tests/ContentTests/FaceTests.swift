import Addresses
import Disclosure
import Testing

@testable import Content

@Suite("What makes a site look like its organ's")
struct FaceTests {
  private func content(_ settings: String, _ change: (inout SiteFiles) throws -> Void = { _ in }) async throws
    -> SiteContent
  {
    try await Samples.content {
      $0.put(try $0.text("site.yaml") + settings, at: "site.yaml")
      try change(&$0)
    }
  }

  @Test("colour, pictures, links and a stylesheet are read, and their files are published")
  func whole() async throws {
    let content = try await content(
      """
      accent: "#0b5394"
      logo: {picture: assets/logo.svg, alt: 徽标}
      headerPicture: {picture: /assets/chart.png, alt: 大楼}
      navigation:
        - {title: 关于, url: pages/about.md}
        - {title: 上级, url: "https://example.com/"}
      stylesheet: assets/own.css

      """
    ) {
      $0.put("<svg viewBox='0 0 30 10'/>", at: "assets/logo.svg")
      $0.put(
        "/* @import */ h1 { background: url( 'bg.png' ); content: \"url(x) \\201C\" } a { fill: url(#a) }",
        at: "assets/own.css")
      $0.put("PNG", at: "assets/bg.png")
    }
    #expect(content.codes == [])
    let face = try #require(content.site?.face)
    #expect(face.accent?.light.text == "#0b5394")
    #expect(
      face.logo
        == SitePicture(
          picture: .folder("assets").file("logo.svg"), alternative: "徽标", size: PictureSize(width: 1200, height: 400)))
    #expect(face.headerPicture?.size == PictureSize(width: 1, height: 1))
    #expect(face.navigation.map(\.address.text) == ["/about/", "https://example.com/"])
    #expect(face.stylesheet?.uses.map(\.path) == ["assets/bg.png"])
    let published = content.assets.map(\.route.path)
    #expect(published == ["assets/bg.png", "assets/chart.png", "assets/logo.svg", "assets/own.css"])
  }

  @Test(
    "a stylesheet that asks another site, or hides that it does, is refused",
    arguments: [
      "@import 'a.css';", "@IMPORT url(a.css);", "a{b:url(https://example.com/a.png)}", "a{b:url(//example.com/a)}",
      "a{b:URL( \"http://example.com\" )}", "a{b:url(data:image/png;base64,AA)}", "a{b:u\\72l(//example.com)}",
      "a{b:image-set('https://example.com/a' 1x)}", "a{b:url(/assets/chart.png)}", "a{b:url('\\68ttps://example.com')}",
      "a{b:url()}", "@\\69mport 'a'", "@import", "a{b:src('x')}",
    ])
  func requests(_ style: String) async throws {
    let content = try await content("stylesheet: assets/own.css\n") { $0.put(style, at: "assets/own.css") }
    #expect(content.codes.contains("stylesheet-request") && !content.isPublishable)
  }

  @Test(
    "whatever a stylesheet is, reading it ends",
    arguments: ["/*", "\"", "url(", "url('", "@", "\\", "a{b:url(x", "'\\"])
  func cut(_ style: String) async throws {
    _ = try await content("stylesheet: assets/own.css\n") { $0.put(style, at: "assets/own.css") }
  }

  @Test("a link of the navigation to a draft is refused, as any other")
  func draft() async throws {
    let content = try await content("navigation: [{title: 关于, url: /about/}]\n") {
      try $0.replace("---\n", with: "---\ndraft: true\n", in: "pages/about.md")
    }
    #expect(content.codes.contains("link-to-draft"))
  }
}
