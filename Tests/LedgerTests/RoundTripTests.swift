import Disclosure
import Spreadsheets
import TestSupport
import Testing

@testable import Ledger

@Suite("Export and import")
struct RoundTripTests {
  @Test("without an edit in between nothing changes, whatever the site says", arguments: 0..<24)
  func unedited(seed: UInt64) throws {
    var random = RandomSite(seed: seed)
    let site = random.site()
    for rows in LedgerRows.allCases {
      let items = site.ledgerItems(rows)
      let table = LedgerExport(items) { _ in [[("责任领导", "=张三"), ("x", "-1")]] }.table
      for bytes in [try table.csv(), try table.csv(.gb18030), try table.xlsx()] {
        let file = try LedgerFile(Spreadsheet(bytes))
        let plan = ImportPlan(file, into: site, date: SmallLedger.date("2027-01-01"))
        #expect(plan.changes.isEmpty && plan.refused.isEmpty && plan.remarks.isEmpty, "\(plan.refused) \(plan.remarks)")
        #expect(plan.unchanged == items.count && file.ignoredColumns.isEmpty && file.leftOut.isEmpty)
        if Set(items.map(\.notice)).count == Set(site.organs.flatMap(\.notices).map(\.route)).count {
          let result = Reconciliation(file, with: site)
          #expect(result.agrees, "\(result.lines.map { ($0.title, $0.outcome) })")
        }
      }
    }
  }

  @Test("what is exported begins no formula in any cell", arguments: 0..<20)
  func formulas(seed: UInt64) throws {
    var random = RandomSite(seed: seed)
    let table = LedgerExport(random.site().ledgerItems(.measure)) { _ in [[("备注", "=cmd|' /C calc'!A0")]] }.table
    let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\n", "\r", "＝", "＋", "－", "＠"]
    for case .text(let text)? in table.rows.joined() {
      #expect(text.unicodeScalars.first.map { !starts.contains($0) } ?? true, "\(text)")
    }
  }

  @Test("bytes changed anywhere give an answer or a refusal", arguments: 0..<6)
  func mutations(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let table = OfficeLedger().table
    let originals = [try table.csv(), try table.csv(.gb18030), try table.xlsx()]
    for round in 0..<60 {
      var bytes = originals[round % 3]
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      guard let sheet = try? Spreadsheet(bytes), let file = try? LedgerFile(sheet) else { continue }
      _ = ImportPlan(file, into: SmallLedger.site, date: SmallLedger.date("2027-01-01"))
      _ = Reconciliation(file, with: SmallLedger.site)
    }
  }
}
