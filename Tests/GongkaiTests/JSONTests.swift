import Foundation
import Testing
import TestSupport

@Suite("Mistakes as JSON")
struct JSONTests {
  private func objects(_ result: Tool.Result) throws -> [[String: Any]] {
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(value as? [[String: Any]])
  }

  @Test("A site without a mistake has an empty list, and the summary stands elsewhere")
  func empty() async throws {
    let scratch = try SmallSite.scratch()
    let result = try await Tool.run(["build", "--diagnostics", "json"], in: scratch.path)
    #expect(result.code == 0)
    #expect(try objects(result).isEmpty)
    #expect(result.errors.contains("网站已生成"))
  }

  @Test("Every mistake has a place, a cause and a mend", arguments: ["zh", "en"])
  func members(language: String) async throws {
    let scratch = try SmallSite.scratch()
    for mistake in DiagnosticsTests.mistakes where !mistake.new.contains("&a") {
      try scratch.replace(mistake.old, with: mistake.new, in: mistake.file)
    }
    let result = try await Tool.run(
      ["build", "--diagnostics", "json", "--language", language], in: scratch.path)
    #expect(result.code == 1)
    let objects = try objects(result)
    #expect(objects.count >= 9)
    for one in objects {
      let path = try #require(one["path"] as? String)
      #expect(scratch.has(path))
      #expect(one["severity"] as? String == "error")
      #expect(try #require(one["line"] as? Int) > 0)
      #expect(try #require(one["column"] as? Int) > 0)
      for name in ["code", "cause", "mend"] { #expect(try #require(one[name] as? String).isEmpty == false) }
      let causes = try #require(one["causes"] as? [String: String])
      #expect(causes[language] == one["cause"] as? String)
      #expect(causes.keys.sorted() == ["en", "zh"])
    }
  }

  @Test("It is the same mistakes as in words, and nothing of them stands on the standard error")
  func sameAsText() async throws {
    let scratch = try SmallSite.scratch()
    for mistake in DiagnosticsTests.mistakes where mistake.file == SmallSite.queue && !mistake.new.contains("&a") {
      try scratch.replace(mistake.old, with: mistake.new, in: mistake.file)
    }
    let text = try await Tool.run(["build", "--language", "en"], in: scratch.path).errors
    let result = try await Tool.run(["build", "--language", "en", "--diagnostics", "json"], in: scratch.path)
    let objects = try objects(result)
    #expect(objects.count == text.components(separatedBy: ": error: ").count - 1)
    for one in objects {
      let (path, line, column) = (one["path"] ?? "", one["line"] ?? "", one["column"] ?? "")
      #expect(text.contains("\(path):\(line):\(column): error: \(one["cause"] ?? "")"))
    }
    #expect(!result.errors.contains(": error: "))
  }

  @Test("Whatever the content holds, it is JSON")
  func hostile() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.write("---\n\"\\\"}],\\u2028\\\\\": 1\n---\n", to: "Content/pages/a.md")
    try scratch.write("---\ntitle: \u{202E}标题\u{0}\n---\n", to: "Content/pages/b\"\\\n.md")
    try scratch.write(Data([0xFF, 0xFE, 0x00]), to: "Content/pages/c.md")
    let result = try await Tool.run(["build", "--diagnostics", "json"], in: scratch.path)
    #expect(result.code == 1)
    #expect(try objects(result).count >= 3)
  }
}
