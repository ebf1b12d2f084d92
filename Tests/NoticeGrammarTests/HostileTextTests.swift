import NoticeGrammar
import TestSupport
import Testing

/// Texts that nobody writes: each is read in little time, whole, whatever it is.
@Suite("Hostile texts")
struct HostileTextTests {
  private static let head = "标题关于整改情况的通报\n一、针对问题\n整改情况："
  private static let end = "\n2021年1月1日"

  static let texts: [(name: String, make: @Sendable (Int) -> String)] = [
    ("open parentheses", { String(repeating: "（", count: $0) + "\n" + String(repeating: "“", count: $0) }),
    ("一是 that never ends", { String(repeating: "一是", count: $0) + String(repeating: "二是", count: $0) }),
    ("三是 within 一是", { String(repeating: "一是。", count: $0) + String(repeating: "三是。", count: $0) }),
    ("every way of counting", { String(repeating: "一是x。①y。(1)z。其一，a。首先，b。", count: $0 / 8) }),
    (
      "levels without end",
      { count in
        (0..<count / 2).map { ["一、", "（一）", "1.", "（1）", "①"][$0 % 5] + "针对某某的问题" }.joined(separator: "\n")
      }
    ),
    ("labels", { String(repeating: "整改措施：。", count: $0 / 4) }),
    ("digits", { String(repeating: "2", count: $0) + "年" + String(repeating: "二", count: $0) + "轮" }),
    ("telephones", { String(repeating: "电话：0755-12345678；", count: $0 / 16) }),
    ("bars", { String(repeating: "|\n", count: $0 / 2) + String(repeating: "|", count: $0) }),
  ]

  @Test("Twice as much takes little more than twice as long", arguments: texts.indices)
  func linear(index: Int) throws {
    let make = Self.texts[index].make
    let growth = try Growth(from: 2_000, upTo: 64_000) {
      plainDocument(Self.head + make($0) + Self.end)
    } work: { document in
      let account = Account(try NoticeReader.read(document).notice)
      #expect(account.isComplete)
    }
    #expect(growth.isLinear, "\(Self.texts[index].name): \(growth)")
  }

  @Test("A security mark is refused, wherever its star stands", arguments: ["秘密★", "机密 ★ 1年", "绝　密\n★长期", "秘密☆"])
  func securityMark(mark: String) {
    #expect(throws: NoticeRefusal.self) {
      try NoticeReader.read(plainDocument(mark + "\n" + Self.head + "一是。" + Self.end))
    }
  }

  /// A fuzzer found it: two notices pasted behind each other.
  @Test("What follows the last finding is told once, where a heading with nothing beneath comes after")
  func emptyLastPart() throws {
    let document = plainDocument(
      """
      某局关于巡察整改情况的通报
      一、监管方面
      1.针对甲的问题
      做了甲。
      2.针对乙的问题
      整改情况：1.落实巡查员。2.安装设备。
      中共某局党组
      二、反馈问题整改台账
      2021年1月5日
      """)
    #expect(Account(try NoticeReader.read(document).notice).isComplete)
  }

  /// A fuzzer found it, too: the table was lost, and the notice refused for it.
  @Test("A table between two measures of one list is of the first")
  func tableBetweenMeasures() throws {
    let document = plainDocument(
      """
      某局关于巡察整改情况的通报
      一、监管方面
      1.针对甲的问题
      整改情况：一是修订制度，见下表：
      | 制度 | 日期 |
      | --- | --- |
      | 巡查办法 | 3月 |
      二是开展培训。
      某局
      2021年1月5日
      """)
    let notice = try NoticeReader.read(document).notice
    #expect(Account(notice).isComplete)
    #expect(notice.findings.first?.measures.map(\.blocks.count) == [2, 1])
  }

  @Test("Any characters in any order are read or refused, and what is read is accounted for")
  func soup() {
    let pieces = [
      "一、", "（一）", "1.", "①", "（1）", "针对", "的问题", "方面", "“", "”", "《", "》", "整改情况：", "一是", "二是", "。", "；", "：", "\n",
      "\n", "2021年",
      "8月", "31日", "通报", "中共", "党组", "电话", "0755-1234567", "|", "\t", "\u{200B}", "\u{202E}", "𠮷", "附件", "已完成", "（已完成）",
      "首先，", " ", "第一，",
    ]
    for seed in UInt64(0)..<3000 {
      var random = SplitMix(seed: seed)
      let text = (0..<Int(random.next() % 80)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      guard let (notice, _) = try? NoticeReader.read(plainDocument(text)) else { continue }
      #expect(Account(notice).isComplete, "seed \(seed): \(text)")
    }
  }
}
