import Files
import TestSupport
import Testing

@testable import FileServer

@Suite("Served sites")
struct ServedSiteTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch([
      "site/index.html": "<p>首页</p>", "site/organ/index.html": "<p>organ</p>", "site/style.css": "p {}",
      "site/404.html": "<p>没有</p>", "site/assets/附件1：清单.pdf": "%PDF",
    ])
  }

  private func answer(_ target: String, _ headers: Headers = Headers(), base: [String] = []) throws -> Response {
    let site = ServedSite(ServedFolder(try Root(existing: scratch("site"))), base: base) { file, _ in
      file.with(bytes: Array("revised".utf8))
    }
    return site.response(to: Request(method: "GET", target: target, headers: headers), at: try RequestPath(target))
  }

  @Test("give each file as it is, and index.html for a folder")
  func files() throws {
    #expect(try answer("/").text == "<p>首页</p>")
    #expect(try answer("/index.html").text == "<p>首页</p>")
    #expect(try answer("/organ/").text == "<p>organ</p>")
    #expect(try answer("/assets/%E9%99%84%E4%BB%B61%EF%BC%9A%E6%B8%85%E5%8D%95.pdf").text == "%PDF")
  }

  @Test("lead from a folder without its slash to the one with it")
  func slash() throws {
    let response = try answer("/organ?a=//b")
    #expect(response.status == 301)
    #expect(response.headers["location"] == "/organ/")
  }

  @Test("answer what is not there with their own page and 404")
  func missing() throws {
    let response = try answer("/nowhere/")
    #expect(response.status == 404)
    #expect(response.text == "<p>没有</p>")
    #expect(response.headers["etag"] == nil)
    try scratch.remove("site/404.html")
    #expect(try answer("/nowhere").status == 404)
  }

  @Test("stand beneath their base address, and nowhere else")
  func base() throws {
    #expect(try answer("/a/b/", base: ["a", "b"]).text == "<p>首页</p>")
    #expect(try answer("/a/b/organ/", base: ["a", "b"]).text == "<p>organ</p>")
    #expect(try answer("/organ/", base: ["a", "b"]).status == 404)
    let home = try answer("/", base: ["单位", "b"])
    #expect(home.status == 302)
    #expect(home.headers["location"] == "/%E5%8D%95%E4%BD%8D/b/")
    #expect(try answer("/a/b", base: ["a", "b"]).headers["location"] == "/a/b/")
    #expect(try answer("/a/b/organ", base: ["a", "b"]).headers["location"] == "/a/b/organ/")
  }

  @Test("are revised for browsers that want a page, and for nobody else")
  func revising() throws {
    let browser: Headers = ["Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"]
    #expect(try answer("/", browser).text == "revised")
    #expect(try answer("/nowhere", browser).text == "revised")
    #expect(try answer("/style.css", browser).text == "p {}")
    #expect(try answer("/", ["Accept": "*/*"]).text == "<p>首页</p>")
    #expect(try answer("/", ["Accept": "application/xhtml+xml"]).text == "<p>首页</p>")
    let (one, other) = (try answer("/", browser), try answer("/"))
    #expect(one.headers["etag"] != other.headers["etag"])
    #expect(one.headers["vary"] == "Accept" && other.headers["vary"] == "Accept")
  }

  @Test("send a large file in parts, whose tag is that of its state")
  func large() throws {
    let text = String(repeating: "0123456789abcdef", count: 1 << 17)
    try scratch.write(text, to: "site/film.mp4")
    let whole = try answer("/film.mp4")
    guard case .file(let file, let range) = whole.body else { throw Unexpected() }
    #expect(range == 0..<2_097_152)
    #expect(file.bytes(15..<18) == Array("f01".utf8))
    let again = try answer("/film.mp4", ["If-None-Match": whole.headers["etag"] ?? ""])
    #expect(again.status == 304)
    try scratch.write(text.dropLast() + "x", to: "site/film.mp4")
    #expect(try answer("/film.mp4").headers["etag"] != whole.headers["etag"])
    #expect(file.bytes(2_097_150..<2_097_153) == nil)
  }

  private struct Unexpected: Error {}
}

extension Response {
  fileprivate var text: String {
    if case .bytes(let bytes) = body { String(decoding: bytes, as: UTF8.self) } else { "" }
  }
}
