import Testing

@testable import Markdown

@Suite("Struck text")
struct StrikethroughTests {
  @Test(
    "stands between one or two tildes, by the same rules as emphasis",
    arguments: [
      ("~~甲~~乙", "<del>甲</del>乙"), ("~~Hi~~ Hello, ~there~ world!", "<del>Hi</del> Hello, <del>there</del> world!"),
      ("This will ~~~not~~~ strike.", "This will ~~~not~~~ strike."), ("甲~~“乙”~~丙", "甲<del>“乙”</del>丙"),
      ("~~甲：~~乙~~（丙）~~丁", "<del>甲：</del>乙<del>（丙）</del>丁"), ("a~~\"b\"~~c", "a~~&quot;b&quot;~~c"),
      ("~~*甲*~~ *~~乙~~*", "<del><em>甲</em></del> <em><del>乙</del></em>"),
      ("甲**~~“乙”~~**丙", "甲<strong><del>“乙”</del></strong>丙"),
      ("甲~~**“乙”**~~丙", "甲<del><strong>“乙”</strong></del>丙"), ("~~甲 ~乙~ 丙~~", "<del>甲 <del>乙</del> 丙</del>"),
      ("[~~甲~~](/a)", "<a href=\"/a\"><del>甲</del></a>"), ("*甲~~乙*丙~~", "<em>甲~~乙</em>丙~~"),
      ("~~甲[乙~~丙](/a)", "~~甲<a href=\"/a\">乙~~丙</a>"), ("~~甲~乙~~", "<del>甲~乙</del>"), ("~~甲", "~~甲"),
      ("\\~~甲~~ \\~\\~乙~~", "~~甲~~ ~~乙~~"),
      ("`~~甲~~`", "<code>~~甲~~</code>"), ("~~甲\n乙~~", "<del>甲乙</del>"),
    ])
  func pairs(markdown: String, html: String) {
    #expect(Reading(markdown).html == "<p>\(html)</p>")
  }

  @Test("a single tilde between numbers, dates or words is a range")
  func ranges() {
    for text in ["3~5天，7~9天", "2021年3月~5月、6月~7月", "甲~乙，丙~丁", "（1~3）和（4~6）"] {
      #expect(Reading(text).html == "<p>\(text)</p>")
    }
  }

  @Test("ends with its paragraph, and leaves no mark in code, addresses and fences")
  func limits() {
    #expect(Reading("甲 ~~乙\n\n丙~~。").html == "<p>甲 ~~乙</p>\n<p>丙~~。</p>")
    #expect(Reading("~~~\n~~甲~~\n~~~").html == "<pre><code>~~甲~~\n</code></pre>")
    #expect(Reading("[甲](/~~a~~b)").html == "<p><a href=\"/~~a~~b\">甲</a></p>")
    #expect(Reading("![甲~~乙~~](/a.png)").html == "<p><img src=\"/a.png\" alt=\"甲乙\"></p>")
    #expect(Reading("## ~~甲~~乙").headings.map(\.id) == ["甲乙"])
    #expect(Reading("~~甲~~乙").text == "甲乙")
  }
}
