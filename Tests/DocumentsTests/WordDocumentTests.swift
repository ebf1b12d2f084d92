import Documents
import TestSupport
import Testing

@Suite("Word documents: what a reader sees")
struct WordDocumentTests {
  private typealias W = WordFile

  private func outline(_ body: String, styles: String? = nil) throws -> [String] {
    var file = WordFile(body)
    file.styles = styles
    return try SourceDocument.read(file).outline
  }

  @Test("paragraphs and their numbers; tabs, breaks, hyphens, signs")
  func paragraphs() throws {
    let document = try SourceDocument.read(
      WordFile(
        W.p("甲") + "<w:p/>"
          + "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/>"
          + "<w:sym w:font='Wingdings' w:char='F0FE'/><w:sym w:font='宋体' w:char='25CB'/><w:t>d</w:t></w:r></w:p>"))
    #expect(document.outline == ["甲", "a\tb/c-☑○d"])
    #expect(document.blocks.map(\.line) == [1, 3])
  }

  @Test("bold by itself, by its styles, by both of them and so not", arguments: [false, true])
  func bold(isStrict: Bool) throws {
    var file = WordFile(
      W.p("甲", "<w:pStyle w:val='B'/>") + W.p("乙", "", run: "<w:b/>")
        + W.p("丙", "<w:pStyle w:val='C'/>", run: "<w:b w:val='0'/>")
        + W.p("丁", "<w:pStyle w:val='B'/>", run: "<w:rStyle w:val='S'/>")
        + W.p("戊", "", run: "<w:rStyle w:val='S'/><w:bCs/>"))
    file.namespace = isStrict ? W.strict : W.transitional
    file.styles = """
      <w:style w:type='paragraph' w:styleId='B'><w:rPr><w:b/></w:rPr></w:style><w:style w:type='paragraph' w:styleId='C'>\
      <w:basedOn w:val='B'/></w:style><w:style w:type='character' w:styleId='S'><w:rPr><w:b w:val='true'/></w:rPr></w:style>
      """
    #expect(try SourceDocument.read(file).outline == ["*甲*", "*乙*", "丙", "丁", "*戊*"])
  }

  @Test("headings by outline and by style; alignment")
  func headings() throws {
    let styles = """
      <w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/><w:pPr><w:outlineLvl w:val='0'/><w:jc w:val='center'/></w:pPr></w:style>\
      <w:style w:type='paragraph' w:styleId='2'><w:name w:val='Heading 2'/></w:style><w:style w:type='paragraph' w:styleId='T'>\
      <w:name w:val='Title'/></w:style><w:style w:type='paragraph' w:styleId='X'><w:basedOn w:val='1'/></w:style>
      """
    var file = WordFile(
      ["1", "2", "T", "X"].map { W.p("甲", "<w:pStyle w:val='\($0)'/>") }.joined()
        + W.p("乙", "<w:outlineLvl w:val='2'/>")
        + W.p("丙", "<w:pStyle w:val='1'/><w:outlineLvl w:val='9'/><w:jc w:val='right'/>"))
    file.styles = styles
    let document = try SourceDocument.read(file)
    #expect(document.outline == ["#1 甲", "#2 甲", "#1 甲", "#1 甲", "#3 乙", "丙"])
    #expect(document.blocks.map(\.alignment) == [.center, .start, .start, .center, .start, .end])
  }

  @Test("tracked changes as if accepted: insertions in, deletions out, moves once, ends that were deleted join")
  func changes() throws {
    let deletedEnd = "<w:rPr><w:del w:id='1'/></w:rPr>"
    let body =
      "<w:p>\(W.r("甲"))<w:ins>\(W.r("乙"))</w:ins><w:del><w:r><w:delText>丙</w:delText></w:r></w:del>"
      + "<w:moveFrom>\(W.r("丁"))</w:moveFrom></w:p>" + "<w:p><w:moveTo>\(W.r("丁"))</w:moveTo></w:p>"
      + W.p("戊", deletedEnd)
      + W.p(
        "己", "<w:pPrChange><w:pPr><w:pStyle w:val='1'/></w:pPr></w:pPrChange>",
        run: "<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>")
      + W.p("庚", deletedEnd)
    let document = try SourceDocument.read(WordFile(body))
    #expect(document.outline == ["甲乙", "丁", "戊己", "庚"])
    #expect(document.remarks.map(\.words.chinese).joined().contains("插入 2 处，删除 2 处"))
  }

  @Test("notes: their marks where they stand, their text behind the body")
  func notes() throws {
    var file = WordFile(
      "<w:p>\(W.r("甲"))<w:r><w:endnoteReference w:id='1'/></w:r>\(W.r("乙"))<w:r><w:footnoteReference w:id='3'/></w:r></w:p>"
        + W.p("丙"))
    let note = { (id: String, text: String, type: String) in
      "<w:footnote w:id='\(id)'\(type)><w:p><w:r><w:footnoteRef/></w:r>\(W.r(text))</w:p></w:footnote>"
    }
    file.parts = [
      (
        "footnotes", "fn",
        "<w:footnotes ROOTS>\(note("0", "线", " w:type='separator'"))\(note("2", "无", ""))\(note("3", "注", ""))</w:footnotes>"
      ),
      ("endnotes", "en", "<w:endnotes ROOTS><w:endnote w:id='1'>\(W.p("尾"))</w:endnote></w:endnotes>"),
    ]
    #expect(try SourceDocument.read(file).outline == ["甲{1}乙{2}", "丙", "^1 尾", "^2 注"])
  }

  @Test("tables: of data, across columns and down rows; those that lay out a page; within each other")
  func tables() throws {
    let cell = { (text: String, properties: String) in "<w:tc><w:tcPr>\(properties)</w:tcPr>\(text)</w:tc>" }
    let row = { (cells: [String]) in "<w:tr>\(cells.joined())</w:tr>" }
    let table = { (rows: [String]) in
      "<w:tbl><w:tblPr><w:tblStyle w:val='x'/></w:tblPr><w:tblGrid/>\(rows.joined())</w:tbl>"
    }
    let data = table([
      row([cell(W.p("甲"), "<w:gridSpan w:val='2'/>"), cell(W.p("乙"), "<w:vMerge w:val='restart'/>")]),
      row([cell(W.p("丙") + W.p("丁"), ""), cell("<w:p/>", ""), cell("<w:p/>", "<w:vMerge/>")]),
      "<w:tr><w:trPr><w:del/></w:trPr>\(cell(W.p("删"), ""))</w:tr>",
    ])
    #expect(try outline(data) == ["|甲||乙‖丙/丁||"])
    #expect(try outline(table([row([cell(W.p("甲"), ""), cell(W.p("乙"), "")])])) == ["甲", "乙"])
    let inner = table([row([cell(W.p("一"), ""), cell(W.p("二"), "")]), row([cell(W.p("三"), ""), cell(W.p("四"), "")])])
    #expect(try outline(table([row([cell(inner + "<w:p/>", "")])])) == ["|一|二‖三|四"])
    #expect(
      try outline(table([row([cell(inner, ""), cell(W.p("五"), "")]), row([cell(W.p("六"), ""), cell(W.p("七"), "")])]))
        == [
          "|一\t二/三\t四|五‖六|七"
        ])
  }

  @Test("numbers of cells are text of the cells, also where nothing else is in them")
  func numberedCells() throws {
    let row = { "<w:tr><w:tc>\(W.item("", 1))</w:tc><w:tc>\(W.p("甲"))</w:tc></w:tr>" }
    var file = WordFile("<w:tbl>\(row())\(row())</w:tbl>")
    file.numbering =
      "<w:abstractNum w:abstractNumId='1'>\(W.level(0, "decimal", "%1"))</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
    #expect(try SourceDocument.read(file).outline == ["|1|甲‖2|甲"])
  }

  @Test("heads and feet that some page has, each once, without the numbers of pages")
  func surroundings() throws {
    let page = { (kind: String) in
      "<w:p>\(W.r("第"))<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> \(kind) </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>\(W.r("7"))<w:r><w:fldChar w:fldCharType='end'/></w:r>\(W.r("页"))"
        + "<w:fldSimple w:instr='NUMPAGES'>\(W.r("9"))</w:fldSimple></w:p>"
    }
    var file = WordFile(
      W.p("甲", "<w:sectPr><w:headerReference w:type='default' r:id='h1'/></w:sectPr>")
        + W.p("乙")
        + "<w:sectPr><w:headerReference w:type='default' r:id='h1'/><w:headerReference w:type='first' r:id='h2'/>"
        + "<w:headerReference w:type='even' r:id='h3'/><w:footerReference w:type='first' r:id='f1'/><w:titlePg/></w:sectPr>"
    )
    file.parts = [
      ("header", "h1", "<w:hdr ROOTS>\(W.p("头"))</w:hdr>"), ("header", "h2", "<w:hdr ROOTS>\(W.p("首"))</w:hdr>"),
      ("header", "h3", "<w:hdr ROOTS>\(W.p("偶"))</w:hdr>"), ("footer", "f1", "<w:ftr ROOTS>\(page("page"))</w:ftr>"),
      ("header", "h4", "<w:hdr ROOTS>\(W.p("无"))</w:hdr>"),
    ]
    file.title = "属性"
    let document = try SourceDocument.read(file)
    #expect(document.texts(in: .head) == ["头", "首"])
    #expect(document.texts(in: .foot) == ["第页"])
    #expect(document.texts(in: .documentTitle) == ["属性"])
    #expect(document.outline == ["甲", "乙"])
  }

  @Test("fields show their results; links, tables of contents, circled numbers; what is never ended loses nothing")
  func fields() throws {
    let field = { (instruction: String, result: String?) in
      "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>\(instruction)</w:instrText></w:r>"
        + (result.map { "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + W.r($0) } ?? "")
        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    }
    let nested = field(" REF a ", "甲").replacing(
      "<w:instrText> REF", with: "<w:instrText> IF </w:instrText></w:r>" + field("PAGE", "7") + "<w:r><w:instrText> REF"
    )
    let body =
      "<w:p>\(nested)\(field("EQ \\o\\ac(○,3)", nil))\(field("eq \\o(甲,乙)", nil))\(field("HYPERLINK \"http://a.example/\"", "链"))"
      + "<w:hyperlink r:id='out'>\(W.r("外"))</w:hyperlink></w:p>"
      + "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
      + "\(W.r("目"))</w:p>\(W.p("录"))<w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>" + W.p("文")
    var file = WordFile(body)
    file.addresses = ["out": "https://b.example/"]
    let document = try SourceDocument.read(file)
    #expect(document.outline == ["甲③乙链外", "文"])
    #expect(document.blocks[0].runs.compactMap(\.link) == ["http://a.example/", "https://b.example/"])
    #expect(document.remarks.count == 1)
    let open = body.replacing("<w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>", with: "")
    #expect(try outline(open).suffix(3) == ["目", "录", "文"])
  }

  @Test("boxes once, pictures of words, content controls, formulas, ruby, hidden text, comments, what is foreign")
  func rest() throws {
    let box = { (text: String) in "<w:txbxContent>\(W.p(text))</w:txbxContent>" }
    let both =
      "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>\(box("框"))</wps:txbx></mc:Choice>"
      + "<mc:Fallback><w:pict><v:textbox>\(box("框"))</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    let unknown =
      "<w:r><mc:AlternateContent><mc:Choice Requires='x'>\(box("新"))</mc:Choice><mc:Fallback>\(W.r("旧"))</mc:Fallback></mc:AlternateContent></w:r>"
    let body =
      "<w:p>\(W.r("甲"))\(both)\(W.r("乙"))</w:p><w:p>\(unknown)<w:r><w:pict><v:textpath string='红头'/></w:pict></w:r></w:p>"
      + "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>\(W.p("控"))</w:sdtContent></w:sdt>"
      + "<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:ruby><w:rt>\(W.r("hàn"))</w:rt><w:rubyBase>\(W.r("漢"))</w:rubyBase></w:ruby>"
      + "\(W.r("藏", "<w:vanish/>"))<w:r><w:commentReference w:id='1'/></w:r><x:a><w:t>外</w:t></x:a></w:p>"
    let document = try SourceDocument.read(WordFile(body))
    #expect(document.outline == ["甲乙", "框", "旧", "红头", "控", "x漢hàn"])
    #expect(document.remarks.count == 2)
  }

  @Test("archives of other things are called by their names")
  func others() {
    let said = { (name: String) in refusal(of: StoredZip([(name, "x")]).bytes)?.cause.chinese ?? "" }
    #expect(said("xl/workbook.xml").contains(".xlsx"))
    #expect(said("ppt/presentation.xml").contains(".pptx"))
    #expect(said("content.xml").contains(".odt"))
    #expect(said("OFD.xml").contains("OFD"))
    #expect(said("a").contains("压缩包"))
  }
}
