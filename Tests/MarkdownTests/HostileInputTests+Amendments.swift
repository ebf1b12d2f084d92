import TestSupport
import Testing

extension HostileInputTests {
  @Test(
    "what the preparation, struck text and tables look at costs time that grows with the text, however it is nested")
  func slowAmendments() {
    let patterns = [
      "甲**“乙”**丙", "甲**“", "甲*_“_*", ">*（", "\u{10FFFF}", "~~a~~ ", "~~a ", "a~~ ", "*~~a~~ ", "~~a *b~~ c* ", "~ ~~",
      "~~a~~*b~~c~~*", "|a\n|-\n\n", "a\n|-\n", "|-\n", "|", "|-", ">|a\n>|-\n", "|a|\n|-|\n|[x][y]\n\n", "`|\n|-|\n",
      "[^1]: a\n\n", "[^1]", "[^1]: [^1]\n", "[^", "　甲\n", "　- ", "## 甲 {#a}\n", "```\n　",
    ]
    for pattern in patterns {
      let text = String(repeating: pattern, count: (1 << 15) / pattern.utf8.count)
      #expect(ThreadClock.measure { _ = Reading(text) } < 20, "\(pattern)")
    }
    // Tables of many columns, of short rows, of many heads.
    let wide = String(repeating: "|a", count: 4_000) + "\n" + String(repeating: "|-", count: 4_000) + "\n"
    #expect(ThreadClock.measure { _ = Reading(wide + String(repeating: "b\n", count: 8_000)) } < 20)
    let deep = String(repeating: "*~~a~~ ", count: 8_000) + String(repeating: "b*", count: 8_000)
    #expect(ThreadClock.measure { _ = Reading(deep) } < 20)
  }
}
