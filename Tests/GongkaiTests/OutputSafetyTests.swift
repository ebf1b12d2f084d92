import Foundation
import Testing
import TestSupport

@Suite("Folders that are never written over")
struct OutputSafetyTests {
  /// Builds into a folder that must be refused, and sees that nothing anywhere changed.
  private func expectRefusal(
    of output: String, in scratch: Scratch, from folder: String = "", home: String = "nowhere", words: String = "folder"
  ) async throws {
    let before = (scratch.names(in: ""), try scratch.files(in: "", withRecords: true))
    let result = try await Tool.run(
      ["build", "--output", output, "--language", "en"], in: scratch(folder), environment: ["HOME": scratch(home)])
    #expect(result.code == 74)
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(result.errors.contains("fix: "))
    #expect(scratch.names(in: "") == before.0)
    #expect(try scratch.files(in: "", withRecords: true) == before.1)
  }

  @Test("A folder with somebody else's files", arguments: ["index.html", "notes/a.txt", "empty/"])
  func foreign(name: String) async throws {
    let scratch = try SmallSite.scratch()
    if name.hasSuffix("/") {
      try scratch.makeFolder("www/\(name)")
    } else {
      try scratch.write("mine", to: "www/\(name)")
    }
    try await expectRefusal(of: "www", in: scratch, words: "is not empty")
  }

  @Test("An empty folder will do, and so will one with dot files")
  func dotFiles() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.write("*\n", to: "www/.gitignore")
    #expect(try await Tool.run(["build", "--output", "www"], in: scratch.path).code == 0)
    #expect(try scratch.text("www/.gitignore") == "*\n")
    #expect(scratch.has("www/index.html"))
  }

  @Test(
    "The content folder, what lies in it, and what contains it",
    arguments: [
      "Content", "Content/", "Content/Public", "Content/new/deep", "Content/pages", ".", "..", "Content/..",
      "Content/../Content/x", "./Content/./x",
    ])
  func content(output: String) async throws {
    try await expectRefusal(of: output, in: SmallSite.scratch())
  }

  @Test("The content folder by a link")
  func contentByLink() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.link("www", to: "Content")
    try scratch.link("inside", to: "Content/pages")
    try scratch.link("above", to: ".")
    for output in ["www", "www/new", "inside", "inside/new", "above"] {
      try await expectRefusal(of: output, in: scratch)
    }
  }

  @Test("Named from elsewhere, the content folder is refused as well")
  func contentFromElsewhere() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.makeFolder("Content/hospital/empty")
    try scratch.remove("Content/hospital/empty")
    for output in ["new", ".", "..", "../..", scratch("Content"), scratch.path] {
      try await expectRefusal(of: output, in: scratch, from: "Content/pages")
    }
  }

  @Test("The root of the file system", arguments: ["/", "//", "/.", "/usr/.."])
  func root(output: String) async throws {
    try await expectRefusal(of: output, in: SmallSite.scratch())
  }

  @Test("The home folder, though it is empty", arguments: ["house", "house/", "house/../house", "door"])
  func home(output: String) async throws {
    let scratch = try SmallSite.scratch()
    try scratch.makeFolder("house")
    try scratch.link("door", to: "house")
    try await expectRefusal(of: output, in: scratch, home: "house", words: "home folder")
  }

  @Test("A folder below the home folder will do")
  func belowHome() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.makeFolder("house")
    let result = try await Tool.run(
      ["build", "--output", "house/www"], in: scratch.path, environment: ["HOME": scratch("house")])
    #expect(result.code == 0)
  }

  @Test("The root of a repository, also of one that is only linked to", arguments: [true, false])
  func repository(isFolder: Bool) async throws {
    let scratch = try SmallSite.scratch()
    if isFolder { try scratch.makeFolder("work/.git") } else { try scratch.write("gitdir: x", to: "work/.git") }
    try await expectRefusal(of: "work", in: scratch, words: "repository")
  }

  @Test("A link to nothing")
  func danglingLink() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.link("www", to: "nothing")
    try await expectRefusal(of: "www", in: scratch)
  }

  @Test("Files that others put there later stay, whatever is built")
  func strangersStay() async throws {
    let scratch = try SmallSite.scratch()
    #expect(try await Tool.run(["build"], in: scratch.path).code == 0)
    let strangers = ["Public/CNAME", "Public/hospital/notes.txt", "Public/hospital/2024-audit/archive/scan.pdf"]
    for name in strangers { try scratch.write("mine", to: name) }
    try scratch.remove("Content/hospital/2024-audit/9-archive.md")
    #expect(try await Tool.run(["build"], in: scratch.path).code == 0)
    for name in strangers { #expect(try scratch.text(name) == "mine") }
    #expect(!scratch.has("Public/hospital/2024-audit/archive/index.html"))
  }

  @Test("A stranger's file where a page must go is not written over, and nothing else is either")
  func strangerInTheWay() async throws {
    let scratch = try SmallSite.scratch()
    #expect(try await Tool.run(["build"], in: scratch.path).code == 0)
    try scratch.write("mine", to: "Public/hospital/2024-audit/new/index.html")
    try scratch.write("---\ntitle: 新问题\n---\n", to: "Content/hospital/2024-audit/8-new.md")
    let before = try scratch.files(in: "Public", withRecords: true)
    let result = try await Tool.run(["build", "--language", "en"], in: scratch.path)
    #expect(result.code == 74)
    #expect(result.errors.contains("hospital/2024-audit/new/index.html"))
    #expect(try scratch.files(in: "Public", withRecords: true) == before)
  }
}
