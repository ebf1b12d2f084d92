import Addresses
import Disclosure
import Testing

@testable import Pages

@Suite("The tables of the open data")
struct DataTests {
  @Test("name every field once, and explain it in both languages", arguments: DataKind.allCases)
  func fields(_ kind: DataKind) {
    let names = kind.fields.map(\.name)
    #expect(Set(names).count == names.count && names.first == "id")
    #expect(kind.fields.allSatisfy { !$0.chinese.isEmpty && !$0.english.isEmpty })
  }

  @Test("damaged rows end where they cannot be read")
  func damaged() throws {
    let site = try SmallSite.site { notice in
      [.finding(try SmallSite.finding("f", in: notice, lead: "甲", SmallSite.change("2021-08-02", .completed)))]
    }
    let plan = OrganPlan(site.organs[0], SiteParts(site, isPortal: false, assets: SmallSite.assets))
    for kind in DataKind.allCases {
      let rows = kind == .texts ? OrganTexts(of: plan.organ, plan.notices).rows : plan.rows[kind]
      #expect(cells(rows).count == rows.count * kind.fields.count)
      for end in rows.bytes.indices {
        _ = cells(PackedRows(count: 1, bytes: rows.bytes[..<end]))
        var bytes = rows.bytes
        bytes[end] ^= 0xFF
        _ = cells(PackedRows(count: 1, bytes: bytes))
      }
    }
  }

  @Test("a finding that is broken down has no status; its 具体问题 have, and name it")
  func brokenDown() throws {
    let site = try SmallSite.site { [.finding(try SmallSite.brokenDown("f", in: $0, [.completed, nil]))] }
    let plan = OrganPlan(site.organs[0], SiteParts(site, isPortal: false, assets: SmallSite.assets))
    #expect(plan.rows.findings.count == 3)
    #expect(column("id", of: .findings, plan) == ["o/n/f", "o/n/f/s1", "o/n/f/s2"])
    #expect(column("parentId", of: .findings, plan) == ["", "o/n/f", "o/n/f"])
    #expect(column("status", of: .findings, plan) == ["", "completed", ""])
    #expect(column("parts", of: .findings, plan) == ["2", "0", "0"])
  }

  @Test("have the heading that a notice gives a finding, its own figures, and where evidence can be read")
  func ownWords() throws {
    var site = try SmallSite.site { notice in
      var change = try SmallSite.change("2021-08-02", .completed)
      change.wording = "办结"
      change.publicEvidence = [
        Evidence(title: "清单", address: WebAddress("https://example.org/a")), Evidence(title: "口述", address: nil),
      ]
      var own = try SmallSite.finding("f", in: notice, lead: "甲", change)
      own.record.wording = "反馈问题一：甲。"
      var broken = try SmallSite.brokenDown("g", in: notice, [nil])
      broken.record.wording = "反馈问题二：乙。"
      broken.specifics[0].record.wording = "具体表现一：丙。"
      return [.finding(own), .finding(broken)]
    }
    site.organs[0].notices[0].reported = [
      ReportedFigure(subject: .findings, count: 2), ReportedFigure(subject: .status(.completed), count: 1),
    ]
    let plan = OrganPlan(site.organs[0], SiteParts(site, isPortal: false, assets: SmallSite.assets))
    #expect(column("headingInNotice", of: .findings, plan) == ["反馈问题一：甲。", "反馈问题二：乙。", "具体表现一：丙。"])
    #expect(column("wording", of: .findings, plan) == ["办结", "", ""])
    #expect(column("wording", of: .changes, plan) == ["办结"])
    #expect(column("evidence", of: .changes, plan) == ["清单|口述"])
    #expect(column("evidenceURLs", of: .changes, plan) == ["https://example.org/a|"])
    #expect(column("reported", of: .notices, plan) == ["findings: 2|completed: 1"])
  }

  @Test("tell every area with its counts, one without findings too, and name that of a finding")
  func areas() throws {
    let site = try SmallSite.site { notice in
      [
        try SmallSite.area("empty", in: notice) { _ in [] },
        try SmallSite.area("a", in: notice) { [try SmallSite.brokenDown("f", in: $0, [nil])] },
        .finding(try SmallSite.finding("g", in: notice)),
      ]
    }
    let plan = OrganPlan(site.organs[0], SiteParts(site, isPortal: false, assets: SmallSite.assets))
    #expect(column("area", of: .findings, plan) == ["a", "a", ""])
    #expect(column("areaId", of: .findings, plan) == ["o/n/a", "o/n/a", ""])
    #expect(column("id", of: .areas, plan) == ["o/n/empty", "o/n/a"])
    #expect(column("number", of: .areas, plan) == ["1", "2"])
    #expect(column("counted", of: .areas, plan) == ["0", "1"])
  }

  private func column(_ name: String, of kind: DataKind, _ plan: OrganPlan) -> [String] {
    let names = kind.fields.map(\.name)
    let place = names.firstIndex(of: name)
    return cells(plan.rows[kind]).enumerated().filter { $0.offset % names.count == place }.map(\.element)
  }

  private func cells(_ rows: PackedRows) -> [String] {
    var cells: [String] = []
    rows.forEachCell { cells.append(text($0)) }
    return cells
  }

  private func text(_ cell: PackedCell) -> String {
    switch cell {
    case .text(let text): String(decoding: text, as: UTF8.self)
    case .texts(let texts): texts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "|")
    case .number(let number): String(number)
    default: ""
    }
  }
}
