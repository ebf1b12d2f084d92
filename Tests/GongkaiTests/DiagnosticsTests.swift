import Foundation
import Testing
import TestSupport

@Suite("Mistakes in the content, as they are printed")
struct DiagnosticsTests {
  /// A mistake: what is written instead of what, and where that stands.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    var file = SmallSite.queue
    let line: Int
    var testDescription: String { "\(old) → \(new)" }
  }

  static let mistakes = [
    Mistake(old: "lead: 门诊部", new: "laed: 门诊部", line: 4),
    Mistake(old: "due: 2024-05\n", new: "due: 2024-13\n", line: 6),
    Mistake(old: "status: 正在整改", new: "status: 差不多了", line: 9),
    Mistake(old: "date: 2024-07-15\n    status: 已完成", new: "date: 2023-07-15\n    status: 已完成", line: 10),
    Mistake(old: "title: 公告", new: "title: &a 公告", line: 14),
    Mistake(old: "2-price/1-display.md", new: "2-price/1-dsplay.md", line: 27),
    Mistake(old: "/assets/chart.png", new: "/assets/nothing.png", line: 29),
    Mistake(old: "1. 开通网上挂号。", new: "1. <b>开通</b>网上挂号。", line: 26),
    Mistake(old: "baseURL: https://example.org/", new: "baseURL: example", file: "Content/site.yaml", line: 3),
    Mistake(old: "title: 服务", new: "titel: 服务", file: "Content/hospital/2024-audit/1-service/area.md", line: 2),
  ]

  @Test("Each opens with path, line and column, on the line that is wrong", arguments: mistakes)
  func places(mistake: Mistake) async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace(mistake.old, with: mistake.new, in: mistake.file)
    let result = try await Tool.run(["build", "--language", "en"], in: scratch.path)
    #expect(result.code == 1)
    #expect(result.output.isEmpty)
    let places = places(in: result.errors)
    #expect(places.contains { $0.path == mistake.file && $0.line == mistake.line && $0.column > 0 }, "\(result.errors)")
    #expect(result.errors.contains("fix: "))
  }

  /// The lines that tell of an error or a warning, and where.
  private func places(in text: String) -> [(path: String, line: Int, column: Int)] {
    text.split(separator: "\n").filter { $0.contains(": error: ") || $0.contains(": warning: ") }.compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 3)
      guard parts.count == 4, let row = Int(parts[1]), let column = Int(parts[2]) else {
        Issue.record("no place in front: \(line)")
        return nil
      }
      return (String(parts[0]), row, column)
    }
  }

  @Test("All mistakes are told at once, and that nothing was written")
  func all() async throws {
    let scratch = try SmallSite.scratch()
    for mistake in Self.mistakes where mistake.file == SmallSite.queue && !mistake.new.contains("&a") {
      try scratch.replace(mistake.old, with: mistake.new, in: mistake.file)
    }
    let result = try await Tool.run(["build", "--language", "en"], in: scratch.path)
    #expect(places(in: result.errors).count >= 7, "\(result.errors)")
    #expect(result.errors.contains("the site was not changed"))
    #expect(result.errors.contains(" errors, 0 warnings."))
  }

  @Test(
    "Paths can be opened from the working folder", arguments: ["Content", "Content/", "./Content", "../{}/Content"])
  func paths(content: String) async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace("lead:", with: "laed:", in: SmallSite.queue)
    let name = URL(fileURLWithPath: scratch.path).lastPathComponent
    let folder = content.replacingOccurrences(of: "{}", with: name)
    let result = try await Tool.run(["build", "--content", folder, "--language", "en"], in: scratch.path)
    let place = try #require(places(in: result.errors).first)
    #expect(scratch.has(place.path))
  }

  @Test("Paths can be opened from a folder below the content as well")
  func pathsFromBelow() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace("lead:", with: "laed:", in: SmallSite.queue)
    let result = try await Tool.run(["build", "--language", "en"], in: scratch("Content/hospital/2024-audit"))
    let place = try #require(places(in: result.errors).first)
    #expect(scratch.has("Content/hospital/2024-audit/\(place.path)"))
  }

  @Test("A name or a text of the content cannot steer the terminal or forge a line")
  func hostile() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.write("---\n\"\\e[31mlaed\\nContent/x.md:1:1: error: forged\": a\n---\n", to: "Content/pages/a.md")
    try scratch.write("", to: "Content/pages/b\u{1B}[31m\nContent/y.md:1:1: error: forged.md")
    let result = try await Tool.run(["build", "--language", "en"], in: scratch.path)
    #expect(result.code == 1)
    #expect(!result.errors.contains("\u{1B}"))
    for line in result.errors.split(separator: "\n") {
      #expect(!line.hasPrefix("Content/x.md"))
      #expect(!line.hasPrefix("Content/y.md"))
    }
  }
}
