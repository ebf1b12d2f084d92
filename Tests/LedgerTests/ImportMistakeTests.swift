import Disclosure
import Spreadsheets
import Testing

@testable import Ledger

@Suite("A ledger that comes back: what is not taken, and why")
struct ImportMistakeTests {
  /// What is said of a row when these cells are changed.
  private func mistake(
    _ cells: [(LedgerColumn, String)], in identifier: String = SmallLedger.studyRow, into site: Site = SmallLedger.site
  ) throws -> RowMistake? {
    var ledger = OfficeLedger()
    for (column, text) in cells { ledger[identifier, column] = text }
    let plan = try ledger.plan(into: site)
    #expect(plan.changes.isEmpty && plan.refused.count <= 1)
    return plan.refused.first?.mistake
  }

  @Test("closing without a verifier, a verifier without closing")
  func closing() throws {
    #expect(try mistake([(.status, "已销号")]) == .closedWithoutVerifier)
    #expect(try mistake([(.status, "已完成"), (.newVerifier, "纪委")]) == .verifierOfWhatIsNotClosed(.completed))
  }

  @Test("reopening, and going backwards, without a note")
  func backwards() throws {
    #expect(try mistake([(.status, "正在整改")], in: SmallLedger.displayRow) == .reopenedWithoutNote(from: .closed))
    #expect(try mistake([(.status, "已完成")], in: SmallLedger.displayRow) == .backwards(from: .closed, to: .completed))
    #expect(try mistake([(.status, "尚未启动")]) == .backwards(from: .phaseComplete, to: .notStarted))
    #expect(try mistake([(.status, "未标注")]) == .unmarked(from: .phaseComplete))
  }

  @Test("statuses and dates that are none")
  func unreadable() throws {
    #expect(try mistake([(.status, "已完城")]) == .unknownStatus("已完城", nearest: "已完成"))
    #expect(try mistake([(.status, "好")]) == .unknownStatus("好", nearest: nil))
    #expect(try mistake([(.status, "已完成"), (.newDate, "上周")]) == .unreadableDate(.newDate, "上周"))
    #expect(try mistake([(.due, "尽快"), (.newNote, "忙")]) == .unreadableDate(.due, "尽快"))
  }

  @Test("a date before the last entry, a date alone, a deadline without a note, a note without a status")
  func incomplete() throws {
    let last = SmallLedger.date("2021-08-27")
    #expect(
      try mistake([(.status, "已完成"), (.newDate, "2021-08-01")])
        == .dateBefore(SmallLedger.date("2021-08-01"), last: last))
    #expect(try mistake([(.newDate, "2021-11-01")]) == .dateAlone)
    #expect(try mistake([(.due, "2022-01-31")]) == .dueWithoutNote)
    #expect(try mistake([(.newNote, "写了")], in: SmallLedger.rulesRow) == .noStatus)
  }

  @Test("a row that changed in the content since the export")
  func changedSince() throws {
    let site = SmallLedger.changed(StatusChange(date: SmallLedger.date("2021-09-01"), status: .completed))
    #expect(try mistake([(.newNote, "学完")], into: site) == .changedSinceExport([.status, .statusDate, .progress]))
  }

  @Test("a row that was copied for another finding, or whose columns were sorted apart; a title that was only mended")
  func otherTitle() throws {
    #expect(
      try mistake([(.finding, "食堂管理混乱"), (.status, "已完成")])
        == .otherTitle("食堂管理混乱", known: "学习制度不落实"))
    var ledger = OfficeLedger()
    ledger[SmallLedger.studyRow, .finding] = "学习制度落实不到位"
    ledger[SmallLedger.studyRow, .status] = "已完成"
    #expect(try ledger.plan().changes.count == 1)
  }

  @Test("identifiers that are nobody's, of what is broken down, of measures that there are not")
  func strangers() throws {
    var ledger = OfficeLedger()
    ledger[SmallLedger.studyRow, .status] = "已完成"
    ledger[SmallLedger.studyRow, .identifier] = "/bureau/2021-inspection/party/none/"
    #expect(try ledger.plan().refused.map(\.mistake) == [.unknownIdentifier("/bureau/2021-inspection/party/none/")])
    ledger["/bureau/2021-inspection/party/none/", .identifier] = "/bureau/2021-inspection/service/price/"
    #expect(try ledger.plan().refused.map(\.mistake) == [.brokenDown])
    ledger["/bureau/2021-inspection/service/price/", .identifier] = SmallLedger.studyRow + "#9"
    #expect(try ledger.plan().refused.map(\.mistake) == [.unknownIdentifier(SmallLedger.studyRow + "#9")])
  }

  @Test("a stranger that asks for nothing is told and is no mistake")
  func quietStranger() throws {
    var ledger = OfficeLedger()
    ledger[SmallLedger.studyRow, .identifier] = "/gone/"
    let plan = try ledger.plan()
    #expect(plan.refused.isEmpty && plan.remarks.map(\.kind) == [.stranger])
  }

  @Test("titles that are nobody's, or several's")
  func titles() throws {
    let file = try ledger("问题,状态", "学习制度没落实,已完成", "从未听说,已完成", "价格公示不全,已完成", ",已完成")
    let plan = ImportPlan(file, into: SmallLedger.site, date: SmallLedger.date("2021-12-01"))
    #expect(
      plan.refused.map(\.mistake) == [
        .unknownTitle("学习制度没落实", nearest: "学习制度不落实"), .unknownTitle("从未听说", nearest: nil), .brokenDown, .brokenDown,
      ])
  }

  @Test("two rows about the same that ask for different things; the same thing is taken once")
  func contradictions() throws {
    let same = try ledger("问题,状态", "档案不齐,已完成", "档案不齐,已完成")
    #expect(ImportPlan(same, into: SmallLedger.site, date: SmallLedger.date("2021-12-01")).changes.count == 1)
    let other = try ledger("问题,状态", "档案不齐,已完成", "档案不齐,正在整改")
    let plan = ImportPlan(other, into: SmallLedger.site, date: SmallLedger.date("2021-12-01"))
    #expect(plan.changes.isEmpty && plan.refused.map(\.place.row) == [2, 3])
  }

  @Test("each mistake is worded in either language, with what to do")
  func words() {
    let date = SmallLedger.date("2021-08")
    let all: [RowMistake] = [
      .unknownIdentifier("x"), .unknownTitle("x", nearest: nil), .unknownTitle("x", nearest: "y"), .brokenDown,
      .otherTitle("x", known: "y"),
      .ambiguous(["x", "y"]), .nothingToGoBy, .unknownStatus("x", nearest: nil), .unknownStatus("x", nearest: "y"),
      .unreadableDate(.due, "x"), .fault(.status), .unmarked(from: .closed), .noStatus,
      .backwards(from: .closed, to: .completed),
      .reopenedWithoutNote(from: .closed), .closedWithoutVerifier, .verifierOfWhatIsNotClosed(.completed), .dateAlone,
      .dueWithoutNote, .dateBefore(date, last: date), .changedSinceExport([.status]),
      .contradicts(RowPlace(sheet: "表", row: 3)),
    ]
    #expect(Set(all.map(\.cause.chinese)).count == all.count - 2)
    for mistake in all {
      #expect(!mistake.cause.english.isEmpty && !mistake.mend.chinese.isEmpty && !mistake.mend.english.isEmpty)
    }
  }
}
