import TestSupport
import Testing

@testable import gongkai

@Suite("A new site")
struct NewTests {
  @Test("It is made in a new folder, and builds there without a word of blame")
  func make() async throws {
    let scratch = try Scratch()
    let made = try await Tool.run(["new", "整改公开", "--language", "en"], in: scratch.path)
    #expect(made.code == 0, "\(made.errors)")
    #expect(made.output.isEmpty)
    #expect(scratch.has("整改公开/Content/site.yaml"))
    let built = try await Tool.run(["build", "--language", "en"], in: scratch("整改公开"))
    #expect(built.code == 0, "\(built.errors)")
    #expect(!built.errors.contains(": warning: "))
    #expect(scratch.has("整改公开/Public/index.html"))
  }

  @Test("An empty folder will do, and folders above are made", arguments: ["empty", "a/b/c", "."])
  func folders(name: String) async throws {
    let scratch = try Scratch()
    if name == "empty" { try scratch.makeFolder(name) }
    #expect(try await Tool.run(["new", name], in: scratch.path).code == 0)
    #expect(scratch.has("\(name)/Content/site.yaml"))
  }

  @Test("What is there is not written over", arguments: ["site/notes.txt", "site/Content/site.yaml", "site"])
  func foreign(name: String) async throws {
    let scratch = try Scratch([name: "mine"])
    let result = try await Tool.run(["new", "site"], in: scratch.path)
    #expect(result.code == 74)
    #expect(!result.errors.isEmpty)
    #expect(try scratch.bytes(in: "").count == 1)
    #expect(try scratch.text(name) == "mine")
  }

  @Test("Making it twice is refused, and gives the same files elsewhere")
  func twice() async throws {
    let scratch = try Scratch()
    #expect(try await Tool.run(["new", "one"], in: scratch.path).code == 0)
    #expect(try await Tool.run(["new", "one"], in: scratch.path).code == 74)
    #expect(
      try await Tool.run(["new", "two"], in: scratch.path, environment: ["TZ": "UTC", "LC_ALL": "en_US.UTF-8"]).code
        == 0)
    #expect(try scratch.bytes(in: "one") == scratch.bytes(in: "two"))
  }

  @Test("It tells what comes next, in either language", arguments: ["zh", "en"])
  func nextStep(language: String) async throws {
    let scratch = try Scratch()
    let result = try await Tool.run(["new", "site", "--language", language], in: scratch.path)
    #expect(result.errors.contains("cd site"))
    #expect(result.errors.contains("gongkai preview"))
  }

  @Test(
    "A folder is told as it can be typed",
    arguments: ["整改公开", "整改 工作", "it's", "a\"b$HOME`x`", "a\nb", "", "（试行）", "a;b", "*"])
  func typed(word: String) async throws {
    let typed = Terminal.typed(word)
    let result = try await Tool.shell("bash", ["--norc", "-c", "printf '%s.' \(typed)"], in: "/")
    #expect(result.output == word + ".")
    #expect((typed == word) == (word == "整改公开"))
  }
}
