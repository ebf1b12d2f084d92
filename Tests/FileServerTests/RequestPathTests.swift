import TestSupport
import Testing

@testable import FileServer

@Suite("Paths of requests")
struct RequestPathTests {
  @Test("are decoded exactly once")
  func decoding() throws {
    #expect(try RequestPath("/").segments == [])
    #expect(try RequestPath("/a/%E5%8D%95%E4%BD%8D/").segments == ["a", "单位"])
    #expect(try RequestPath("/%2541").segments == ["%41"])
    #expect(try RequestPath("/a%20b").segments == ["a b"])
    #expect(try RequestPath("/a+b").segments == ["a+b"])
  }

  @Test("say whether they are a folder's, and keep the query apart")
  func parts() throws {
    let path = try RequestPath("/a/b?c=%zz/../?d")
    #expect(path.segments == ["a", "b"])
    #expect(!path.isFolder)
    #expect(path.query == "c=%zz/../?d")
    #expect(try RequestPath("/a/").isFolder)
    #expect(try RequestPath("/?").isFolder)
    #expect(try RequestPath("/").query == nil)
  }

  @Test(
    "are malformed where a client could mean something else",
    arguments: [
      "", "a", "*", "/..", "/.", "/a/../b", "/%2e%2e", "/.%2E", "/%2f", "/a%2Fb", "/%5c", "/a\\b", "/%00", "/%0a",
      "/%7F",
      "/%", "/%f", "/%gg", "/%ff", "/%c0%ae", "/%ed%a0%80", "/a b", "/a#b", "/单位", "/\u{0}", "/a\u{7f}",
    ])
  func malformed(target: String) {
    #expect(throws: RequestPath.Flaw.malformed) { try RequestPath(target) }
  }

  @Test("have no empty segment, and end somewhere")
  func others() {
    for target in ["//", "//host", "/a//b", "/a//", "///"] {
      #expect(throws: RequestPath.Flaw.unknown) { try RequestPath(target) }
    }
    #expect(throws: RequestPath.Flaw.tooLong) { try RequestPath("/" + String(repeating: "a", count: 256)) }
    #expect(throws: RequestPath.Flaw.tooLong) { try RequestPath(String(repeating: "/a", count: 5000)) }
  }

  @Test("lie below a folder or not")
  func below() throws {
    #expect(try RequestPath("/a/b/c").below(["a", "b"])?.segments == ["c"])
    #expect(try RequestPath("/a/").below(["a"])?.segments == [])
    #expect(try RequestPath("/a").below(["a"]) == nil)
    #expect(try RequestPath("/ab/").below(["a"]) == nil)
    #expect(try RequestPath("/").below([])?.segments == [])
  }

  @Test("of 20,000 random targets never hold what no path may, and lead back to themselves")
  func random() throws {
    let pieces = ["/", "%2e", ".", "a", "%", "2", "f", "\\", "%E5%8D%95", "%5C", "%00", "?", "~", "%c3", "%a9", "é"]
    var generator = SplitMix(seed: 4321)
    for _ in 0..<20_000 {
      let target =
        "/"
        + (0..<Int.random(in: 0..<10, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      guard let path = try? RequestPath(target) else { continue }
      for segment in path.segments {
        #expect(!segment.isEmpty && segment != "." && segment != ".." && !segment.contains("/"), "\(target)")
        #expect(!segment.contains("\\") && !segment.unicodeScalars.contains("\0"), "\(target)")
      }
      #expect(try RequestPath(path.addressAsFolder).segments == path.segments, "\(target)")
    }
  }
}
