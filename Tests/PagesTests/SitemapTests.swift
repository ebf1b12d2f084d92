import Addresses
import Disclosure
import Testing

@testable import Pages

@Suite("The site map")
struct SitemapTests {
  @Test("it lists every page that people read, but for the error 404")
  func pages() throws {
    let site = try SmallSite.site { notice in
      [
        try SmallSite.area("a", in: notice) { [try SmallSite.brokenDown("f", in: $0, [nil])] },
        .finding(try SmallSite.finding("loose", in: notice)),
      ]
    }
    let listed = try site.sitemap().entries.map(\.address.text)
    let read = site.planned.compactMap { $0.make().frame?.canonical?.text }
    #expect(listed == read)
  }

  @Test("a page's date is that of the newest thing on it, and a month is left out")
  func dates() throws {
    let site = try SmallSite.site { notice in
      [
        try SmallSite.area("a", in: notice) { [try SmallSite.finding("f", in: $0)] },
        try SmallSite.area("b", in: notice) {
          [try SmallSite.finding("f", in: $0, SmallSite.change("2021-09-02", .completed))]
        },
        try SmallSite.area("c", in: notice) {
          [try SmallSite.finding("f", in: $0, SmallSite.change("2021-10", .completed))]
        },
      ]
    }
    let dates = Dictionary(
      uniqueKeysWithValues: try site.sitemap().entries.map { ($0.address.text.dropFirst(22), $0.lastModified) })
    #expect(dates["o/n/a/f/"] == "2021-08-27")
    #expect(dates["o/n/b/"] == "2021-09-02")
    #expect(dates["o/n/c/f/"] == .some(nil))
    #expect(dates["o/n/"] == .some(nil))
    #expect(dates["contact/"] == .some(nil))
  }

  @Test("a site map that is too long for one file becomes an index of parts")
  func parts() throws {
    #expect(SitePlan.sitemapParts(pages: 50_000).isEmpty)
    #expect(SitePlan.sitemapParts(pages: 50_001).map(\.path) == ["sitemap-1.xml", "sitemap-2.xml"])
    #expect(SitePlan.sitemapParts(pages: 100_001).count == 3)
    let site = try SmallSite.site()
    let plan = SitePlan(
      site, organs: site.organs.map { .whole($0) }, assets: SmallSite.assets)
    let index = plan.sitemap(parts: SitePlan.sitemapParts(pages: 50_001))
    #expect(index.isIndex)
    #expect(index.entries.map(\.address.text).last == "https://example.org/a/sitemap-2.xml")
    #expect(plan.sitemapPart(0).entries.count == 5 && plan.sitemapPart(1).entries.isEmpty)
  }
}
