import Disclosure
import Spreadsheets
import Testing

@testable import Ledger

/// A ledger that an office works on: exported, changed cell by cell, and sent back as a file.
struct OfficeLedger {
  var table: Table

  init(_ rows: LedgerRows = .finding, of site: Site = SmallLedger.site) {
    table = LedgerExport(site.ledgerItems(rows)).table
  }

  /// The cell of a column in the row of an identifier.
  subscript(identifier: String, column: LedgerColumn) -> String? {
    get { place(identifier, column).flatMap { table.rows[$0.row][$0.column]?.shown } }
    set {
      guard let place = place(identifier, column) else {
        Issue.record("no cell \(identifier) \(column)")
        return
      }
      table.rows[place.row][place.column] = newValue.map { .text($0) }
    }
  }

  private func place(_ identifier: String, _ column: LedgerColumn) -> (row: Int, column: Int)? {
    let titles = table.columns.map(\.title)
    guard let place = titles.firstIndex(of: column.title), let key = titles.firstIndex(of: "标识") else { return nil }
    let row = table.rows.firstIndex { $0[key]?.shown == identifier }
    return row.map { ($0, place) }
  }

  mutating func remove(_ column: LedgerColumn) {
    guard let place = table.columns.firstIndex(where: { $0.title == column.title }) else { return }
    table.columns.remove(at: place)
    for index in table.rows.indices { table.rows[index].remove(at: place) }
  }

  /// What the import makes of it.
  func plan(into site: Site = SmallLedger.site, date: String = "2021-12-01") throws -> ImportPlan {
    ImportPlan(
      try LedgerFile(Spreadsheet(try table.csv())), into: site, date: SmallLedger.date(date))
  }
}

/// A file of these lines.
func ledger(_ lines: String...) throws -> LedgerFile {
  try LedgerFile(Spreadsheet(Array(lines.joined(separator: "\n").utf8)))
}

extension SmallLedger {
  static let studyRow = "/bureau/2021-inspection/party/study/"
  static let rulesRow = "/bureau/2021-inspection/party/rules/"
  static let displayRow = "/bureau/2021-inspection/service/price/display/"
  static let listRow = "/bureau/2021-inspection/service/price/list/"
  static let archiveRow = "/bureau/2021-inspection/archive/"

  /// The site when the first finding has one more entry.
  static func changed(_ entry: StatusChange) -> Site {
    var site = site
    guard case .area(var area) = site.organs[0].notices[0].items[0] else { return site }
    area.findings[0].record.history = History(area.findings[0].record.history.entries + [entry])
    site.organs[0].notices[0].items[0] = .area(area)
    return site
  }
}
