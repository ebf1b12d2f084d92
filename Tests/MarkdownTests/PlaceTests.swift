import TestSupport
import Testing

@Suite("Places")
struct PlaceTests {
  /// What the preparation puts marks into, or leaves out.
  private static let pieces = [
    "落实**“第一议题”**制度", "**重点：**内容", "~~甲：~~乙", "*（甲）*乙", "_“甲”_", "***《条例》***办", "甲~~**“乙”**~~丙", "[^注]", "**。**[^注]",
    "`*（`", "[甲*（](/a*（)", "\u{10FFFF}", "\u{100000}**“", "𠮷**(吉)**", "3~5天", "甲,乙", "**“", "”**", "a**\\*b",
    "\\**“甲”*乙",
  ]
  private static let starts = ["", "　　", "> ", ">", "> 　", "- ", "1. 　", "## ", "| 甲 | ", ">|", "[^注]: ", "> [^注]: "]

  @Test("of mistakes and links are right behind whatever is amended on the same line and above")
  func behindAmendments() {
    var generator = SplitMix(seed: 25)
    for _ in 0..<3_000 {
      func words() -> String {
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          PlaceTests.pieces.randomElement(using: &generator) ?? ""
        }
        .joined()
      }
      let start = PlaceTests.starts.randomElement(using: &generator) ?? ""
      let line = start + words() + "甲"
      let isRow = start.contains("|")
      let above = (Bool.random(using: &generator) ? words() + "\n\n" : "") + "　　[^注]\n\n"
      let below = isRow ? " |\n" + start.replacing("甲", with: "-") + "- |\n" : "\n"
      let note = start.contains("[^注]:") ? "" : "\n\n[^注]: 一"
      let text = above + line + "<br>甲[乙](broken:)" + below.replacing(">|- |", with: ">|-|") + note
      let reading = Reading(text)
      let wanted = reading.diagnostics.filter { $0.code == "raw-html" || $0.code == "broken-link" }
      let number = above.count { $0 == "\n" } + 1
      let column = line.unicodeScalars.count + 1
      #expect(
        wanted.map { [$0.place.line, $0.place.column] } == [[number, column], [number, column + 9]],
        "\(text.debugDescription)")
    }
  }
}
