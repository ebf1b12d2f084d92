import Documents
import Testing

@Suite("Web pages: what a reader sees, and where it stands")
struct PageTests {
  private func outline(_ page: String) throws -> [String] {
    try SourceDocument.read("<!DOCTYPE html>" + page, name: "a.html").outline
  }

  @Test("white space collapses; lines of the source make no space between Chinese; blanks that stay stay")
  func whiteSpace() throws {
    #expect(try outline("<p>  关于\n  整改 a\nb  <b> 粗 </b>\n“引”\n文　全&nbsp;角</p>") == ["关于整改 a b* 粗*“引”文　全\u{A0}角"])
    #expect(try outline("<pre>\n甲\n  乙</pre>") == ["甲/乙"])
  }

  @Test("paragraphs of 2003: two breaks, or a break and an indentation")
  func breaks() throws {
    #expect(
      try outline("<TABLE><TR><TD>　　甲<BR>&nbsp;&nbsp;&nbsp;&nbsp;乙<BR><BR>丙<br>\n丁<br>&nbsp;<br>戊<BR>　　己") == [
        "　　甲", "\u{A0}\u{A0}\u{A0}\u{A0}乙", "丙/丁", "戊", "　　己",
      ])
  }

  @Test("a page of 2003: tags in capitals, tables in tables, nothing closed")
  func oldPage() throws {
    let page = """
      <HTML><HEAD><TITLE>通报 - 廉洁网</TITLE></HEAD><BODY BGCOLOR=#FFFFFF><TABLE WIDTH=100%><TR><TD>首页 | 新闻
      <TR><TD><TABLE BORDER=0><TR><TD ALIGN=center><FONT SIZE=5><B>关于整改的通报</B></FONT>
      <TR><TD><FONT SIZE=3><P>一、基本情况<P><SPAN style="font-weight:bold">（一）</SPAN>甲<P align=right>2021年</TABLE></TABLE>
      """
    let document = try SourceDocument.read(page, name: "-")
    #expect(document.outline == ["首页 | 新闻", "*关于整改的通报*", "一、基本情况", "*（一）*甲", "2021年"])
    #expect(document.texts(in: .documentTitle) == ["通报 - 廉洁网"])
    #expect(document.blocks.map(\.line) == [1, 1, 2, 3, 3, 3])
    #expect(document.blocks.map(\.alignment) == [.start, .start, .center, .start, .start, .end])
  }

  @Test("the frame of a page is told from its text, but the head of an article is text")
  func places() throws {
    let document = try SourceDocument.read(
      "<header>头</header><nav><a href=/>首页</a></nav><form><main><article><header><h1>题</h1></header><p>文</p><footer>署名"
        + "</footer></article></main><select><option>选</select><button>钮</button></form><aside>旁</aside><div role=contentinfo>脚</div>",
      name: "a.html")
    #expect(document.outline == ["#1 题", "文", "署名"])
    #expect(document.texts(in: .head) == ["头"])
    #expect(document.texts(in: .foot) == ["脚"])
    #expect(document.texts(in: .navigation) == ["首页", "选", "钮", "旁"])
  }

  @Test("what nobody sees is no text, and hidden text is told of")
  func unseen() throws {
    let document = try SourceDocument.read(
      "<p>甲<!-- 注 --><script>a</script><style>b</style><template>c</template><noscript>d</noscript></p>\n"
        + "<div style='color:red; DISPLAY: none'>藏<b>起</b></div><p hidden>来</p><svg><title>题</title></svg><p>乙</p>",
      name: "a.html")
    #expect(document.outline == ["甲", "乙"])
    #expect(document.remarks.map(\.line) == [2])
    #expect(document.remarks[0].words.chinese.contains("3 个字符"))
  }

  @Test("lists have the numbers that a browser shows")
  func lists() throws {
    #expect(
      try outline(
        "<ol><li>甲<li value=5>乙<ol type=A start=27><li>丙</ol><li><p>丁<p>戊</ol><ul><li>己</ul><ol reversed><li>庚<li>辛</ol>"
          + "<ol style='list-style-type:simp-chinese-informal' start=10><li>壬<li>癸</ol><ol type=i><li>子<li type=1>丑</ol>"
          + "<ol style='list-style:none'><li>寅</ol>") == [
          "-0 [1.]甲", "-0 [5.]乙", "-1 [AA.]丙", "-0 [6.]丁", "-0 戊", "-0 己", "-0 [2.]庚", "-0 [1.]辛",
          "-0 [十、]壬", "-0 [十一、]癸", "-0 [i.]子", "-0 [2.]丑", "-0 寅",
        ])
  }

  @Test("a list within another is numbered by its own kind")
  func nestedLists() throws {
    #expect(
      try outline("<ol style='list-style-type:cjk-ideographic'><li>甲<ol><li>乙<ol type=a><li>丙</ol></ol></ol>") == [
        "-0 [一、]甲", "-1 [1.]乙", "-2 [a.]丙",
      ])
  }

  @Test("tables of data are told from those that lay out a page; cells that span have their text once")
  func tables() throws {
    #expect(
      try outline(
        "<table border=1><caption>表</caption><tr><td rowspan=2>甲<td colspan=2>乙<tr><td><p>丙<p>丁<td><b>戊</b></table>")
        == ["表", "|甲|乙|‖|丙/丁|*戊*"])
    #expect(try outline("<table><tr><th>甲<th>乙<tr><td>丙<td>丁</table>") == ["|甲|乙‖丙|丁"])
    #expect(try outline("<table><tr><td>甲<td>乙<tr><td>丙<td>丁<tr><td>戊<td>己</table>") == ["|甲|乙‖丙|丁‖戊|己"])
    #expect(try outline("<table><tr><td>甲<td>乙<tr><td>丙<td><table><tr><td>丁</table></table>") == ["甲", "乙", "丙", "丁"])
    #expect(
      try outline("<ol><li><table border=1><tr><td>甲<td><ol><li>乙</ol><tr><td>丙<td>丁</table></ol>") == ["|甲|1.乙‖丙|丁"])
  }

  @Test("a table in the middle of a page does not have its text in the middle")
  func alignment() throws {
    let document = try SourceDocument.read(
      "<html><center>甲<table align=center><tr><td>乙<td align=middle>丙<td><p style='text-align:RIGHT'>丁</table>戊",
      name: "-")
    #expect(document.blocks.map(\.alignment) == [.center, .start, .center, .end, .center])
  }

  @Test("links, ruby, breaks within words, spans that are blocks, entities")
  func inline() throws {
    let document = try SourceDocument.read(
      "<div><a href='/a?b=1&amp;c'>链<b>接</b></a>后<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>长<wbr>词&hellip;"
        + "<span style='display:block'>段</span>末</div>", name: "a.html")
    #expect(document.outline == ["链*接*后漢(かん)长词…", "段", "末"])
    #expect(document.blocks[0].runs.map(\.link) == ["/a?b=1&c", "/a?b=1&c", nil])
  }

  @Test("a block's line is that of its first character", arguments: ["\n", "\r\n"])
  func lines(end: String) throws {
    let page = ["<html>", "<body><p>", "", "甲", "乙</p><p>丙<br>", "丁</p>", "<div>", "<b>", "戊</b>"].joined(
      separator: end)
    #expect(try SourceDocument.read(page, name: "a.html").blocks.map(\.line) == [4, 5, 9])
  }
}
