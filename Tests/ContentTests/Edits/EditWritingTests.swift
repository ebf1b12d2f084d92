import Content
import Disclosure
import Files
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Edits are written whole or not at all")
struct EditWritingTests {
  static let text = "---\ntitle: 题\nhistory:\n  - date: 2021-08\n    status: in-progress\n---\n正文"

  @Test("The file holds what was planned, with its permissions, and nothing is left beside it")
  func written() async throws {
    let file = try await EditedFile(Self.text)
    let place = file.scratch.root.absolutePath(of: file.file)
    try #require(chmod(place, 0o640) == 0)
    let before = try file.scratch.root.listing().map(\.path)
    let plan = file.plan(try .done())
    try plan.write(in: file.scratch.root, holding: try EditLock.take(for: file.scratch.root))
    #expect(try file.bytes() == plan.changes.first?.edited)
    #expect(try file.scratch.root.listing().map(\.path) == before)
    var status = stat()
    try #require(stat(place, &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o640)
  }

  @Test("A file that somebody changed meanwhile is left alone, and all others with it")
  func changedMeanwhile() async throws {
    let file = try await EditedFile(Self.text)
    let other = try #require(RelativePath("\(Samples.area)/1-study.md"))
    let entry = try NewEntry.done()
    let requests = [other, file.file].map { EditRequest(entry, to: HistoryAddress(file: $0)) }
    let plan = file.editor.plan(requests)
    try #require(plan.changes.count == 2)
    let former = try file.scratch.root.read(other, atMost: 1 << 20)
    try file.put(Array((Self.text + "改").utf8))
    let lock = try EditLock.take(for: file.scratch.root)
    #expect(throws: EditFailure.changedMeanwhile(file.file)) { try plan.write(in: file.scratch.root, holding: lock) }
    #expect(try file.bytes() == Array((Self.text + "改").utf8))
    #expect(try file.scratch.root.read(other, atMost: 1 << 20) == former)
  }

  @Test("What a killed command left beside the file is swept up")
  func leftovers() async throws {
    let file = try await EditedFile(Self.text)
    let root = file.scratch.root
    let stray = try #require(RelativePath("\(Samples.notice)/.gongkai-write-1-2"))
    let mine = try #require(RelativePath("\(Samples.notice)/.gongkai-writer"))
    for path in [stray, mine] { try root.write([1], to: path) }
    try file.plan(try .done()).write(in: root, holding: try EditLock.take(for: root))
    let names = try root.listing().map(\.path)
    #expect(!names.contains(stray))
    #expect(names.contains(mine))
  }

  @Test("Several entries for one file follow each other")
  func several() async throws {
    let file = try await EditedFile(Self.text + "\n\n1. 甲\n2. 乙\n")
    let address = HistoryAddress(file: file.file)
    let plan = file.editor.plan([
      EditRequest(try .done(date: "2030-01-02"), to: address),
      EditRequest(try .done(), to: HistoryAddress(file: file.file, measure: 2)),
      EditRequest(try .done(date: "2029-01-02"), to: address),
      EditRequest(try .done(status: .closed, date: "2030-01-03", verifiedBy: "甲"), to: address),
    ])
    #expect(plan.refused.map(\.request) == [2])
    #expect(plan.entries.map(\.request) == [0, 1, 3])
    let edited = String(decoding: try #require(plan.changes.first).edited, as: UTF8.self)
    #expect(
      edited == """
        ---
        title: 题
        history:
          - date: 2021-08
            status: in-progress
          - date: 2030-01-02
            status: completed
          - date: 2030-01-03
            status: closed
            verifiedBy: 甲
        measures:
          2:
            history:
              - date: 2030-01-02
                status: completed
        ---
        正文

        1. 甲
        2. 乙

        """)
  }

  @Test("Through a link the file that it leads to is changed; the link stays")
  func links() async throws {
    var files = try Fixtures.base()
    files["\(Samples.area)/9-real.md"] = .bytes(Array(Self.text.utf8))
    files["\(Samples.area)/8-link.md"] = .link("9-real.md")
    let scratch = try Scratch(files)
    let link = try #require(RelativePath("\(Samples.area)/8-link.md"))
    let editor = try await ContentEditor(root: scratch.root)
    let plan = editor.plan([EditRequest(try .done(), to: HistoryAddress(file: link))])
    #expect(plan.changes.first?.file.text == "\(Samples.area)/9-real.md")
    try plan.write(in: scratch.root, holding: try EditLock.take(for: scratch.root))
    var status = stat()
    try #require(lstat(scratch.root.absolutePath(of: link), &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test("A link out of the content is no content")
  func linkOut() async throws {
    var files = try Fixtures.base()
    files["\(Samples.area)/8-link.md"] = .link("/etc/passwd")
    let scratch = try Scratch(files)
    let link = try #require(RelativePath("\(Samples.area)/8-link.md"))
    let editor = try await ContentEditor(root: scratch.root)
    let plan = editor.plan([EditRequest(try .done(), to: HistoryAddress(file: link))])
    #expect(plan.changes.isEmpty)
  }

  @Test("While one has the lock, nobody else gets it")
  func lock() async throws {
    let file = try await EditedFile(Self.text)
    let root = file.scratch.root
    do {
      let lock = try EditLock.take(for: root)
      #expect(throws: FileError.self) { _ = try EditLock.take(for: root, patience: .milliseconds(50)) }
      _ = consume lock
    }
    _ = try EditLock.take(for: root, patience: .milliseconds(50))
  }
}
