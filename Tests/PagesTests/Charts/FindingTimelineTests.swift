import Addresses
import Disclosure
import Testing

@testable import Pages

@Suite("The timeline of a finding")
struct FindingTimelineTests {
  private func timeline(asOf: String = "2021-12-31", due: String? = nil, _ changes: StatusChange...) throws
    -> FindingTimeline?
  {
    var site = try SmallSite.site { notice in
      [
        .finding(
          Finding(
            route: notice.folder("f"), title: "f",
            record: Record(due: try due.map(SmallSite.day), history: History(changes))))
      ]
    }
    site.organs[0].asOf = try SmallSite.day(asOf)
    return try site.finding("o/n/f/").timeline
  }

  @Test("known days divide the band without a gap")
  func days() throws {
    let line = try #require(
      try timeline(
        asOf: "2021-12-31", SmallSite.change("2021-03-01", .inProgress), SmallSite.change("2021-06-01", .completed)))
    #expect(line.pieces.map(\.mark) == [.inProgress, .completed] && line.pieces.allSatisfy { $0.lane == .whole })
    #expect(line.pieces[0].start == .none)
    #expect(Share.end(of: line.pieces[0].start, line.pieces[0].length) == line.pieces[1].start)
    #expect(Share.end(of: line.pieces[1].start, line.pieces[1].length) == line.now && line.now == .full)
    #expect(!line.hasMonths && line.deadlines.isEmpty)
  }

  @Test("in a month of which no day is known both statuses stand, one above the other")
  func months() throws {
    let line = try #require(
      try timeline(SmallSite.change("2021-03", .inProgress), SmallSite.change("2021-06", .completed)))
    #expect(line.pieces.map(\.lane) == [.lower, .whole, .upper, .lower, .whole])
    #expect(line.pieces.map(\.mark) == [.inProgress, .inProgress, .inProgress, .completed, .completed])
    #expect(line.pieces[2].start == line.pieces[3].start && line.hasMonths)
  }

  @Test("a deadline that lies ahead is reached, and the one it moved from is shown")
  func deadlines() throws {
    let line = try #require(
      try timeline(
        due: "2022-03-31", SmallSite.change("2021-11-01", .inProgress, note: "x", due: "2022-06-30")))
    #expect(line.deadlines == [.full, Share(151, of: 242)])
    #expect(line.now == Share(61, of: 242))
  }

  @Test("no change, no picture, and none of one change alone, which has nothing to be compared with")
  func edges() throws {
    #expect(try timeline() == nil)
    #expect(try timeline(SmallSite.change("2021-03-01", .inProgress)) == nil)
    let line = try #require(
      try timeline(asOf: "2021-12-31", due: "2021-12-31", SmallSite.change("2021-12-31", .completed)))
    #expect(line.pieces.count == 1)
    let same = try #require(
      try timeline(
        asOf: "2021-12-31", SmallSite.change("2021-12", .inProgress), SmallSite.change("2021-12-31", .completed)))
    #expect(same.pieces.allSatisfy { $0.length.hundredths > 0 })
  }
}
