import Foundation
import TestSupport
import Testing

/// What the documentation shows is what the tool says: every line behind a `$` in a `console` block is typed, one after
/// the other, and what stands below it is what comes. `GONGKAI_RECORD_DOCUMENTATION=1` writes the answers anew.
@Suite("The documentation of a day's work")
struct DocumentationTests {
  @Test("Every command gives what stands below it", arguments: ["daily-work.zh-CN.md", "daily-work.md"])
  func tried(name: String) async throws {
    let file = URL(fileURLWithPath: Sample.project + "/Documentation/" + name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let language = name.contains("zh") ? "zh_CN.UTF-8" : "en_GB.UTF-8"
    var session = Session(scratch: try Scratch(), language: language)
    let played = try await session.play(text)
    #expect(session.count > 10)
    if ProcessInfo.processInfo.environment["GONGKAI_RECORD_DOCUMENTATION"] == "1" {
      try played.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(Self.withoutTimes(played) == Self.withoutTimes(text))
    }
  }

  /// How long a build took is another number every time.
  private static func withoutTimes(_ text: String) -> [String] {
    text.components(separatedBy: "\n").map { line in
      for lead in ["用时 ", "deleted, in "] {
        if let time = line.range(of: lead) { return String(line[..<time.upperBound]) }
      }
      return line
    }
  }
}

/// Somebody who types what a document says.
private struct Session {
  let scratch: Scratch
  let language: String
  private var folder: String
  private(set) var count = 0

  init(scratch: Scratch, language: String) {
    self.scratch = scratch
    self.language = language
    folder = scratch.path
  }

  /// The document with the answers that really come. `<!-- sh: … -->` is done without being shown.
  mutating func play(_ document: String) async throws -> String {
    var played: [String] = []
    var isConsole = false
    for line in document.components(separatedBy: "\n") {
      if line.hasPrefix("```") { isConsole = line == "```console" }
      if isConsole, line.hasPrefix("$ ") {
        played.append(line)
        let answer = try await type(String(line.dropFirst(2)))
        if !answer.isEmpty { played += answer.components(separatedBy: "\n") }
      } else if line.hasPrefix("<!-- sh: "), line.hasSuffix(" -->") {
        _ = try await type(String(line.dropFirst("<!-- sh: ".count).dropLast(" -->".count)))
        played.append(line)
      } else if !isConsole || line.hasPrefix("```") {
        played.append(line)
      }
    }
    return played.joined(separator: "\n")
  }

  private mutating func type(_ command: String) async throws -> String {
    count += 1
    if command.hasPrefix("cd ") {
      folder += "/" + command.dropFirst(3)
      return ""
    }
    let result = try await Tool.shell(
      "bash", ["--norc", "-c", "exec 2>&1\n" + command], in: folder, environment: ["LC_ALL": language])
    return result.output.hasSuffix("\n") ? String(result.output.dropLast()) : result.output
  }
}
