import Addresses
import Disclosure
import Pages
import Search
import Testing

@Suite("What the search knows of pages")
struct SearchTests {
  private func site() throws -> Site {
    var site = try SmallSite.site(
      SmallSite.organ("o") { organ in
        [
          try SmallSite.notice(in: organ) { notice in
            [
              try SmallSite.area("a", in: notice) {
                [
                  try SmallSite.finding("f", in: $0, try SmallSite.change("2021-02-01", .completed)),
                  try SmallSite.brokenDown("g", in: $0, [.inProgress, nil]),
                ]
              }
            ]
          }
        ]
      },
      SmallSite.organ("p") { _ in [] })
    site.pages = [FreePage(route: .folder("about"), title: "关于", body: [])]
    return site
  }

  @Test("has the pages in the order of their numbers, with what they are and how old")
  func numbers() throws {
    let site = try site()
    guard case .searchNumbers(let numbers) = try site.page("search/numbers.json") else { throw WrongKind() }
    #expect(numbers.end == 64)
    #expect(numbers.blocks.map(\.first) == [0, 16, 32])
    #expect(numbers.blocks.map(\.folder) == ["", "o/", "p/"])
    // Free page, contact; organ, notice, area, completed, broken down, in progress, unlabelled; organ.
    #expect(numbers.blocks.map(\.kinds) == ["33", "012b586", "0"])
    #expect(numbers.blocks.map(\.ages) == ["ff", "0000000", "f"])
  }

  @Test("numbers the pages as they come in the list")
  func order() throws {
    let site = try site()
    let searched = site.planned.filter { $0.pairs != nil }
    guard case .searchTitles(let titles) = try site.page("search/organs/o/0.json") else { throw WrongKind() }
    #expect(searched.filter { $0.organ?.path == "o/" }.map(\.route.path) == titles.entries.map { "o/" + $0.path })
    #expect(titles.organ == "单位o")
    guard case .searchTitles(let own) = try site.page("search/site/0.json") else { throw WrongKind() }
    #expect(searched.filter { $0.organ == nil }.map(\.route.path) == own.entries.map(\.path))
  }

  @Test("finds a page by its title, its text and its notes, and a notice by its own text alone")
  func pairs() throws {
    var site = try site()
    let notice = Route.folder("o").folder("n")
    let entry = try SmallSite.change("2021-03-01", .completed, note: "附记")
    var finding = Finding(
      route: notice.folder("x"), title: "题目",
      record: Record(
        lead: "牵头", history: History([entry]), opening: [.prose(SmallSite.line("正文"))],
        measures: [Measure(text: SmallSite.line("措施"), plan: "计划")]))
    finding.record.wording = "反馈问题一：题目。"
    site.organs[0].notices[0].items.append(.finding(finding))
    var parted = try SmallSite.brokenDown("y", in: notice, [nil])
    parted.specifics[0].record.wording = "具体表现"
    site.organs[0].notices[0].items.append(.finding(parted))
    site.organs[0].notices[0].narrative = [SmallSite.text("叙述")]
    let pages = Dictionary(uniqueKeysWithValues: site.planned.map { ($0.route.path, $0) })
    func has(_ path: String, _ text: String) throws -> Bool {
      let page = try #require(pages[path])
      let pairs = page.pairs.map { $0().pairs } ?? []
      let units = Array(text.utf16)
      return pairs.contains(UInt32(units[0]) << 16 | UInt32(units[1]))
    }
    for text in ["题目", "牵头", "正文", "措施", "计划", "附记"] {
      #expect(try has("o/n/x/", text), "\(text)")
      #expect(try text == "题目" || !has("o/n/", text), "\(text)")
    }
    // The heading that a notice gives a finding stands on the notice's page alone.
    for text in ["叙述", "反馈", "表现"] { #expect(try has("o/n/", text), "\(text)") }
    #expect(try !has("o/n/x/", "反馈") && !has("o/n/y/s1/", "表现"))
    for path in ["o/n/ledger/", "search/", ""] { #expect(pages[path].map { $0.pairs == nil } == true) }
  }

  @Test("many pages have several files of titles")
  func files() throws {
    let site = try SmallSite.site { notice in
      [try SmallSite.area("a", in: notice) { area in try (1...20).map { try SmallSite.finding("f\($0)", in: area) } }]
    }
    guard case .searchTitles(let first) = try site.page("search/organs/o/0.json"),
      case .searchTitles(let second) = try site.page("search/organs/o/1.json")
    else { throw WrongKind() }
    #expect(first.entries.count == 16 && second.entries.count == 7)
  }

  @Test("of many organs the page lists the organs alone, whose pages lead on")
  func manyOrgans() throws {
    func links(_ count: Int) throws -> [SearchPage.OrganLinks] {
      let organs = try (1...count).map { number in
        try SmallSite.organ("o\(number)") { organ in [try SmallSite.notice(in: organ) { _ in [] }] }
      }
      var site = try SmallSite.site(organs[0])
      site.organs = organs
      guard case .search(let page) = try site.page("search/") else { throw WrongKind() }
      return page.organs
    }
    #expect(try links(50).allSatisfy { $0.ledgers.count == 1 })
    #expect(try links(51).count == 51 && links(51).allSatisfy(\.ledgers.isEmpty))
  }
}
