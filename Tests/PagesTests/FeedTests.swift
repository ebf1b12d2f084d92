import Addresses
import Disclosure
import Testing

@testable import Pages

@Suite("The feeds of changes")
struct FeedTests {
  @Test("an entry keeps its address when another is added, and the address is a place on the finding's page")
  func identifiers() throws {
    func site(_ changes: StatusChange...) throws -> Site {
      try SmallSite.site { notice in
        [
          .finding(
            Finding(
              route: notice.folder("f"), title: "f", record: Record(history: History(changes))))
        ]
      }
    }
    let two = [try SmallSite.change("2021-08-02", .completed), try SmallSite.change("2021-08-02", .inProgress)]
    let before = try site(two[0], two[1]).feed().entries.map(\.address.text)
    let later = try site(
      SmallSite.change("2021-07", .inProgress), two[0], two[1], SmallSite.change("2021-08-03", .completed))
    let after = try later.feed().entries.map(\.address.text)
    let page = "https://example.org/a/o/n/f/#change-2021-08-0"
    #expect(before == ["\(page)2-2", "\(page)2"])
    #expect(after == ["\(page)3", "\(page)2-2", "\(page)2", "https://example.org/a/o/n/f/#change-2021-07"])
    let anchors = try #require(try later.finding("o/n/f/").history).rows.compactMap(\.anchor)
    #expect(Set(anchors.map { "https://example.org/a/o/n/f/#\($0)" }) == Set(after))
  }

  @Test("times come from the content; a month, for which no day is known, is told as one")
  func times() throws {
    let site = try SmallSite.site { notice in
      [.finding(try SmallSite.finding("f", in: notice, SmallSite.change("2021-02", .inProgress)))]
    }
    let feed = try site.feed()
    #expect(feed.updated.text == "2021-02-28T00:00:00+08:00")
    #expect(feed.entries[0].updated.isMonth)
    let empty = try SmallSite.site { _ in [] }
    let quiet = try empty.feed()
    #expect(quiet.updated.text == "2021-12-31T00:00:00+08:00" && quiet.entries.isEmpty)
  }

  @Test("a site without any date has no feed, and no page leads to one")
  func noFeed() throws {
    let site = try SmallSite.site(SmallSite.organ(asOf: nil) { _ in [] })
    #expect(!site.planned.contains { $0.route.path.contains("feed") })
    #expect(site.planned.allSatisfy { $0.make().frame?.feeds == nil })
  }
}
