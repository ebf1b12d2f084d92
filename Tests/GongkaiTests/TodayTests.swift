import Disclosure
import Testing

@testable import gongkai

@Suite("Today in Shanghai")
struct TodayTests {
  @Test(
    "The day begins at 16 o'clock UTC",
    arguments: [
      (0, "1970-01-01"), (57_599, "1970-01-01"), (57_600, "1970-01-02"), (951_753_600, "2000-02-29"),
      (951_840_000, "2000-03-01"), (1_709_222_400, "2024-03-01"), (1_709_222_399, "2024-02-29"),
      (1_735_660_799, "2024-12-31"), (1_735_660_800, "2025-01-01"), (4_107_513_600, "2100-03-01"),
      (-2_177_481_600, "1901-01-01"),
    ])
  func days(seconds: Int, day: String) {
    #expect(Today.day(ofUnixTime: seconds)?.iso == day)
  }

  @Test("Every day of two centuries follows the one before")
  func everyDay() throws {
    var last = 0
    for day in -25_000..<80_000 {
      let date = try #require(Today.day(ofUnixTime: day * 86_400))
      #expect(date.lastDay > last)
      last = date.lastDay
    }
  }

  @Test("A clock that is quite wrong has no day")
  func wrongClock() {
    #expect(Today.day(ofUnixTime: -5_000_000_000) == nil)
    #expect(Today.day(ofUnixTime: 9_000_000_000_000) == nil)
  }
}
