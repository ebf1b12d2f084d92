import Files
import Testing

@testable import Output

@Suite("The records of a build")
struct RecordsTests {
  @Test("list files by path and digest, in a form that people can read")
  func list() throws {
    let digest = Digest(of: Array("通报".utf8))
    let list = FileList(sorted: [.init(path: try relative("通报/a b.html"), digest: digest)])
    let text = String(decoding: list.stored, as: UTF8.self)
    #expect(text.hasPrefix("gongkai-files 1\n\(digest.hex) 通报/a b.html\nend "))
    #expect(try FileList(stored: list.stored).lines == list.lines)
    #expect(try FileList(stored: FileList(sorted: []).stored).lines == [])
    #expect(list.contains(try relative("通报/a b.html")))
    #expect(!list.contains(try relative("通报")))
  }

  @Test("give a list with other digests the stored form that it would have if made anew")
  func replacing() throws {
    let paths = ["a", "b/通报"] + (0..<300).map { "c/\(100 + $0 * 7 % 300)/index.html" }
    let lines = try paths.map(relative).sorted().map { FileList.Line(path: $0, digest: Digest(of: [0])) }
    let list = FileList(sorted: lines)
    for every in [1, 2, 3, 17, 100, 299] {
      let chosen = lines.indices.filter { $0 % every == 0 }
      let pages = chosen.map { Build.Page(path: lines[$0].path, digest: Digest(of: [1]), isStaged: true) }
      let (replaced, stored) = try #require(list.replacing(pages, stored: list.stored))
      #expect(stored == replaced.stored && stored != list.stored)
      let read = try FileList(stored: stored)
      #expect(read.lines.map(\.path) == lines.map(\.path))
      #expect(read.lines.indices.filter { read.lines[$0].digest == Digest(of: [1]) } == chosen)
    }
    for missing in ["0", "b", "c/100/index.htm", "d"] {
      let page = Build.Page(path: try relative(missing), digest: Digest(of: []), isStaged: true)
      #expect(list.replacing([page], stored: list.stored) == nil)
    }
  }

  @Test("are known as damaged when any byte has changed")
  func damage() throws {
    let lines = try ["a", "b/c"].map { FileList.Line(path: try relative($0), digest: Digest(of: [])) }
    let stored = FileList(sorted: lines).stored
    for index in stored.indices {
      var damaged = stored
      damaged[index] ^= 1
      #expect(throws: FileList.Flaw.self) { try FileList(stored: damaged) }
    }
    #expect(throws: FileList.Flaw.damaged) { try FileList(stored: []) }
  }

  @Test("are refused when well sealed, but unsorted, doubled or leading elsewhere")
  func hostile() throws {
    let digest = Digest(of: []).hex
    for paths in [["b", "a"], ["a", "a"], ["../a"], ["/a"], [".gongkai-output/lock"], [""]] {
      var lines = SealedLines(header: "gongkai-files 1")
      for path in paths { lines.append("\(digest) \(path)") }
      let stored = lines.sealed()
      #expect(throws: FileList.Flaw.damaged) { try FileList(stored: stored) }
    }
  }

  @Test("hold a journal that reads back as it was written")
  func journal() throws {
    let steps: [Journal.Step] = try [.clear(relative("a")), .place(relative(" b/c")), .drop(relative("d e"))]
    #expect(Journal(stored: Journal(steps: steps).stored)?.steps == steps)
    #expect(Journal(stored: Journal(steps: []).stored)?.steps == [])
    #expect(Journal(stored: FileList(sorted: []).stored) == nil)
  }
}
