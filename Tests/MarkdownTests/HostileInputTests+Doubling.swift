import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension HostileInputTests {
  @Test(
    "twice as much takes no more than 2.2 times as long: brackets, quotation marks, emphasis, tables, footnotes",
    arguments: [
      "[", "[甲](", "“‘", "**“", "*“甲", "甲*_“_*", "*甲 _乙 ", "~~甲", "*~~a~~*b~~c~~", "> *（\n", "|a|\n|-|\n|b|\n\n",
      "a\n|-\n", "|",
      "[^1]: a\n\n", "[^1][^2]\n\n", "　甲\n", "## 甲 {#a}\n\n", "甲,乙(丙)",
    ])
  func doubling(pattern: String) {
    let once = String(repeating: pattern, count: 24_000 / pattern.utf8.count)
    // Chance adds time and never takes any away: the best of several, and of several tries, counts.
    let isLinear = (0..<6).contains { _ in seconds(once + once) <= 2.2 * seconds(once) }
    #expect(isLinear, "\(pattern)")
  }

  /// The least time of a processor that a body takes.
  private func seconds(_ text: String) -> Double {
    (0..<3).map { _ in
      let start = clock(CLOCK_THREAD_CPUTIME_ID)
      _ = Reading(text)
      return clock(CLOCK_THREAD_CPUTIME_ID) - start
    }.min() ?? 0
  }

  private func clock(_ id: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(id, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
