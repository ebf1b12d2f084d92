import Spreadsheets
import TestSupport
import Testing

@Suite("What cannot be read is refused, with the reason and what to do")
struct RefusalTests {
  private func said(_ bytes: [UInt8]) -> String {
    refusal(of: bytes).map { $0.cause.chinese + "|" + $0.mend.chinese } ?? ""
  }

  @Test("files of other kinds are called by their names")
  func kinds() {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(said(compound + [UInt8](repeating: 0, count: 600)).contains(".xls 或 .et"))
    #expect(said(compound + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }).contains("打开密码"))
    #expect(said(Array("%PDF-1.4".utf8)).contains("PDF"))
    #expect(said(Array("\u{FEFF} <html><table><tr><td>编号".utf8)).contains("网页"))
    #expect(said(Array("<?xml version='1.0'?><Workbook>".utf8)).contains("XML"))
    #expect(said([]).contains("空"))
    #expect(said(StoredZip([("mimetype", "x"), ("content.xml", "<a/>")]).bytes).contains(".ods"))
    #expect(said(StoredZip([("word/document.xml", "<a/>")]).bytes).contains(".docx"))
    #expect(said(StoredZip([("xl/workbook.bin", "x")]).bytes).contains(".xlsb"))
    #expect(said(StoredZip([("a.txt", "x")]).bytes).contains("压缩包"))
    for bytes in [compound, Array("%PDF-1.4".utf8)] { #expect(said(bytes).contains("另存为")) }
  }

  @Test("entities are refused with the DTD that would define them")
  func entities() {
    let bomb = "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>"
    let bytes = StoredZip([("xl/workbook.xml", bomb + "<workbook xmlns='\(Workbook.transitional)'>&b;</workbook>")])
      .bytes
    #expect(said(bytes).contains("DTD"))
  }

  @Test("nesting, numbers of rows and columns, and sizes have limits")
  func limits() {
    let deep = String(repeating: "<c>", count: 200)
    #expect(said(Workbook.bytes(rows: deep)).contains("读不懂"))
    #expect(said(Workbook.bytes(rows: "<row r='99999999'><c><v>1</v></c></row>")).contains("行号或列号"))
    #expect(said(Workbook.bytes(rows: "<row r='1'><c r='ZZZZZ1'><v>1</v></c></row>")).contains("行号或列号"))
    #expect(
      said(
        Workbook.bytes(
          rows: "<row><c t='inlineStr'><is><t>\(String(repeating: "a", count: 200_000))</t></is></c></row>")
      ).isEmpty == false)
    #expect(said([UInt8](repeating: 0x2C, count: 33 << 20)).contains("太大"))
    #expect(said(Array(String(repeating: "a,", count: 20_000).utf8)).contains("太大"))
  }

  @Test("one far cell costs nothing: rows and columns are as sparse as the file")
  func sparse() throws {
    let rows = "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row><row r='1'><c r='A1'><v>2</v></c></row>"
    let sheet = try Spreadsheet(
      Workbook.bytes(rows: rows, after: "<mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>")
    ).sheets[0]
    #expect(sheet.rows.map(\.number) == [1, 1_048_576])
  }

  @Test("an archive that is cut short anywhere is refused or read, and never more")
  func truncated() throws {
    let whole = Workbook.bytes(rows: "<row><c t='inlineStr'><is><t>甲</t></is></c></row>")
    for length in stride(from: 4, to: whole.count, by: 7) {
      #expect(refusal(of: Array(whole[..<length])) != nil, "\(length)")
    }
  }

  @Test(
    "what unpacks to far more than any ledger is refused, whatever it says of its size", arguments: [300 << 20, 100])
  func bomb(stated: Int) {
    let bytes = StoredZip(bombStating: stated).bytes
    #expect(bytes.count < 3 << 20)
    let said = said(bytes)
    #expect(said.contains("太大") || (stated == 100 && said.contains("损坏")), "\(said)")
  }
}
