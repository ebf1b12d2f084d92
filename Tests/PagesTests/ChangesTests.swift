import Addresses
import Disclosure
import Testing

@testable import Pages

@Suite("What changed")
struct ChangesTests {
  private func changes(_ site: Site, _ path: String = "changes/") throws -> ChangesPage {
    guard case .changes(let page) = try site.page(path) else { throw WrongKind() }
    return page
  }

  /// A history of so many entries, a day apart, and on from the first of the year.
  private func finding(_ name: String, in folder: Route, entries: Int) throws -> Finding {
    let changes = try (0..<entries).map { number in
      StatusChange(
        date: try #require(DisclosureDate(year: 2020, month: 1 + number / 28 % 12, day: 1 + number % 28)),
        status: .inProgress)
    }
    return Finding(
      route: folder.folder(try SmallSite.slug(name)), title: name, record: Record(history: History(changes)))
  }

  @Test("stands newest first by day; a month without a day has a group of its own, before the days that it may mean")
  func days() throws {
    let site = try SmallSite.site { notice in
      [
        .finding(try SmallSite.finding("a", in: notice, SmallSite.change("2021-08-31", .completed))),
        .finding(
          try SmallSite.finding(
            "b", in: notice, SmallSite.change("2021-07-30", .inProgress), SmallSite.change("2021-08", .completed))),
        .finding(try SmallSite.finding("c", in: notice, SmallSite.change("2021-07-30", .inProgress))),
        .finding(try SmallSite.brokenDown("d", in: notice, [.longTerm, nil])),
      ]
    }
    let days = try changes(site).days
    #expect(days.map(\.date.iso) == ["2021-08", "2021-08-31", "2021-07-30", "2021-07-01"])
    #expect(days.map(\.isMonth) == [true, false, false, false])
    #expect(days.map { $0.changes.map(\.link.title) } == [["b"], ["a"], ["b", "c"], ["d-1"]])
    #expect(try changes(site).count == 5)
  }

  @Test("says whose a change is where there are several organs, and keeps their order within a day")
  func organs() throws {
    let organ = { (name: String) in
      try SmallSite.organ(name) {
        [
          try SmallSite.notice(in: $0) {
            [.finding(try SmallSite.finding("f", in: $0, SmallSite.change("2021-08-02", .completed)))]
          }
        ]
      }
    }
    let days = try changes(try SmallSite.site(organ("b"), organ("a"))).days
    #expect(days.map { $0.changes.map(\.organ) } == [["单位b", "单位a"]])
    #expect(try changes(try SmallSite.site(organ("b"))).days[0].changes[0].organ == nil)
  }

  @Test("where there are more than 200, shows the newest hundred and leads to the months, which together have them all")
  func months() throws {
    let site = try SmallSite.site { notice in
      [.finding(try finding("f", in: notice, entries: 150)), .finding(try finding("g", in: notice, entries: 60))]
    }
    let newest = try changes(site)
    #expect(newest.days.flatMap(\.changes).count == 100 && newest.count == 100)
    #expect(
      newest.archives.map(\.address.text) == [
        "/a/changes/2020-06/", "/a/changes/2020-05/", "/a/changes/2020-04/", "/a/changes/2020-03/",
        "/a/changes/2020-02/", "/a/changes/2020-01/",
      ])
    #expect(newest.archives.compactMap(\.count) == [10, 28, 28, 32, 56, 56])
    var told = 0
    for (month, count) in zip(newest.archives, newest.archives.compactMap(\.count)) {
      let page = try changes(site, String(month.address.text.dropFirst(3)))
      let days = page.days
      #expect(days.allSatisfy { $0.date.iso.hasPrefix(month.period.date.iso) } && page.count == count)
      #expect(days.flatMap(\.changes).count == count)
      told += count
    }
    #expect(told == 210)
    #expect(try changes(site, "changes/2020-05/").next?.period.date.iso == "2020-06")
    #expect(try changes(site, "changes/2020-01/").previous == nil)
    #expect(site.planned.map(\.route.path).filter { $0.hasPrefix("changes/") }.count == 9)
  }

  @Test("the page of a finding that is broken down shows the newest of its 具体问题")
  func brokenDown() throws {
    let site = try SmallSite.site {
      [
        .finding(try SmallSite.brokenDown("f", in: $0, [.completed, nil, .inProgress])),
        .finding(try SmallSite.finding("g", in: $0, try SmallSite.change("2021-08-02", .completed))),
      ]
    }
    #expect(try site.finding("o/n/f/").changes.map(\.link.title) == ["f-1", "f-3"])
    for path in ["o/n/f/s1/", "o/n/g/"] { #expect(try site.finding(path).changes.isEmpty, "\(path) has its history") }
  }

  @Test("two hundred stand on one page, which leads to no month")
  func onePage() throws {
    let site = try SmallSite.site { [.finding(try finding("f", in: $0, entries: 200))] }
    #expect(try changes(site).archives.isEmpty)
    #expect(try changes(site).days.flatMap(\.changes).count == 200)
  }

  @Test("of measures stand beside those of their findings, told apart, with places of their own on the page")
  func measures() throws {
    let site = try SmallSite.site { notice in
      let own = History([try SmallSite.change("2021-08-02", .completed), try SmallSite.change("2021-08-03", .closed)])
      let record = Record(
        history: History([try SmallSite.change("2021-08-02", .inProgress)]),
        measures: [Measure(text: SmallSite.line("x")), Measure(text: SmallSite.line("y"), history: own)])
      return [.finding(Finding(route: notice.folder("f"), title: "f", record: record))]
    }
    let days = try changes(site).days
    #expect(days.map(\.date.iso) == ["2021-08-03", "2021-08-02"])
    #expect(days.flatMap { $0.changes.map(\.measure) } == [2, nil, 2])
    let addresses = try site.feed().entries.map(\.address.text)
    let page = "https://example.org/a/o/n/f/#"
    #expect(
      addresses == [
        "\(page)measure-2-change-2021-08-03", "\(page)change-2021-08-02", "\(page)measure-2-change-2021-08-02",
      ])
    let finding = try site.finding("o/n/f/")
    let anchors = ([finding.history] + finding.measures.map(\.history)).compactMap(\.self).flatMap(\.rows).map(\.anchor)
    #expect(Set(anchors.map { page + $0 }) == Set(addresses))
  }

  /// A site with so many changes on one day, on a few others, and one of which only the month is known.
  private func crowded(_ count: Int) throws -> Site {
    try SmallSite.site { notice in
      let one = try SmallSite.change("2021-08-27", .inProgress)
      let most = try stride(from: 0, to: count, by: 50).map { start in
        Finding(
          route: notice.folder(try SmallSite.slug("f\(start)")), title: "f\(start)",
          record: Record(history: History(Array(repeating: one, count: min(50, count - start)))))
      }
      let others = try SmallSite.finding(
        "g", in: notice, SmallSite.change("2021-07-02", .inProgress), SmallSite.change("2021-08-05", .inProgress),
        SmallSite.change("2021-08", .completed))
      return (most + [others]).map { .finding($0) }
    }
  }

  /// All pages of changes, by their addresses.
  private func archive(_ site: Site) throws -> [String: ChangesPage] {
    var pages: [String: ChangesPage] = [:]
    for planned in site.planned where planned.route.path.hasPrefix("changes/") {
      if case .changes(let page) = planned.make() { pages["/a/\(planned.route.path)"] = page }
    }
    return pages
  }

  @Test("a month of 5,000 is told by days, and a day of more than 1,000 in parts; their addresses stay when more come")
  func fullMonth() throws {
    let pages = try archive(try crowded(4998))
    let folder = "/a/changes/2021-08/"
    let month = try #require(pages[folder])
    #expect(month.count == 5000 && month.organs.isEmpty && month.previous?.period.date.iso == "2021-07")
    let parts = (2...5).map { "\(folder)27/\($0)/" }
    #expect(month.archives.map(\.address.text) == ["\(folder)undated/", "\(folder)27/"] + parts + ["\(folder)05/"])
    var told: [FindingChange] = []
    for (place, link) in month.archives.enumerated() {
      let page = try #require(pages[link.address.text])
      #expect(page.count == link.count && page.count <= 1000 && page.period == link.period)
      #expect(page.days.flatMap(\.changes).count == page.count && page.days.count == 1)
      #expect(page.next?.address == (place > 0 ? month.archives[place - 1].address : nil))
      told += page.organs.flatMap(\.changes.changes)
    }
    #expect(told.count == 5000 && Set(told).count == 5000)
    let (fewer, few) = (try archive(try crowded(1_700)), try archive(try crowded(900)))
    #expect(Set(few.keys).isSubset(of: fewer.keys) && Set(fewer.keys).isSubset(of: pages.keys))
    #expect(few[folder]?.archives.isEmpty == true && few[folder]?.days.count == 3)
  }

  @Test("the newest of several organs are found without unpacking them, as sorting all of them finds them")
  func newest() throws {
    var number = 7
    let archives = try (0..<6).map { _ in
      let organ = try SmallSite.organ { organ in
        [
          try SmallSite.notice(in: organ) { notice in
            let count = number % 9
            return try (0..<count).map { place in
              number = number * 31 % 1009
              let date = number % 4 == 0 ? "2021-0\(1 + number % 3)" : "2021-0\(1 + number % 3)-1\(number % 5)"
              return .finding(
                try SmallSite.finding("f\(place)", in: notice, SmallSite.change(date, .completed)))
            }
          }
        ]
      }
      number = number * 31 % 1009 + 3
      return OrganPlan(organ, SiteParts(try SmallSite.site(organ), isPortal: true, assets: SmallSite.assets)).changes
    }
    let all = ChangesOfOrgans(
      archives.enumerated().map { organ, archive in
        OrganChanges(title: "\(organ)", changes: archive)
      }
    ).newestFirst
    #expect(all.count > 15)
    for limit in [0, 1, 5, 12, all.count, 100] {
      let found = NewestChanges.find(limit, in: archives)
      let organs = zip(0..., found).map { OrganChanges(title: "\($0)", changes: $1) }
      let newest = ChangesOfOrgans(organs).newestFirst
      #expect(newest.map(\.organ) == all.prefix(limit).map(\.organ))
      #expect(newest.map(\.change) == all.prefix(limit).map(\.change))
    }
  }
}
