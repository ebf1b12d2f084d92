import Disclosure
import Testing

@Suite("Histories")
struct HistoryTests {
  @Test("Without a history there is no status")
  func unmarked() {
    #expect(History.none.status == nil)
    #expect(!History.none.isReopened)
    #expect(History.none.violations().isEmpty)
  }

  @Test("The status is that of the last entry", arguments: Status.allCases)
  func derived(status: Status) {
    #expect(History([entry("2021-08-27", .notStarted), entry("2021-09-30", status)]).status == status)
  }

  @Test("Two entries of one day stand in the order in which they were recorded")
  func sameDay() {
    let history = History([entry("2021-08-27", .inProgress), entry("2021-08-27", .completed)])
    #expect(history.status == .completed)
    #expect(history.violations().isEmpty)
  }

  @Test("Entries of one date are counted, wherever they stand")
  func ordinals() {
    let dates: [DisclosureDate] = [
      "2021-08-27", "2021-08", "2021-08-27", "2021-08-27", "2021-08-28", "2021-08", "2021-08-27",
    ]
    #expect(History(dates.map { entry($0, .inProgress) }).ordinals == [1, 1, 2, 3, 1, 2, 4])
    #expect(History.none.ordinals.isEmpty)
  }

  @Test(
    "From done to open is a reopening",
    arguments: [Status.completed, .closed], [Status.notStarted, .inProgress, .phaseComplete])
  func reopening(done: Status, open: Status) {
    let history = History([entry("2021-08-27", done), entry("2021-09-30", open)])
    #expect(!history.isReopening(at: 0))
    #expect(history.isReopening(at: 1))
    #expect(history.isReopened)
  }

  @Test(
    "Nothing else is a reopening",
    arguments: [
      (Status.completed, Status.closed), (.closed, .completed), (.completed, .completed), (.completed, .longTerm),
      (.closed, .longTerm), (.inProgress, .notStarted), (.phaseComplete, .inProgress), (.longTerm, .inProgress),
    ])
  func noReopening(from: Status, to: Status) {
    let history = History([entry("2021-08-27", from), entry("2021-09-30", to)])
    #expect(!history.isReopening(at: 1))
    #expect(!history.isReopened)
  }

  @Test("What was reopened stays so while it is worked on, and no longer when it is done again")
  func reopenedFor() {
    let reopened = [entry("2021-08-27", .completed), entry("2021-09-30", .notStarted, note: "又出现")]
    #expect(History(reopened + [entry("2021-10-31", .phaseComplete)]).isReopened)
    #expect(!History(reopened + [entry("2021-10-31", .completed)]).isReopened)
    #expect(!History(reopened + [entry("2021-10-31", .longTerm)]).isReopened)
  }

  @Test("What was never done was never reopened")
  func neverDone() {
    #expect(!History([entry("2021-08-27", .phaseComplete), entry("2021-09-30", .inProgress)]).isReopened)
  }
}
