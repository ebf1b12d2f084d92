import Disclosure
import Testing

@Suite("Rules of histories")
struct HistoryViolationTests {
  private func rules(_ entries: StatusChange...) -> [HistoryViolation.Rule] {
    History(entries).violations().map(\.rule)
  }

  @Test("A history that keeps the rules breaks none")
  func clean() {
    let history = History([
      entry("2021-03", .notStarted),
      entry("2021-03-24", .inProgress),
      entry("2021-06-30", .phaseComplete, note: "等待验收", due: "2021-12"),
      entry("2021-08-27", .completed),
      entry("2021-09-30", .closed, verifiedBy: "党组", verification: .supervisor),
      entry("2021-10-31", .inProgress, note: "复查时又发现一处"),
      entry("2021-11-30", .longTerm, review: "2022-06"),
    ])
    #expect(history.violations(verificationStated: { $0 == 4 }).isEmpty)
  }

  @Test("Dates do not go backwards, and the message can name the date before")
  func backwards() {
    let history = History([
      entry("2021-08-27", .inProgress), entry("2021-08-26", .inProgress), entry("2021-08-25", .completed),
    ])
    let found = history.violations()
    #expect(found.map(\.index) == [1, 2])
    #expect(found.map(\.rule) == [.datesGoBackwards(from: "2021-08-27"), .datesGoBackwards(from: "2021-08-26")])
  }

  @Test(
    "A month may stand before or after one of its days",
    arguments: [("2021-08", "2021-08-01"), ("2021-08-31", "2021-08"), ("2021-08", "2021-08")])
  func months(first: String, second: String) throws {
    let dates = (try #require(DisclosureDate(first)), try #require(DisclosureDate(second)))
    #expect(rules(entry(dates.0, .inProgress), entry(dates.1, .completed)).isEmpty)
  }

  @Test(
    "A month that lies wholly before is backwards",
    arguments: [("2021-08-01", "2021-07"), ("2021-08", "2021-07-31"), ("2021-08", "2021-07")])
  func monthsBackwards(first: String, second: String) throws {
    let dates = (try #require(DisclosureDate(first)), try #require(DisclosureDate(second)))
    #expect(
      rules(entry(dates.0, .inProgress), entry(dates.1, .completed)) == [.datesGoBackwards(from: dates.0)])
  }

  @Test("Closed needs a name of who verified", arguments: [nil, ""])
  func closedWithoutVerifier(name: String?) {
    #expect(rules(entry("2021-08-27", .closed, verifiedBy: name)) == [.closedWithoutVerifier])
  }

  @Test("Reported done needs none")
  func completedWithoutVerifier() {
    #expect(rules(entry("2021-08-27", .completed)).isEmpty)
  }

  @Test("A reopening needs a note", arguments: [nil, ""])
  func reopenedWithoutNote(note: String?) {
    #expect(
      rules(entry("2021-08-27", .completed), entry("2021-09-30", .inProgress, note: note))
        == [.reopenedWithoutNote(from: .completed)])
    #expect(
      rules(entry("2021-08-27", .closed, verifiedBy: "党组"), entry("2021-09-30", .notStarted, note: note))
        == [.reopenedWithoutNote(from: .closed)])
  }

  @Test("A deadline moves only with a note", arguments: [nil, ""])
  func movedWithoutNote(note: String?) {
    #expect(rules(entry("2021-08-27", .inProgress, note: note, due: "2021-12")) == [.deadlineMovedWithoutNote])
  }

  @Test("Only a long-term commitment is looked at again", arguments: Status.allCases)
  func review(status: Status) {
    let expected: [HistoryViolation.Rule] = status == .longTerm ? [] : [.reviewOfWhatIsNotLongTerm]
    #expect(rules(entry("2021-08-27", status, verifiedBy: "党组", review: "2022-06")) == expected)
  }

  @Test("Only what is closed was verified by somebody", arguments: Status.allCases)
  func verification(status: Status) {
    let history = History([entry("2021-08-27", status, verifiedBy: "党组")])
    let expected: [HistoryViolation.Rule] = status == .closed ? [] : [.verificationOfWhatIsNotClosed]
    #expect(history.violations(verificationStated: { _ in true }).map(\.rule) == expected)
    #expect(history.violations().isEmpty)
  }

  @Test("All rules that one entry breaks are reported, in order, with its index")
  func all() {
    let history = History([
      entry("2021-08-27", .completed), entry("2021-07", .inProgress, due: "2021-12", review: "2022-06"),
      entry("2021-06", .closed),
    ])
    let found = history.violations(verificationStated: { $0 == 1 })
    #expect(found.map(\.index) == [1, 1, 1, 1, 1, 2, 2])
    #expect(
      found.map(\.rule) == [
        .datesGoBackwards(from: "2021-08-27"), .reopenedWithoutNote(from: .completed), .deadlineMovedWithoutNote,
        .reviewOfWhatIsNotLongTerm, .verificationOfWhatIsNotClosed, .datesGoBackwards(from: "2021-07"),
        .closedWithoutVerifier,
      ])
  }

  @Test("A reopening by way of a long-term commitment needs a note too")
  func reopenedThroughLongTerm() {
    let history = History([
      entry("2021-08-27", .completed), entry("2021-09-30", .longTerm), entry("2021-10-31", .inProgress),
    ])
    #expect(history.isReopened == history.entries.indices.contains(where: history.isReopening))
  }
}
