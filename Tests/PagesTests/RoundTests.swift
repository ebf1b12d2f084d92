import Addresses
import Disclosure
import Testing

@testable import Pages

@Suite("Rounds of inspection")
struct RoundTests {
  private func organ(_ name: String, _ rounds: [String?], type: String? = "巡察") throws -> Organ {
    try SmallSite.organ(name) { organ in
      try rounds.enumerated().map { index, round in
        var notice = try SmallSite.notice("n\(index)", in: organ, date: "2021-0\(index + 1)-15") { notice in
          [.finding(try SmallSite.finding("f", in: notice, SmallSite.change("2021-09-01", .completed)))]
        }
        notice.inspection = Inspection(type: type, round: round)
        return notice
      }
    }
  }

  private func round(_ site: Site, _ path: String) throws -> RoundPage {
    guard case .round(let page) = try site.page(path) else { throw WrongKind() }
    return page
  }

  @Test("a portal has a page for each round, with its organs and their counts")
  func pages() throws {
    let site = try SmallSite.site(
      organ("a", ["第一轮"]), organ("b", ["第一轮", "第二轮"]), organ("c", [nil]))
    let first = try round(site, "rounds/第一轮巡察/")
    #expect(first.title == "第一轮巡察" && first.organCount == 2)
    #expect(first.organs.map(\.link.address.text) == ["/a/a/n0/", "/a/b/n0/"])
    #expect(first.counts.leaves == first.organs.reduce(0) { $0 + $1.counts.leaves } && first.counts.done == 2)
    let portal = try site.portal()
    #expect(portal.rounds.map(\.link.label) == [.text("第二轮巡察"), .text("第一轮巡察")])
    #expect(portal.allRounds?.address.text == "/a/rounds/")
    guard case .notice(let notice) = try site.page("b/n1/") else { throw WrongKind() }
    #expect(notice.inspection?.roundPage?.text == "/a/rounds/%E7%AC%AC%E4%BA%8C%E8%BD%AE%E5%B7%A1%E5%AF%9F/")
  }

  @Test("two notices of one organ in a round are one row that leads to the organ")
  func severalNotices() throws {
    let site = try SmallSite.site(organ("a", ["第一轮", "第一轮巡察"]), organ("b", []))
    let rows = try round(site, "rounds/第一轮巡察/").organs
    #expect(rows.map(\.link.address.text) == ["/a/a/"])
    #expect(rows[0].counts.leaves == 2 && rows[0].date?.iso == "2021-02-15")
  }

  @Test("the search finds a round by its name and its organs, under the number that its place in the list gives")
  func searched() throws {
    let site = try SmallSite.site(organ("a", ["第一轮"]), organ("b", ["第一轮", "第二轮"]))
    let own = site.planned.filter { $0.organ == nil && $0.pairs != nil }
    guard case .searchTitles(let titles) = try site.page("search/site/0.json") else { throw WrongKind() }
    #expect(titles.entries.prefix(2).map(\.title) == [.text("第二轮巡察"), .text("第一轮巡察")])
    #expect(own.map(\.route.encodedPath) == titles.entries.map(\.path))
    let found = own.first.flatMap { $0.pairs?() }
    #expect(found?.titleCount == 5)
  }

  @Test("a site of one organ has no pages of rounds, nor has one that names none")
  func none() throws {
    for site in [try SmallSite.site(organ("a", ["第一轮"])), try SmallSite.site(organ("a", [nil]), organ("b", []))] {
      #expect(!site.planned.contains { $0.route.path.hasPrefix("rounds") })
    }
    #expect(try SmallSite.site(organ("a", ["第一轮"])).notice("a/n0/").inspection?.roundPage == nil)
  }

  @Test("the site map lists them")
  func sitemap() throws {
    let site = try SmallSite.site(organ("a", ["第一轮"]), organ("b", ["<&>"]))
    let listed = try site.sitemap().entries.map(\.address.text)
    #expect(listed == site.planned.compactMap { $0.make().frame?.canonical?.text })
    #expect(listed.contains("https://example.org/a/rounds/_3c-_26-_3e-%E5%B7%A1%E5%AF%9F/"))
  }

  @Test("no two names share an address, not even where capitals or accents are ignored")
  func addresses() throws {
    let names = [
      "A轮", "a轮", "_41-轮", "é", "e\u{301}", "\u{301}", "con", "CON", ".", "..", "index.html", "一 轮", "一轮", "一\u{200B}轮",
      String(repeating: "长", count: 80), String(repeating: "长", count: 81), "🙂", "-", "\u{F900}", "\u{8C48}",
    ]
    let routes = names.map { RoundName(kept: $0).route }
    #expect(Set(routes).count == names.count)
    let keys = routes.compactMap { $0.segments.last }.map { Slug.collisionKey(of: $0) }
    #expect(Set(keys).count == names.count)
    for route in routes { #expect(route.segments.count == 2 && route.path.utf8.count < 240) }
  }

  @Test("the type stands behind the round once")
  func names() {
    func name(_ type: String?, _ round: String?) -> String? { RoundName(Inspection(type: type, round: round))?.text }
    #expect(name("巡察", "第十轮") == "第十轮巡察" && name("巡察", "第十轮巡察") == "第十轮巡察")
    #expect(name(nil, "第十轮") == "第十轮" && name("巡视", "第十轮") == "第十轮巡视")
    #expect(name("巡察", nil) == nil && RoundName(nil) == nil)
  }
}
