import Disclosure
import Spreadsheets
import Testing

@testable import Ledger

@Suite("The content and a ledger from elsewhere side by side")
struct ReconciliationTests {
  private func compare(_ file: LedgerFile, columns: Set<LedgerColumn>? = nil) -> Reconciliation {
    Reconciliation(file, with: SmallLedger.site, columns: columns)
  }

  @Test("the export agrees with the content, in rows of findings and of measures", arguments: LedgerRows.allCases)
  func own(rows: LedgerRows) throws {
    let table = OfficeLedger(rows).table
    for bytes in [try table.csv(), try table.csv(.gb18030), try table.xlsx()] {
      let result = compare(try LedgerFile(Spreadsheet(bytes)))
      #expect(result.agrees && result.equal == table.rows.count && result.columns == LedgerColumn.compared)
    }
  }

  @Test("tells what differs in which field, what is missing here, and what is missing there")
  func differences() throws {
    let file = try ledger(
      "序号,方面,反馈问题,责任单位,配合单位,完成时限,整改状态", "1,党的领导方面,1.学习制度不落实。,办公室,\"机关党委,人事处\",2021年12月31日,基本完成",
      "2,党的领导,议事规则不够完善,,,,未标注", "3,服务群众方面,公示屏停用,物价处,,2021/6/30,已完成", "4,服务群众方面,投诉办理慢,办公室,,,正在整改")
    let result = compare(file)
    #expect((result.equal, result.differing, result.missingThere, result.missingHere) == (1, 2, 2, 1))
    let words = result.lines.map { line in
      switch line.outcome {
      case .equal: "\(line.title)="
      case .differing(let all): line.title + all.map { " \($0.column.title) \($0.here)|\($0.there)" }.joined()
      case .missingThere: "\(line.title)<"
      case .missingHere: "\(line.title)>"
      }
    }
    #expect(
      words == [
        "学习制度不落实=", "议事规则不完善 方面 党的领导方面|党的领导 问题 议事规则不完善|议事规则不够完善",
        "公示屏停用 牵头部门 物价科|物价处 状态 已销号|已完成", "目录过期<", "档案不齐<", "投诉办理慢>",
      ])
    #expect(result.lines.map(\.way) == [.title, .number, .title, nil, nil, nil])
  }

  @Test("can be limited to some columns")
  func columns() throws {
    let file = try ledger("问题,状态,牵头部门", "学习制度不落实,已完成,人事处", "档案不齐,长期坚持,无")
    #expect(compare(file).differing == 2)
    #expect(compare(file, columns: [.status]).differing == 1)
  }

  @Test("covers the notices that the ledger is about, unless told otherwise")
  func notices() throws {
    var site = SmallLedger.site
    var other = site.organs[0].notices[0]
    other.route = SmallLedger.route("bureau", "2022-inspection")
    other.title = "另一份"
    other.items = [
      .finding(Finding(route: SmallLedger.route("bureau", "2022-inspection", "a"), title: "新问题", record: Record()))
    ]
    site.organs[0].notices.append(other)
    let file = try ledger("问题,状态", "新问题,")
    let result = Reconciliation(file, with: site)
    #expect(result.agrees && result.lines.map(\.title) == ["新问题"])
    #expect(Reconciliation(file, with: site, in: LedgerScope(organ: SmallLedger.organ)).missingThere == 5)
  }
}
