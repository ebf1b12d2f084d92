import Content
import Disclosure
import Files
import Testing

@Suite("What is not written")
struct EditRefusalTests {
  private static let history = "title: 题\nhistory:\n  - date: 2021-08-27\n    status: completed\ndue: 2022-01"

  private func refusal(_ entry: NewEntry, in front: String = Self.history, measure: Int? = nil) async throws
    -> EditRefusal
  {
    let file = try await EditedFile("---\n\(front)\n---\n\n正文。\n\n1. 一\n2. 二\n")
    let refusal = try file.refusal(entry, measure: measure)
    #expect(!refusal.cause.chinese.isEmpty && !refusal.mend.english.isEmpty)
    return refusal
  }

  @Test("What breaks a rule of histories")
  func rules() async throws {
    let before = try #require(DisclosureDate("2021-08-27"))
    #expect(try await refusal(.done(date: "2021-08-26")) == .rule(.datesGoBackwards(from: before)))
    #expect(try await refusal(.done(status: .closed)) == .rule(.closedWithoutVerifier))
    #expect(try await refusal(.done(status: .closed, verifiedBy: " \n")) == .rule(.closedWithoutVerifier))
    #expect(try await refusal(.done(status: .inProgress)) == .rule(.reopenedWithoutNote(from: .completed)))
    #expect(try await refusal(.done(note: "\t", status: .inProgress)) == .rule(.reopenedWithoutNote(from: .completed)))
    #expect(try await refusal(.done(due: "2030-02")) == .rule(.deadlineMovedWithoutNote))
    #expect(try await refusal(.done(verification: .supervisor)) == .rule(.verificationOfWhatIsNotClosed))
    var review = try NewEntry.done()
    review.review = review.date
    #expect(try await refusal(review) == .rule(.reviewOfWhatIsNotLongTerm))
  }

  @Test("A month that has the day of the entry before in it does not go backwards")
  func sameMonth() async throws {
    let file = try await EditedFile("---\n\(Self.history)\n---\n")
    #expect(try file.edited(.done(date: "2021-08")).contains("- date: 2021-08\n"))
  }

  @Test("A status that is to be kept where there is none")
  func noStatus() async throws {
    #expect(try await refusal(.done(note: "a", due: "2030-03", status: nil), in: "title: 题") == .noStatusYet)
    let file = try await EditedFile("---\n\(Self.history)\n---\n")
    #expect(
      try file.edited(.done(note: "a", due: "2030-03", status: nil)).contains("    status: completed\n    note: a\n"))
  }

  @Test("A measure that the text does not have", arguments: [0, 3, -1, .max])
  func measures(number: Int) async throws {
    #expect(try await refusal(.done(), measure: number) == .unknownMeasure(number, count: 2))
  }

  @Test(
    "Front matter with mistakes, each told with its line",
    arguments: [
      ("title: 题\nhistory: &a []", "yaml-anchor"), ("title: 题\nhistory: !x []", "yaml-tag"),
      ("title: [", "yaml-syntax"),
      ("title: 题\nhistory: 无", "wrong-type"), ("title: 题\nhistory: []\nhistory: []", "duplicate-key"),
      ("title: 题\nhistroy: []", "unknown-key"), ("history: []", "missing-key"),
      ("title: 题\nhistory:\n  - date: 2021-08\n    status: closed", "closed-without-verifier"),
      ("title: 题\ninternal: \"\u{202E}\"", "bidi-control"), ("title: 题\n...\n--- a", "yaml-second-document"),
    ])
  func mistakes(front: String, code: String) async throws {
    guard case .mistakes(let found) = try await refusal(.done(), in: front) else {
      Issue.record("no mistake was told of")
      return
    }
    #expect(found.map(\.code).contains(code), "\(found)")
    #expect(found.allSatisfy { $0.place.path == EditedFile.path })
  }

  @Test("A file without front matter")
  func noFrontMatter() async throws {
    for text in ["", "正文", "---\ntitle: 题\n"] {
      guard case .mistakes = try await EditedFile(text).refusal(.done()) else {
        Issue.record("no mistake was told of")
        return
      }
    }
  }

  @Test("Mistakes of the text are not in the way")
  func textMistakes() async throws {
    let file = try await EditedFile("---\n\(Self.history)\n---\n\n[无](nowhere.md) <b>\n")
    #expect(try file.edited(.done()).contains("2030-01-02"))
  }

  @Test(
    "What must not stand in content", arguments: ["绝密★", "a\u{202E}b", "a\u{7}b", "机密 ☆", "a\u{0}b"])
  func texts(note: String) async throws {
    guard case .text(let found) = try await refusal(.done(note: note)) else {
      Issue.record("it was not refused")
      return
    }
    #expect(!found.isEmpty)
  }

  @Test("Files that are no finding's, broken-down findings, and what is not there")
  func others() async throws {
    var files = try Fixtures.base()
    files.put("---\ntitle: 大\n---\n", at: "\(Samples.area)/7-whole/finding.md")
    files.put("---\ntitle: 小\n---\n", at: "\(Samples.area)/7-whole/1-part.md")
    let scratch = try Scratch(files)
    let editor = try await ContentEditor(root: scratch.root)
    func refusal(_ path: String) throws -> EditRefusal? {
      let file = try #require(RelativePath(path))
      return editor.plan([EditRequest(try .done(), to: HistoryAddress(file: file))]).refused.first?.refusal
    }
    let part = try #require(RelativePath("\(Samples.area)/7-whole/1-part.md"))
    #expect(try refusal("\(Samples.area)/7-whole/finding.md") == .brokenDown([part]))
    #expect(try refusal(part.text) == nil)
    let notice = try #require(RelativePath("\(Samples.notice)/notice.md"))
    #expect(try refusal(notice.text) == .noFinding(notice))
    guard case .file = try refusal("\(Samples.area)/nowhere.md") else {
      Issue.record("a missing file was not told of")
      return
    }
  }

  @Test(
    "Strange front matter is edited rightly or not at all",
    arguments: [
      "? title\n: 题\n? history\n: - date: 2021-08\n    status: completed", "? title\n: 题\n? history\n:",
      "title: 题\nhistory:\n  ~", "title: 题\nhistory: null", "{title: 题, history: ~}", "{title: 题, history}",
      "  title: 题\n  history:\n    - date: 2021-08\n      status: completed", "\"title\": 题\n'history': []",
      "{\"title\": \"题\", \"history\": [{\"date\": \"2021-08\", \"status\": \"completed\"}]}",
      "title: 题\nhistory: [\n]",
      "title: 题\nhistory: [ # 注\n]", "title: 题\nhistory: # 注\n\n\n# 注\n\n",
      "title: 题\nhistory:\n# 注\n  - {date: 2021-08,\n   status: completed}",
      "title: 题\nhistory:\n  - date: 2021-08\n    status: completed\n...", "title: 题\nmeasures: {1: }\nhistory:",
      "title: 题\nhistory:\n  - date: 2021-08\n    status: completed\n    note: |\n      一\n         \n  ",
      "title: 题\nhistory:\n  - date: 2021-08\n    status: completed\n    note: >\n      一\n\n\n",
      "title: 题\nhistory:\n  - date: 2021-08\n    status: completed\n    note: |-\n\n",
    ])
  func strange(front: String) async throws {
    let text = "---\n\(front)\n---\n正文"
    let file = try await EditedFile(text)
    let plan = file.plan(try .done(note: "说: [明]"))
    guard let change = plan.changes.first, let entry = change.entries.first else {
      #expect(plan.refused.count == 1)
      return
    }
    #expect(change.edited.count == text.utf8.count + entry.text.utf8.count)
    try plan.write(in: file.scratch.root, holding: try EditLock.take(for: file.scratch.root))
    let read = try await FindingRegister.read(file.scratch.root)
    let record = try #require(read.findings.first { $0.file == file.file }).record
    #expect(record.history.entries.last?.note == "说: [明]")
    #expect(!read.diagnostics.contains { $0.severity == .error && $0.place.path == EditedFile.path })
  }
}
