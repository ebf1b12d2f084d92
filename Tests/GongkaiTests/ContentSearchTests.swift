import Testing
import TestSupport

@Suite("Where the content is found, and where the site goes")
struct ContentSearchTests {
  @Test(
    "Content is found here and above, and Public stands beside it",
    arguments: ["", "Content", "Content/pages", "Content/hospital/2024-audit/1-service", "Elsewhere", "Else/where"])
  func search(folder: String) async throws {
    let scratch = try SmallSite.scratch()
    try scratch.makeFolder(folder)
    let result = try await Tool.run(["build"], in: scratch(folder))
    #expect(result.code == 0, "\(result.errors)")
    #expect(scratch.has("Public/index.html"))
    let elsewhere = scratch.names(in: "").filter { $0.hasSuffix("index.html") && !$0.hasPrefix("Public/") }
    #expect(elsewhere.isEmpty)
  }

  @Test("The nearest is taken")
  func nearest() async throws {
    let scratch = try SmallSite.scratch()
    for (name, text) in SmallSite.files { try scratch.write(text, to: "inner/\(name)") }
    #expect(try await Tool.run(["build"], in: scratch("inner")).code == 0)
    #expect(scratch.has("inner/Public/index.html"))
    #expect(!scratch.has("Public"))
  }

  @Test("A folder Content that is no site does not hide the one above")
  func decoy() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.write("x", to: "inner/Content/notes.txt")
    #expect(try await Tool.run(["build"], in: scratch("inner")).code == 0)
    #expect(scratch.has("Public/index.html"))
    #expect(!scratch.has("inner/Public"))
  }

  @Test("What is named goes before what is found", arguments: ["Texts", "Texts/", "./Texts", "../{}/Texts"])
  func named(content: String) async throws {
    let scratch = try SmallSite.scratch()
    for (name, text) in SmallSite.files {
      try scratch.write(text.replacing("海陵市", with: "云川市"), to: "Texts/" + name.dropFirst("Content/".count))
    }
    let name = scratch.path.split(separator: "/").last.map(String.init) ?? ""
    let result = try await Tool.run(["build", "--content", content.replacing("{}", with: name)], in: scratch.path)
    #expect(result.code == 0, "\(result.errors)")
    #expect(try scratch.text("Public/index.html").contains("云川市中医院"))
  }

  @Test("A named content folder may lie anywhere: Public stands beside it and not here")
  func beside() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.makeFolder("here")
    #expect(try await Tool.run(["build", "--content", "../Content"], in: scratch("here")).code == 0)
    #expect(scratch.has("Public/index.html"))
    #expect(scratch.names(in: "here").isEmpty)
  }

  @Test("A content folder reached by a link is the folder it leads to")
  func link() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.makeFolder("here")
    try scratch.link("here/Content", to: "../Content")
    #expect(try await Tool.run(["build"], in: scratch("here")).code == 0)
    #expect(scratch.has("Public/index.html"))
  }

  @Test(
    "The output is where it is told to be, from the working folder", arguments: ["www", "www/", "./a/b/www", "../www"])
  func output(path: String) async throws {
    let scratch = try SmallSite.scratch()
    try scratch.makeFolder("here")
    let result = try await Tool.run(["build", "--output", path], in: scratch("here"))
    #expect(result.code == 0, "\(result.errors)")
    #expect(scratch.has("here/\(path)/index.html"))
    #expect(!scratch.has("Public"))
  }

  @Test("Without one, nothing is made and the message tells what to do")
  func nowhere() async throws {
    let scratch = try Scratch()
    let result = try await Tool.run(["build"], in: scratch.path)
    #expect(result.code == 74)
    #expect(result.errors.contains("gongkai new"))
    #expect(result.errors.contains("--content"))
    #expect(scratch.names(in: "").isEmpty)
  }
}
