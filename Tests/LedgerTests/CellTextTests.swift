import Disclosure
import Spreadsheets
import TestSupport
import Testing

@testable import Ledger

@Suite("Text in cells")
struct CellTextTests {
  @Test(
    "what a program would run gets an apostrophe, which comes off again",
    arguments: ["=1+1", "+1", "-1", "@x", "\tx", "\nx", "＝1", "＋1", "－1", "＠x", "'=1", "''@x"])
  func formulas(text: String) {
    #expect(CellText.exported(text) == "'" + text)
    #expect(CellText.imported(CellText.exported(text)) == text)
  }

  @Test("other text stays as it is", arguments: ["", "'", "'甲", "a=1", "甲", " =1", "1-2"])
  func others(text: String) {
    #expect(CellText.exported(text) == text)
    #expect(CellText.imported(text) == text)
  }

  @Test("line ends are one kind, controls and what XML cannot have are gone")
  func cleaned() {
    #expect(CellText.exported("a\r\nb\rc\u{0}\u{7F}\u{FFFE}") == "a\nb\nc\u{FFFD}")
  }

  @Test("what is too long for a cell is cut between characters and says so")
  func long() {
    let cut = CellText.exported(String(repeating: "𠮷", count: 40_000))
    #expect(cut.utf16.count <= 32_767 && cut.hasSuffix("从略）") && cut.hasPrefix("𠮷"))
  }

  @Test("random text of dangerous characters comes back", arguments: 0..<4)
  func random(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let characters: [Character] = ["'", "=", "+", "-", "@", "\t", "\n", "a", "甲", "\"", ",", "＝"]
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 0...6, using: &random)).map { _ in characters.randomElement(using: &random) ?? "a" })
      #expect(CellText.imported(CellText.exported(text)) == text)
    }
  }
}

@Suite("Dates as offices write them")
struct LedgerDateTests {
  @Test(
    "in words and figures",
    arguments: [
      ("2021-08-27", "2021-08-27"), ("2021/8/27", "2021-08-27"), ("2021.8.27", "2021-08-27"),
      ("2021年8月27日", "2021-08-27"),
      ("２０２１年８月２７日", "2021-08-27"), ("2021 年 8 月 27 日", "2021-08-27"), ("20210827", "2021-08-27"),
      ("2021年8月27号", "2021-08-27"), ("2021-8-27 0:00", "2021-08-27"), ("2021/8/27 00:00:00", "2021-08-27"),
      ("2021-08", "2021-08"), ("2021年8月", "2021-08"), ("2021.8", "2021-08"), ("2021/08", "2021-08"),
      ("202108", "2021-08"),
      ("2021年8月底", "2021-08"), ("2021年8月底前", "2021-08"), ("Aug-21", "2021-08"), (" 2021-08-27 ", "2021-08-27"),
    ])
  func read(text: String, expected: String) {
    #expect(LedgerDate.read(.text(text))?.iso == expected)
  }

  @Test(
    "what is none, or not certain, is none",
    arguments: [
      "", "长期坚持", "2021", "8月27日", "2021-13-01", "2021-02-30", "2021年", "2021-08-27至2021-09-01", "27/8/2021", "21-8-27",
      "2021-08-2x",
    ])
  func none(text: String) {
    #expect(LedgerDate.read(.text(text)) == nil)
  }

  @Test("in cells: dates, what Excel counts, figures without a format; 2021.1 may be October")
  func cells() {
    #expect(LedgerDate.read(.date(SheetDate(year: 2021, month: 8, day: nil)))?.iso == "2021-08")
    #expect(LedgerDate.read(.number(44435))?.iso == "2021-08-27")
    #expect(LedgerDate.read(.number(20210827))?.iso == "2021-08-27")
    #expect(LedgerDate.read(.number(202108))?.iso == "2021-08")
    #expect([2021.1, 3, 2021].allSatisfy { LedgerDate.read(.number($0)) == nil })
    #expect(LedgerDate.read(.flag(true)) == nil && LedgerDate.read(.fault("=")) == nil)
  }
}
