import Addresses
import Disclosure
import Testing

@testable import Pages

@Suite("What became of findings from notice to notice")
struct LineageTests {
  /// Three notices: a goes on as b and, with what was split off, as c; d is not listed again until the third; e's parts
  /// go on one by one, but for one; f is new.
  private func site() throws -> Site {
    let organ = try SmallSite.organ("o") { organ in
      let (first, second) = (organ.folder("n1"), organ.folder("n2"))
      var parts = try SmallSite.brokenDown("e2", in: second, [.completed, .inProgress])
      parts.specifics[0].record.continues = [first.folder("e").folder("s1")]
      return [
        try SmallSite.notice("n3", in: organ, date: "2022-08-27") { notice in
          [
            .finding(try finding("a3", in: notice, [second.folder("b")], .closed)),
            .finding(try finding("d3", in: notice, [first.folder("d")], .inProgress)),
          ]
        },
        try SmallSite.notice("n2", in: organ, date: "2022-02-27") { notice in
          [
            .finding(try finding("b", in: notice, [first.folder("a")], .completed)),
            .finding(try finding("c", in: notice, [first.folder("a")], .inProgress)),
            .finding(parts), .finding(try finding("f", in: notice, [], nil)),
          ]
        },
        try SmallSite.notice("n1", in: organ) { notice in
          [
            .finding(try finding("a", in: notice, [], .inProgress)),
            .finding(try finding("d", in: notice, [], .closed)),
            .finding(try SmallSite.brokenDown("e", in: notice, [.inProgress, nil])),
          ]
        },
      ]
    }
    return try SmallSite.site(organ)
  }

  private func finding(_ name: String, in folder: Route, _ continues: [Route], _ status: Status?) throws -> Finding {
    var finding = try SmallSite.finding(name, in: folder)
    finding.record.continues = continues
    if let status {
      finding.record.history = History([try SmallSite.change("2021-07-01", status, note: "x")])
    }
    return finding
  }

  @Test("a finding's page tells the whole chain, in both directions")
  func chain() throws {
    let site = try site()
    let first = try #require(try site.finding("o/n1/a/").lineage)
    #expect(first.earlier.isEmpty)
    #expect(first.later.map(\.link.title) == ["b", "c", "a3"])
    #expect(first.later.map(\.link.address.text) == ["/a/o/n2/b/", "/a/o/n2/c/", "/a/o/n3/a3/"])
    #expect(first.later.map(\.standing).last == .status(StatusShown(mark: .closed, wording: nil)))
    let last = try #require(try site.finding("o/n3/a3/").lineage)
    #expect(last.earlier.map(\.link.title) == ["a", "b"] && last.later.isEmpty)
    let part = try #require(try site.finding("o/n2/e2/s1/").lineage)
    #expect(part.earlier.map(\.link.title) == ["e-1"])
  }

  @Test("an organ says how many findings are counted in several notices")
  func counted() throws {
    var site = try site()
    #expect(try site.organ("o/").continuing == 5)
    #expect(try site.home().continuing == 5)
    let waiting = site.organs[0].notices.removeFirst()
    site.organs[0].preview = OrganPreview(notices: [waiting])
    #expect(try site.organ("o/").continuing == 3)
  }

  @Test("the page of a finding that the next notice does not list says so, unless one lists it later")
  func vanished() throws {
    let site = try site()
    let gone = try #require(try site.finding("o/n1/e/s2/").lineage)
    #expect(gone.earlier.isEmpty && gone.later.isEmpty)
    #expect(gone.vanishing?.notice.address.text == "/a/o/n2/" && gone.vanishing?.date.iso == "2022-02-27")
    #expect(try site.finding("o/n2/f/").lineage?.vanishing?.notice.address.text == "/a/o/n3/")
    let part = try #require(try site.finding("o/n2/e2/s1/").lineage)
    #expect(part.earlier.count == 1 && part.vanishing != nil)
    #expect(try site.finding("o/n1/d/").lineage?.vanishing == nil, "the third notice lists it")
    #expect(try site.finding("o/n1/a/").lineage?.vanishing == nil)
    #expect(try site.finding("o/n1/e/").lineage == nil, "it is listed by its parts")
    #expect(try site.finding("o/n3/a3/").lineage?.vanishing == nil, "there is no later notice")
  }

  @Test("a later notice tells of every finding of the one before what became of it, and of those that vanished")
  func comparison() throws {
    let second = try #require(try site().notice("o/n2/").comparison)
    #expect(second.rows.map(\.finding.link.title) == ["a", "d", "e-1", "e-2"])
    #expect(second.rows.map { $0.later.map(\.link.title) } == [["b", "c"], [], ["e2-1"], []])
    #expect(second.rows.map(\.isSpecific) == [false, false, true, true])
    #expect((second.continued, second.vanished, second.new) == (2, 2, 1))
    #expect(!second.namesNotices)
  }

  @Test("what the notice before did not list may come up again from an older one")
  func older() throws {
    let third = try #require(try site().notice("o/n3/").comparison)
    #expect(third.rows.map(\.finding.link.title) == ["d", "b", "c", "e2-1", "e2-2", "f"])
    #expect(third.rows.map { $0.later.map(\.link.title) } == [["d3"], ["a3"], [], [], [], []])
    #expect(third.namesNotices && third.new == 0)
  }

  @Test("a notice that does not say what its findings continue compares nothing, and nothing is said to be gone")
  func silent() throws {
    #expect(try site().notice("o/n1/").comparison == nil)
    let organ = try SmallSite.organ { organ in
      [
        try SmallSite.notice("n2", in: organ, date: "2022-02-27") { [.finding(try SmallSite.finding("f", in: $0))] },
        try SmallSite.notice("n1", in: organ) { [.finding(try SmallSite.finding("f", in: $0))] },
      ]
    }
    let site = try SmallSite.site(organ)
    #expect(try site.notice("o/n2/").comparison == nil && site.finding("o/n2/f/").lineage == nil)
  }

  @Test("a preview's waiting notice goes back to what is published, and what is published does not lead to it")
  func pending() throws {
    var site = try site()
    let waiting = site.organs[0].notices.removeFirst()
    site.organs[0].preview = OrganPreview(notices: [waiting])
    #expect(try site.finding("o/n3/a3/").lineage?.earlier.map(\.link.title) == ["a", "b"])
    #expect(try site.finding("o/n1/a/").lineage?.later.map(\.link.title) == ["b", "c"])
    let gone = try #require(try site.finding("o/n1/d/").lineage)
    #expect(gone.later.isEmpty && gone.vanishing?.notice.address.text == "/a/o/n2/")
  }
}
