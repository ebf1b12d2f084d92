import Files
import Testing

@testable import Output

@Suite("Paths that cannot stand side by side")
struct CollisionsTests {
  private func refuse(_ paths: [String]) throws {
    let paths = try paths.map(relative).sorted()
    try Collisions.refuse(among: paths, new: paths)
  }

  @Test(
    "are refused",
    arguments: [
      ["a", "a"], ["a", "A"], ["a/b", "a"], ["a", "a-b", "a/b/c"], ["a/x", "A/y"], ["a", "A/y"],
      ["caf\u{e9}", "cafe\u{301}"], ["É", "é"], ["k", "\u{212a}"], ["通报/A/x", "通报/a"], ["a/b", "a/b/c", "q"],
    ])
  func refused(paths: [String]) throws {
    #expect(throws: OutputRefusal.self) { try refuse(paths) }
  }

  @Test(
    "are not those that differ on every disk",
    arguments: [
      ["a", "b"], ["a-b", "a/b", "a.b"], ["A/x", "A/y"], ["通报/一", "通报/二"], ["IMG_1.JPG", "img_2.jpg", "ab"],
      ["a/b/c", "a/bc", "a/b-c"], [], ["Ａ/x", "Ａ/y", "か"],
    ])
  func allowed(paths: [String]) throws {
    try refuse(paths)
  }

  @Test("are found by a look at what is new alone, where all else stood side by side before")
  func new() throws {
    var random = SystemRandomNumberGenerator()
    let names = ["a", "b", "a-b", "a.b", "c", "通报", "A", "É"]
    for _ in 0..<3000 {
      let paths = (0..<6).map { _ in
        (0..<Int.random(in: 1...3, using: &random)).map { _ in names.randomElement(using: &random) ?? "a" }
          .joined(separator: "/")
      }
      let (standing, added) = (Array(paths.dropLast(2)), Array(paths.suffix(2)))
      guard (try? refuse(standing)) != nil else { continue }
      let all = try paths.map(relative).sorted()
      let isRefused = (try? Collisions.refuse(among: all, new: all)) == nil
      let isFound = (try? Collisions.refuse(among: all, new: added.map(relative).sorted())) == nil
      #expect(isRefused == isFound, "\(standing) and \(added)")
    }
  }

  @Test("are found when two pages are staged there, or one is unchanged")
  func inBuild() throws {
    let scratch = try Scratch()
    let build = try scratch.open().begin()
    try build.put(relative("a"), bytes: [1])
    #expect(throws: OutputRefusal.duplicate(try relative("a"))) { try build.put(relative("a"), bytes: [1]) }
    #expect(throws: OutputRefusal.collision(try relative("a"), try relative("a/b"))) {
      try build.put(relative("a/b"), bytes: [1])
    }
    build.abandon()
    try scratch.build(["a": "1"])
    #expect(throws: OutputRefusal.collision(try relative("a"), try relative("a/b"))) {
      try scratch.build(["a": "1", "a/b": "2"])
    }
    #expect(try scratch.site() == ["a": "1"])
  }

  @Test("with Gongkai's own records are refused at once", arguments: [".gongkai-output", ".Gongkai-Output/x", "a\nb"])
  func reserved(path: String) throws {
    let scratch = try Scratch()
    #expect(throws: OutputRefusal.unusablePath(try relative(path))) { try scratch.build([path: "x"]) }
  }
}
