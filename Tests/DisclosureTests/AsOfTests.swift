import Disclosure
import Testing

@Suite("The date for which everything shown holds")
struct AsOfTests {
  @Test("It is the newest date of a notice or a status change")
  func derived() throws {
    let byNotice = try site(notice("2021-08-27", area(finding(entry("2021-03-24", .inProgress)))))
    #expect(byNotice.published().site.organs[0].asOf == "2021-08-27")
    let byEntry = try site(notice("2021-08-27", area(finding(entry("2021-09-30", .inProgress)))))
    #expect(byEntry.published().site.organs[0].asOf == "2021-09-30")
  }

  @Test("Entries of measures and of 具体问题 count, wherever they stand")
  func everywhere() throws {
    let byMeasure = try site(
      notice("2021-08-27", .finding(finding(measures: [measure(entry("2021-10-01", .inProgress))]))))
    #expect(byMeasure.published().site.organs[0].asOf == "2021-10-01")
    let bySpecific = try site(notice("2021-08-27", area(brokenDown(specific(entry("2021-11-01", .inProgress))))))
    #expect(bySpecific.published().site.organs[0].asOf == "2021-11-01")
    let deepest = specific(measures: [measure(entry("2021-12-01", .completed))])
    let byDeepest = try site(notice("2021-08-27", area(brokenDown(specific(), deepest))))
    #expect(byDeepest.published().site.organs[0].asOf == "2021-12-01")
  }

  @Test("A deadline, a review and the day of feedback never make it")
  func deadlines() throws {
    var dated = notice(
      "2021-08-27",
      area(
        finding(
          entry("2021-08-01", .inProgress, note: "延期", due: "2022-06"),
          entry("2021-08-02", .longTerm, review: "2023-01"),
          due: "2022-01", measures: [measure(due: "2022-12")])))
    dated.published = "2021-09-10"
    dated.inspection = Inspection(from: "2021-10-04", to: "2021-11-05", feedback: "2021-12-24")
    #expect(try site(dated).published().site.organs[0].asOf == "2021-08-27")
  }

  @Test("It is a month where the newest date is one")
  func month() throws {
    let site = try site(notice("2021-08-27", area(finding(entry("2021-08", .completed)))))
    let (published, heldBack) = site.published()
    #expect(published.organs[0].asOf == "2021-08")
    #expect(heldBack == HeldBack())
  }

  @Test("An organ without any date has none, and nothing is held back")
  func undated() throws {
    let (published, heldBack) = try site().published(asOf: "2021-08-27")
    #expect(published.organs[0].asOf == nil)
    #expect(heldBack == HeldBack())
  }

  @Test("What the organ states stands, though nothing happened on that day")
  func stated() throws {
    let later = try site(asOf: "2021-12-31", notice("2021-08-27", area(finding(due: "2021-10"))))
    let published = later.published().site
    #expect(published.organs[0].asOf == "2021-12-31")
    #expect(StatusCounts(of: published.organs[0].notices[0].findings, asOf: published.organs[0].asOf).overdue == 1)
    #expect(try site(asOf: "2021-12-31").published().site.organs[0].asOf == "2021-12-31")
  }

  @Test("What is later than the stated date is held back and told")
  func heldBack() throws {
    let site = try site(
      asOf: "2021-08-31",
      notice(
        "2021-08-27",
        area(
          finding(
            entry("2021-08-31", .inProgress), entry("2021-09-01", .completed),
            measures: [measure(entry("2021-08-30", .inProgress), entry("2021-09-30", .completed))]),
          brokenDown(specific(entry("2021-09-02", .completed)))),
        .finding(finding(entry("2021-10-01", .inProgress), entry("2021-11-01", .completed)))),
      notice("2021-12-31", area(finding(entry("2022-01-01", .completed)))))
    let (published, heldBack) = site.published()
    #expect(published.organs[0].notices.map(\.date.iso) == ["2021-08-27"])
    #expect(published.entryDates == ["2021-08-31"])
    #expect(published.organs[0].notices[0].findings[0].record.measures[0].history.status == .inProgress)
    #expect(heldBack.entries == 5)
    #expect(heldBack.notices == 1)
  }

  @Test("Looking back takes the whole site to an earlier date")
  func lookingBack() throws {
    let site = try site(
      asOf: "2021-10-31",
      notice("2021-08-27", area(finding(entry("2021-03-24", .inProgress), entry("2021-09-30", .completed)))))
    let (published, heldBack) = site.published(asOf: "2021-09-29")
    #expect(published.organs[0].asOf == "2021-09-29")
    #expect(published.organs[0].notices[0].findings[0].record.history.status == .inProgress)
    #expect(heldBack.entries == 1)
  }

  @Test("Every entry up to the date is shown, and none after it")
  func entriesUpTo() throws {
    let dates: [DisclosureDate] = ["2021-03-24", "2021-06-30", "2021-08-27", "2021-09-30"]
    let record = Record(history: History(dates.map { entry($0, .inProgress) }))
    let site = try site(notice("2021-03-01", .finding(Finding(route: .folder("finding"), title: "问题", record: record))))
    for (index, date) in dates.enumerated() {
      let (published, heldBack) = site.published(asOf: date)
      #expect(published.entryDates == dates.prefix(index + 1).map(\.iso))
      #expect(heldBack.entries == dates.count - index - 1)
    }
  }

  @Test("Looking back before everything leaves nothing")
  func beforeEverything() throws {
    let site = try site(notice("2021-08-27", area(finding(entry("2021-08-27", .completed)))))
    let (published, heldBack) = site.published(asOf: "2021-08-26")
    #expect(published.organs[0].notices.isEmpty)
    #expect(published.organs[0].asOf == "2021-08-26")
    #expect(heldBack.notices == 1)
  }

  @Test("A date of the future changes nothing", arguments: [nil, "2021-12-31"])
  func future(stated: String?) throws {
    let site = try site(
      asOf: stated.flatMap(DisclosureDate.init),
      notice("2021-08-27", area(finding(entry("2021-08-27", .inProgress)))))
    let (now, later) = (site.published(), site.published(asOf: "2099-12-31"))
    #expect(now.site == later.site)
    #expect(now.heldBack == later.heldBack)
  }

  @Test("A month is held back until its last day")
  func monthHeldBack() throws {
    let site = try site(
      notice("2021-07-01", area(finding(entry("2021-07", .inProgress), entry("2021-08", .completed)))))
    #expect(site.published(asOf: "2021-08-30").site.entryDates == ["2021-07"])
    #expect(site.published(asOf: "2021-08-31").site.entryDates == ["2021-07", "2021-08"])
    #expect(site.published(asOf: "2021-08").site.entryDates == ["2021-07", "2021-08"])
    #expect(site.published(asOf: "2021-07").site.entryDates == ["2021-07"])
  }

  @Test("A notice of a month is held back until its last day")
  func monthOfNotice() throws {
    let site = try site(notice("2021-08"), notice("2021-07"))
    #expect(site.published(asOf: "2021-08-30").site.organs[0].notices.map(\.date.iso) == ["2021-07"])
    #expect(site.published(asOf: "2021-08-31").site.organs[0].notices.count == 2)
  }

  @Test("A move of the deadline that is held back does not move it")
  func deadlineHeldBack() throws {
    let site = try site(
      notice("2021-03-24", area(finding(entry("2021-07-15", .inProgress, note: "延期", due: "2021-12"), due: "2021-06"))))
    let then = site.published(asOf: "2021-07-01").site.organs[0].notices[0].findings[0].record
    #expect(then.deadline?.current == "2021-06")
    #expect(then.isOverdue(asOf: "2021-07-01"))
    let now = site.published().site.organs[0].notices[0].findings[0].record
    #expect(now.deadline?.current == "2021-12")
  }

  @Test("Each organ has its own date, and a look back reaches only those that are later")
  func organs() throws {
    var site = try site(notice("2021-08-27"))
    site.organs.append(Organ(route: .folder("other"), title: "其他单位", notices: [notice("2020-05-01")]))
    #expect(site.published().site.organs.map(\.asOf?.iso) == ["2021-08-27", "2020-05-01"])
    #expect(site.published(asOf: "2021-01-01").site.organs.map(\.asOf?.iso) == ["2021-01-01", "2020-05-01"])
  }

  @Test("Publishing twice is publishing once")
  func idempotence() throws {
    let site = try site(
      notice("2021-08-27", area(finding(entry("2021-08", .inProgress), entry("2021-09", .completed)))))
    let once = site.published(asOf: "2021-08-31").site
    let (twice, heldBack) = once.published(asOf: "2021-08-31")
    #expect(once == twice)
    #expect(heldBack == HeldBack())
  }

  @Test("What was recorded before an entry that is shown is shown too")
  func monthBeforeDay() throws {
    let site = try site(
      notice(
        "2021-08-01",
        area(finding(entry("2021-08", .completed), entry("2021-08-20", .inProgress, note: "复查时又发现一处")))))
    let history = site.published(asOf: "2021-08-25").site.organs[0].notices[0].findings[0].record.history
    #expect(history.entries.map(\.status) == [.completed, .inProgress])
    #expect(history.isReopened)
  }
}
