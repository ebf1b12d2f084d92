import Documents
import NoticeGrammar
import Testing

@Suite("Lists that the format of a document knows")
struct ListTests {
  /// A notice with one finding; a line that opens with `*` is an item of a list without numbers.
  private func finding(_ lines: String...) throws -> ReadFinding {
    let all =
      [
        "中共海陵区水务局党组关于巡察整改情况的通报", "2022年3月1日至4月15日，区委第二巡察组开展了巡察。现将整改情况通报如下。", "一、在“落实决策部署不够有力”方面",
        "1.关于河湖巡查走形式的问题",
      ] + lines + ["中共海陵区水务局党组", "2022年9月28日"]
    let blocks = all.enumerated().map { number, line in
      let isItem = line.hasPrefix("*")
      return SourceBlock(
        kind: isItem ? .listItem(depth: 0) : .paragraph, line: number + 1, label: isItem ? "•" : nil,
        runs: [SourceRun(String(line.drop { $0 == "*" }))])
    }
    let (notice, doubts) = try NoticeReader.read(SourceDocument(name: "a.html", blocks: blocks))
    #expect(doubts.isEmpty && Account(notice).isComplete, "\(notice.outline)")
    return try #require(notice.findings.first)
  }

  @Test("A list without numbers beneath a finding is its measures; what stands around it is not")
  func bullets() throws {
    let finding = try finding("对照反馈意见逐条整改。", "*修订巡查制度。", "*对12条河道建档。", "*更换标识牌。", "整改成效明显。", "整改状态：已完成")
    #expect(finding.measures.map(\.number) == [1, 2, 3])
    #expect(finding.opening.count == 1 && finding.closing.count == 1 && finding.status?.status == .completed)
  }

  @Test("Lists within each other that are numbered alike are levels by their depth")
  func nested() throws {
    let items = [
      (0, "1.", "生态保护修复方面"), (1, "1.", "林地清收还林进展慢"), (2, "1.", "清收林地300亩。"), (2, "2.", "补植苗木2万株。"),
      (1, "2.", "防火责任落实不到位"), (2, "1.", "增设瞭望塔2座。"), (0, "2.", "党员干部作风方面"), (1, "1.", "服务群众不主动"), (2, "1.", "开通热线。"),
    ].map { depth, label, text in
      SourceBlock(kind: .listItem(depth: depth), line: 3, label: label, runs: [SourceRun(text)])
    }
    let around = ["中共木兰林业局委员会关于巡察整改情况的通报", "现将整改情况通报如下。", "中共木兰林业局委员会", "2020年11月20日"].map {
      SourceBlock(line: 1, runs: [SourceRun($0)])
    }
    let (notice, doubts) = try NoticeReader.read(
      SourceDocument(name: "a.md", blocks: around.prefix(2) + items + around.suffix(2)))
    #expect(notice.areas.map(\.findings.count) == [2, 1], "\(notice.outline)")
    #expect(notice.findings.map(\.measures.count) == [2, 1, 1] && doubts.isEmpty)
  }

  @Test("A table that says how to reach the organ is its channels")
  func contactTable() throws {
    let rows = [["联系部门", "办公室"], ["联系电话", "0871-65990000"], ["电子邮箱", "a@example.cn"]]
    let lines = ["中共某研究院委员会关于巡视整改进展情况的通报", "现将整改情况通报如下。", "一、经费核算不准的问题", "整改情况：修订办法。"]
    var blocks = lines.map { SourceBlock(line: 1, runs: [SourceRun($0)]) }
    blocks.append(SourceBlock(kind: .table(rows.map { $0.map { [SourceRun($0)] } }), line: 5, runs: []))
    blocks += ["中共某研究院委员会", "2023年7月12日"].map { SourceBlock(line: 6, runs: [SourceRun($0)]) }
    let (notice, doubts) = try NoticeReader.read(SourceDocument(name: "a.html", blocks: blocks))
    #expect(notice.contact.map { notice.source.text($0.value) } == ["0871-65990000", "a@example.cn"])
    #expect(doubts.isEmpty && Account(notice).isComplete, "\(notice.outline)")
  }

  @Test("Items that say by a label what they are stay text")
  func labels() throws {
    let finding = try finding("*整改措施：修订制度。", "*整改成效：投诉减少。")
    #expect(finding.measures.isEmpty && finding.opening.count == 2)
  }
}
