import Content
import Disclosure
import Files
import Foundation
import NoticeImport
import TestSupport
import Testing

@Suite("What is written reads as the notice does")
struct RoundTripTests {
  @Test("Notices made by chance come back character by character")
  func random() async throws {
    let importing = try Importing()
    let texts = (0..<400).map { RandomNotice(seed: 70_000 + $0) }
    // Of one organ and day there is one notice only.
    let result = try await importing.run(
      texts.map { $0.text.replacingOccurrences(of: "中共某区某局党组", with: "中共第\($0.date)\($0.title.count)局党组") })
    let unexpected = result.refused.filter { if case .alreadyThere = $0 { false } else { true } }
    #expect(unexpected.isEmpty, "\(unexpected)")
    #expect(result.placed.count > 300)
    let content = try await ContentReader(root: Root(existing: importing.folder)).read()
    #expect(content.isPublishable && content.diagnostics.isEmpty, "\(content.diagnostics.prefix(3))")
  }

  /// What Markdown and YAML would take for something else.
  static let trapTexts = [
    "**加粗**与__下划__", "# 标题", "- 列表", "+ 加", "> 引用", "1. 编号", "12) 编号", "[链接](https://example.com)", "![图](a.png)",
    "<b>标签</b>",
    "&amp; &#x41; &copy;", "`代码`", "\\反斜杠\\", "~~删除~~", "| 竖线 | 表格 |", "<!-- areas -->", "[^1] 注", "{#id}", "***",
    "---", "===", "a: b # c",
    "'单引号' \"双引号\"", "@提到 %百分 !感叹", "https://example.com/_a_*b*", "*", "：冒号", "yes", "null", "2021-08-27", "0755",
    "第一行\u{2028}第二行", "“没有关上",
    "词\u{200B}间\u{FEFF}零宽", "𠮷 🀄 ﷽", "~~~", "    四个空格", "[]", "[ ] 待办", "<https://example.com>", "$x$ ^上^",
    "http://a_b_c.d/e*f*", ":::",
  ]

  @Test("Nothing that Markdown or YAML would take for something else is lost or changed", arguments: trapTexts)
  func trap(trap: String) async throws {
    let importing = try Importing()
    let text = """
      中共海陵区水务局党组关于巡察整改情况的通报
      现将整改情况通报如下。
      \(trap)在开头的一段话。
      一、在“落实\(trap)不够有力”方面
      1.关于\(trap)走形式的问题
      整改情况：一是\(trap)。二是再一次\(trap)；
      2.\(trap)不到位的问题
      \(trap)
      整改情况：说明\(trap)。
      中共海陵区水务局党组
      2022年9月28日
      """
    let result = try await importing.run([text])
    #expect(result.refused.isEmpty, "\(result.refused)")
    #expect(result.placed.count == 1)
  }
}
