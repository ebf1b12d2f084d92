import Disclosure
import Pages
import Testing

@Suite("The ranking of a portal")
struct RankingTests {
  private func site(_ number: Int) throws -> Site {
    var site = try SmallSite.site()
    site.organs = try (0..<number).map { index in
      try SmallSite.organ("o\(index)") { organ in
        [
          try SmallSite.notice(in: organ) { notice in
            try (0..<3).map { finding in
              .finding(
                try SmallSite.finding("f\(finding)", in: notice, due: finding < index % 4 ? "2021-09-30" : nil))
            }
          }
        ]
      }
    }
    return site
  }

  @Test("of many organs, the ten with the most that is overdue, in the order of the site where they have as many")
  func many() throws {
    let portal = try site(30).portal()
    #expect(portal.mostOverdue.map(\.counts.overdue) == [3, 3, 3, 3, 3, 3, 3, 2, 2, 2])
    #expect(portal.mostOverdue.map(\.link.address.text).prefix(3) == ["/a/o3/", "/a/o7/", "/a/o11/"])
    #expect(portal.organs.count == 30)
  }

  @Test("of few, none: the table is one look")
  func few() throws {
    #expect(try site(20).portal().mostOverdue.isEmpty)
  }
}
