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
    let lines = try ["a", "b/通报", "c"].map { FileList.Line(path: try relative($0), digest: Digest(of: Array($0.utf8))) }
    let list = FileList(sorted: lines)
    let pages = try ["c", "a"].map {
      Build.Page(path: try relative($0), digest: Digest(of: [1]), isStaged: true)
    }
    let (replaced, stored) = try #require(list.replacing(pages, stored: list.stored))
    #expect(stored == replaced.stored && stored != list.stored)
    #expect(try FileList(stored: stored).lines.map(\.digest) == [Digest(of: [1]), lines[1].digest, Digest(of: [1])])
    let other = Build.Page(path: try relative("d"), digest: Digest(of: []), isStaged: true)
    #expect(list.replacing([other], stored: list.stored) == nil)
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
