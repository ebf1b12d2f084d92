import Addresses
import Disclosure
import Testing

@testable import Pages

@Suite("Progress over time")
struct ProgressChartTests {
  private func home(
    asOf: String? = "2021-12-31", feedback: String? = nil, _ histories: [[(String, Status)]]
  ) throws -> HomePage {
    var site = try SmallSite.site { notice in
      try histories.enumerated().map { index, history in
        .finding(
          Finding(
            route: notice.folder(try SmallSite.slug("f\(index)")), title: "f",
            record: Record(history: History(try history.map { try SmallSite.change($0.0, $0.1) }))))
      }
    }
    site.organs[0].asOf = try asOf.map(SmallSite.day)
    site.organs[0].notices[0].inspection = Inspection(type: "巡察", feedback: try feedback.map(SmallSite.day))
    return try site.home()
  }

  /// The chart's last step and its last row are the counts that stand beside it.
  private func expectEnd(_ home: HomePage) throws {
    let chart = try #require(home.progress)
    let counts = try #require(home.counts)
    let row = try #require(chart.rows.last)
    #expect(row.opened == counts.leaves && row.done == counts.done && row.closed == counts.closed)
    #expect(chart.top == counts.leaves)
    for (line, number) in [(chart.opened, counts.leaves), (chart.done, counts.done), (chart.closed, counts.closed)] {
      let last = try #require(line.last)
      #expect(last.y == 1_000 - number * 1_000 / counts.leaves)
      #expect(zip(line, line.dropFirst()).allSatisfy { $0.x <= $1.x })
      #expect(line.allSatisfy { (0...1_000).contains($0.x) && (0...1_000).contains($0.y) })
    }
  }

  @Test("a day is a step")
  func step() throws {
    let home = try home(
      feedback: "2021-03-01",
      [[("2021-03-11", .inProgress), ("2021-07-01", .completed)], [("2021-08-01", .inProgress)]])
    try expectEnd(home)
    let chart = try #require(home.progress)
    #expect(chart.rows.map(\.date.iso) == ["2021-03-01", "2021-07-01"])
    let step = chart.done.filter { $0.y != 1_000 }
    let first = try #require(step.first)
    #expect(first.y == 500 && chart.done.contains(.init(x: first.x, y: 1_000)))
    #expect(!chart.hasMonths)
  }

  @Test("a month of which no day is known is a slope that takes all of it")
  func slope() throws {
    let home = try home(asOf: "2021-04-30", feedback: "2021-01-01", [[("2021-03", .completed)]])
    try expectEnd(home)
    let chart = try #require(home.progress)
    // 31 + 28 of 120 days before March, 90 after it.
    #expect(chart.done.contains(.init(x: 491, y: 1_000)) && chart.done.contains(.init(x: 750, y: 0)))
    #expect(chart.hasMonths && chart.rows.last?.date.iso == "2021-03")
  }

  @Test("what was done and is rectified again is taken back")
  func reopened() throws {
    let home = try home([[("2021-09-01", .closed), ("2021-10-01", .inProgress)], [("2021-09-01", .completed)]])
    try expectEnd(home)
    #expect(home.progress?.rows.map(\.done) == [0, 2, 1])
    #expect(home.progress?.rows.map(\.closed) == [0, 1, 0])
  }

  @Test("whatever the histories are, the end is what is counted")
  func edges() throws {
    try expectEnd(try home(feedback: "2021-08-27", [[("2021-08-27", .completed)], [("2021-08-27", .closed)]]))
    try expectEnd(try home(asOf: "2021-08-27", [[("2021-08", .inProgress), ("2021-08-27", .completed)]]))
    try expectEnd(try home(feedback: "2022-05-01", [[("1999-01", .completed)]]))
  }

  @Test("where nothing has been done yet there is no picture of it")
  func none() throws {
    #expect(try home([]).progress == nil)
    #expect(try home([[], [("2021-08-20", .inProgress), ("2021-08-21", .phaseComplete)]]).progress == nil)
    #expect(try home([[], [("2021-08-20", .completed), ("2021-08-21", .inProgress)]]).progress != nil)
  }

  @Test("many dates become months in the table, and the end stays")
  func many() throws {
    let histories = (0..<400).map { index in
      [("2021-\(index % 2 < 1 ? "09" : "11")-\(10 + index / 2 % 20)", index % 3 == 0 ? Status.closed : .completed)]
    }
    let home = try home(histories)
    try expectEnd(home)
    #expect(home.progress?.rows.map(\.date.iso) == ["2021-08", "2021-09", "2021-11"])
    let chart = try #require(home.progress)
    #expect(chart.done.count < 100)
  }

  @Test(
    "the axis has four months at most, none where its name would not fit",
    arguments: [
      ("2021-08-27", "2021-08-28"), ("2021-01-01", "2021-12-31"), ("2011-01-01", "2021-12-31"),
      ("1950-01-01", "2199-12-31"),
    ])
  func ticks(_ dates: (from: String, to: String)) throws {
    let home = try home(asOf: dates.to, feedback: dates.from, [[(dates.to, .completed)]])
    let ticks = try #require(home.progress).ticks
    #expect(ticks.count <= 4 && ticks.allSatisfy { $0.place.hundredths <= 8_000 })
    #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $1.place.hundredths - $0.place.hundredths >= 2_000 })
  }

  @Test("days are numbered as the calendar has them")
  func days() throws {
    let numbers = try ["1970-01-01", "2000-02-29", "2021-02-28"].map { try SmallSite.day($0).firstDayNumber }
    #expect(numbers.prefix(2) == [0, 11_016])
    #expect(try SmallSite.day("2021-02").lastDayNumber == numbers[2])
    let all = (1900...2199).flatMap { year in (1...12).compactMap { DisclosureDate(year: year, month: $0, day: nil) } }
    for (month, next) in zip(all, all.dropFirst()) { #expect(month.lastDayNumber + 1 == next.firstDayNumber) }
  }
}
