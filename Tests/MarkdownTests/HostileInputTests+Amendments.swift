import Testing

extension HostileInputTests {
  @Test(
    "what the preparation, struck text and tables look at costs time that grows with the text, however it is nested")
  func slowAmendments() {
    let patterns = [
      "甲**“乙”**丙", "甲**“", "甲*_“_*", ">*（", "\u{10FFFF}", "~~a~~ ", "~~a ", "a~~ ", "*~~a~~ ", "~~a *b~~ c* ", "~ ~~",
      "~~a~~*b~~c~~*", "|a\n|-\n\n", "a\n|-\n", "|-\n", "|", "|-", ">|a\n>|-\n", "|a|\n|-|\n|[x][y]\n\n", "`|\n|-|\n",
    ]
    for pattern in patterns {
      let text = String(repeating: pattern, count: (1 << 18) / pattern.utf8.count)
      #expect(ContinuousClock().measure { _ = Reading(text) } < .seconds(20), "\(pattern)")
    }
    // Tables of many columns, of short rows, of many heads.
    let wide = String(repeating: "|a", count: 10_000) + "\n" + String(repeating: "|-", count: 10_000) + "\n"
    #expect(ContinuousClock().measure { _ = Reading(wide + String(repeating: "b\n", count: 50_000)) } < .seconds(20))
    let deep = String(repeating: "*~~a~~ ", count: 40_000) + String(repeating: "b*", count: 40_000)
    #expect(ContinuousClock().measure { _ = Reading(deep) } < .seconds(20))
  }
}
