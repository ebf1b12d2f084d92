import Testing

@testable import Diagnostics

@Suite("Spelling suggestions")
struct SpellingTests {
  private let keys = ["title", "date", "due", "lead", "history", "verifiedBy", "verification", "asOf", "partners"]

  @Test(
    "a slip of the hand finds its key",
    arguments: [
      ("titel", "title"), ("tilte", "title"), ("histroy", "history"), ("dat", "date"), ("leads", "lead"),
      ("verifcation", "verification"), ("partner", "partners"),
    ])
  func slips(_ word: String, _ meant: String) {
    #expect(Spelling.suggestion(for: word, among: keys) == meant)
  }

  @Test(
    "case, width and joiners are forgiven before anything else",
    arguments: [
      ("Due", "due"), ("DUE", "due"), ("ｄｕｅ", "due"), ("verified_by", "verifiedBy"), ("verified-by", "verifiedBy"),
      ("Verified By", "verifiedBy"), ("as_of", "asOf"), ("ASOF", "asOf"),
    ])
  func variants(_ word: String, _ meant: String) {
    #expect(Spelling.suggestion(for: word, among: keys) == meant)
    #expect(Spelling.suggestion(for: word, among: ["dua", "verifiedBx"] + keys) == meant)
  }

  @Test("Chinese words are compared by characters")
  func chinese() {
    let words = ["未启动", "正在整改", "已完成", "已销号"]
    #expect(Spelling.suggestion(for: "已完城", among: words) == "已完成")
    #expect(Spelling.suggestion(for: "正整改", among: words) == "正在整改")
    #expect(Spelling.suggestion(for: "销号", among: words) == "已销号")
    #expect(Spelling.suggestion(for: "廉洁", among: words) == nil)
  }

  @Test(
    "what resembles nothing gets no suggestion", arguments: ["", "x", "to", "responsible", "-", "\u{3000}", "duedate"])
  func strangers(_ word: String) {
    #expect(Spelling.suggestion(for: word, among: keys) == nil)
  }

  @Test("the right word is its own suggestion, and among equals the first wins")
  func ties() {
    #expect(Spelling.suggestion(for: "due", among: ["Due", "due"]) == "due")
    #expect(Spelling.suggestion(for: "bat", among: ["cat", "hat"]) == "cat")
    #expect(Spelling.suggestion(for: "bat", among: ["hat", "cat"]) == "hat")
    #expect(Spelling.suggestion(for: "due", among: []) == nil)
  }

  @Test("a limit replaces the threshold")
  func limit() {
    #expect(Spelling.suggestion(for: "titel", among: keys, limit: 0) == nil)
    #expect(Spelling.suggestion(for: "dux", among: ["da"], limit: 2) == "da")
  }

  @Test("a very long word costs no more than reading it")
  func hostile() {
    #expect(Spelling.suggestion(for: String(repeating: "长", count: 1_000_000), among: keys) == nil)
  }
}
