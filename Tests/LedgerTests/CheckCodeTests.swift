import Disclosure
import Spreadsheets
import Testing

@testable import Ledger

@Suite("The check code of a row")
struct CheckCodeTests {
  @Test("is letters alone, and reads as what it is")
  func form() throws {
    for item in SmallLedger.site.ledgerItems(.measure) {
      let code = CheckCode(item)
      #expect(code.text.utf8.allSatisfy { (65...90).contains($0) || (97...122).contains($0) })
      #expect(CheckCode(" " + code.text + "\n") == code)
    }
    #expect(CheckCode("") == nil && CheckCode("K") == nil && CheckCode(String(repeating: "1", count: 48)) == nil)
  }

  @Test("holds for the cells as exported, however programs write them, and for nothing else")
  func cells() throws {
    let item = try #require(SmallLedger.item("/bureau/2021-inspection/party/study/"))
    let code = CheckCode(item)
    for column in LedgerColumn.compared { #expect(code.holds(item.cell(column), in: column)) }
    #expect(code.holds(.text(" 学习制度\n不落实"), in: .finding))
    #expect(code.holds(.text("2021年12月"), in: .due) && code.holds(.text("Dec-21"), in: .due))
    #expect(code.holds(.text("基本完成"), in: .status))
    #expect(!code.holds(.text("2022-01"), in: .due) && !code.holds(nil, in: .due))
    #expect(!code.holds(.text("已完成"), in: .status) && !code.holds(.text("学习制度落实"), in: .finding))
  }

  @Test("tells what changed in the content since")
  func changes() throws {
    let item = try #require(SmallLedger.item("/bureau/2021-inspection/party/study/"))
    let code = CheckCode(item)
    #expect(code.changes(in: item).isEmpty)
    var site = SmallLedger.site
    guard case .area(var area) = site.organs[0].notices[0].items[0] else { return }
    area.findings[0].title = "学习制度落实不够"
    area.findings[0].record.history = History(
      item.history.entries + [StatusChange(date: SmallLedger.date("2021-09"), status: .phaseComplete)])
    site.organs[0].notices[0].items[0] = .area(area)
    let changed = try #require(SmallLedger.item(item.identifier.text, in: site))
    #expect(Set(code.changes(in: changed)) == [.finding, .status, .statusDate, .progress])
  }
}
