import Spreadsheets
import TestSupport
import Testing

@Suite("Workbooks are read as Excel, WPS and others write them")
struct WorkbookTests {
  private func row(_ cells: String, shared: String? = nil, styles: String? = nil, properties: String = "") throws -> Row
  {
    let bytes = Workbook.bytes(
      rows: "<row r='1'>\(cells)</row>", shared: shared, styles: styles, properties: properties)
    return try #require(try Spreadsheet(bytes).sheets.first?.rows.first)
  }

  @Test("shared texts: plain ones, runs of rich text, readings left out, escapes undone")
  func sharedTexts() throws {
    let shared = """
      <si><t>甲</t></si><si><r><t>党</t></r><r><rPr><b/></rPr><t xml:space='preserve'>组 </t></r></si>\
      <si><t>漢字</t><rPh sb='0' eb='2'><t>かんじ</t></rPh></si><si><t>a_x000A_b_x005F_x0041_c&amp;&lt;</t></si>
      """
    let row = try row(
      "<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c><c r='E1' t='s'><v>3</v></c>"
        + "<c r='F1' t='s'><v>99</v></c>", shared: shared)
    #expect((0..<6).map { row[$0] } == [.text("甲"), .text("党组 "), .text("漢字"), nil, .text("a\nb_x0041_c&<"), nil])
  }

  @Test("inline texts, formulas' texts, numbers, booleans, errors, results that were not saved")
  func kinds() throws {
    let row = try row(
      "<c t='inlineStr'><is><r><t>甲</t></r><r><t>乙</t></r></is></c><c t='str'><f>A1</f><v>丙</v></c><c><v>12</v></c>"
        + "<c><v>1.5</v></c><c t='b'><v>1</v></c><c t='e'><v>#REF!</v></c><c><f>A1</f></c><c><f>1+1</f><v>2</v></c><c/>"
    )
    #expect(
      (0..<9).map { row[$0] } == [
        .text("甲乙"), .text("丙"), .number(12), .number(1.5), .flag(true), .fault("#REF!"), .fault("="), .number(2), nil,
      ])
  }

  @Test("dates by their formats: built in, Chinese, without a day, of 1904, ISO 8601")
  func dates() throws {
    let styles = """
      <numFmts><numFmt numFmtId='180' formatCode='yyyy"年"m"月"d"日"'/><numFmt numFmtId='181' formatCode='yyyy&quot;年&quot;m&quot;月&quot;;@'/>\
      <numFmt numFmtId='182' formatCode='[DBNum1][$-804]yyyy"年"m"月"d"日";@'/><numFmt numFmtId='183' formatCode='0.00"d"'/>\
      <numFmt numFmtId='184' formatCode='[Red]General'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>\
      <cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='180'/><xf numFmtId='181'/><xf numFmtId='182'/>\
      <xf numFmtId='183'/><xf numFmtId='57'/><xf numFmtId='31'/><xf numFmtId='184'/></cellXfs>
      """
    let cells = (0..<9).map { "<c s='\($0)'><v>44435.6</v></c>" }.joined() + "<c t='d'><v>2021-08-27T00:00:00</v></c>"
    let day = Cell.date(SheetDate(year: 2021, month: 8, day: 27))
    let month = Cell.date(SheetDate(year: 2021, month: 8, day: nil))
    let number = Cell.number(44435.6)
    let row = try row(cells, styles: styles)
    #expect((0..<10).map { row[$0] } == [number, day, day, month, day, number, month, day, number, day])
    let mac = try self.row("<c s='1'><v>42973</v></c>", styles: styles, properties: "<workbookPr date1904='1'/>")
    #expect(mac[0] == day)
  }

  @Test("Excel's 29 February 1900 is no day; those around it are")
  func leapDay() throws {
    let styles = "<cellXfs><xf numFmtId='14'/></cellXfs>"
    let row = try row(
      [1, 59, 60, 61, 36526, 2_958_465, 2_958_466].map { "<c s='0'><v>\($0)</v></c>" }.joined(), styles: styles)
    #expect(
      (0..<7).map { row[$0]?.shown } == [
        "1900-01-01", "1900-02-28", "60", "1900-03-01", "2000-01-01", "9999-12-31", "2958466",
      ])
  }

  @Test("strict workbooks, absolute targets, prefixes, foreign elements")
  func dialects() throws {
    let strict = Workbook.bytes(
      rows: "<row r='1'><c t='inlineStr'><is><t>甲</t></is></c></row>",
      namespace: "http://purl.oclc.org/ooxml/spreadsheetml/main",
      relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships")
    let absolute = Workbook.bytes(
      rows: "<x:c xmlns:x='urn:x'><v>9</v></x:c><row r='1'><c t='inlineStr'><is><t>甲</t></is></c></row>",
      target: "/xl/worksheets/sheet1.xml")
    let prefixed = StoredZip([
      (
        "xl/workbook.xml",
        "<x:workbook xmlns:x='\(Workbook.transitional)' xmlns:r='\(Workbook.relationships)'><x:sheets><x:sheet name='a' r:id='r1'/></x:sheets></x:workbook>"
      ),
      ("xl/_rels/workbook.xml.rels", Workbook.links([("r1", "x/worksheet", "./sheet.xml")])),
      (
        "xl/sheet.xml",
        "<x:worksheet xmlns:x='\(Workbook.transitional)'><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>"
      ),
    ]).bytes
    for bytes in [strict, absolute, prefixed] {
      #expect(try Spreadsheet(bytes).sheets.map { $0.rows.map { $0[0] } } == [[.text("甲")]])
    }
  }

  @Test("the value of merged cells holds for each of them, and no farther than the table")
  func merged() throws {
    let rows = """
      <row r='1'><c r='A1' t='inlineStr'><is><t>题</t></is></c></row>\
      <row r='3'><c r='A3' t='inlineStr'><is><t>甲</t></is></c><c r='C3'><v>1</v></c></row>\
      <row r='4' hidden='1'><c r='B4'><v>2</v></c><c r='C4'><v>3</v></c></row>
      """
    let bytes = Workbook.bytes(
      rows: rows,
      after: "<mergeCells><mergeCell ref='A1:XFD1'/><mergeCell ref='A3:A1048576'/><mergeCell ref='bad'/></mergeCells>")
    let sheet = try Spreadsheet(bytes).sheets[0]
    #expect(sheet.rows.map(\.number) == [1, 3, 4])
    #expect(
      sheet.rows.map { row in row.cells.map { "\($0.column)=\($0.cell.shown)" }.joined(separator: " ") } == [
        "0=题 1=题 2=题", "0=甲 2=1", "0=甲 1=2 2=3",
      ])
  }

  @Test("several sheets keep their names and tell whether they are hidden")
  func sheets() throws {
    let sheet = { (text: String) in
      "<worksheet xmlns='\(Workbook.transitional)'><sheetData><row><c t='inlineStr'><is><t>\(text)</t></is></c></row></sheetData></worksheet>"
    }
    let bytes = StoredZip([
      (
        "xl/workbook.xml",
        "<workbook xmlns='\(Workbook.transitional)' xmlns:r='\(Workbook.relationships)'><sheets><sheet name='说明' r:id='a'/><sheet name='字典' r:id='b' state='veryHidden'/><sheet name='缺' r:id='c'/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        Workbook.links([("a", "x/worksheet", "1.xml"), ("b", "x/worksheet", "2.xml"), ("c", "x/worksheet", "3.xml")])
      ),
      ("xl/1.xml", sheet("甲")), ("xl/2.xml", sheet("乙")),
    ]).bytes
    let sheets = try Spreadsheet(bytes).sheets
    #expect(sheets.map(\.name) == ["说明", "字典"])
    #expect(sheets.map(\.isHidden) == [false, true])
  }
}
