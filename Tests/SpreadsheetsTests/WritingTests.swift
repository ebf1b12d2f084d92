import Spreadsheets
import TestSupport
import Testing

@Suite("A workbook that is written says what the table says")
struct WritingTests {
  private static let hostile = [
    "=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t制表", "<&>\"'", "两\n行", " 前后 ", "_x0041_", "_x000D_",
    "_x005F_x0041_", "x_", "_",
    "1", "007", "1E5", "2021-08-27", "TRUE", "https://example.org/", "𠮷😀", "e\u{301}é", "\u{200D}", "{=A1}", "'",
    "''=1", "\u{E81E}",
  ]

  private func table(_ rows: [[Cell?]]) -> Table {
    var column = Table.Column(title: "状态", width: 12)
    column.choices = ["正在整改", "已完成"]
    column.hint = "选一个"
    var hidden = Table.Column(title: "校验", width: 10)
    hidden.isHidden = true
    return Table(name: "整改台账", columns: [column, hidden, .init(title: "三", width: 40)], rows: rows)
  }

  @Test("texts come back as they were, whatever they look like")
  func texts() throws {
    let read = try Spreadsheet(table(Self.hostile.map { [.text($0), nil, .text("末")] }).xlsx()).sheets[0]
    #expect(read.name == "整改台账")
    #expect(read.rows[0].cells.map(\.cell) == [.text("状态"), .text("校验"), .text("三")])
    for (row, text) in zip(read.rows.dropFirst(), Self.hostile) {
      #expect(row[0]?.shown.utf8.elementsEqual(text.utf8) == true, "\(text)")
      if case .text? = row[0] {} else { Issue.record("no text: \(text)") }
    }
  }

  @Test("dates are dates, months are months, numbers are numbers")
  func values() throws {
    let cells: [Cell] = [
      .date(SheetDate(year: 2021, month: 8, day: 27)), .date(SheetDate(year: 2020, month: 2, day: 29)),
      .date(SheetDate(year: 2021, month: 8, day: nil)), .number(1.25), .text("甲"),
    ]
    let read = try Spreadsheet(table(cells.map { [$0, nil, nil] }).xlsx()).sheets[0]
    #expect(read.rows.dropFirst().map { $0[0] } == cells)
  }

  @Test("the same table is the same bytes")
  func bytes() throws {
    let table = table(Self.hostile.map { [.text($0), .text($0), nil] })
    #expect(try table.xlsx() == table.xlsx())
  }

  @Test("random texts come back", arguments: 0..<4)
  func random(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let texts = (0..<200).map { _ in
      (0..<Int.random(in: 1...12, using: &random)).map { _ in Self.hostile.randomElement(using: &random) ?? "" }
        .joined()
    }
    let read = try Spreadsheet(table(texts.map { [.text($0), nil, .text("末")] }).xlsx()).sheets[0]
    #expect(read.rows.dropFirst().map { $0[0]?.shown ?? "" }.elementsEqual(texts) { $0.utf8.elementsEqual($1.utf8) })
  }

  @Test("a table without rows is a head")
  func empty() throws {
    #expect(try Spreadsheet(table([]).xlsx()).sheets[0].rows.count == 1)
  }
}
