import Addresses
import Disclosure
import Pages
import Testing

@Suite("The list of pages")
struct PageListTests {
  @Test("pages come in the order of the tree, and what stands beside it comes last")
  func order() throws {
    var site = try SmallSite.site { notice in
      [
        try SmallSite.area("b", in: notice) {
          [try SmallSite.finding("f", in: $0), try SmallSite.brokenDown("g", in: $0, [nil, nil])]
        },
        .finding(try SmallSite.finding("loose", in: notice)),
        try SmallSite.area("a", in: notice) { _ in [] },
      ]
    }
    site.pages = [FreePage(route: .folder("about"), title: "关于", body: [])]
    #expect(
      site.planned.map(\.route.path) == [
        "", "o/", "o/n/", "o/n/ledger/", "o/n/b/", "o/n/b/f/", "o/n/b/g/", "o/n/b/g/s1/", "o/n/b/g/s2/", "o/n/loose/",
        "o/n/a/", "data/organs/o/data.json", "data/organs/o/findings.csv", "data/organs/o/measures.csv",
        "data/organs/o/changes.csv", "search/organs/o/0.json", "about/", "changes/", "data/", "data/schema.json",
        "data/index.json", "data/notices.json", "data/notices.csv", "data/areas.json", "data/areas.csv",
        "data/findings.json", "data/findings.csv",
        "data/measures.json", "data/measures.csv", "data/changes.json", "data/changes.csv", "contact/", "search/",
        "search/numbers.json", "search/site/0.json", "404.html", "sitemap.xml", "robots.txt",
        "changes/feed.xml", "changes/feed.json",
      ])
  }

  @Test("every address comes once")
  func unique() throws {
    let site = try SmallSite.site(
      SmallSite.organ("o") { [try SmallSite.notice(in: $0) { _ in [] }] },
      SmallSite.organ("p") { [try SmallSite.notice(in: $0) { _ in [] }] })
    let routes = site.planned.map(\.route)
    #expect(Set(routes).count == routes.count)
  }

  @Test("with one organ / is its home, with several a portal")
  func homeOrPortal() throws {
    let one = try SmallSite.organ("o") { _ in [] }
    let other = try SmallSite.organ("p") { _ in [] }
    _ = try SmallSite.site(one).home()
    #expect(try SmallSite.site(one, other).portal().organs.map(\.link.address.text) == ["/a/o/", "/a/p/"])
  }

  @Test("a site without an organ has a home that knows so")
  func noOrgan() throws {
    let home = try SmallSite.site().home()
    #expect(!home.hasOrgan)
    #expect(home.counts == nil)
    #expect(home.frame.asOf == nil)
  }

  @Test("an organ without a notice has pages")
  func noNotice() throws {
    let site = try SmallSite.site(SmallSite.organ { _ in [] })
    #expect(try site.home().notices.isEmpty)
    #expect(site.planned.count == 30)
  }

  @Test("a page made twice is the same page")
  func sameTwice() throws {
    let site = try SmallSite.site { notice in
      [try SmallSite.area("a", in: notice) { [try SmallSite.finding("f", in: $0)] }]
    }
    for page in site.planned {
      #expect(String(reflecting: page.make()) == String(reflecting: page.make()))
    }
  }
}
