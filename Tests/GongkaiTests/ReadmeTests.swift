import Foundation
import TestSupport
import Testing

/// The first ten minutes, done as the READMEs say: what they show is what comes.
@Suite("The first ten minutes of the READMEs")
struct ReadmeTests {
  /// What differs between the two.
  struct Walk {
    let file: String
    let locale: String
    let finding: String
    let status: String
    let closed: (from: String, to: String)
  }

  @Test(
    "show what the commands give",
    arguments: [
      Walk(
        file: "README.zh-CN.md", locale: "zh_CN.UTF-8", finding: "夜间取药",
        status: "已完成 --date 2025-11-20 --note \"两个夜间窗口都已开放\"", closed: ("已完成", "已销号")),
      Walk(
        file: "README.md", locale: "en_GB.UTF-8", finding: "night-pharmacy",
        status: "completed --date 2025-11-20 --note \"Both windows are open\"", closed: ("completed", "closed")),
    ])
  func tenMinutes(walk: Walk) async throws {
    let readme = try String(contentsOfFile: Sample.project + "/" + walk.file, encoding: .utf8)
    let scratch = try Scratch()
    var shown: [String] = []
    func type(_ command: String, isShown: Bool = true) async throws {
      let result = try await Tool.shell(
        "bash", ["--norc", "-c", "exec 2>&1\n" + command], in: scratch("site"), environment: ["LC_ALL": walk.locale])
      if isShown { shown += result.output.split(separator: "\n").map(String.init) }
    }
    try scratch.makeFolder("site")
    try await type("cd .. && rmdir site && gongkai new site", isShown: false)
    try await type("gongkai build")
    let example = try #require(readme.firstRange(of: "```markdown\n"))
    let end = try #require(readme[example.upperBound...].firstRange(of: "```"))
    let path = "site/Content/1-hospital/2024-inspection/2-service/4-night-pharmacy.md"
    try scratch.write(String(readme[example.upperBound..<end.lowerBound]), to: path)
    try await type("gongkai build")
    try await type("gongkai status set \(walk.finding) \(walk.status)")
    try await type("gongkai build")
    try await type("gongkai status release --as-of 2025-11-20 --organ hospital", isShown: false)
    let released = shown.count
    try await type("gongkai build")
    let last = shown.removeLast()
    #expect(shown.count == released)
    let written = try #require(last.firstMatch(of: #/写入 (\d+) 个|: (\d+) files written/#))
    let count = written.output.1 ?? written.output.2 ?? ""
    #expect(readme.contains("写入 \(count) 个文件，这个") || readme.contains("the second writes \(count) files"), "\(last)")
    try scratch.replace("status: \(walk.closed.from)", with: "status: \(walk.closed.to)", in: path)
    try await type("gongkai build")
    let lines = Set(readme.split(separator: "\n").map { Self.withoutTime(String($0)) })
    for line in shown { #expect(lines.contains(Self.withoutTime(line)), "\(walk.file): \(line)") }
  }

  private static func withoutTime(_ line: String) -> String {
    line.replacing(#/用时 .*|deleted, in .*/#, with: "")
  }
}
