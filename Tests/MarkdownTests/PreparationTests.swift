import Testing
import TestSupport

@testable import Markdown

@Suite("The preparation")
struct PreparationTests {
  @Test("gives emphasis as the specifications say it, whatever stands beside and between the runs")
  func oracle() {
    var generator = SplitMix(seed: 650)
    let pieces = [
      "*", "*", "**", "***", "_", "__", "*_", "_*", "甲", "乙", "𠮷", "あ", "가", "ᅡ", "㊙", "〰", "“", "”", "‘", "（", "）",
      "：", "。", "《", "》", ".", ",", "(", "\"", "$", "a", "b", "é", "∇", "«", "€", "\u{1E5E}", " ", "\u{3000}",
      "\u{FE00}", "\u{FE01}", "\u{FE0E}", "\u{FE0F}", "\u{E0100}", "⭐", "\u{100000}", "\u{2E5D}", "ｶ",
    ]
    for _ in 0..<12_000 {
      let middle = (0..<Int.random(in: 1...14, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      // Letters at both ends keep the line from being anything but a paragraph.
      let text = "x\(middle)x"
      #expect(Reading(text).html == "<p>\(EmphasisOracle.html(text))</p>", "\(text.debugDescription)")
    }
  }

  @Test("changes no block, no code, no link and no HTML, and leaves none of its marks")
  func nothingElse() {
    var generator = SplitMix(seed: 2022)
    for _ in 0..<8_000 {
      let text = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        PreparationTests.pieces.randomElement(using: &generator) ?? ""
      }.joined()
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        let (plain, prepared) = (
          structure(SyntaxTree(bytes)), structure(SyntaxTree(preparing: bytes, BodyLines(bytes)))
        )
        #expect(plain == prepared, "\(text.debugDescription)")
      }
    }
  }

  @Test("is left out where nothing is amended")
  func fastPath() {
    for text in ["甲，乙。", "**甲乙**丙", "a*b*c_d_", "**甲** *乙*\n- 丙\n* 丁\n***", "snake_case_甲"] {
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        #expect(Preparation.prepare(bytes, BodyLines(bytes)) == nil, "\(text)")
      }
    }
  }

  static let pieces = [
    "*", "**", "_", "*_", "`", "``", "[", "]", "](", ")", "](/a*（)", "![", "<", ">", "<!--", "-->", "<b a=\"", "\">",
    "</b>", "<https://a.cn/", "<a@b.cn>", "- ", "1. ", "> ", ">", "# ", "\n", "\n\n", "\r\n", "    ", "\t", "&amp;",
    "&quot;", "\\", "\"", "'", "甲", "乙", "“", "”", "（", "）", "：", "。", "\u{FE00}", "\u{E0100}", "𠮷", "a", " ",
    "[a*（]: /x*（\n",
    "[a*（]", "```", "~~~", "---\n", "===\n", "\u{0}", "\u{10FFFF}", "\u{10FFFE}", "\u{10FFFC}", "(/x \"", "\")",
  ]

  /// Everything but text, emphasis and struck text, which are all that the preparation may change.
  private func structure(_ tree: consuming SyntaxTree?) -> [String] {
    guard let tree else { return [] }
    var parts: [String] = []
    var text = ""
    while let event = tree.next() {
      let node = event.node
      switch node.kind {
      case .text: text += String(decoding: node.literal, as: UTF8.self)
      case .emphasis, .strong, .strikethrough: continue
      default:
        let strings = [node.literal, node.fenceInfo, node.destination, node.title].map {
          String(decoding: $0, as: UTF8.self)
        }
        parts.append(
          "\(text.unicodeScalars.filter { !"*_~".unicodeScalars.contains($0) }.map(\.value))|\(node.kind) \(event.isEntering) \(node.lines) \(strings)"
        )
        text = ""
      }
    }
    return parts
  }
}
