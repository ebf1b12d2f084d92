import Disclosure
import Spreadsheets
import Testing

@testable import Ledger

@Suite("A ledger that comes back: what is taken")
struct ImportTests {
  @Test("without edits nothing changes, in rows of findings and of measures", arguments: LedgerRows.allCases)
  func unedited(rows: LedgerRows) throws {
    let plan = try OfficeLedger(rows).plan()
    #expect(plan.changes.isEmpty && plan.refused.isEmpty && plan.remarks.isEmpty)
    #expect(plan.unchanged == OfficeLedger(rows).table.rows.count)
  }

  @Test("a new status becomes an entry with the date, the note and the verifier of the row")
  func status() throws {
    var ledger = OfficeLedger()
    ledger[SmallLedger.studyRow, .status] = "已销号"
    ledger[SmallLedger.studyRow, .newDate] = "2021年11月30日"
    ledger[SmallLedger.studyRow, .newNote] = "抽查\n合格"
    ledger[SmallLedger.studyRow, .newVerifier] = "机关纪委"
    let plan = try ledger.plan()
    #expect(plan.refused.isEmpty && plan.unchanged == 4)
    let entry = try #require(plan.changes.first?.entry)
    #expect(
      entry
        == NextEntry(
          date: SmallLedger.date("2021-11-30"), isDateStated: true, status: .closed, note: "抽查合格", verifiedBy: "机关纪委"))
    #expect(plan.changes.first?.item.identifier.text == SmallLedger.studyRow)
  }

  @Test("without a date in the row it is the one for all rows")
  func date() throws {
    var ledger = OfficeLedger()
    ledger[SmallLedger.rulesRow, .status] = "正在整改"
    #expect(try ledger.plan(date: "2022-01").changes.first?.entry.date.iso == "2022-01")
  }

  @Test("an edited 状态日期 is the date where 变更日期 is empty")
  func statusDate() throws {
    var ledger = OfficeLedger()
    ledger[SmallLedger.studyRow, .status] = "已完成"
    ledger[SmallLedger.studyRow, .statusDate] = "2021/11/2"
    let plan = try ledger.plan()
    #expect(plan.changes.first?.entry.date.iso == "2021-11-02" && plan.remarks.isEmpty)
  }

  @Test(
    "the organ's own words are kept beside the status that they mean",
    arguments: [("基本完成", Status.phaseComplete), ("办结", .completed)])
  func wording(words: String, status: Status) throws {
    var ledger = OfficeLedger()
    ledger[SmallLedger.rulesRow, .status] = words
    let entry = try ledger.plan().changes.first?.entry
    #expect(entry?.status == status && entry?.wording == words)
  }

  @Test("a synonym of the status that is recorded already changes nothing")
  func synonym() throws {
    var ledger = OfficeLedger()
    ledger[SmallLedger.listRow, .status] = " 办 结 "
    #expect(try ledger.plan().changes.isEmpty)
  }

  @Test("a note alone is an entry of the same status, in the same words")
  func note() throws {
    var ledger = OfficeLedger()
    ledger[SmallLedger.studyRow, .newNote] = "已组织三次学习"
    let entry = try ledger.plan().changes.first?.entry
    #expect(entry?.status == .phaseComplete && entry?.wording == "基本完成" && entry?.note == "已组织三次学习")
  }

  @Test("a new deadline with a note is an extension")
  func extension_() throws {
    var ledger = OfficeLedger()
    ledger[SmallLedger.studyRow, .due] = "2022年3月"
    ledger[SmallLedger.studyRow, .newNote] = "方案重新报批"
    let entry = try ledger.plan().changes.first?.entry
    #expect(entry?.due?.iso == "2022-03" && entry?.status == .phaseComplete)
  }

  @Test("reopening with a note, and a closing by the supervisor")
  func others() throws {
    var ledger = OfficeLedger()
    ledger[SmallLedger.listRow, .status] = "正在整改"
    ledger[SmallLedger.listRow, .newNote] = "又过期了"
    ledger[SmallLedger.archiveRow, .status] = "已销号"
    ledger[SmallLedger.archiveRow, .newVerifier] = "市委巡察办"
    ledger[SmallLedger.archiveRow, .verification] = "监督方认定"
    let plan = try ledger.plan()
    #expect(plan.refused.isEmpty && plan.remarks.isEmpty)
    #expect(plan.changes.map(\.entry.status) == [.inProgress, .closed])
    #expect(plan.changes[1].entry.verification == .supervisor)
  }

  @Test("a row of a measure is an entry of the measure")
  func measure() throws {
    var ledger = OfficeLedger(.measure)
    ledger[SmallLedger.studyRow + "#1", .status] = "已完成"
    let change = try ledger.plan().changes.first
    #expect(change?.item.identifier == LedgerIdentifier(route: SmallLedger.study, measure: 1))
  }

  @Test("a ledger that is imported twice changes nothing the second time")
  func twice() throws {
    var ledger = OfficeLedger()
    ledger[SmallLedger.studyRow, .status] = "已完成"
    ledger[SmallLedger.studyRow, .newNote] = "=全部学完"
    let first = try #require(try ledger.plan().changes.first?.entry)
    let site = SmallLedger.changed(StatusChange(date: first.date, status: first.status, note: first.note))
    let plan = try ledger.plan(into: site, date: "2021-12-09")
    #expect(plan.changes.isEmpty && plan.refused.isEmpty)
    #expect(plan.remarks.map(\.kind) == [.recorded])
  }

  @Test("an extension that is imported twice, too")
  func extensionTwice() throws {
    var ledger = OfficeLedger()
    ledger[SmallLedger.studyRow, .due] = "2022-03"
    ledger[SmallLedger.studyRow, .newNote] = "重新报批"
    let first = try #require(try ledger.plan().changes.first?.entry)
    let site = SmallLedger.changed(
      StatusChange(date: first.date, status: first.status, wording: first.wording, note: first.note, due: first.due))
    #expect(try ledger.plan(into: site).remarks.map(\.kind) == [.recorded])
  }

  @Test("rows that were not edited are let be, whatever changed in the content since")
  func stale() throws {
    let site = SmallLedger.changed(StatusChange(date: SmallLedger.date("2021-11-01"), status: .completed))
    let plan = try OfficeLedger().plan(into: site)
    #expect(plan.changes.isEmpty && plan.refused.isEmpty && plan.remarks.isEmpty)
  }

  @Test("other columns that were edited are told and not taken")
  func untaken() throws {
    var ledger = OfficeLedger()
    ledger[SmallLedger.studyRow, .lead] = "人事处"
    ledger[SmallLedger.studyRow, .progress] = "写在这里"
    ledger[SmallLedger.studyRow, .status] = "已完成"
    let plan = try ledger.plan()
    #expect(plan.changes.count == 1 && plan.remarks.map(\.kind) == [.untaken([.lead, .progress])])
  }

  @Test("without check codes, what differs from the content is what was edited")
  func withoutCheck() throws {
    var ledger = OfficeLedger()
    ledger[SmallLedger.studyRow, .status] = "已完成"
    ledger.remove(.check)
    let plan = try ledger.plan()
    #expect(plan.changes.map(\.entry.status) == [.completed] && plan.refused.isEmpty && plan.unchanged == 4)
  }

  @Test("without identifiers, rows are recognised by their titles, else by number where there is no title")
  func withoutIdentifier() throws {
    for column in [nil, LedgerColumn.finding] {
      var office = OfficeLedger()
      office[SmallLedger.archiveRow, .status] = "已完成"
      office[SmallLedger.displayRow, .newNote] = "又坏了"
      office[SmallLedger.displayRow, .status] = "正在整改"
      office.remove(.identifier)
      office.remove(.check)
      if let column { office.remove(column) }
      let plan = try office.plan()
      #expect(plan.refused.isEmpty)
      #expect(Set(plan.changes.map(\.item.identifier.text)) == [SmallLedger.archiveRow, SmallLedger.displayRow])
    }
  }
}
