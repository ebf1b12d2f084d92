import Foundation
import TestSupport
import Testing

@Suite("Ledgers that mean harm")
struct LedgerHostileTests {
  private func gongkai(_ scratch: Scratch, _ words: String...) async throws -> Tool.Result {
    try await Tool.run(["ledger"] + words, in: scratch.path)
  }

  @Test("nothing of a ledger steers the terminal")
  func terminal() async throws {
    let scratch = try SmallSite.scratch()
    let hostile = "\u{1B}[2J\u{202E}坏"
    try scratch.write("问题,状态,\(hostile)\n\(hostile),\(hostile),1\n合计\(hostile),2,\n档案不齐,正在整改,\n", to: "a.csv")
    for words in [["import", "a.csv", "--dry-run"], ["reconcile", "a.csv"]] {
      let result = try await Tool.run(["ledger"] + words, in: scratch.path)
      #expect(
        !(result.output + result.errors).unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" }, "\(words)")
    }
    let book = StoredZip([
      (
        "xl/workbook.xml",
        "<workbook xmlns='\(Workbook.transitional)' xmlns:r='\(Workbook.relationships)'><sheets><sheet name='\u{202E}' r:id='a'/></sheets></workbook>"
      ),
      ("xl/_rels/workbook.xml.rels", Workbook.links([("a", "x/worksheet", "1.xml")])),
      ("xl/1.xml", "<worksheet xmlns='\(Workbook.transitional)'><sheetData/></worksheet>"),
    ])
    try scratch.write(Data(book.bytes), to: "b.xlsx")
    let refused = try await gongkai(scratch, "import", "b.xlsx", "--sheet", "一")
    #expect(refused.code == 65 && !refused.errors.unicodeScalars.contains("\u{202E}"))
  }

  @Test("rows of strangers by the thousand are all told, the nearest title for the first of them")
  func strangers() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.write("问题,状态\n" + (0..<2_000).map { "档案不全\($0),已完成\n" }.joined(), to: "a.csv")
    let result = try await gongkai(scratch, "import", "a.csv")
    #expect(result.code == 1 && result.output.contains("不能写入 2000 行") && result.output.contains("第 2001 行"))
    #expect(result.output.components(separatedBy: "是不是“档案不齐”").count == 21)
  }

  @Test("a ledger of drafts finds its findings by identifier, and only exports them where that is asked for")
  func drafts() async throws {
    let scratch = try SmallSite.scratch()
    let draft = "Content/hospital/2024-audit/8-draft.md"
    try scratch.write("---\ntitle: 草稿问题\ndraft: true\n---\n", to: draft)
    #expect(try await !gongkai(scratch, "export").output.contains("草稿问题"))
    #expect(try await gongkai(scratch, "export", "--drafts").output.contains("草稿问题"))
    try scratch.write("标识,状态,变更日期\n/hospital/2024-audit/draft/,正在整改,2024-07-01\n", to: "a.csv")
    #expect(try await gongkai(scratch, "import", "a.csv").code == 0)
    #expect(try scratch.text(draft).contains("date: 2024-07-01"))
  }
}
