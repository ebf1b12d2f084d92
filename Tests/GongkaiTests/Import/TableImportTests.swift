import Foundation
import TestSupport
import Testing

/// Ledgers in tables of web pages and of Word, with cells that go over rows and columns: the same content as from the tables
/// of plain text.
@Suite("Tables of findings in other formats")
struct TableImportTests {
  /// A notice: lines, and tables row by row. An empty cell goes on from the one above; a row of one cell alone goes across.
  private struct Source {
    var parts: [Part] = []

    enum Part {
      case line(String)
      case table([[String]])
    }

    /// Reads a fixture with bars or tabs.
    init(_ name: String) throws {
      for line in try String(contentsOfFile: NoticeFixtures.path(name), encoding: .utf8).split(separator: "\n") {
        guard let cells = Self.cells(line) else {
          parts.append(.line(String(line)))
          continue
        }
        if cells.allSatisfy({ $0.allSatisfy { $0 == "-" } && !$0.isEmpty }) { continue }
        if case .table(let rows)? = parts.last {
          parts[parts.count - 1] = .table(rows + [cells])
        } else {
          parts.append(.table([cells]))
        }
      }
    }

    private static func cells(_ line: Substring) -> [String]? {
      let isBarred = line.hasPrefix("|")
      guard isBarred || line.contains("\t") else { return nil }
      let inside = isBarred ? line.dropFirst().dropLast() : line
      return inside.split(separator: isBarred ? "|" : "\t", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
  }

  /// How far a cell goes down, 0 where it is part of the one above; nil in a row that is one cell across.
  private static func spans(_ rows: [[String]]) -> [[Int]?] {
    rows.indices.map { row in
      if isBar(rows[row]) { return nil }
      return rows[row].indices.map { column in
        if row > 0, rows[row][column].isEmpty { return 0 }
        let below = rows[(row + 1)...].prefix { !isBar($0) && $0[column].isEmpty }
        return 1 + below.count
      }
    }
  }

  private static func isBar(_ row: [String]) -> Bool { row.count { !$0.isEmpty } == 1 }

  private static func page(_ source: Source) -> String {
    let body = source.parts.map { part -> String in
      guard case .table(let rows) = part else {
        guard case .line(let text) = part else { return "" }
        return "<P>&nbsp;&nbsp;\(text)</P>"
      }
      let lines = zip(rows, spans(rows)).map { row, spans -> String in
        guard let spans else { return "<TR><TD COLSPAN=\(row.count)><B>\(row.joined())</B></TD></TR>" }
        let cells = zip(row, spans).filter { $0.1 > 0 }.map { "<TD ROWSPAN=\($0.1)><P>\($0.0)</P></TD>" }
        return "<TR>\(cells.joined())</TR>"
      }
      return "<TABLE BORDER=1>\(lines.joined())</TABLE>"
    }
    return "<HTML><BODY><TABLE WIDTH=960><TR><TD>\(body.joined(separator: "\n"))</TD></TR></TABLE></BODY></HTML>"
  }

  private static func word(_ source: Source) -> WordFile {
    let cell = { (text: String, properties: String) in
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(WordFile.p(text))</w:tc>"
    }
    return WordFile(
      source.parts.map { part -> String in
        guard case .table(let rows) = part else {
          guard case .line(let text) = part else { return "" }
          return WordFile.p(text)
        }
        let lines = zip(rows, spans(rows)).map { row, spans -> String in
          guard let spans else {
            return "<w:tr>\(cell(row.joined(), "<w:gridSpan w:val='\(row.count)'/>"))</w:tr>"
          }
          let cells = zip(row, spans).map {
            cell($0, $1 == 1 ? "" : $1 > 1 ? "<w:vMerge w:val='restart'/>" : "<w:vMerge/>")
          }
          return "<w:tr>\(cells.joined())</w:tr>"
        }
        let grid = String(repeating: "<w:gridCol/>", count: rows.first?.count ?? 0)
        return "<w:tbl><w:tblPr/><w:tblGrid>\(grid)</w:tblGrid>\(lines.joined())</w:tbl>"
      }.joined())
  }

  @Test(
    "areas and findings that go over several rows, bars across the table: the same files from every format",
    arguments: ["33-ledger-with-areas.txt", "34-ledger-with-section-rows.txt", "35-tables-beneath-areas.txt"])
  func tables(name: String) async throws {
    let source = try Source(name)
    let scratch = try Scratch(["a.txt": String(contentsOfFile: NoticeFixtures.path(name), encoding: .utf8)])
    try scratch.write(Self.page(source), to: "b.html")
    try scratch.write(Data(Self.word(source).bytes), to: "c.docx")
    var contents: [[String: String]] = []
    for name in ["a.txt", "b.html", "c.docx"] {
      let result = try await Tool.run(["import", name, "--into", "\(name)-site"], in: scratch.path)
      #expect(result.code == 0 && !result.output.contains("存疑"), "\(result.output) \(result.errors)")
      contents.append(try scratch.files(in: "\(name)-site").mapValues(\.text))
    }
    #expect(contents[0].count > 5)
    for content in contents.dropFirst() {
      #expect(content.keys.sorted() == contents[0].keys.sorted())
      for (path, text) in content { #expect(text == contents[0][path], "\(path)") }
    }
  }
}
