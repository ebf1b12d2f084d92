import Testing

extension HostileInputTests {
  @Test("what the preparation and struck text look at costs time that grows with the text, however it is nested")
  func slowAmendments() {
    let patterns = [
      "甲**“乙”**丙", "甲**“", "甲*_“_*", ">*（", "\u{10FFFF}", "~~a~~ ", "~~a ", "a~~ ", "*~~a~~ ", "~~a *b~~ c* ", "~ ~~",
      "~~a~~*b~~c~~*",
    ]
    for pattern in patterns {
      let text = String(repeating: pattern, count: (1 << 18) / pattern.utf8.count)
      #expect(ContinuousClock().measure { _ = Reading(text) } < .seconds(20), "\(pattern)")
    }
    let deep = String(repeating: "*~~a~~ ", count: 40_000) + String(repeating: "b*", count: 40_000)
    #expect(ContinuousClock().measure { _ = Reading(deep) } < .seconds(20))
  }
}
