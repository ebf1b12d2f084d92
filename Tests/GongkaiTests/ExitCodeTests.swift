import Foundation
import Testing
import TestSupport

@Suite("Exit codes")
struct ExitCodeTests {
  @Test("0 when the site is built")
  func done() async throws {
    let scratch = try SmallSite.scratch()
    let result = try await Tool.run(["build"], in: scratch.path)
    #expect(result.code == 0, "\(result.errors)")
    #expect(scratch.has("Public/index.html"))
  }

  @Test("0 when there are warnings alone")
  func warnings() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.write("notes", to: "Content/notes.txt")
    let result = try await Tool.run(["build", "--language", "en"], in: scratch.path)
    #expect(result.code == 0)
    #expect(result.errors.contains("Content/notes.txt:1:1: warning: "))
  }

  @Test(
    "0 for help and version",
    arguments: [
      [], ["help"], ["--help"], ["-h"], ["--version"], ["build", "--help"], ["help", "build"], ["new", "--help"],
      ["help", "new"],
    ])
  func help(arguments: [String]) async throws {
    let scratch = try Scratch()
    let result = try await Tool.run(arguments, in: scratch.path)
    #expect(result.code == 0)
    #expect(!result.output.isEmpty)
    #expect(result.errors.isEmpty)
    #expect(scratch.names(in: "").isEmpty)
  }

  @Test("1 when the content has errors")
  func contentHasErrors() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace("lead:", with: "laed:", in: SmallSite.queue)
    #expect(try await Tool.run(["build"], in: scratch.path).code == 1)
  }

  @Test("1 when the content folder is no site")
  func emptyContent() async throws {
    let scratch = try Scratch()
    try scratch.makeFolder("Content")
    #expect(try await Tool.run(["build", "--content", "Content"], in: scratch.path).code == 1)
  }

  @Test(
    "64 when the command was typed wrongly",
    arguments: [
      ["frobnicate"], ["build", "Content"], ["build", "--bogus"], ["build", "--content"], ["build", "--output"],
      ["build", "--as-of", "2024-02-30"], ["build", "--as-of", "yesterday"], ["build", "--as-of", ""],
      ["build", "--as-of", "2024/06/30"], ["build", "--base-url", "example.org"], ["build", "--base-url", ""],
      ["build", "--base-url", "ftp://example.org/"], ["build", "--base-url", "https://example.org/?a=b"],
      ["build", "--base-url", "javascript:alert(1)"], ["build", "--base-url", "https://u:p@example.org/"],
      ["build", "--language", "fr"], ["build", "--language"], ["build", "--diagnostics", "xml"], ["new"],
      ["new", "one", "two"], ["new", "site", "--bogus"], ["--bogus"],
    ])
  func usage(arguments: [String]) async throws {
    let scratch = try SmallSite.scratch()
    let before = scratch.names(in: "")
    let result = try await Tool.run(arguments, in: scratch.path)
    #expect(result.code == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(": gongkai ") || result.errors.contains("：gongkai "), "where the help is")
    #expect(scratch.names(in: "") == before)
  }

  @Test("A usage error has a Chinese line")
  func chineseUsage() async throws {
    let result = try await Tool.run(["build", "--bogus"], in: "/")
    #expect(result.errors.contains("命令写法不对"))
    #expect(result.errors.contains("--bogus"))
  }

  @Test(
    "74 when there is no content folder", arguments: [["build", "--content", "nowhere"], ["build", "--content", ""]])
  func noContent(arguments: [String]) async throws {
    let scratch = try Scratch()
    let result = try await Tool.run(arguments, in: scratch.path)
    #expect(result.code == 74)
    #expect(result.errors.contains("\n改法：核对名称和路径") || result.errors.contains("fix: "))
    #expect(scratch.names(in: "").isEmpty)
  }

  @Test("74 when the content is a file")
  func contentIsFile() async throws {
    let scratch = try SmallSite.scratch()
    #expect(try await Tool.run(["build", "--content", "Content/site.yaml"], in: scratch.path).code == 74)
  }

  @Test("74 when the output is a file, or lies below one", arguments: ["taken", "taken/below"])
  func outputIsFile(output: String) async throws {
    let scratch = try SmallSite.scratch()
    try scratch.write("mine", to: "taken")
    let result = try await Tool.run(["build", "--output", output], in: scratch.path)
    #expect(result.code == 74)
    #expect(try scratch.text("taken") == "mine")
  }

  @Test(
    "The help documents them all, in either language",
    arguments: [["--help"], ["build", "--help"], ["new", "--help"]], ["zh", "en"])
  func documented(arguments: [String], language: String) async throws {
    let help = try await Tool.run(arguments + ["--language", language], in: "/").output
    let line = try #require(help.components(separatedBy: "\n\n").last)
    for code in ["0 ", "1 ", "64 ", "65 ", "74 "] { #expect(line.contains(code)) }
    #expect(line.hasPrefix(language == "zh" ? "退出码" : "Exit codes"))
  }

  @Test("The version is a number of three parts, alone on the standard output")
  func version() async throws {
    let version = try await Tool.run(["--version"], in: "/").output
    #expect(version.last == "\n")
    let parts = version.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    #expect(parts.count == 3)
    #expect(parts.allSatisfy { Int($0) != nil })
  }
}
