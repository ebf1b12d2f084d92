import Addresses
import Disclosure
import Testing

@testable import Pages
@testable import Templates

@Suite("The words of numbers")
struct CountingWordsTests {
  private func counts(_ statuses: [[Status?]]) throws -> CountsShown {
    let findings = try statuses.enumerated().map { index, statuses in
      let route = Route.folder("o").folder(try #require(Slug("f\(index)")))
      let records = try statuses.map { status in
        Record(
          due: try HostileSite.day("2021-01"),
          history: History(
            try status.map { [StatusChange(date: try HostileSite.day("2021-02-01"), status: $0, verifiedBy: "x")] }
              ?? []))
      }
      if records.count == 1 { return Finding(route: route, title: "f", record: records[0]) }
      return Finding(
        route: route, title: "f", record: Record(),
        specifics: records.map { SpecificFinding(route: route, title: "s", record: $0) })
    }
    var site = try HostileSite.make()
    site.organs[0].notices[0].items = findings.map { .finding($0) }
    guard case .home(let home) = HostileSite.pages(of: site)[0].page else { throw NoHome() }
    return try #require(home.counts)
  }

  private struct NoHome: Error {}

  @Test("findings alone are counted as findings, and what is done is told beside all that there are, in one line")
  func findings() throws {
    let counts = try counts([[.inProgress], [.completed], [.closed]])
    #expect(Words.rate(counts) == "3个问题，已完成和已销号 2\u{A0}/\u{A0}3。")
    #expect(Words.rate(counts, ofOrgans: 2) == "2个单位的3个问题，已完成和已销号 2\u{A0}/\u{A0}3。")
  }

  @Test("where all are broken down, 具体问题 are named")
  func specifics() throws {
    let counts = try counts([[.completed, .longTerm]])
    #expect(Words.rate(counts) == "1个问题、2个具体问题（状态按具体问题计），已完成和已销号 1\u{A0}/\u{A0}2。")
  }

  @Test("where some are, the sentence says what it counts")
  func both() throws {
    let counts = try counts([[.completed, .completed], [nil]])
    #expect(Words.rate(counts) == "2个问题、2个具体问题（细分的按具体问题计，共3个），已完成和已销号 2\u{A0}/\u{A0}3。")
  }

  @Test("nothing is said of nothing")
  func none() throws {
    #expect(Words.rate(try counts([])) == "尚未公布问题。")
  }

  @Test("bars of one and the same status in every row are left out; where one row differs, all stay")
  func bars() throws {
    func bars(_ rows: [[[Status?]]]) throws -> Int {
      let link = LinkShown(.text("甲"), .fragment("a"))
      let rows = try rows.map { CountsRow(link: link, counts: try counts($0), date: nil) }
      let table = CountsTable(caption: "", rowName: "", dateName: "", rows: rows).html
      return table.string.split(separator: "<svg class=\"bar\"").count - 1
    }
    #expect(try bars([[[.inProgress]], [[.inProgress], [.inProgress]], []]) == 0)
    #expect(try bars([[[.inProgress]], [[.closed]]]) == 2)
    #expect(try bars([[[.inProgress], [.closed]]]) == 1)
  }

  @Test("of a long list a card tells the rate, what is open, and a date that is not the page's")
  func cards() throws {
    let newest = DateShown(try HostileSite.day("2021-09-01"))
    let older = DateShown(try HostileSite.day("2021-08-01"))
    func table(_ number: Int) throws -> String {
      let counts = try counts([[.inProgress], [.completed], [.closed]])
      let link = LinkShown(.text("甲"), .fragment("a"))
      let rows = [newest, older] + Array(repeating: newest, count: number - 2)
      return CountsTable(
        caption: "", rowName: "", dateName: "", rows: rows.map { CountsRow(link: link, counts: counts, date: $0) },
        pageDate: newest
      ).html.string
    }
    let long = try table(21)
    #expect(long.split(separator: "<small>已完成和已销号 2\u{A0}/\u{A0}3</small>").count == 22)
    #expect(long.split(separator: "<td class=\"told\"><time").count == 21, "all but the older date")
    #expect(long.split(separator: "<td data-label=\"正在整改\">1</td>").count == 22)
    #expect(try !table(20).contains("told"))
  }

  @Test("a column for what has no status stands only where there is any")
  func unlabelled() throws {
    func table(_ statuses: [[Status?]]) throws -> String {
      let row = CountsRow(link: LinkShown(.text("甲"), .fragment("a")), counts: try counts(statuses), date: nil)
      return CountsTable(caption: "", rowName: "", dateName: "", rows: [row]).html.string
    }
    #expect(try !table([[.inProgress]]).contains(Words.unlabelled))
    #expect(try table([[.inProgress], [nil]]).contains(Words.unlabelled))
  }

  @Test("no number is a percentage", arguments: Snapshot.pages)
  func noPercentage(_ snapshot: Snapshot) throws {
    let html = String(decoding: render(try snapshot.page()), as: UTF8.self)
    for piece in html.split(separator: "<") where !piece.hasPrefix("script ") {
      #expect(piece.split(separator: ">").dropFirst().allSatisfy { !$0.contains("%") })
    }
  }
}
