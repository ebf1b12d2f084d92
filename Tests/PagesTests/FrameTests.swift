import Addresses
import Disclosure
import Pages
import Testing

@Suite("What surrounds a page")
struct FrameTests {
  private func site(code: String? = "1234567890") throws -> Site {
    var site = try SmallSite.site { notice in
      [try SmallSite.area("a", in: notice) { [try SmallSite.finding("f", in: $0)] }]
    }
    site.records.siteIDCode = code
    return site
  }

  @Test("links are paths beneath the base address, and the page's own address is whole")
  func addresses() throws {
    let frame = try site().frame("o/n/a/f/")
    #expect(frame.canonical?.text == "https://example.org/a/o/n/a/f/")
    #expect(frame.home.text == "/a/" && frame.stylesheet.text == "/a/assets/style.css")
  }

  @Test("pages about progress tell for which date they hold, others do not")
  func asOf() throws {
    let site = try site()
    for path in ["", "o/", "o/n/", "o/n/ledger/", "o/n/a/", "o/n/a/f/"] {
      #expect(try site.frame(path).asOf?.iso == "2021-12-31", "\(path)")
    }
    for path in ["contact/", "404.html"] { #expect(try site.frame(path).asOf == nil, "\(path)") }
  }

  @Test("without an identification code there are no tags")
  func noTags() throws {
    for page in try site(code: nil).planned { #expect(page.make().frame?.tags == nil) }
  }

  @Test("every page has the site's tags; columns and articles have theirs")
  func tags() throws {
    let site = try site()
    for page in site.planned {
      guard let frame = page.make().frame else { continue }
      #expect(frame.tags?.siteIDCode == "1234567890")
      #expect(frame.tags?.siteDomain == "example.org")
    }
    #expect(try site.frame("").tags?.column == nil)
    #expect(try site.frame("o/n/a/").tags?.column?.name == .text("a"))
    #expect(try site.frame("o/n/a/").tags?.article == nil)
    #expect(try site.frame("o/n/a/f/").tags?.article?.title == "f")
    #expect(try site.frame("o/n/").tags?.article?.published == "2021-08-27")
  }

  @Test("no day is invented for a notice of which only the month is known")
  func monthOnly() throws {
    var site = try site()
    site.organs[0].notices[0].date = try SmallSite.day("2021-08")
    #expect(try site.frame("o/n/").tags?.article != nil)
    #expect(try site.frame("o/n/").tags?.article?.published == nil)
  }

  @Test("a port is no part of the domain")
  func domain() throws {
    var site = try site()
    site.base = try #require(BaseAddress("http://example.org:8443/x"))
    #expect(try site.frame("").tags?.siteDomain == "example.org")
  }

  @Test("a demonstration asks to be left out; the page of the error 404 always does")
  func unlisted() throws {
    var site = try site()
    #expect(try !site.frame("").isUnlisted && site.frame("404.html").isUnlisted)
    #expect(try site.frame("404.html").canonical == nil)
    site.isDemonstration = true
    #expect(try site.frame("").isUnlisted)
    guard case .robots(let robots) = try site.page("robots.txt") else { throw WrongKind() }
    #expect(!robots.isAllowed)
  }

  @Test("a description is cut between characters")
  func summary() throws {
    var site = try site()
    let long = "a" + String(repeating: "长", count: 200)
    site.pages = [FreePage(route: .folder("about"), title: "关于", body: [.prose(SmallSite.line(long))])]
    #expect(try site.frame("about/").summary == .text("a" + String(repeating: "长", count: 99) + "…"))
  }

  @Test("an author's headings begin at level 2 and end at level 6")
  func headings() throws {
    var site = try site()
    site.pages = [
      FreePage(
        route: .folder("about"), title: "关于",
        body: [1, 2, 6].map { .heading(level: $0, id: "h\($0)", content: SmallSite.line("x")) })
    ]
    guard case .free(let page) = try site.page("about/") else { throw WrongKind() }
    let levels = page.body.map { passage in
      if case .heading(let level, _, _) = passage { level } else { 0 }
    }
    #expect(levels == [2, 2, 6])
  }
}
