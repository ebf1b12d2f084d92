import Testing

@Suite("CommonMark as HTML")
struct CommonMarkTests {
  @Test(
    "a body becomes HTML",
    arguments: [
      ("", ""),
      ("甲*乙*丙**丁**", "<p>甲<em>乙</em>丙<strong>丁</strong></p>"),
      ("a & <b\\> \"c\" 'd' &lt; &copy;", "<p>a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39; &lt; ©</p>"),
      ("`a<b`", "<p><code>a&lt;b</code></p>"),
      ("一\n\n二", "<p>一</p>\n<p>二</p>"),
      ("一\\\n二  \n三", "<p>一<br>\n二<br>\n三</p>"),
      ("---", "<hr>"),
      ("> 引\n>\n> 用", "<blockquote>\n<p>引</p>\n<p>用</p>\n</blockquote>"),
      ("- 一\n- 二", "<ul>\n<li>一</li>\n<li>二</li>\n</ul>"),
      ("- 一\n\n- 二", "<ul>\n<li>\n<p>一</p>\n</li>\n<li>\n<p>二</p>\n</li>\n</ul>"),
      ("- 一\n  - 二\n    1. 三", "<ul>\n<li>一\n<ul>\n<li>二\n<ol>\n<li>三</li>\n</ol>\n</li>\n</ul>\n</li>\n</ul>"),
      ("- 3) 三", "<ul>\n<li>\n<ol start=\"3\">\n<li>三</li>\n</ol>\n</li>\n</ul>"),
      ("```swift extra\nlet a < b\n```", "<pre><code class=\"language-swift\">let a &lt; b\n</code></pre>"),
      ("```\"><x\na\n```", "<pre><code>a\n</code></pre>"),
      ("    a\n    b", "<pre><code>a\nb\n</code></pre>"),
      ("[甲](https://a.cn/ \"标\\\"题\")", "<p><a href=\"https://a.cn/\" title=\"标&quot;题\">甲</a></p>"),
      ("<https://a.cn/?a=1&b=2>", "<p><a href=\"https://a.cn/?a=1&amp;b=2\">https://a.cn/?a=1&amp;b=2</a></p>"),
      ("![图*一*](/a.png \"题\")", "<p><img src=\"/a.png\" alt=\"图一\" title=\"题\"></p>"),
      ("[![图](/a.png)](/b)", "<p><a href=\"/b\"><img src=\"/a.png\" alt=\"图\"></a></p>"),
      ("[甲][a]\n\n[a]: /x\n[b]: /unused", "<p><a href=\"/x\">甲</a></p>"),
    ])
  func rendering(markdown: String, html: String) {
    let reading = Reading(markdown)
    #expect(reading.html == html)
    #expect(reading.codes.isEmpty)
  }

  @Test("lines may end with CRLF or CR, and a byte order mark is no text")
  func lineEnds() {
    #expect(Reading("\u{FEFF}a\r\nb\r\rc").html == "<p>a\nb</p>\n<p>c</p>")
  }

  @Test("NUL and invalid UTF-8 become U+FFFD")
  func invalidBytes() {
    #expect(Reading(bytes: [0x61, 0x00, 0xFF, 0x62]).html == "<p>a\u{FFFD}\u{FFFD}b</p>")
  }

  @Test("plain text has a line for each block, and pictures by their description")
  func plainText() {
    let markdown = "## 标题\n\n甲**乙**\nabc\ndef\\\nx\n\n- 一\n  - 二\n\n![图](/a.png)\n\n```\n码\n```\n\n1. 三\n2. 四"
    #expect(Reading(markdown).text == "标题\n甲乙 abc def\nx\n一\n二\n图\n码\n\n三\n四")
  }
}
