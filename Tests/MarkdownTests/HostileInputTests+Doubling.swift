import TestSupport
import Testing

extension HostileInputTests {
  @Test(
    "twice as much takes no more than 2.2 times as long: brackets, quotation marks, emphasis, tables, footnotes",
    arguments: [
      "[", "[甲](", "“‘", "**“", "*“甲", "甲*_“_*", "*甲 _乙 ", "~~甲", "*~~a~~*b~~c~~", "> *（\n", "|a|\n|-|\n|b|\n\n",
      "a\n|-\n", "|",
      "[^1]: a\n\n", "[^1][^2]\n\n", "　甲\n", "## 甲 {#a}\n\n", "甲,乙(丙)",
    ])
  func doubling(pattern: String) {
    let growth = Growth(from: 24_000 / pattern.utf8.count, upTo: 400_000 / pattern.utf8.count) {
      String(repeating: pattern, count: $0)
    } work: {
      _ = Reading($0)
    }
    #expect(growth.isLinear, "\(pattern): \(growth)")
  }
}
