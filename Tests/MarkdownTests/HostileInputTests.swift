import Testing
import TestSupport

@testable import Markdown

// Serialized: some of them say how long something may take.
@Suite("Hostile input", .serialized)
struct HostileInputTests {
  @Test("lists and quotations deeper than 32 are refused, up to 32 they are read")
  func nesting() {
    for marker in ["- ", "* ", "> ", ">", "1. ", "9) ", "-\t", "> - "] {
      let depth = marker == "> - " ? 16 : 32
      let fine = String(repeating: marker, count: depth) + "a"
      #expect(Reading(fine).codes.isEmpty, "\(marker)")
      #expect(Reading(marker + fine).codes == ["nesting-too-deep"], "\(marker)")
    }
    let steps = (0..<40).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    let reading = Reading("甲\n\n" + steps)
    #expect(reading.codes == ["nesting-too-deep"])
    #expect(reading.places == [[2 + 33, 65]])
    #expect(reading.body.blocks.isEmpty)
  }

  @Test("a line of dashes with blanks between them is no nesting")
  func thematicBreak() {
    #expect(Reading(String(repeating: "- ", count: 100)).html == "<hr>")
    #expect(Reading(String(repeating: "* ", count: 100)).html == "<hr>")
  }

  @Test("many items and many quoted lines are no nesting")
  func longLists() {
    #expect(Reading(String(repeating: "- a\n  - b\n    > c\n", count: 500)).codes.isEmpty)
    #expect(Reading(String(repeating: "> - a\n>   b\n", count: 500)).codes.isEmpty)
  }

  @Test("files of half a megabyte that would keep libcmark busy are read or refused in seconds")
  func slowPatterns() {
    let patterns = [
      "- ", "> ", ">", "1. ", "-\t>  * ", "![[]()", "[", "![", "[a](<b", "*a **a ", "a<!A ", "a<!--", "a<?", "&a", "_*",
      "`a``",
      "[a]: b\n", "[a][b]", "> a\n", "- a\n\n", "\n", "#\n", "[甲](page:a)", "甲\n", "*甲\n*",
    ]
    for pattern in patterns {
      let text = String(repeating: pattern, count: (1 << 19) / pattern.utf8.count) + "a"
      #expect(ThreadClock.measure { _ = Reading(text) } < 20, "\(pattern)")
    }
    #expect(Reading(String(repeating: "![[]()", count: 100_000)).codes == ["markdown-too-complex"])
  }

  @Test("random Markdown never crashes, gives balanced HTML and stays within the depth")
  func random() {
    var generator = SplitMix(seed: 20_210_827)
    for _ in 0..<8_000 {
      let text = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
        HostileInputTests.pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let reading = Reading(text)
      #expect(unbalanced(reading.html) == nil, "\(text.debugDescription)")
      // No mark of the preparation is left, unless the author has such characters.
      if !text.utf8.contains(0xF4) { #expect(!reading.html.utf8.contains(0xF4), "\(text.debugDescription)") }
      if !reading.codes.contains("nesting-too-deep") { #expect(depth(of: text) <= 32, "\(text.debugDescription)") }
    }
  }

  @Test("what the nesting check lets through is never deeper than it says")
  func nestingBound() {
    var generator = SplitMix(seed: 7)
    let pieces = [
      "- ", "> ", ">", "1. ", "2. ", "-\n", "\t", " ", "  ", "    ", "\n", "a", "\na", "123456789) ", "* * *", "```\n",
    ]
    for _ in 0..<8_000 {
      let text = (0..<200).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      guard Reading(text).codes.first != "nesting-too-deep" else { continue }
      #expect(depth(of: text) <= 32, "\(text.debugDescription)")
    }
  }

  private static let pieces = [
    "*", "**", "_", "`", "```", "[", "]", "(", ")", "![", "](", "](/a)", "<", ">", "<!--", "-->", "<!-- areas -->",
    "<b>", "</b>",
    "- ", "1. ", "> ", "# ", "\n", "\n\n", "\r\n", "\r", "    ", "\t", "&amp;", "&#0;", "&", "\\", "\"", "'", "甲", "“",
    "〇", "𠀀", "e\u{301}",
    "a", "b ", "[a]: /x\n", "[a]", "<https://a.cn>", "---\n", "===\n", "\u{0}", "\u{7F}", "\u{FEFF}", "page:a",
    "broken:", "~~", "~", "|", "|a|b|\n|-|-|\n", "|-\n", "[^a]", "[^a]: ", "[^b]", "\n[^b]: 甲\n", "）", "：",
    "\u{10FFFF}", "\u{3000}",
    " {#a}\n",
  ]

  /// How many lists and quotations lie within each other.
  private func depth(of text: String) -> Int {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      guard let tree = SyntaxTree(preparing: bytes, BodyLines(bytes)) else { return 0 }
      var (depth, deepest) = (0, 0)
      while let event = tree.next() {
        guard event.node.kind == .blockQuote || event.node.kind == .item else { continue }
        depth += event.isEntering ? 1 : -1
        deepest = max(deepest, depth)
      }
      return deepest
    }
  }

  /// The first tag that does not match; nil when all do.
  private func unbalanced(_ html: String) -> String? {
    var open: [Substring] = []
    for piece in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      guard let end = piece.firstIndex(of: ">") else { return String(piece) }
      let name = piece[..<end].prefix { $0 != " " }
      if name.hasPrefix("/") {
        guard open.popLast() == name.dropFirst() else { return String(name) }
      } else if !["br", "hr", "img"].contains(name) {
        open.append(name)
      }
    }
    return open.last.map(String.init)
  }
}
