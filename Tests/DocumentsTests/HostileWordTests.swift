import Documents
import TestSupport
import Testing

@Suite("Hostile Word documents are refused, and nothing outside of them is opened")
struct HostileWordTests {
  private typealias W = WordFile

  private func said(_ bytes: [UInt8]) -> String { refusal(of: bytes, name: "a.docx")?.cause.chinese ?? "" }

  private func said(_ file: WordFile) -> String { said(file.bytes) }

  @Test("what unpacks to far more than any document, whatever it says of its size", arguments: [300 << 20, 100])
  func bomb(stated: Int) {
    let bytes = StoredZip(bombStating: stated, part: "word/document.xml").bytes
    #expect(bytes.count < 3 << 20)
    let said = said(bytes)
    #expect(said.contains("太大") || (stated == 100 && said.contains("损坏")), "\(said)")
  }

  @Test("entities, inside and outside, in every part")
  func entities() throws {
    for entity in ["'ha'", "SYSTEM 'file:///etc/passwd'", "SYSTEM 'http://127.0.0.1:9/'", "PUBLIC 'x' '../../a'"] {
      let declaration = "<!DOCTYPE x [<!ENTITY e \(entity)><!ENTITY % p \(entity)>]>"
      let document = StoredZip([
        ("word/document.xml", "\(declaration)<w:document xmlns:w='\(W.transitional)'>&e;</w:document>")
      ])
      #expect(said(document.bytes).contains("DTD"), "\(entity)")
      var file = WordFile(W.p("甲", "<w:sectPr><w:headerReference r:id='h'/></w:sectPr>"))
      file.parts = [("header", "h", "\(declaration)<w:hdr ROOTS>&e;</w:hdr>")]
      #expect(said(file).contains("DTD"), "\(entity)")
    }
  }

  @Test("elements too deep within each other; tables in tables as deep as they may be")
  func depth() throws {
    let table = { (depth: Int) in
      String(repeating: "<w:tbl><w:tr><w:tc>", count: depth) + W.p("甲")
        + String(repeating: "</w:tc></w:tr></w:tbl>", count: depth)
    }
    #expect(try SourceDocument.read(WordFile(table(130))).outline == ["甲"])
    #expect(said(WordFile(table(140))).contains("读不懂"))
    #expect(said(WordFile(String(repeating: "<w:sdt>", count: 100_000))).contains("读不懂"))
  }

  @Test("too much text, too many paragraphs, cells, parts")
  func sizes() {
    let text = String(repeating: "甲", count: 6 << 20)
    #expect(said(WordFile(W.p(text))).contains("太大"))
    #expect(said(WordFile(String(repeating: "<w:p><w:r><w:t>a</w:t></w:r></w:p>", count: 300_000))).contains("太大"))
    let cells =
      "<w:tbl>"
      + String(repeating: "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='9999'/></w:tcPr></w:tc></w:tr>", count: 3_000)
    #expect(said(WordFile(cells + "</w:tbl>" + W.p("甲"))).isEmpty)
    #expect(said(WordFile(W.p("甲") + String(repeating: "<w:p/>", count: 2_000_000))).contains("太大"))
    let rows =
      "<w:tbl>" + String(repeating: "<w:tr><w:tc>\(W.p("a"))</w:tc><w:tc/></w:tr>", count: 150_000) + "</w:tbl>"
    #expect(said(WordFile(rows)).contains("太大"))
    #expect(said(StoredZip([("word/document.xml", "<a/>")] + (0..<10_001).map { ("\($0)", "") }).bytes).contains("个数"))
  }

  @Test("styles and lists that are based on themselves, fields that never end, levels that are none")
  func circles() throws {
    var file = WordFile(
      W.p("甲", "<w:pStyle w:val='A'/>") + W.item("乙", 1, 99) + W.item("丙", 1, -3) + W.item("丁", 1)
        + String(repeating: "<w:r><w:fldChar w:fldCharType='begin'/></w:r>", count: 500) + W.p("戊"))
    file.styles = """
      <w:style w:type='paragraph' w:styleId='A'><w:basedOn w:val='B'/></w:style><w:style w:type='paragraph' w:styleId='B'>\
      <w:basedOn w:val='A'/></w:style><w:style w:type='numbering' w:styleId='L'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>
      """
    file.numbering =
      "<w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='L'/>\(W.level(0, "decimal", "%9%1%"))</w:abstractNum>"
      + "<w:num w:numId='1'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='9223372036854775807'/></w:lvlOverride></w:num>"
    #expect(try SourceDocument.read(file).characters == "甲乙丙丁戊")
  }

  @Test("an archive that is cut short anywhere is refused")
  func truncated() {
    let whole = WordFile(W.p("甲")).bytes
    for length in stride(from: 4, to: whole.count, by: 11) {
      #expect(refusal(of: Array(whole[..<length]), name: "a.docx") != nil, "\(length)")
    }
  }

  @Test("parts that are named twice, absolutely, or climb are names and nothing more")
  func names() throws {
    let document = { (text: String) in
      "<w:document xmlns:w='\(W.transitional)'><w:body>\(W.p(text))</w:body></w:document>"
    }
    let links = Workbook.links([
      ("r1", "x/officeDocument", "word/document.xml"), ("r2", "x/core-properties", "../../../../etc/passwd"),
    ])
    let zip = StoredZip([
      ("_rels/.rels", links), ("word/document.xml", document("甲")), ("/etc/passwd", "x"), ("../../a", "x"),
      ("word/document.xml", document("乙")),
    ])
    #expect(try SourceDocument.read(zip.bytes, name: "a.docx").characters == "甲")
  }

  @Test("addresses outside of the file are never opened, whatever part they stand for")
  func outside() throws {
    var file = WordFile(W.p("甲", "<w:sectPr><w:headerReference r:id='h'/></w:sectPr>"))
    file.addresses = ["h": "file:///etc/passwd"]
    #expect(try SourceDocument.read(file).blocks.map(\.text) == ["甲"])
  }
}
