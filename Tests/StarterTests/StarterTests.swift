import Files
import Testing

@testable import Starter

@Suite("What the starter says")
struct StarterTests {
  private static func files(endingWith ending: String) -> [StarterFile] {
    Starter.files.filter { "\($0.path)".hasSuffix(ending) }
  }

  /// All of its Markdown content, drafts left out.
  private static let published =
    files(endingWith: ".md").map(\.text).filter { !$0.contains("\ndraft: true") }.joined()

  @Test("Paths are unique and stay below the folder, also on disks that ignore case")
  func paths() throws {
    let paths = try Starter.files.map { try #require(RelativePath("\($0.path)")).text.lowercased() }
    #expect(Set(paths).count == paths.count)
    for path in paths { #expect(!paths.contains { $0.hasPrefix(path + "/") }) }
  }

  @Test("Every file of content lies in Content")
  func content() {
    #expect(
      Starter.files.map { "\($0.path)" }.filter { !$0.hasPrefix("Content/") }.sorted() == [".gitignore", "README.md"])
  }

  @Test("Files end with one line break, have no tabs and no blanks at the ends of lines")
  func tidiness() {
    for file in Starter.files {
      #expect(file.text.hasSuffix("\n") && !file.text.hasSuffix("\n\n"), "\(file.path)")
      #expect(!file.text.contains("\t") && !file.text.contains(" \n") && !file.text.contains("\r"), "\(file.path)")
    }
  }

  @Test("Every status is shown", arguments: ["尚未启动", "正在整改", "阶段性完成", "长期坚持", "已完成", "已销号"])
  func statuses(word: String) {
    let spellings = word == "尚未启动" ? [word, "not-started"] : [word]
    #expect(spellings.contains { Self.published.contains("status: \($0)") })
  }

  @Test("A finding without a history is shown")
  func unmarked() {
    let findings = Self.files(endingWith: "3-asset-check.md")
    #expect(findings.count == 1 && findings.allSatisfy { !$0.text.contains("\nhistory:") })
  }

  @Test(
    "What a history can say is shown",
    arguments: [
      "重新整改", "    due: 2025-10-31", "verification: 监督方认定", "verifiedBy: 医院纪委", "review: ", "publicEvidence:",
      "wording: ",
      "date: 2025-01 ", "category: 限期整改", "category: 立行立改", "partners: ", "measures:", "reported:", "internal:",
      "partyOrganization: ", "asOf: ", "continues: ", "<!-- areas -->", "<!-- contact -->",
    ])
  func features(word: String) {
    #expect(Self.published.contains(word))
  }

  @Test("There are two organs, a broken down finding and a draft, and the site is a demonstration")
  func structure() {
    #expect(Self.files(endingWith: "/organ.md").count == 2)
    #expect(Self.files(endingWith: "/finding.md").count == 1)
    #expect(Starter.files.count { $0.text.contains("\ndraft: true") } == 1)
    #expect(Self.files(endingWith: "Content/site.yaml").allSatisfy { $0.text.contains("\ndemonstration: true") })
  }

  @Test("Addresses are those of examples, and that of a licence: nobody is written to or called by mistake")
  func examples() {
    for file in Starter.files {
      for word in file.text.split(whereSeparator: { " ()<>".contains($0) || $0.isNewline }) {
        if word.hasPrefix("https://") {
          let known = ["https://example.org/", "https://creativecommons.org/licenses/"]
          #expect(known.contains { word.hasPrefix($0) }, "\(file.path)")
        }
        if word.contains("@") { #expect(word.hasSuffix("@example.org"), "\(file.path)") }
      }
    }
  }

  @Test("No HTML but the two markers of notices")
  func markup() {
    for file in Self.files(endingWith: ".md") where "\(file.path)" != "README.md" {
      let tags = file.text.split(separator: "\n").filter { $0.contains("<") }
      #expect(tags.allSatisfy { ["<!-- areas -->", "<!-- contact -->"].contains($0) }, "\(file.path)")
    }
  }

  @Test("The README names only what is there")
  func readme() throws {
    let readme = try #require(Starter.files.first { "\($0.path)" == "README.md" }).text
    for line in readme.split(separator: "\n") where line.hasPrefix("| `") {
      let name = try #require(line.split(separator: "`").dropFirst().first)
      if name == "Public/" { continue }
      let path = name.hasPrefix("…/") ? name.dropFirst("…".count) : name
      #expect(Starter.files.contains { "\($0.path)".contains(path) }, "\(path)")
    }
  }
}
