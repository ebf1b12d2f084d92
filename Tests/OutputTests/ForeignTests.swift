import Files
import Testing

@testable import Output

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("What Gongkai did not write")
struct ForeignTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.build(["index.html": "1", "organ/index.html": "2"])
  }

  @Test("stays, and so does its folder")
  func stays() throws {
    try scratch.write("theirs", to: "organ/theirs.txt")
    try scratch.write("theirs", to: ".well-known/security.txt")
    try scratch.build([:])
    #expect(try scratch.site() == ["organ/theirs.txt": "theirs"])
    #expect(try scratch.status(".well-known/security.txt").st_size == 6)
  }

  @Test("is an error where a page must go, and nothing is changed", arguments: ["new", "new/page", "new/deep/page"])
  func inTheWay(page: String) throws {
    try scratch.write("theirs", to: "new")
    let place = try relative("new")
    let path = try relative(page)
    #expect(throws: OutputRefusal.foreign(place: place, page: path)) {
      try scratch.build(["index.html": "changed", page: "ours"])
    }
    #expect(try scratch.site() == ["index.html": "1", "organ/index.html": "2", "new": "theirs"])
    #expect(try scratch.records() == ["files", "lock"])
  }

  @Test("is not taken over, even when its bytes are those of the page")
  func sameBytes() throws {
    try scratch.write("same", to: "new")
    #expect(throws: OutputRefusal.foreign(place: try relative("new"), page: try relative("new"))) {
      try scratch.build(["new": "same"])
    }
  }

  @Test("is an error where a page takes the place of a folder that holds it", arguments: ["organ/theirs", "organ/a/b"])
  func inFolder(theirs: String) throws {
    try scratch.write("theirs", to: theirs)
    #expect(throws: OutputRefusal.self) { try scratch.build(["organ": "page"]) }
    #expect(try scratch.site() == ["index.html": "1", "organ/index.html": "2", theirs: "theirs"])
  }

  @Test("may be a folder: an empty one is not replaced by a page")
  func emptyFolder() throws {
    try Root.createFolders("\(scratch.output)/theirs")
    #expect(throws: OutputRefusal.foreign(place: try relative("theirs"), page: try relative("theirs"))) {
      try scratch.build(["theirs": "page"])
    }
    #expect(try scratch.build(["theirs/page": "page"]).written == 1)
  }

  @Test("may be a link in place of a page, which is neither followed nor replaced")
  func linkedPage() throws {
    try scratch.remove("index.html")
    let target = "\(scratch.path)/secret"
    try Root(existing: scratch.path).write(Array("1".utf8), to: relative("secret"))
    try scratch.link("index.html", to: target)
    for text in ["1", "changed"] {
      #expect(throws: OutputRefusal.foreign(place: try relative("index.html"), page: try relative("index.html"))) {
        try scratch.build(["index.html": text, "organ/index.html": "2"])
      }
    }
    try scratch.build(["organ/index.html": "2"])
    #expect(try scratch.status("index.html").isLink)
    #expect(try Root(existing: scratch.path).read(relative("secret"), atMost: 10).text == "1")
  }

  @Test("may be a link in place of a page's folder: nothing is read, written or deleted through it")
  func linkedFolder() throws {
    try scratch.remove("organ")
    let elsewhere = try Root(existing: scratch.path)
    try elsewhere.write(Array("2".utf8), to: relative("elsewhere/index.html"))
    try scratch.link("organ", to: "../elsewhere")
    for text in ["2", "changed"] {
      #expect(throws: OutputRefusal.self) { try scratch.build(["index.html": "1", "organ/index.html": text]) }
    }
    try scratch.build(["index.html": "1"])
    #expect(try elsewhere.read(relative("elsewhere/index.html"), atMost: 10).text == "2")
    #expect(try scratch.status("organ").isLink)
  }

  @Test("may be a pipe, which is not waited for")
  func pipe() throws {
    try scratch.remove("index.html")
    try #require(mkfifo("\(scratch.output)/index.html", 0o644) == 0)
    #expect(throws: OutputRefusal.self) { try scratch.build(["index.html": "1"]) }
  }

  @Test("is not deleted by a journal or a list that was made up")
  func madeUp() throws {
    let victim = try Root(existing: scratch.path)
    try victim.write([1], to: relative("victim"))
    try scratch.link("away", to: "..")
    let records = try Root(existing: "\(scratch.output)/\(Records.folder)")
    try records.write(Journal(steps: [.drop(relative("away/victim"))]).stored, to: relative(Records.journal))
    #expect(try scratch.open().begin().recovery == .finished)
    var lines = SealedLines(header: "gongkai-journal 1")
    lines.append("drop ../victim")
    try records.write(lines.sealed(), to: relative(Records.journal))
    #expect(try scratch.open().begin().recovery == .undone)
    #expect(try victim.read(relative("victim"), atMost: 1) == .bytes([1]))
  }
}
