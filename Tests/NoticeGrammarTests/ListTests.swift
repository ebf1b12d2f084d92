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

  @Test("Items that say by a label what they are stay text")
  func labels() throws {
    let finding = try finding("*整改措施：修订制度。", "*整改成效：投诉减少。")
    #expect(finding.measures.isEmpty && finding.opening.count == 2)
  }
}
