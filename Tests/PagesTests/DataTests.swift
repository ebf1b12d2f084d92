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
    let plan = OrganPlan(site.organs[0], SiteParts(site, isPortal: false, assets: Self.assets))
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
    let plan = OrganPlan(site.organs[0], SiteParts(site, isPortal: false, assets: Self.assets))
    let rows = plan.rows.findings
    let names = DataKind.findings.fields.map(\.name)
    func column(_ name: String) -> [String] {
      let place = names.firstIndex(of: name)
      return cells(rows).enumerated().filter { $0.offset % names.count == place }.map(\.element)
    }
    #expect(rows.count == 3)
    #expect(column("id") == ["o/n/f", "o/n/f/s1", "o/n/f/s2"])
    #expect(column("parentId") == ["", "o/n/f", "o/n/f"])
    #expect(column("status") == ["", "completed", ""])
    #expect(column("parts") == ["2", "0", "0"])
  }

  private func cells(_ rows: PackedRows) -> [String] {
    var cells: [String] = []
    rows.forEachCell { cells.append(text($0)) }
    return cells
  }

  private func text(_ cell: PackedCell) -> String {
    switch cell {
    case .text(let text): String(decoding: text, as: UTF8.self)
    case .texts(let texts): texts.map { String(decoding: $0, as: UTF8.self) }.joined()
    case .number(let number): String(number)
    default: ""
    }
  }

  private static let assets = AssetAddresses(
    stylesheet: .file("a.css"), icon: .file("a.svg"), searchScript: .file("a.js"), settings: .file("t.js"),
    ledger: .file("l.js"))
}
