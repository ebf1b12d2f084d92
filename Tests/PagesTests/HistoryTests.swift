import Disclosure
import Pages
import Testing

@Suite("Histories, deadlines and changes")
struct HistoryTests {
  private func site() throws -> Site {
    try SmallSite.site { notice in
      [
        .finding(
          try SmallSite.finding(
            "f", in: notice, due: "2021-06", lead: "甲", SmallSite.change("2021-05-01", .completed),
            SmallSite.change("2021-07-01", .inProgress, note: "退回", due: "2021-10-31")))
      ]
    }
  }

  @Test("rows come oldest first, with who reported")
  func rows() throws {
    let history = try #require(try site().finding("o/n/f/").history)
    #expect(history.rows.map(\.date.iso) == ["2021-05-01", "2021-07-01"])
    #expect(history.organ == "单位o" && history.lead == "甲")
    #expect(history.rows.map(\.isSelfReported) == [true, false])
  }

  @Test("work that begins again is marked, in the row and in the facts")
  func reopened() throws {
    let page = try site().finding("o/n/f/")
    #expect(page.history?.rows.map(\.isReopening) == [false, true])
    #expect(page.facts.isReopened)
  }

  @Test("a deadline that moved shows where from and where to, and the facts keep the first")
  func moved() throws {
    let page = try site().finding("o/n/f/")
    let row = try #require(page.history?.rows.last)
    #expect(row.movedFrom?.iso == "2021-06" && row.movedTo?.iso == "2021-10-31")
    #expect(page.facts.deadline?.first?.iso == "2021-06" && page.facts.deadline?.current.iso == "2021-10-31")
    #expect(page.facts.isOverdue)
  }

  @Test("nothing is overdue before its deadline is certainly past")
  func notOverdue() throws {
    var site = try site()
    site.organs[0].asOf = try SmallSite.day("2021-10-31")
    #expect(try !site.finding("o/n/f/").facts.isOverdue)
  }

  @Test("who verified is part of the mark")
  func verified() throws {
    var change = try SmallSite.change("2021-08-01", .closed)
    let own = try SmallSite.site { [.finding(try SmallSite.finding("f", in: $0, change))] }
    change.verification = .supervisor
    let other = try SmallSite.site { [.finding(try SmallSite.finding("f", in: $0, change))] }
    #expect(try own.finding("o/n/f/").facts.status?.mark.verification == "本单位审核")
    #expect(try other.finding("o/n/f/").facts.status?.mark.verification == "监督方认定")
  }

  @Test("the newest ten changes come newest first; of one day in the order of the content, later entries first")
  func newest() throws {
    let site = try SmallSite.site { notice in
      try (1...12).map { number in
        .finding(
          try SmallSite.finding(
            "f\(number)", in: notice, SmallSite.change("2021-05-01", .inProgress),
            SmallSite.change(number == 12 ? "2021-06-02" : "2021-06-01", .completed)))
      }
    }
    let changes = try site.home().changes
    #expect(changes.map(\.link.title) == ["f12"] + (1...9).map { "f\($0)" })
    #expect(changes.allSatisfy { $0.organ == nil })
  }

  @Test("within one history of one day the later entry comes first")
  func sameDay() throws {
    let site = try SmallSite.site { notice in
      [
        .finding(
          try SmallSite.finding(
            "f", in: notice, SmallSite.change("2021-05-01", .inProgress), SmallSite.change("2021-05-01", .completed)))
      ]
    }
    #expect(try site.home().changes.map(\.status.mark) == [.completed, .inProgress])
  }
}
