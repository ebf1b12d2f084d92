import Testing

@testable import Files

@Suite("A relative path")
struct RelativePathTests {
  @Test(
    "cannot leave its root, be empty or absolute, or hold a NUL or a backslash",
    arguments: ["", "/", "/a", "a/", "a//b", ".", "..", "a/..", "../a", "a/./b", "a\\b", "a\0b", "..\\a"])
  func refused(text: String) {
    #expect(RelativePath(text) == nil)
  }

  @Test("keeps the bytes it was given", arguments: ["a", "...", "..a", "a/.b", "通报/问题 1.md", "cafe\u{301}", "a\nb"])
  func kept(text: String) throws {
    #expect(Array(try relative(text).text.utf8) == Array(text.utf8))
  }

  @Test("has a name, a parent and components")
  func parts() throws {
    let path = try relative("通报/方面/1.md")
    #expect(path.name == "1.md")
    #expect(path.parent?.text == "通报/方面")
    #expect(path.parent?.parent?.name == "通报")
    #expect(path.parent?.parent?.parent == nil)
    #expect(path.components == ["通报", "方面", "1.md"])
  }

  @Test("goes on only by what a path may hold")
  func appending() throws {
    let path = try relative("a")
    #expect(path.appending("b/c")?.text == "a/b/c")
    #expect(path.appending("../b") == nil)
    #expect(path.appending("") == nil)
  }

  @Test("is equal and in order by bytes, never by canonical equivalence")
  func order() throws {
    #expect(try relative("caf\u{e9}") != relative("cafe\u{301}"))
    #expect(Set([try relative("caf\u{e9}"), try relative("cafe\u{301}")]).count == 2)
    let sorted = try ["a", "a-b", "a/b", "ab", "b", "é", "通"].map(relative)
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test("lies within itself and the folders above it, not within neighbours")
  func within() throws {
    let path = try relative("a/b/c")
    #expect(try ["a", "a/b", "a/b/c"].allSatisfy { path.isWithin(try relative($0)) })
    #expect(try ["a/b/c/d", "a/bc", "b", "a/b/d"].allSatisfy { !path.isWithin(try relative($0)) })
    #expect(!(try relative("ab").isWithin(relative("a"))))
  }

  @Test(
    "resolves a reference by the folder of its file",
    arguments: [
      ("x.md", "a/b/x.md"), ("./x.md", "a/b/x.md"), ("../x.md", "a/x.md"), ("../../x.md", "x.md"), ("c/../d/", "a/b/d"),
      ("..", "a"), ("../..a", "a/..a"),
    ])
  func resolves(reference: String, expected: String) throws {
    #expect(try relative("a/b/file.md").resolving(reference)?.text == expected)
  }

  @Test(
    "resolves no reference that leaves the root or is no path",
    arguments: ["", "/", "/x.md", "../../../x.md", "../..", "a//b", "..\\x", "x\0", "c/../../../../x", "//"])
  func leaves(reference: String) throws {
    #expect(try relative("a/b/file.md").resolving(reference) == nil)
  }
}
