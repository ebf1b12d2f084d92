import Documents
import Testing

@Suite("Markdown: marks are no text, and all that is no mark is")
struct MarkdownTextTests {
  private func outline(_ text: String) throws -> [String] { try SourceDocument.read(text, name: "a.md").outline }

  @Test("headings, with and without a space, closed or underlined")
  func headings() throws {
    #expect(try outline("# 甲\n##乙 ##\n丙\n===\n丁\n---\n#1楼\n# C#") == ["#1 甲", "#2 乙", "#1 丙", "#2 丁", "#1楼", "#1 C#"])
  }

  @Test("lines of a paragraph run on, without a space in Chinese; indented and numbered ones begin another")
  func paragraphs() throws {
    #expect(try outline("甲，\n乙\nand\nso\n\n丙  \n丁\\\n戊") == ["甲，乙 and so", "丙/丁/戊"])
    #expect(try outline("甲\n　　乙\n一、丙\n十二、丁\n（一）戊\n①己") == ["甲", "　　乙", "一、丙", "十二、丁", "（一）戊", "①己"])
    #expect(try outline("    四个空格") == ["四个空格"])
  }

  @Test("bold as it is meant in Chinese; marks without a partner are text")
  func emphasis() throws {
    #expect(try outline("**“第一议题”**制度，落实**《办法》**。**重点：**内容") == ["*“第一议题”*制度，落实*《办法》*。*重点：*内容"])
    #expect(try outline("***甲***_乙_ 2 * 3 * 4，a_b_c，**丙 ~~丁~~ \\*戊\\*") == ["*甲*乙 2 * 3 * 4，a_b_c，**丙 丁 *戊*"])
    #expect(try outline("`**码**` ``a`b`` `c") == ["**码** a`b `c"])
  }

  @Test("lists with the numbers that are written, and depths; 1. 1. 1. counts")
  func lists() throws {
    #expect(
      try outline("1. 甲\n3. 乙\n   - 丙\n     1) 丁\n4. 戊\n\n   段\n\n- 己\n\n1. 庚\n1. 辛") == [
        "-0 [1.]甲", "-0 [3.]乙", "-1 丙", "-2 [1)]丁", "-0 [4.]戊", "段", "-0 己", "-0 [1.]庚", "-0 [2.]辛",
      ])
    #expect(try outline("到\n2021. 年") == ["到 2021. 年"])
  }

  @Test("tables, with bars that are escaped")
  func tables() throws {
    #expect(
      try outline("前\n\n| 甲 | 乙 |\n|:--|---|\n| **丙** | a\\|b |\n| 丁 |\n后 | 段\n\n末") == [
        "前", "|甲|乙‖*丙*|a|b‖丁‖后|段", "末",
      ])
    #expect(try outline("甲 | 乙") == ["甲 | 乙"])
  }

  @Test("links, addresses, pictures and notes")
  func links() throws {
    let document = try SourceDocument.read(
      "见[通报](https://a.example/x_(1) \"t\")、[乙][r]、[r]、[无]、<https://b.example/>，注[^1]。![图](a.png)\n\n[r]: /r\n\n[^1]: 注文",
      name: "a.md")
    #expect(document.outline == ["见通报、乙、r、[无]、https://b.example/，注{1}。图", "^1 注文"])
    let links = document.blocks[0].runs.compactMap(\.link)
    #expect(links == ["https://a.example/x_(1)", "/r", "/r", "https://b.example/", "a.png"])
  }

  @Test("comments, tags and entities of HTML; code; quotations; lines across")
  func rest() throws {
    #expect(
      try outline(
        "甲<!-- 注 -->乙<u>丙</u><br>丁 &lt;&#x4E00;&nosuch; 3 < 4\n\n<!--\n注\n-->\n\n> 引\n> 文\n\n***\n\n```\n# 码\n```") == [
          "甲乙丙/丁 <一&nosuch; 3 < 4", "引文", "# 码",
        ])
  }

  @Test("front matter: its title is the document's, the rest stands at the head")
  func frontMatter() throws {
    let document = try SourceDocument.read("---\ntitle: \"通报\"\ndate: 2021-08-27\n---\n正文", name: "-")
    #expect(document.texts(in: .documentTitle) == ["通报"])
    #expect(document.texts(in: .head) == ["date: 2021-08-27"])
    #expect(document.outline == ["正文"])
    #expect(document.blocks.map(\.line) == [2, 3, 5])
  }
}
