import Foundation
import Testing
import TestSupport

@Suite("Progress and summary")
struct SummaryTests {
  /// The numbers in the English summary: pages, written, unchanged, deleted.
  private func numbers(_ result: Tool.Result) throws -> [Int] {
    let line = try #require(result.errors.split(separator: "\n").first { $0.hasPrefix("Built ") })
    let words = line.split { !$0.isNumber && $0 != "." }.filter { $0.first?.isNumber == true }
    #expect(words.count == 5)
    #expect(line.hasSuffix(" s."))
    return words.prefix(4).compactMap { Int($0) }
  }

  @Test("It tells how many pages were written, left alone and deleted, and stands on the standard error")
  func summary() async throws {
    let scratch = try SmallSite.scratch()
    let build = ["build", "--language", "en"]
    let first = try await Tool.run(build, in: scratch.path)
    let count = try scratch.files(in: "Public").count
    #expect(first.output.isEmpty)
    let pages = try #require(try numbers(first).first)
    #expect(try numbers(first) == [pages, count, 0, 0])

    let second = try await Tool.run(build, in: scratch.path)
    #expect(second.output.isEmpty)
    #expect(try numbers(second) == [pages, 0, count, 0])

    try scratch.remove("Content/pages")
    let third = try numbers(try await Tool.run(build, in: scratch.path))
    // The page, and the attachment that only it linked to.
    #expect(third[0] == pages - 1)
    #expect(third[3] == 2)
    #expect(third[1] + third[2] == count - 2)
  }

  @Test("It has the same numbers in Chinese")
  func chinese() async throws {
    let scratch = try SmallSite.scratch()
    let result = try await Tool.run(["build"], in: scratch.path)
    let count = try scratch.files(in: "Public").count
    for words in ["写入 \(count) 个文件", "未变 0 个", "删除 0 个", "用时 "] { #expect(result.errors.contains(words)) }
  }

  @Test("Quiet says nothing", arguments: ["--quiet", "-q"])
  func quiet(option: String) async throws {
    let scratch = try SmallSite.scratch()
    let result = try await Tool.run(["build", option], in: scratch.path)
    #expect(result.code == 0)
    #expect(result.output.isEmpty)
    #expect(result.errors.isEmpty)
    #expect(scratch.has("Public/index.html"))
  }

  @Test("Quiet still says what is wrong")
  func quietErrors() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace("lead:", with: "laed:", in: SmallSite.queue)
    let result = try await Tool.run(["build", "--quiet"], in: scratch.path)
    #expect(result.code == 1)
    #expect(result.errors.contains("laed"))
  }

  @Test("What is held back is told")
  func heldBack() async throws {
    let scratch = try SmallSite.scratch()
    let result = try await Tool.run(["build", "--as-of", "2024-07-01", "--language", "en"], in: scratch.path)
    // Two entries of 15 July: one of the finding, one of its first measure.
    #expect(result.errors.contains("2 status changes, 0 notices"))
  }

  @Test("No colours where nobody looks")
  func noTerminal() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace("lead:", with: "laed:", in: SmallSite.queue)
    let result = try await Tool.run(["build"], in: scratch.path, environment: ["TERM": "xterm-256color"])
    #expect(!result.errors.contains("\u{1B}"))
  }

  @Test(
    "Colours on a terminal, unless NO_COLOR says no",
    arguments: [
      (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": ""], true),
      (["TERM": "xterm", "NO_COLOR": "1"], false),
      (["TERM": "xterm", "NO_COLOR": "0"], false), (["TERM": "dumb"], false),
    ] as [([String: String], Bool)])
  func terminal(variables: [String: String], hasColours: Bool) async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace("lead:", with: "laed:", in: SmallSite.queue)
    let terminal = try PseudoTerminal()
    let result = try await Tool.run(
      ["build"], in: scratch.path, environment: variables, terminal: terminal.childSide)
    let text = terminal.textShown()
    #expect(result.code == 1)
    #expect(text.contains("laed"))
    #expect(text.contains("\u{1B}[31m") == hasColours)
    #expect(text.contains("\u{1B}") == hasColours)
  }
}
