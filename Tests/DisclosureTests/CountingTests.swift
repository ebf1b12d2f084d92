import Disclosure
import Testing

@Suite("Counting")
struct CountingTests {
  private static let findings = [
    finding(entry("2021-03-24", .inProgress), due: "2021-06", measures: [measure(), measure()]),
    finding(entry("2021-03-24", .completed)),
    finding(due: "2022-01", measures: [measure()]),
    brokenDown(
      specific(entry("2021-03-24", .closed, verifiedBy: "党组"), measures: [measure(), measure(), measure()]),
      specific(entry("2021-03-24", .closed, verifiedBy: "市委巡察办", verification: .supervisor)),
      specific(entry("2021-03-24", .completed), entry("2021-07-01", .phaseComplete, note: "反弹"))),
  ]

  @Test("Nothing counted is nothing")
  func empty() {
    let counts = StatusCounts()
    #expect((counts.findings, counts.specifics, counts.leaves, counts.measures) == (0, 0, 0, 0))
    #expect((counts.unmarked, counts.overdue, counts.reopened, counts.done) == (0, 0, 0, 0))
    for status in Status.allCases { #expect(counts[status] == 0) }
  }

  @Test("A finding that is broken down counts through its 具体问题")
  func leaves() {
    let counts = StatusCounts(of: Self.findings, asOf: "2021-08-27")
    #expect(counts.findings == 4)
    #expect(counts.specifics == 3)
    #expect(counts.leaves == 6)
    #expect(counts.measures == 6)
  }

  @Test("Every leaf has one status or is unmarked")
  func statuses() {
    let counts = StatusCounts(of: Self.findings, asOf: "2021-08-27")
    #expect(Status.allCases.map { counts[$0] } == [0, 1, 1, 0, 1, 2])
    #expect(counts.unmarked == 1)
    #expect(Status.allCases.reduce(counts.unmarked) { $0 + counts[$1] } == counts.leaves)
  }

  @Test("Done is completed and closed, and never what is not marked")
  func done() {
    #expect(StatusCounts(of: Self.findings, asOf: "2021-08-27").done == 3)
    #expect(StatusCounts(of: [finding()], asOf: "2021-08-27").done == 0)
    #expect(StatusCounts(of: [finding(entry("2021-03-24", .phaseComplete))], asOf: nil).done == 0)
    #expect(StatusCounts(of: [finding(entry("2021-03-24", .longTerm))], asOf: nil).done == 0)
  }

  @Test("What the supervisor verified is counted apart")
  func supervisor() {
    let counts = StatusCounts(of: Self.findings, asOf: "2021-08-27")
    #expect(counts[.closed] == 2)
    #expect(counts.closedBySupervisor == 1)
  }

  @Test("A verification counts only while the finding is closed")
  func supervisorOfWhatIsOpen() {
    let reopened = finding(
      entry("2021-03-24", .closed, verifiedBy: "市委巡察办", verification: .supervisor),
      entry("2021-07-01", .inProgress, note: "反弹", verification: .supervisor))
    #expect(StatusCounts(of: [reopened], asOf: nil).closedBySupervisor == 0)
  }

  @Test("Overdue depends on the date")
  func overdue() {
    #expect(StatusCounts(of: Self.findings, asOf: nil).overdue == 0)
    #expect(StatusCounts(of: Self.findings, asOf: "2021-06-30").overdue == 0)
    #expect(StatusCounts(of: Self.findings, asOf: "2021-07-01").overdue == 1)
    #expect(StatusCounts(of: Self.findings, asOf: "2022-02").overdue == 2)
  }

  @Test("Reopened leaves are counted")
  func reopened() {
    #expect(StatusCounts(of: Self.findings, asOf: "2021-08-27").reopened == 1)
  }

  @Test("A history of a measure does not count as one of a finding")
  func measures() {
    let counts = StatusCounts(of: [finding(measures: [measure(entry("2021-03-24", .completed))])], asOf: nil)
    #expect(counts.unmarked == 1)
    #expect(counts.done == 0)
  }

  @Test("Counts of parts add up to those of the whole")
  func adding() {
    var sum = StatusCounts()
    for finding in Self.findings { sum.add(StatusCounts(of: [finding], asOf: "2022-02")) }
    #expect(sum == StatusCounts(of: Self.findings, asOf: "2022-02"))
  }
}
