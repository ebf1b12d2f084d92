import TestSupport
import Testing

@testable import NoticeImport

@Suite("Titles of findings")
struct FindingTitleTests {
  @Test(
    "lists have the title without its label and its stop; the notice page keeps both",
    arguments: [
      ("关于河湖巡查走形式的问题", "关于河湖巡查走形式的问题"), ("河湖巡查走形式。", "河湖巡查走形式"),
      ("反馈问题：河湖巡查走形式。", "河湖巡查走形式"), ("反馈问题1：河湖巡查走形式", "河湖巡查走形式"), ("问题一：节水宣传少；", "节水宣传少"),
      ("具体问题2、节水宣传少", "节水宣传少"), ("存在的问题： 节水宣传少", "节水宣传少"), ("关于节水宣传少的问题：", "关于节水宣传少的问题"),
      ("问题整改不彻底", "问题整改不彻底"), ("问题、线索移交不及时", "问题、线索移交不及时"), ("反馈问题：", "反馈问题："), ("整改：好。", "整改：好"),
      ("。", "。"), ("", ""), ("问题2023年以来未整改", "问题2023年以来未整改"),
    ])
  func titles(written: String, title: String) {
    let found = FindingTitle(written)
    #expect(found.title == title && found.wording == (title == written ? nil : written))
  }

  @Test("what is written has both, and a later notice is compared by the titles")
  func files() async throws {
    let importing = try Importing()
    let text = { (date: String, label: String) in
      """
      中共海陵区水务局党组关于巡察整改情况的通报
      一、在“落实决策部署不够有力”方面
      \(label)河湖巡查走形式。
      整改情况：一是修订制度。二是开展检查。
      中共海陵区水务局党组
      \(date)
      """
    }
    let first = try await importing.run([text("2022年9月28日", "反馈问题1：")])
    #expect(first.refused.isEmpty, "\(first.refused)")
    let path = "Content/海陵区水务局/2022-通报整改/1-落实决策部署不够有力/1-河湖巡查走形式.md"
    let file = try importing.scratch.text("Content/" + (first.placed.first?.findingPaths.first ?? ""))
    #expect(file.hasPrefix("---\ntitle: 河湖巡查走形式\nwording: 反馈问题1：河湖巡查走形式。\n"), "\(path) \(file)")
    let later = try await importing.run([text("2023年3月1日", "反馈问题3：")])
    #expect(later.placed.first?.matches.map(\.similarity) == [1])
  }
}
