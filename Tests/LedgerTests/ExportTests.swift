import Disclosure
import Spreadsheets
import Testing

@testable import Ledger

@Suite("The ledger that is exported")
struct ExportTests {
  private func table(_ rows: LedgerRows = .finding, notes: LedgerExport.InternalNotes? = nil) -> Table {
    LedgerExport(SmallLedger.site.ledgerItems(rows), notes: notes).table
  }

  private func column(_ title: String, of table: Table) -> [String] {
    guard let index = table.columns.firstIndex(where: { $0.title == title }) else { return [] }
    return table.rows.map { $0[index]?.shown ?? "" }
  }

  @Test("has the columns of offices' ledgers, those for the next entry, and what the import needs")
  func columns() {
    let expected = [
      "编号", "方面", "问题", "具体问题", "整改类别", "整改措施", "牵头部门", "配合部门", "整改时限", "状态", "状态日期", "整改进展", "审核认定", "销号日期",
      "变更日期", "变更说明", "核验人", "标识", "校验",
    ]
    #expect(table().columns.map(\.title) == expected)
    let inside = table { _ in [[("责任领导", "张三")]] }
    #expect(inside.columns.map(\.title).filter { !expected.contains($0) } == ["责任领导", "佐证材料", "备注"])
  }

  @Test("has a row for each finding that is not broken down and for each 具体问题")
  func findings() {
    let table = table()
    #expect(column("编号", of: table) == ["1", "2", "1（1）", "1（2）", "3"])
    #expect(column("方面", of: table) == ["党的领导方面", "党的领导方面", "服务群众方面", "服务群众方面", ""])
    #expect(column("问题", of: table) == ["学习制度不落实", "议事规则不完善", "价格公示不全", "价格公示不全", "档案不齐"])
    #expect(column("具体问题", of: table) == ["", "", "公示屏停用", "目录过期", ""])
    #expect(column("整改措施", of: table)[0] == "1. 每月学习一次\n2. 建立学习台账")
    #expect(column("配合部门", of: table)[0] == "人事处、机关党委")
    #expect(column("整改时限", of: table) == ["2021-12", "", "2021-06-30", "", ""])
    #expect(column("状态", of: table) == ["阶段性完成", "未标注", "已销号", "已完成", "长期坚持"])
    #expect(column("整改进展", of: table)[0] == "基本完成：制度已印发")
    #expect(column("审核认定", of: table) == ["", "", "监督方认定：市委巡察办", "", ""])
    #expect(column("销号日期", of: table) == ["", "", "2021-08-10", "", ""])
    #expect(column("变更日期", of: table).allSatisfy { $0.isEmpty })
  }

  @Test("has a row for each measure where that is asked; what a measure does not say is the finding's")
  func measures() {
    let table = table(.measure)
    #expect(column("编号", of: table) == ["1第1项", "1第2项", "2", "1（1）第1项", "1（2）", "3"])
    #expect(column("标识", of: table)[1] == "/bureau/2021-inspection/party/study/#2")
    #expect(column("牵头部门", of: table).prefix(2) == ["办公室", "人事处"])
    #expect(column("整改时限", of: table).prefix(2) == ["2021-12", "2021-10-31"])
    #expect(column("状态", of: table).prefix(2) == ["阶段性完成", "已完成"])
  }

  @Test("puts what stands under internal: into its columns, and what no column is called by into 备注")
  func internalNotes() {
    let table = table { identifier in
      let own = identifier.route == SmallLedger.study ? [("佐证", "第3卷"), ("批准", "党委会"), ("", "散记")] : []
      return [own, [("责任领导", "张三"), ("备注", "上级")]]
    }
    #expect(column("责任领导", of: table).allSatisfy { $0 == "张三" })
    #expect(column("佐证材料", of: table) == ["第3卷", "", "", "", ""])
    #expect(column("备注", of: table).prefix(2) == ["批准：党委会；散记", "上级"])
  }

  @Test("names organ and notice where it covers several, and can be of one")
  func several() {
    var site = SmallLedger.site
    var other = site.organs[0]
    other.route = SmallLedger.route("library")
    other.title = "图书馆"
    site.organs.append(other)
    let all = LedgerExport(site.ledgerItems(.finding)).table
    #expect(all.columns[0].title == "单位" && all.rows.count == 10)
    let one = site.ledgerItems(.finding, in: LedgerScope(organ: other.route))
    #expect(one.count == 5 && LedgerExport(one).table.columns[0].title == "编号")
  }

  @Test("looks back without what is later, and holds nothing back otherwise")
  func asOf() {
    var site = SmallLedger.site
    site.organs[0].asOf = SmallLedger.date("2021-05-31")
    #expect(site.recorded(until: nil).ledgerItems(.finding)[0].history.status == .phaseComplete)
    let past = site.recorded(until: SmallLedger.date("2021-08-27")).ledgerItems(.finding)
    #expect(past[0].history.status == .phaseComplete)
    #expect(site.recorded(until: SmallLedger.date("2021-08-26")).ledgerItems(.finding).isEmpty)
  }
}
