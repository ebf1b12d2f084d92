import Disclosure
import Pages
import Testing

@Suite("Neighbours and breadcrumbs")
struct NeighbourTests {
  private func site() throws -> Site {
    try SmallSite.site { notice in
      [
        try SmallSite.area("a", in: notice) {
          [try SmallSite.finding("f", in: $0), try SmallSite.brokenDown("g", in: $0, [nil, nil])]
        },
        .finding(try SmallSite.finding("loose", in: notice)),
        try SmallSite.area("b", in: notice) { [try SmallSite.finding("h", in: $0)] },
      ]
    }
  }

  @Test("a finding's neighbours are those of the whole notice")
  func findings() throws {
    let pages = try ["a/f", "a/g", "loose", "b/h"].map { try site().finding("o/n/\($0)/") }
    #expect(pages.map(\.previous?.title) == [nil, "f", "g", "loose"])
    #expect(pages.map(\.next?.title) == ["g", "loose", "h", nil])
  }

  @Test("the neighbours of a 具体问题 are those of its finding")
  func specifics() throws {
    let pages = try ["s1", "s2"].map { try site().finding("o/n/a/g/\($0)/") }
    #expect(pages.map(\.isSpecific) == [true, true])
    #expect(pages.map(\.previous?.title) == [nil, "g-1"])
    #expect(pages.map(\.next?.title) == ["g-2", nil])
  }

  @Test("an area's neighbours are the other areas")
  func areas() throws {
    #expect(try site().area("o/n/a/").next?.address.text == "/a/o/n/b/")
    #expect(try site().area("o/n/b/").previous?.title == "a")
  }

  @Test(
    "breadcrumbs name all that lies above",
    arguments: [
      ("", []), ("o/", ["/a/"]), ("o/n/", ["/a/", "/a/o/"]), ("o/n/ledger/", ["/a/", "/a/o/", "/a/o/n/"]),
      ("o/n/a/f/", ["/a/", "/a/o/", "/a/o/n/", "/a/o/n/a/"]),
      ("o/n/a/g/s1/", ["/a/", "/a/o/", "/a/o/n/", "/a/o/n/a/", "/a/o/n/a/g/"]),
      ("o/n/loose/", ["/a/", "/a/o/", "/a/o/n/"]), ("contact/", ["/a/"]), ("404.html", ["/a/"]),
    ])
  func breadcrumbs(_ path: String, _ above: [String]) throws {
    #expect(try site().frame(path).breadcrumbs.map(\.address.text) == above)
  }

  @Test("navigation says which page one is on")
  func navigation() throws {
    #expect(try site().frame("o/n/ledger/").navigation.map(\.isCurrent) == [false, false, true, false, false])
    #expect(try site().frame("o/n/a/").navigation.allSatisfy { !$0.isCurrent })
  }

  @Test("a notice has a short name unless two of an organ would have the same")
  func shortNames() throws {
    let site = try SmallSite.site(
      SmallSite.organ { organ in
        try [("x", "2022-01-01"), ("y", "2021-08-27"), ("z", "2021-03-01")].map { name, date in
          try SmallSite.notice(name, in: organ, date: date) { _ in [] }
        }
      })
    #expect(
      try ["x", "y", "z"].map { try site.frame("o/\($0)/ledger/").breadcrumbs.last?.label } == [
        .notice(year: 2022, inspection: nil), .text("通报y"), .text("通报z"),
      ])
  }
}
