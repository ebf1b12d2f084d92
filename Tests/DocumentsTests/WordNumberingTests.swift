import Documents
import TestSupport
import Testing

@Suite("Word's numbers, which stand nowhere in the file, are those that Word shows")
struct WordNumberingTests {
  private typealias W = WordFile

  private func labels(_ body: String, _ numbering: String, styles: String? = nil) throws -> [String] {
    var file = WordFile(body)
    file.numbering = numbering
    file.styles = styles
    return try SourceDocument.read(file).blocks.map { $0.label ?? "" }
  }

  private func list(_ id: Int, _ levels: String, _ more: String = "") -> String {
    "<w:abstractNum w:abstractNumId='\(id)'>\(levels)</w:abstractNum><w:num w:numId='\(id)'><w:abstractNumId w:val='\(id)'/>\(more)</w:num>"
  }

  @Test("levels as official documents have them, each beginning anew below the one above")
  func levels() throws {
    let numbering = list(
      1,
      W.level(0, "chineseCountingThousand", "%1、") + W.level(1, "chineseCounting", "（%2）")
        + W.level(2, "decimal", "%3.")
        + W.level(3, "decimal", "（%4）") + W.level(4, "decimalEnclosedCircle", "%5"))
    let body = [0, 1, 2, 2, 3, 4, 4, 1, 2, 0, 1, 3].map { W.item("甲", 1, $0) }.joined()
    #expect(
      try labels(body, numbering) == ["一、", "（一）", "1.", "2.", "（1）", "①", "②", "（二）", "1.", "二、", "（一）", "（1）"])
  }

  @Test(
    "ways of counting",
    arguments: [
      ("chineseCounting", 10, "十"), ("chineseCounting", 21, "二十一"), ("chineseCountingThousand", 110, "一百一十"),
      ("chineseCountingThousand", 105, "一百零五"), ("chineseCountingThousand", 10_010, "一万零一十"),
      ("ideographDigital", 20, "二〇"),
      ("ideographTraditional", 3, "丙"), ("ideographZodiac", 12, "亥"), ("japaneseCounting", 111, "百十一"),
      ("chineseLegalSimplified", 15, "壹拾伍"), ("decimalFullWidth", 12, "１２"), ("decimalEnclosedCircle", 21, "㉑"),
      ("decimalEnclosedCircle", 51, "51"), ("decimalEnclosedParen", 4, "⑷"), ("decimalEnclosedFullstop", 4, "⒋"),
      ("upperLetter", 28, "BB"), ("lowerRoman", 49, "xlix"), ("upperRoman", 4, "IV"), ("decimalZero", 7, "07"),
      ("ideographEnclosedCircle", 2, "㊁"), ("nosuch", 5, "5"), ("taiwaneseCountingThousand", 10_000, "一萬"),
    ])
  func formats(format: String, number: Int, expected: String) throws {
    let level =
      "<w:lvl w:ilvl='0'><w:start w:val='\(number)'/><w:numFmt w:val='\(format)'/><w:lvlText w:val='%1'/></w:lvl>"
    #expect(try labels(W.item("甲", 1), list(1, level)) == [expected])
  }

  @Test("numbers of levels above; in Arabic figures where the level says so; levels above that never were")
  func above() throws {
    let numbering = list(
      1,
      W.level(0, "chineseCounting", "第%1章") + W.level(1, "decimal", "%1.%2", "<w:isLgl/>")
        + W.level(2, "lowerLetter", "%1-%2-%3"))
    #expect(
      try labels([0, 1, 1, 2, 0, 2].map { W.item("甲", 1, $0) }.joined(), numbering) == [
        "第一章", "1.1", "1.2", "一-2-a", "第二章", "二-1-a",
      ])
  }

  @Test("lists of one definition count on; one that says where it begins begins there, once")
  func starts() throws {
    let more =
      "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num><w:num w:numId='3'><w:abstractNumId w:val='1'/>"
      + "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num><w:num w:numId='4'><w:abstractNumId w:val='1'/>"
      + "<w:lvlOverride w:ilvl='0'>\(W.level(0, "upperLetter", "%1)"))</w:lvlOverride></w:num>"
    #expect(
      try labels([1, 1, 2, 3, 3, 1, 4].map { W.item("甲", $0) }.joined(), list(1, W.level(0, "decimal", "%1.")) + more)
        == [
          "1.", "2.", "3.", "5.", "6.", "7.", "H)",
        ])
  }

  @Test("a level that never begins anew, and one that does so only behind the first")
  func restarts() throws {
    let numbering = list(
      1,
      W.level(0, "decimal", "%1.") + W.level(1, "decimal", "（%2）", "<w:lvlRestart w:val='0'/>")
        + W.level(2, "decimal", "%3)", "<w:lvlRestart w:val='1'/>"))
    #expect(
      try labels([0, 1, 2, 1, 2, 0, 1, 2].map { W.item("甲", 1, $0) }.joined(), numbering) == [
        "1.", "（1）", "1)", "（2）", "2)", "2.", "（3）", "1)",
      ])
  }

  @Test("a level that is left out counts as if it stood there, from where it begins")
  func skipped() throws {
    let levels = { (second: Int, third: Int) in
      W.level(0, "decimal", "%1.")
        + W.level(1, "decimal", "%1.%2").replacing("<w:start w:val='1'/>", with: "<w:start w:val='\(second)'/>")
        + W.level(2, "decimal", "%1.%2.%3").replacing("<w:start w:val='1'/>", with: "<w:start w:val='\(third)'/>")
    }
    let shown = { (numbers: [Int], numbering: String) in
      try labels(numbers.map { W.item("甲", 1, $0) }.joined(), list(1, numbering))
    }
    #expect(
      try shown([0, 2, 2, 1, 2, 1, 0, 1, 2], levels(1, 1)) == [
        "1.", "1.1.1", "1.1.2", "1.2", "1.2.1", "1.3", "2.", "2.1", "2.1.1",
      ])
    #expect(try shown([2, 1, 0, 2, 0, 1], levels(1, 1)) == ["1.1.1", "1.2", "2.", "2.1.1", "3.", "3.1"])
    #expect(try shown([0, 2, 2, 1, 2, 1], levels(3, 4)) == ["1.", "1.3.4", "1.3.5", "1.4", "1.4.4", "1.5"])
  }

  @Test("lists by styles: their level is the one that names the style; what a paragraph says itself goes first")
  func styles() throws {
    let styles = """
      <w:style w:type='paragraph' w:styleId='A'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>\
      <w:style w:type='paragraph' w:styleId='B'><w:name w:val='b'/><w:basedOn w:val='A'/><w:pPr><w:outlineLvl w:val='9'/></w:pPr></w:style>\
      <w:style w:type='numbering' w:styleId='N'><w:name w:val='n'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>
      """
    let numbering =
      list(
        1,
        W.level(0, "chineseCounting", "%1、", "<w:pStyle w:val='A'/>")
          + W.level(1, "chineseCounting", "（%2）", "<w:pStyle w:val='B'/>"))
      + "<w:abstractNum w:abstractNumId='2'><w:numStyleLink w:val='N'/></w:abstractNum><w:num w:numId='2'><w:abstractNumId w:val='2'/></w:num>"
    let style = { (id: String) in "<w:pStyle w:val='\(id)'/>" }
    let body =
      W.p("甲", style("A")) + W.p("乙", style("B")) + W.p("丙", style("A") + "<w:numPr><w:numId w:val='0'/></w:numPr>")
      + W.p("丁", style("B")) + W.item("戊", 2) + W.item("己", 99)
    #expect(try labels(body, numbering, styles: styles) == ["一、", "（一）", "", "（二）", "二、", ""])
  }

  @Test("bullets and numbers that are not shown are none; of two forms of a count the one that all know")
  func none() throws {
    let numbering = list(
      1,
      W.level(0, "bullet", "\u{F06C}") + W.level(1, "none", "") + "<mc:AlternateContent><mc:Choice Requires='w14'>"
        + "<w:lvl w:ilvl='2'><w:numFmt w:val='custom'/><w:lvlText w:val='x'/></w:lvl></mc:Choice><mc:Fallback>\(W.level(2, "decimal", "%3."))</mc:Fallback></mc:AlternateContent>"
    )
    let document = try labels([0, 1, 2].map { W.item("甲", 1, $0) }.joined(), numbering)
    #expect(document == ["", "", "1."])
  }
}
