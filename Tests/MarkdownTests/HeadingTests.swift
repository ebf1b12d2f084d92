import Testing

@Suite("Headings")
struct HeadingTests {
  @Test("ids keep Chinese and 〇, and turn everything else into one hyphen")
  func ids() {
    let headings = Reading("## 一、二〇二一年 Work & Plan！\n## 人々𠀀\n## “……”\n## A_B  c").headings
    #expect(headings.map(\.id) == ["一-二〇二一年-work-plan", "人々𠀀", "section", "a-b-c"])
  }

  @Test("ids never collide, not even with a heading that looks like a numbered one")
  func collisions() {
    #expect(Reading("## x\n## x\n## x-2\n## x\n## X").headings.map(\.id) == ["x", "x-2", "x-2-2", "x-3", "x-4"])
  }

  @Test("no heading gets an id that the page itself has")
  func pageAnchors() {
    #expect(Reading("## Main\n## contact").headings.map(\.id) == ["main-2", "contact-2"])
    #expect(Reading("## Main").body.fragments == ["main-2"])
  }

  @Test("ids carry the prefix of the document")
  func prefix() {
    let reading = Reading("## 甲\n> ### 乙", idPrefix: "a-b/")
    #expect(reading.headings.map(\.id) == ["a-b/甲"])
    #expect(reading.body.fragments == ["a-b/乙", "a-b/甲"])
    #expect(reading.html == "<h2 id=\"a-b/甲\">甲</h2>\n<blockquote>\n<h3 id=\"a-b/乙\">乙</h3>\n</blockquote>")
  }

  @Test("a heading knows its level, its content and its offset in the file")
  func parts() throws {
    let heading = try #require(Reading("\n甲\n\n ### *乙* c\n", frontMatter: "---\nx\n---\n").headings.first)
    #expect(heading.level == 3)
    #expect(heading.content.html.string == "<em>乙</em> c")
    #expect(heading.content.text == "乙 c")
    #expect(heading.offset == 10 + 1 + 4 + 1 + 1)
  }

  @Test("level 1 is shown as 2, with a warning")
  func levelOne() {
    let reading = Reading("# 甲")
    #expect(reading.headings.map(\.level) == [1])
    #expect(reading.html == "<h2 id=\"甲\">甲</h2>")
    #expect(reading.codes == ["heading-level-one"])
    #expect(reading.diagnostics.first?.severity == .warning)
  }

  @Test("a heading without text is a warning")
  func empty() {
    #expect(Reading("##").codes == ["heading-without-text"])
  }

  @Test("may be given a name, which is its id whatever its words are")
  func names() {
    let reading = Reading("## 下一步 {#plans}\n### 二 {#二.a_b-1} ##\n三 {#c}\n---\n## **四**{#d}\n## 五 `x`", idPrefix: "p/")
    #expect(reading.headings.map(\.id) == ["p/plans", "p/二.a_b-1", "p/c", "p/d", "p/五-x"])
    #expect(reading.headings.map(\.content.text) == ["下一步", "二", "三", "四", "五 x"])
    #expect(reading.codes.isEmpty)
  }

  @Test("what is no name stays text")
  func noNames() {
    for text in ["## 甲 \\{#a}", "## 甲 {#a b}", "## 甲 {#}", "## 甲 {a}", "## 甲 `{#a}`", "## 甲 {#a} 乙", "## 甲 {#*a*}"] {
      #expect(Reading(text).headings.first?.id.hasPrefix("甲") == true, "\(text)")
    }
  }

  @Test("a name that is in use is a mistake, in both orders and beside those of the page")
  func takenNames() {
    #expect(Reading("## 甲\n## 乙 {#甲}").codes == ["heading-id-taken"])
    #expect(Reading("## 甲 {#乙}\n## 乙").headings.map(\.id) == ["乙", "乙-2"])
    #expect(Reading("## 甲 {#main}").headings.map(\.id) == ["main-2"])
    #expect(Reading("a\n\n## 甲 {#x}\n## 乙 {#x}").places == [[4, 1]])
  }
}
