import Testing

@Suite("Emphasis beside Chinese, Japanese and Korean")
struct EmphasisTests {
  @Test(
    "is what its writers mean: quotation marks, titles, colons, brackets inside it, Han, kana and Hangul outside",
    arguments: [
      ("落实**“第一议题”**制度", "落实<strong>“第一议题”</strong>制度"),
      ("落实**《办法》**。", "落实<strong>《办法》</strong>。"),
      ("**重点：**内容", "<strong>重点：</strong>内容"),
      ("**重点:**内容**(一)**内容", "<strong>重点:</strong>内容<strong>(一)</strong>内容"),
      ("把**“‘两个维护’”**放在首位", "把<strong>“‘两个维护’”</strong>放在首位"),
      ("共**100%**完成，见**[附件](/a)**所列", "共<strong>100%</strong>完成，见<strong><a href=\"/a\">附件</a></strong>所列"),
      ("按*“三会一课”*和***《条例》***办", "按<em>“三会一课”</em>和<em><strong>《条例》</strong></em>办"),
      ("用**`git`**和**“`git`”**管", "用<strong><code>git</code></strong>和<strong>“<code>git</code>”</strong>管"),
      ("甲**—乙—**丙**…丁…**戊**·己·**庚", "甲<strong>—乙—</strong>丙<strong>…丁…</strong>戊<strong>·己·</strong>庚"),
      ("**会议（扩大）**上", "<strong>会议（扩大）</strong>上"),
      ("これは**重要。**です、**「注」**だ", "これは<strong>重要。</strong>です、<strong>「注」</strong>だ"),
      ("**문서(공개)**를 **`가`**도", "<strong>문서(공개)</strong>를 <strong><code>가</code></strong>도"),
      ("𠮷**(吉)**𠮷", "𠮷<strong>(吉)</strong>𠮷"),
      ("葛\u{E0100}**(一)**城", "葛\u{E0100}<strong>(一)</strong>城"),
      ("羽\u{FE00}**(二)**", "羽\u{FE00}<strong>(二)</strong>"),
      ("**“\u{FE01}Go”\u{FE01}**Run", "<strong>“\u{FE01}Go”\u{FE01}</strong>Run"),
      ("a**〰**a**㊙**a", "a<strong>〰</strong>a<strong>㊙</strong>a"),
    ])
  func amended(markdown: String, html: String) {
    let reading = Reading(markdown)
    #expect(reading.html == "<p>\(html)</p>")
    #expect(reading.codes.isEmpty)
  }

  @Test(
    "follows the rules of _ : nothing within a word, but behind punctuation with the selector of its form",
    arguments: [
      ("甲_乙_丙__丁__", "甲_乙_丙__丁__"), ("_注意_：甲", "<em>注意</em>：甲"), ("注：__甲__", "注：<strong>甲</strong>"),
      ("甲_“乙”_丙", "甲_“乙”_丙"), ("甲。\u{FE00}_b._", "甲。\u{FE00}<em>b.</em>"),
      ("“\u{FE01}a”\u{FE01}__b__", "“\u{FE01}a”\u{FE01}<strong>b</strong>"), ("甲*_“乙”_*丙", "甲<em><em>“乙”</em></em>丙"),
      ("甲_*“乙”*_丙", "甲_<em>“乙”</em>_丙"),
    ])
  func underscores(markdown: String, html: String) {
    #expect(Reading(markdown).html == "<p>\(html)</p>")
  }

  @Test(
    "stays as CommonMark has it beside other scripts and emoji",
    arguments: [
      "a**\"b\"**c", "a**«b»**c", "a**𝜵b**c", "a**∇**a", "a**🀄**a", "** 甲 **", "甲**", "\\*\\*“甲”\\*\\*乙",
    ])
  func unchanged(markdown: String) {
    let text = markdown.replacing("\\", with: "").replacing("\"", with: "&quot;")
    #expect(Reading(markdown).html == "<p>\(text)</p>")
  }

  @Test("leaves no trace in code, addresses, titles, labels and comments")
  func noTrace() {
    #expect(Reading("`甲*（*乙`").html == "<p><code>甲*（*乙</code></p>")
    #expect(Reading("```\n甲**“乙”**丙\n```").html == "<pre><code>甲**“乙”**丙\n</code></pre>")
    #expect(Reading("    甲**“乙”**丙").html == "<pre><code>甲**“乙”**丙\n</code></pre>")
    #expect(ComparableHTML.read("[甲](</乙*（>  \"丙*（丁*\")") == "<p><a href=\"/乙*（\" title=\"丙*（丁*\">甲</a></p>")
    #expect(Reading("[甲*（][甲*（]乙\n\n[甲*（]: /x").html == "<p><a href=\"/x\">甲*（</a>乙</p>")
    #expect(Reading("<https://a.cn/甲*（>").html.contains("甲*（</a>"))
    #expect(ComparableHTML.read("a <!--甲**“乙”**--> b") == "<p>a <!--甲**“乙”**--> b</p>")
  }

  @Test("works in quotations without a blank, items, headings and over lines")
  func places() {
    #expect(Reading(">**“甲”**乙").html == "<blockquote>\n<p><strong>“甲”</strong>乙</p>\n</blockquote>")
    #expect(Reading(">甲*乙\n>*丙").html == "<blockquote>\n<p>甲*乙\n*丙</p>\n</blockquote>")
    #expect(Reading("- **“甲”**乙\n- 丙").html == "<ul>\n<li><strong>“甲”</strong>乙</li>\n<li>丙</li>\n</ul>")
    #expect(Reading("## 落实**“甲”**乙").headings.map(\.id) == ["落实-甲-乙"])
    #expect(Reading("甲**“乙\n丙”**丁").html == "<p>甲<strong>“乙丙”</strong>丁</p>")
  }

  @Test("characters of the author's that look like ours stay")
  func privateUse() {
    let marks = "\u{10FFFF}\u{10FFFE}·\u{10FFFD}\u{10FFFC}\u{100000}"
    #expect(Reading("\(marks)甲**“乙”**丙\(marks)`\(marks)`").text == "\(marks)甲“乙”丙\(marks)\(marks)")
    #expect(Reading(marks).text == marks)
  }

  @Test("only what still stays stars is warned about, at its place")
  func warning() {
    #expect(Reading("**“甲”**乙").codes.isEmpty)
    let reading = Reading("**“甲”**乙，a**“b”**c")
    #expect(reading.codes == ["literal-stars"])
    #expect(reading.places == [[1, 11]])
  }
}
