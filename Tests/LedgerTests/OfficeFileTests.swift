import Disclosure
import Spreadsheets
import TestSupport
import Testing

@testable import Ledger

@Suite("Ledgers as offices really send them")
struct OfficeFileTests {
  private func plan(_ file: LedgerFile) -> ImportPlan {
    ImportPlan(file, into: SmallLedger.site, date: SmallLedger.date("2021-12-01"))
  }

  @Test("title rows above the head, blank rows, totals, remarks, added and moved columns")
  func surroundings() throws {
    let file = try ledger(
      "示例局巡察整改台账,,,,", "填报单位：示例局,,,,2021年12月", ",,,,", "办理人,整改状态,反馈问题,完成时限（年月日）,序 号",
      "张三,已完成,学习制度不落实,2021年12月,1", ",,,,", "李四,长期坚持,档案不齐,,3", ",2,合计,,", "合计：2个,,,,",
      "注：本表由办公室填报,,,,", "填表人：王五,,审核人：赵六,,")
    #expect(file.columns == [.status, .finding, .due, .number])
    #expect(file.ignoredColumns == ["办理人"])
    #expect(file.entries.map(\.place.row) == [5, 7])
    #expect(file.leftOut.map(\.place.row) == [8, 9, 10, 11])
    let plan = plan(file)
    #expect(plan.changes.map(\.item.identifier.text) == [SmallLedger.studyRow] && plan.refused.isEmpty)
  }

  @Test("a head of two rows in text: groups above, names below")
  func twoRows() throws {
    let file = try ledger(
      "序号,方面,问题,责任部门,,整改情况,,", ",,,牵头,配合,完成情况,完成时限,未完成原因", "1,党的领导方面,学习制度不落实,办公室,人事处,已完成,2021-12,无",
      "序号,方面,问题,责任部门,,整改情况,,", ",,,牵头,配合,完成情况,完成时限,未完成原因", "3,,档案不齐,,,长期坚持,,")
    #expect(file.columns == [.number, .area, .finding, .lead, .partners, .status, .due])
    #expect(file.ignoredColumns == ["未完成原因"])
    #expect(file.entries.map(\.place.row) == [3, 6])
    #expect(plan(file).changes.map(\.entry.status) == [.completed])
  }

  @Test("merged cells that were saved as text: what stands above holds")
  func mergedText() throws {
    let file = try ledger(
      "方面,问题,具体问题,整改措施,状态", "党的领导方面,学习制度不落实,,每月学习一次,已完成", ",,,建立学习台账,已销号", "服务群众方面,价格公示不全,公示屏停用,修好公示屏,已销号",
      ",,目录过期,,已完成")
    let plan = plan(file)
    #expect(plan.changes.map(\.item.identifier.text) == [SmallLedger.studyRow + "#1"])
    #expect(plan.refused.map(\.mistake) == [.closedWithoutVerifier])
    #expect(plan.unchanged == 2)
  }

  @Test("columns that are numbered below the head, and a second row of units")
  func columnNumbers() throws {
    let numbered = try ledger("序号,问题,状态", "1,2,3", "3,档案不齐,已完成")
    #expect(numbered.entries.map(\.place.row) == [3] && numbered.leftOut.map(\.place.row) == [2])
    let units = plan(try ledger("序号,问题,完成时限,状态", ",,（年月日）,", "3,档案不齐,,已完成"))
    #expect(units.changes.count == 1 && units.refused.isEmpty)
  }

  @Test("a column 完成情况 that has sentences is no status")
  func sentences() throws {
    let file = try ledger(
      "问题,完成情况,状态日期", "学习制度不落实,已经组织学习三次并建立台账,", "档案不齐,补齐了档案二十三份并完成归档,", "目录过期,已更新目录并在大厅公示一个月,")
    #expect(file.columns.contains(.progress) && !file.columns.contains(.status))
    #expect(plan(file).refused.isEmpty)
  }

  @Test("a file without a head is refused, with what a head needs")
  func noHead() {
    #expect(throws: LedgerRefusal.self) { try ledger("甲,乙", "1,2") }
    #expect(throws: LedgerRefusal.self) { try ledger("问题", "学习制度不落实") }
  }

  @Test("several sheets: each that has a head, hidden ones left out, or the one that is named")
  func sheets() throws {
    let head = Row(number: 1, ["问题", "状态"])
    let sheet = { (name: String, isHidden: Bool, title: String) in
      Sheet(name: name, isHidden: isHidden, rows: [head, Row(number: 2, [title, "已完成"])])
    }
    let book = [
      sheet("一科", false, "学习制度不落实"), Sheet(name: "说明", rows: [Row(number: 1, ["填表说明"])]), sheet("字典", true, "甲"),
      sheet("二科", false, "档案不齐"),
    ]
    let file = try LedgerFile(sheets: book)
    #expect(file.sheets == ["一科", "二科"] && file.entries.map(\.place.sheet) == ["一科", "二科"])
    #expect(try LedgerFile(sheets: book, sheet: "字典").entries.count == 1)
    #expect(throws: LedgerRefusal.self) { try LedgerFile(sheets: book, sheet: "三科") }
    #expect(try LedgerFile(sheets: [book[2]]).sheets == ["字典"])
  }

  /// A workbook as an office keeps it in WPS: a title over all columns, a head of two rows with merged cells, problems
  /// merged over their measures, rich text with readings, Chinese dates, a row of totals, a remark.
  private static let workbook = Workbook.bytes(
    rows: """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"/></row>\
      <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="s"><v>3</v></c><c r="D2" t="s"><v>4</v></c>\
      <c r="E2"/><c r="F2" t="s"><v>5</v></c><c r="G2" t="s"><v>6</v></c><c r="H2" t="inlineStr"><is><t>变更日期</t></is></c>\
      <c r="I2" t="inlineStr"><is><t>核验人</t></is></c></row>\
      <row r="3"><c r="D3" t="inlineStr"><is><t>牵头</t></is></c><c r="E3" t="inlineStr"><is><t>配合</t></is></c></row>\
      <row r="4"><c r="A4"><v>1</v></c><c r="B4" t="s"><v>7</v></c><c r="C4" t="inlineStr"><is><t>1.每月学习一次</t></is></c>\
      <c r="D4" t="inlineStr"><is><t>办公室</t></is></c><c r="F4" s="2"><v>44561</v></c><c r="G4" t="str"><f>IF(1,"已完成","")</f><v>已完成</v></c>\
      <c r="H4" s="1"><v>44530</v></c></row>\
      <row r="5"><c r="C5" t="inlineStr"><is><t>2.建立学习台账</t></is></c></row>\
      <row r="6"><c r="A6"><v>3</v></c><c r="B6" t="inlineStr"><is><t>档案不齐</t></is></c><c r="G6" t="inlineStr"><is><t>已销号</t></is></c>\
      <c r="H6" t="inlineStr"><is><t>2021年11月</t></is></c><c r="I6" t="inlineStr"><is><t>机关纪委</t></is></c></row>\
      <row r="7"><c r="A7" t="inlineStr"><is><t>合 计</t></is></c><c r="G7"><v>2</v></c></row>\
      <row r="8"><c r="A8" t="inlineStr"><is><t>注：本表一式两份</t></is></c></row>
      """,
    after: """
      <mergeCells><mergeCell ref="A1:I1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:C3"/>\
      <mergeCell ref="D2:E2"/><mergeCell ref="F2:F3"/><mergeCell ref="G2:G3"/><mergeCell ref="H2:H3"/><mergeCell ref="I2:I3"/>\
      <mergeCell ref="A4:A5"/><mergeCell ref="B4:B5"/><mergeCell ref="D4:D5"/><mergeCell ref="F4:F5"/><mergeCell ref="G4:G5"/>\
      <mergeCell ref="H4:H5"/><mergeCell ref="A7:B7"/></mergeCells>
      """,
    shared: """
      <si><t>示例局巡察整改台账</t></si><si><t>序号</t></si><si><r><t>反馈</t></r><r><t>问题</t></r></si><si><t>整改措施</t></si>\
      <si><t>责任部门</t></si><si><t>完成时限（年月日）</t></si><si><t>完成&#10;情况</t></si>\
      <si><r><rPr><b/></rPr><t>学习制度</t></r><r><t>不落实</t></r><rPh sb="0" eb="2"><t>xuexi</t></rPh></si>
      """,
    styles: """
      <numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs>
      """)

  @Test("a workbook with a title, a head of two rows and merged cells")
  func workbook() throws {
    let file = try LedgerFile(Spreadsheet(Self.workbook))
    #expect(file.columns == [.number, .finding, .measures, .lead, .partners, .due, .status, .newDate, .newVerifier])
    #expect(file.ignoredColumns.isEmpty && file.leftOut.map(\.place.row) == [7, 8])
    let plan = plan(file)
    #expect(plan.refused.isEmpty && plan.remarks.map(\.kind) == [.untaken([.lead, .due])])
    let taken = plan.changes.map {
      "\($0.place.row) \($0.item.identifier.text) \($0.entry.status.name) \($0.entry.date.iso)"
    }
    #expect(
      taken == [
        "4 \(SmallLedger.studyRow)#1 已完成 2021-11-30", "6 \(SmallLedger.archiveRow) 已销号 2021-11",
      ])
  }
}
