import Addresses
import Testing

@Suite struct RouteTests {
  private func slug(_ text: String) throws -> Slug { try #require(Slug(text)) }

  @Test("a folder is written to its index, a file to itself")
  func outputPaths() throws {
    let organ = Route.home.folder(try slug("organ"))
    #expect(Route.home.path == "")
    #expect(Route.home.outputPath == "index.html")
    #expect(organ.path == "organ/")
    #expect(organ.outputPath == "organ/index.html")
    #expect(organ.folder("ledger").outputPath == "organ/ledger/index.html")
    #expect(organ.file("feed.xml").outputPath == "organ/feed.xml")
    #expect(Route.file("404.html").path == "404.html")
    #expect(Route.folder("changes") == Route.home.folder(try slug("changes")))
  }

  @Test("a route knows whether it is a folder and what its segments are")
  func parts() throws {
    let file = Route.folder("assets").file(try slug("图.png"))
    #expect(Route.home.isFolder && Route.folder("a").isFolder && !file.isFolder)
    #expect(Route.home.segments.isEmpty)
    #expect(file.segments == ["assets", "图.png"])
  }

  @Test("only what is not ASCII is percent-encoded, and slashes stay")
  func encoding() throws {
    #expect(Route.folder("a-b_c.d").encodedPath == "a-b_c.d/")
    let mixed = Route.home.folder(try slug("党")).folder(try slug("a")).file(try slug("é.html"))
    #expect(mixed.path == "党/a/é.html")
    #expect(mixed.encodedPath == "%E5%85%9A/a/%C3%A9.html")
  }

  @Test("a folder contains itself and what lies beneath it, whole segments only")
  func containment() throws {
    let folder = Route.folder("a")
    #expect(Route.home.contains(.home) && Route.home.contains(folder))
    #expect(folder.contains(folder) && folder.contains(folder.folder("b")) && folder.contains(folder.file("c")))
    #expect(!folder.contains(.home) && !folder.contains(.folder("ab")) && !folder.contains(.file("a")))
    #expect(Route.file("a").contains(.file("a")) && !Route.file("a").contains(folder))
  }

  @Test("routes are compared and ordered by bytes")
  func order() throws {
    let composed = Route.home.folder(try slug("é"))
    let decomposed = Route.home.folder(try slug("e\u{301}"))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed, composed]).count == 2)
    let routes = [Route.folder("b"), Route.home, Route.folder("a").folder("z"), Route.folder("a")]
    #expect(routes.sorted().map(\.path) == ["", "a/", "a/z/", "b/"])
    #expect(Route.folder("z") < composed)
  }
}
