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

  @Test("findings alone are counted as findings, and what is not done is told beside what is")
  func findings() throws {
    let counts = try counts([[.inProgress], [.completed], [.closed]])
    #expect(Words.standing(counts) == "3个问题中正在整改1个，已完成1个，已销号1个（本单位审核1个）；其中逾期1个。")
    #expect(Words.rate(counts) == "3个问题，已完成和已销号 2 / 3。")
  }

  @Test("where all are broken down, 具体问题 are named")
  func specifics() throws {
    let counts = try counts([[.completed, .longTerm]])
    #expect(Words.standing(counts) == "1个问题的2个具体问题中长期坚持1个，已完成1个，已销号0个。")
    #expect(Words.rate(counts) == "1个问题、2个具体问题（状态按具体问题计），已完成和已销号 1 / 2。")
  }

  @Test("where some are, the sentence says what it counts")
  func both() throws {
    let counts = try counts([[.completed, .completed], [nil]])
    #expect(
      Words.standing(counts) == "2个问题、2个具体问题（细分的按具体问题计，共3个）中未标注1个，已完成2个，已销号0个；其中逾期1个。")
  }

  @Test("nothing is said of nothing")
  func none() throws {
    #expect(Words.standing(try counts([])) == "尚未公布问题。")
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

  @Test("no number is a percentage", arguments: Snapshot.pages)
  func noPercentage(_ snapshot: Snapshot) throws {
    let html = String(decoding: render(try snapshot.page()), as: UTF8.self)
    for piece in html.split(separator: "<") where !piece.hasPrefix("script ") {
      #expect(piece.split(separator: ">").dropFirst().allSatisfy { !$0.contains("%") })
    }
  }
}
