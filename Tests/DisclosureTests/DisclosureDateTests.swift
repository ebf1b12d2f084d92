import Disclosure
import Testing

@Suite("A date is a day or a month")
struct DisclosureDateTests {
  @Test("A day and a month are read, and given back as they were written", arguments: ["2021-08-27", "2021-08"])
  func roundTrip(text: String) throws {
    #expect(try #require(DisclosureDate(text)).iso == text)
  }

  @Test("A month has no day")
  func month() {
    let month: DisclosureDate = "2021-08"
    #expect((month.year, month.month) == (2021, 8))
    #expect(month.day == nil)
  }

  @Test(
    "What is no date is refused",
    arguments: [
      "", "2021", "2021-8", "2021-8-7", "2021-08-7", "2021-008", "21-08-27", "2021/08/27", "2021.08.27", "20210827",
      "2021-08-", "2021-08-27 ", " 2021-08-27", "2021-08-27T00:00", "2021-08/27", "2021/08", "２０２１-08", "+021-08",
      "-021-08-27", "2021-+8", "2021年8月27日", "2021-08-2a", "abcd-ef", "2021-08–7",
    ])
  func refused(text: String) {
    #expect(DisclosureDate(text) == nil)
  }

  @Test(
    "A day that the calendar does not have is refused",
    arguments: [
      "2021-00", "2021-13", "2021-13-01", "2021-01-00", "2021-01-32", "2021-02-29", "2021-04-31", "2021-06-31",
      "2021-09-31", "2021-11-31", "1900-02-29", "2100-02-29", "2020-02-30", "1899-12-31", "2200-01-01", "0000-01",
    ])
  func impossible(text: String) {
    #expect(DisclosureDate(text) == nil)
  }

  @Test("Leap days exist in leap years", arguments: ["2020-02-29", "2000-02-29", "2024-02-29"])
  func leapDays(text: String) {
    #expect(DisclosureDate(text) != nil)
  }

  @Test("Numbers out of range make no date, however far", arguments: [Int.min, -1, 0, 13, Int.max])
  func extremes(number: Int) {
    #expect(DisclosureDate(year: number, month: 8, day: nil) == nil)
    #expect(DisclosureDate(year: 2021, month: number, day: nil) == nil)
    if number != 13 { #expect(DisclosureDate(year: 2021, month: 8, day: number) == nil) }
  }

  @Test("Every month ends on its last day")
  func lastDays() {
    let ends = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (index, end) in ends.enumerated() {
      let month = DisclosureDate(year: 2021, month: index + 1, day: nil)
      #expect(month?.lastDay == 20_210_000 + (index + 1) * 100 + end)
      #expect(month?.firstDay == 20_210_000 + (index + 1) * 100 + 1)
    }
    #expect(("2020-02" as DisclosureDate).lastDay == 20_200_229)
    #expect(("2100-02" as DisclosureDate).lastDay == 21_000_228)
  }

  @Test("A day begins and ends on itself")
  func wholeDay() {
    let day: DisclosureDate = "2021-08-27"
    #expect(day.firstDay == 20_210_827)
    #expect(day.lastDay == 20_210_827)
  }

  @Test("A date is before another only when all its days are")
  func certainty() {
    let month: DisclosureDate = "2021-08"
    #expect(("2021-08-26" as DisclosureDate).isCertainly(before: "2021-08-27"))
    #expect(!("2021-08-27" as DisclosureDate).isCertainly(before: "2021-08-27"))
    #expect(!("2021-08-01" as DisclosureDate).isCertainly(before: month))
    #expect(!month.isCertainly(before: "2021-08-31"))
    #expect(!month.isCertainly(before: month))
    #expect(month.isCertainly(before: "2021-09-01"))
    #expect(month.isCertainly(before: "2021-09"))
    #expect(("2021-07-31" as DisclosureDate).isCertainly(before: month))
    #expect(("2020-12" as DisclosureDate).isCertainly(before: "2021-01"))
  }

  @Test("The later of two dates goes by their last days, and the first stands where they are the same")
  func later() {
    #expect(DisclosureDate.later("2021-08-27", "2021-09-01") == "2021-09-01")
    #expect(DisclosureDate.later("2021-09-01", "2021-08-27") == "2021-09-01")
    #expect(DisclosureDate.later("2021-08-27", "2021-08") == "2021-08")
    #expect(DisclosureDate.later("2021-08", "2021-08-31") == "2021-08")
    #expect(DisclosureDate.later("2021-08-31", "2021-08") == "2021-08-31")
    #expect(DisclosureDate.later(nil, "2021-08") == "2021-08")
    #expect(DisclosureDate.later("2021-08", nil) == "2021-08")
    #expect(DisclosureDate.later(nil, nil) == nil)
  }

  @Test("A month is not equal to any of its days")
  func equality() {
    #expect(("2021-08" as DisclosureDate) != "2021-08-31")
    #expect(("2021-08" as DisclosureDate) == "2021-08")
  }

  @Test("Readers see Arabic numerals without leading zeros (GB/T 9704-2012)")
  func chinese() {
    #expect(("2021-08-07" as DisclosureDate).chinese == "2021年8月7日")
    #expect(("2021-12-27" as DisclosureDate).chinese == "2021年12月27日")
    #expect(("2021-01" as DisclosureDate).chinese == "2021年1月")
  }
}
