import Disclosure
import Pages
import SafeHTML
import Testing

@Suite("The structure of a notice is numbered")
struct NumberingTests {
  /// Numbers and levels of all headings, `2 一、`.
  private func numbers(_ narrative: [NarrativePart], _ change: (inout Notice) -> Void = { _ in }) throws -> [String] {
    var site = try SmallSite.site(narrative: narrative) { notice in
      [
        try SmallSite.area("a", in: notice) {
          [try SmallSite.finding("f1", in: $0), try SmallSite.brokenDown("f2", in: $0, [nil, nil])]
        },
        try SmallSite.area("b", in: notice) { [try SmallSite.finding("f1", in: $0)] },
      ]
    }
    change(&site.organs[0].notices[0])
    return try site.notice().blocks.compactMap { block in
      switch block {
      case .heading(let level, _, let number, _): "\(level) \(number)"
      case .area(let area): "\(area.level) \(area.name.number)"
      case .finding(let finding): "\(finding.level) \(finding.number)"
      default: nil
      }
    }
  }

  @Test("headings by their depth among those present; areas below the heading above, findings below areas")
  func nested() throws {
    let found = try numbers([
      SmallSite.heading(2, "一"), SmallSite.heading(3, "甲"), SmallSite.heading(3, "乙"), SmallSite.heading(2, "二"),
      .areas,
      SmallSite.heading(2, "三"), SmallSite.heading(3, "丙"),
    ])
    #expect(
      found == [
        "2 一、", "3 （一）", "3 （二）", "2 二、", "3 （一）", "4 1.", "4 2.", "5 （1）", "5 （2）", "3 （二）", "4 1.", "2 三、",
        "3 （一）",
      ])
  }

  @Test("the levels that the author wrote do not matter, only their order")
  func oddLevels() throws {
    let found = try numbers([SmallSite.heading(1, "一"), SmallSite.heading(4, "甲"), SmallSite.heading(1, "二")])
    #expect(found.prefix(3) == ["2 一、", "3 （一）", "2 二、"])
  }

  @Test("areas without a heading above them begin with 一、, and headings go on from there")
  func noHeading() throws {
    let found = try numbers([.areas, SmallSite.heading(2, "后续")])
    #expect(found == ["2 一、", "3 （一）", "3 （二）", "4 1.", "4 2.", "2 二、", "3 （一）", "2 三、"])
  }

  @Test("without the marker the areas follow the narrative")
  func noMarker() throws {
    let found = try numbers([SmallSite.heading(2, "一"), SmallSite.text("正文")])
    #expect(found == ["2 一、", "3 （一）", "4 1.", "4 2.", "5 （1）", "5 （2）", "3 （二）", "4 1."])
  }

  @Test("findings are numbered on through all areas where the notice says so")
  func continuous() throws {
    let found = try numbers([SmallSite.heading(2, "一"), .areas]) { $0.numbering = .continuous }
    #expect(found == ["2 一、", "3 （一）", "4 1.", "4 2.", "5 （1）", "5 （2）", "3 （二）", "4 3."])
  }

  @Test("a finding without an area stands at the areas' level and shares their numbers")
  func loose() throws {
    let found = try numbers([SmallSite.heading(2, "一"), .areas]) { notice in
      notice.items.insert(.finding(Finding(route: notice.route.folder("loose"), title: "x", record: Record())), at: 1)
    }
    #expect(found == ["2 一、", "3 （一）", "4 1.", "4 2.", "5 （1）", "5 （2）", "3 （二）", "3 （三）", "4 1."])
  }

  @Test("no heading is deeper than h6")
  func deepest() throws {
    let found = try numbers((1...5).map { SmallSite.heading($0, "\($0)") } + [.areas])
    #expect(found.allSatisfy { ["2", "3", "4", "5", "6"].contains($0.prefix(1)) })
  }

  @Test("the contents follow the structure, down to areas")
  func contents() throws {
    let site = try SmallSite.site(narrative: [SmallSite.heading(2, "一"), .areas, SmallSite.heading(2, "二")]) { notice in
      [try SmallSite.area("a", in: notice) { [try SmallSite.finding("f", in: $0)] }]
    }
    let contents = try site.notice().contents
    #expect(contents.map(\.name) == [.text(number: "一、", "一"), .text(number: "二、", "二")])
    #expect(contents[0].children.map(\.address.text) == ["#a"])
    #expect(contents[0].children.allSatisfy { $0.children.isEmpty })
  }

  @Test("ids come once, whatever the content calls its headings")
  func ids() throws {
    let site = try SmallSite.site(
      narrative: [SmallSite.heading(2, "a"), SmallSite.heading(2, "a-f"), .areas]
    ) { notice in
      [try SmallSite.area("a", in: notice) { [try SmallSite.finding("f", in: $0)] }]
    }
    let ids = try site.notice().blocks.compactMap { block -> String? in
      switch block {
      case .heading(_, let id, _, _): id
      case .area(let area): area.id
      case .finding(let finding): finding.id
      default: nil
      }
    }
    #expect(ids == ["a", "a-f", "a-2", "a-f-2"])
  }

  @Test("an area is put in 在“…”方面 unless its title says so itself", arguments: ["在作用方面", "作用方面", "在作用"])
  func names(_ title: String) throws {
    var site = try SmallSite.site { [try SmallSite.area("a", in: $0) { _ in [] }] }
    #expect(try site.ledger().groups[0].area?.isQuoted == true)
    guard case .area(var area) = site.organs[0].notices[0].items[0] else { throw WrongKind() }
    area.title = title
    site.organs[0].notices[0].items[0] = .area(area)
    #expect(try site.ledger().groups[0].area?.isQuoted == false)
  }

  @Test("content says whether it is, whatever the title is", arguments: [true, false])
  func quoted(_ quoted: Bool) throws {
    var site = try SmallSite.site { [try SmallSite.area("a", in: $0) { _ in [] }] }
    guard case .area(var area) = site.organs[0].notices[0].items[0] else { throw WrongKind() }
    area.quoted = quoted
    site.organs[0].notices[0].items[0] = .area(area)
    #expect(try site.ledger().groups[0].area?.isQuoted == quoted)
  }

  @Test("areas may stand beside the headings of the text, numbered on from them")
  func areaLevel() throws {
    var site = try SmallSite.site(
      narrative: [SmallSite.heading(2, "a"), SmallSite.heading(3, "b"), .areas, SmallSite.heading(2, "c")]
    ) { notice in
      [try SmallSite.area("x", in: notice) { _ in [] }, try SmallSite.area("y", in: notice) { _ in [] }]
    }
    site.organs[0].notices[0].areaLevel = 1
    let numbers = try site.notice().blocks.compactMap { block -> String? in
      switch block {
      case .heading(_, _, let number, _): number
      case .area(let area): area.name.number
      default: nil
      }
    }
    #expect(numbers == ["一、", "（一）", "二、", "三、", "四、"])
  }
}
