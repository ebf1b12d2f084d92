import Disclosure
import Testing

@Suite("Deadlines")
struct DeadlineTests {
  @Test("Where none was published there is none, and nothing is overdue")
  func none() {
    #expect(Deadline(due: nil, history: .none) == nil)
    #expect(!Record(history: History([entry("2021-08-27", .inProgress)])).isOverdue(asOf: "2099-12-31"))
  }

  @Test("The first one stays known when it is moved")
  func moved() throws {
    let history = History([
      entry("2021-06-30", .inProgress, note: "延期", due: "2021-09"),
      entry("2021-07-31", .inProgress),
      entry("2021-09-30", .inProgress, note: "再延期", due: "2021-12-31"),
    ])
    let deadline = try #require(Deadline(due: "2021-06", history: history))
    #expect(deadline.first == "2021-06")
    #expect(deadline.current == "2021-12-31")
    #expect(deadline.isMoved)
  }

  @Test("One that was never moved is the first and the current one")
  func unmoved() throws {
    let deadline = try #require(Deadline(due: "2021-06", history: History([entry("2021-06", .inProgress)])))
    #expect(deadline.first == deadline.current)
    #expect(!deadline.isMoved)
  }

  @Test("The first entry that states one gives it where the finding gives none")
  func fromHistory() throws {
    let history = History([
      entry("2021-06-30", .inProgress, note: "定下时限", due: "2021-09"),
      entry("2021-09-30", .inProgress, note: "延期", due: "2021-12"),
    ])
    let deadline = try #require(Deadline(due: nil, history: history))
    #expect(deadline.first == "2021-09")
    #expect(deadline.current == "2021-12")
  }

  @Test("It may be moved forward as well")
  func movedForward() throws {
    let history = History([entry("2021-06-30", .inProgress, note: "提前", due: "2021-07")])
    #expect(try #require(Deadline(due: "2021-12", history: history)).current == "2021-07")
  }

  @Test("The day itself is in time, the day after is not")
  func day() {
    let record = Record(due: "2021-08-27", history: History([entry("2021-03-24", .inProgress)]))
    #expect(!record.isOverdue(asOf: "2021-08-26"))
    #expect(!record.isOverdue(asOf: "2021-08-27"))
    #expect(record.isOverdue(asOf: "2021-08-28"))
  }

  @Test("A month lasts until its last day")
  func month() {
    let record = Record(due: "2021-08", history: History([entry("2021-03-24", .inProgress)]))
    #expect(!record.isOverdue(asOf: "2021-08-31"))
    #expect(!record.isOverdue(asOf: "2021-08"))
    #expect(record.isOverdue(asOf: "2021-09-01"))
    #expect(record.isOverdue(asOf: "2021-09"))
  }

  @Test("Within a month of which no day is known, a day is not said to have passed")
  func uncertain() {
    let record = Record(due: "2021-08-01", history: History([entry("2021-03-24", .inProgress)]))
    #expect(!record.isOverdue(asOf: "2021-08"))
    #expect(record.isOverdue(asOf: "2021-09"))
  }

  @Test("Neither what is done nor a long-term commitment is overdue", arguments: Status.allCases)
  func statuses(status: Status) {
    let record = Record(due: "2021-06", history: History([entry("2021-03-24", status)]))
    #expect(record.isOverdue(asOf: "2021-08-27") == status.isOpen)
  }

  @Test("What is not marked can be overdue")
  func unmarked() {
    #expect(Record(due: "2021-06").isOverdue(asOf: "2021-08-27"))
  }

  @Test("Nothing is overdue where no date is known to hold")
  func withoutDate() {
    #expect(!Record(due: "1999-01").isOverdue(asOf: nil))
  }

  @Test("A deadline that was moved is overdue by the one in force")
  func movedOverdue() {
    let record = Record(
      due: "2021-06", history: History([entry("2021-06-30", .inProgress, note: "延期", due: "2021-09")]))
    #expect(!record.isOverdue(asOf: "2021-08-27"))
    #expect(record.isOverdue(asOf: "2021-10-01"))
  }

  @Test("A measure has its own")
  func measures() {
    #expect(measure().deadline == nil)
    #expect(measure(due: "2021-06").deadline?.current == "2021-06")
    #expect(
      measure(entry("2021-06-01", .inProgress, note: "延期", due: "2021-09"), due: "2021-06").deadline?.isMoved == true)
  }
}
