import Disclosure
import Pages
import Testing

@Suite("What pages count")
struct CountingTests {
  private func site() throws -> Site {
    try SmallSite.site { notice in
      [
        try SmallSite.area("a", in: notice) {
          [
            try SmallSite.finding(
              "f", in: $0, due: "2021-06-30", lead: "甲", SmallSite.change("2021-05-01", .inProgress)),
            try SmallSite.brokenDown("g", in: $0, [.closed, nil]),
            try SmallSite.finding("h", in: $0, lead: "乙", SmallSite.change("2021-09-01", .completed)),
            try SmallSite.finding("i", in: $0, lead: "乙"),
          ]
        },
        .finding(try SmallSite.finding("loose", in: notice)),
      ]
    }
  }

  @Test("statuses are counted of leaves, and the level is told")
  func leaves() throws {
    let counts = try site().ledger().counts
    #expect(counts.findings == 5 && counts.specifics == 2 && counts.leaves == 6)
    #expect(counts.level == .both)
    #expect(counts.unmarked == 3 && counts.inProgress == 1 && counts.completed == 1 && counts.closed == 1)
    #expect(counts.done == 2 && counts.overdue == 1)
    #expect(counts.closedByItself == 1 && counts.closedBySupervisor == 0)
  }

  @Test("the marks with their numbers add up to the leaves")
  func marked() throws {
    let counts = try site().ledger().counts
    #expect(counts.marked.reduce(0) { $0 + $1.count } == counts.leaves)
    #expect(counts.marked.first?.mark == .unlabelled)
  }

  @Test("where every finding is broken down, 具体问题 are counted")
  func specifics() throws {
    let page = try site().finding("o/n/a/g/")
    #expect(page.counts?.level == .specifics)
    #expect(page.counts?.leaves == 2)
    #expect(page.history == nil && page.facts.status == nil)
  }

  @Test("the home has a row for each area and one for findings without")
  func areas() throws {
    let home = try site().home()
    #expect(home.areas.map(\.counts.findings) == [4, 1])
    #expect(home.areas.map(\.link.label) == [.text("a"), .withoutArea])
    #expect(home.areas[0].date?.iso == "2021-09-01")
    #expect(home.areas[1].date == nil)
  }

  @Test("an area tells its newest changes, what is overdue, and who leads how many")
  func area() throws {
    let area = try site().area("o/n/a/")
    #expect(area.changes.map(\.link.title).first == "h")
    #expect(area.overdue.map(\.link.title) == ["f"])
    #expect(area.leads.map { "\($0.name)\($0.count)" } == ["乙2", "甲1"])
  }

  @Test("a finding that is broken down shows how many of its 具体问题 are done")
  func standing() throws {
    let rows = try site().ledger().groups[0].rows
    #expect(rows.map(\.number) == ["1", "2", "（1）", "（2）", "3", "4"])
    #expect(rows[1].standing == .done(1, of: 2))
    #expect(rows.map(\.isSpecific) == [false, false, true, true, false, false])
  }

  @Test("the portal counts all organs together and shows the newest date")
  func portal() throws {
    var other = try SmallSite.organ("p", asOf: "2022-01-31") { _ in [] }
    other.notices = [
      try SmallSite.notice(in: other.route) { [.finding(try SmallSite.finding("f", in: $0))] }
    ]
    var site = try site()
    site.organs.append(other)
    let portal = try site.portal()
    #expect(portal.counts.findings == 6)
    #expect(portal.frame.asOf?.iso == "2022-01-31")
    #expect(portal.organs.map(\.date?.iso) == ["2021-12-31", "2022-01-31"])
    #expect(portal.organs.map(\.counts.overdue) == [1, 0])
  }
}
