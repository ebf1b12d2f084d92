import Testing

@testable import Markdown

@Suite("Footnotes")
struct FootnoteTests {
  @Test("stand at the end, in the order in which the text points to them, with ways there and back")
  func form() {
    let reading = Reading("甲[^二]乙[^1]丙[^二]。\n\n[^1]: 一*注*\n[^二]: 二注\n\n丁", idPrefix: "a/")
    #expect(reading.codes.isEmpty)
    #expect(
      reading.html == """
        <p>甲<sup><a href="#a/fn-1" id="a/fnref-1" role="doc-noteref">[1]</a></sup>\
        乙<sup><a href="#a/fn-2" id="a/fnref-2" role="doc-noteref">[2]</a></sup>\
        丙<sup><a href="#a/fn-1" id="a/fnref-1-2" role="doc-noteref">[1]</a></sup>。</p>
        <p>丁</p>
        <section class="footnotes" role="doc-endnotes">
        <ol>
        <li id="a/fn-1">
        <p>二注 <a href="#a/fnref-1" role="doc-backlink" aria-label="返回正文第1处">↩</a> \
        <a href="#a/fnref-1-2" role="doc-backlink" aria-label="返回正文第2处">↩</a></p>
        </li>
        <li id="a/fn-2">
        <p>一<em>注</em> <a href="#a/fnref-2" role="doc-backlink" aria-label="返回正文">↩</a></p>
        </li>
        </ol>
        </section>
        """)
    #expect(reading.text == "甲乙丙。\n丁\n二注\n一注")
  }

  @Test("may have several blocks, go on lazily, stand in quotations and items, and point to others")
  func blocks() {
    let html = Reading("甲[^a]\n\n[^a]: 一\n二\n\n    三\n\n    - 四\n\n戊").html
    #expect(html.hasPrefix("<p>甲<sup>"))
    #expect(html.contains("</p>\n<p>戊</p>\n<section"))
    #expect(html.contains("<p>一二</p>\n<p>三</p>\n<ul>\n<li>四</li>\n</ul>\n<p> <a href=\"#fnref-1\""))
    #expect(Reading("> 甲[^a]\n>\n> [^a]: 一\n\n乙").html.contains("<p>一 <a"))
    #expect(Reading("1. 甲[^a]\n2. 乙\n\n   [^a]: 一").html.contains("<p>一 <a"))
    let chain = Reading("甲[^a]\n\n[^b]: 二\n[^a]: 一[^b]")
    #expect(chain.text == "甲\n一\n二")
    #expect(Reading("|甲[^a]|\n|-|\n\n[^a]: 一").html.contains("<th scope=\"col\">甲<sup>"))
    #expect(Reading("## 甲[^a]\n\n[^a]: 一").headings.map(\.id) == ["甲"])
  }

  @Test("leave the author's own lists as they are")
  func lists() {
    let reading = Reading("+ 甲[^a]\n\n[^a]: 一\n\n* 乙\n* 丙")
    #expect(reading.html.hasPrefix("<ul>\n<li>甲<sup>"))
    #expect(reading.html.contains("</ul>\n<ul>\n<li>乙</li>\n<li>丙</li>\n</ul>\n<section"))
  }

  @Test("bold text beside a reference stays bold")
  func emphasis() {
    #expect(Reading("**甲。**[^a]**“乙”**[^a]\n\n[^a]: 一").html.contains("<strong>甲。</strong><sup>"))
    #expect(Reading("**abc.**[^a]\n\n[^a]: **“一”**二").html.contains("<strong>“一”</strong>二"))
  }

  @Test("what is none stays as it is written")
  func none() {
    #expect(Reading("`[^a]`\n\n[^a]: 一").html.contains("<code>[^a]</code>"))
    #expect(Reading("```\n[^a]: 一\n```").html == "<pre><code>[^a]: 一\n</code></pre>")
    #expect(Reading("    [^a]: 一").html == "<pre><code>[^a]: 一\n</code></pre>")
    #expect(Reading("\\[^a]").html == "<p>[^a]</p>")
    #expect(Reading("[^a](/x)").html == "<p><a href=\"/x\">^a</a></p>")
    #expect(Reading("[甲[^a]](/x)[^a]\n\n[^a]: 一").html.contains("<a href=\"/x\">甲[^a]</a><sup>"))
    #expect(Reading("甲\n    [^a]: 一").text == "甲 [^a]: 一")
  }

  @Test("mistakes have their places")
  func mistakes() {
    let reading = Reading("甲**“乙”**丙[^x]\n\n[^a]: 一<br>\n\n[^a]: 二")
    #expect(reading.codes == ["footnote-twice", "footnote-unused", "footnote-missing"])
    #expect(reading.places == [[5, 1], [3, 1], [1, 10]])
    #expect(reading.text == "甲“乙”丙[^x]")
    #expect(Reading("甲[^a]\n\n[^a]: 一<br>").places == [[3, 8]])
  }

  @Test("never share an id with a heading")
  func ids() {
    #expect(Reading("## fn-1\n\n甲[^a]\n\n[^a]: 一").headings.map(\.id) == ["fn-1-2"])
  }
}
