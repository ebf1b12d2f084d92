import Spreadsheets
import Testing
import TextEncodings

@Suite("CSV is read as RFC 4180 has it, and as offices' programs write it")
struct CSVTests {
  private func rows(_ text: String) throws -> [[String]] {
    try Spreadsheet(Array(text.utf8)).sheets[0].rows.map { row in
      (0...(row.columns.last ?? 0)).map { row[$0]?.shown ?? "" }
    }
  }

  @Test("commas, semicolons and tabs are found", arguments: [",", ";", "\t"])
  func separators(separator: String) throws {
    let text = ["编号", "问题", "状态"].joined(separator: separator) + "\r\n1\(separator)甲，乙\(separator)已完成\r\n"
    #expect(try rows(text) == [["编号", "问题", "状态"], ["1", "甲，乙", "已完成"]])
    #expect(try Spreadsheet(Array(text.utf8)).storage == .text(.utf8, separator: Character(separator)))
  }

  @Test("the separator is the one that gives all rows the same width, whatever else stands in them")
  func separatorAmongOthers() throws {
    let text = "整改台账,2021年\n编号\t问题\t状态\n1\t甲,乙,丙,丁;戊\t已完成\n2\ta,b\t正在整改\n"
    #expect(try rows(text)[2] == ["1", "甲,乙,丙,丁;戊", "已完成"])
  }

  @Test("neither quotation marks nor semicolons in the text mislead it")
  func separatorInQuotations() throws {
    let row = "甲,\"乙;\n丙;\",丁;\n"
    #expect(try rows(String(repeating: row, count: 3)).map(\.count) == [3, 3, 3])
  }

  @Test("a first line sep= names the separator and is no row")
  func stated() throws {
    let sheet = try Spreadsheet(Array("sep=|\r\na|b\r\nc|d,e".utf8)).sheets[0]
    #expect(sheet.rows.map { $0[1]?.shown } == ["b", "d,e"])
    #expect(sheet.rows.map(\.number) == [1, 2])
  }

  @Test("quotations hold separators, line ends and quotation marks")
  func quotations() throws {
    #expect(try rows("a,\"b,\"\"c\"\"\r\nd\",e\r\nf,g,h") == [["a", "b,\"c\"\nd", "e"], ["f", "g", "h"]])
    #expect(try rows("a,\"b\"c,d\"e\"") == [["a", "bc", "d\"e\""]])
  }

  @Test("lines end with CRLF, LF or CR", arguments: ["\r\n", "\n", "\r"])
  func lineEnds(end: String) throws {
    #expect(try rows("a,b\(end)c,d\(end)\(end)e,f\(end)") == [["a", "b"], ["c", "d"], ["e", "f"]])
    #expect(try Spreadsheet(Array("a,b\(end)\"c\(end)c\",d\(end)e,f".utf8)).sheets[0].rows.map(\.number) == [1, 2, 3])
  }

  @Test("a quotation without an end tells its line")
  func unfinished() {
    let refusal = refusal(of: Array("a,b\nc,\"d\ne,f\n".utf8))
    #expect(refusal?.cause.chinese.contains("第 2 行") == true)
    #expect(refusal?.cause.english.contains("line 2") == true)
  }

  @Test("what a table says is what is read again, in either encoding", arguments: [TextEncoding.utf8, .gb18030])
  func roundTrip(encoding: TextEncoding) throws {
    let texts = ["=1+1", "甲,乙", "\"引号\"", "两\n行", " 空 ", ";", "\t", "𠮷㐀€😀", "a", "1.0", "第二"]
    let columns = texts.map { Table.Column(title: $0, width: 10) }
    let table = Table(name: "表", columns: columns, rows: [texts.map { .text($0) }, texts.reversed().map { .text($0) }])
    let read = try Spreadsheet(table.csv(encoding))
    #expect(read.storage == .text(encoding, separator: ","))
    #expect(read.sheets[0].rows.count == 3)
    for (row, expected) in zip(read.sheets[0].rows, [texts, texts, texts.reversed()]) {
      for (column, text) in expected.enumerated() { #expect(row[column] == .text(text)) }
    }
  }

  @Test("dates are days, and months in Chinese: of 2021-08 programs make the first of the month")
  func dates() throws {
    let dates = [SheetDate(year: 2021, month: 8, day: 5), SheetDate(year: 2021, month: 8, day: nil)]
    let table = Table(
      name: "", columns: [.init(title: "a", width: 1), .init(title: "b", width: 1)], rows: [dates.map { .date($0) }])
    #expect(String(decoding: try table.csv().dropFirst(3), as: UTF8.self) == "a,b\r\n2021-08-05,2021年8月\r\n")
  }
}

/// Why a file is refused; nil where it is read.
func refusal(of bytes: [UInt8]) -> SpreadsheetRefusal? {
  do {
    _ = try Spreadsheet(bytes)
    return nil
  } catch { return error }
}
