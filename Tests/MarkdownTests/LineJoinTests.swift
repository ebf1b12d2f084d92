import Testing

@Suite("A line end within a paragraph")
struct LineJoinTests {
  @Test(
    "makes no space between Han, kana and their punctuation, and one everywhere else",
    arguments: [
      ("甲\n乙", "甲乙"), ("甲，\n乙", "甲，乙"), ("〇\n〇", "〇〇"), ("𠀀\n𠀀", "𠀀𠀀"), ("あ\nア", "あア"),
      ("他说\n“好”\n的", "他说“好”的"), ("好。”\n“再见", "好。”“再见"), ("甲——\n乙", "甲——乙"), ("（甲）\n《乙》", "（甲）《乙》"),
      ("a\nb", "a\nb"), ("甲\nb", "甲\nb"), ("a\n乙", "a\n乙"), ("한\n글", "한\n글"), ("甲\n글", "甲\n글"),
      ("abc”\n“d", "abc”\n“d"), ("Ａ\nＢ", "ＡＢ"), ("ｱ\nｲ", "ｱｲ"), ("葛\u{E0100}\n城", "葛\u{E0100}城"), ("한\nアa", "한\nアa"),
    ])
  func join(markdown: String, html: String) {
    #expect(Reading(markdown).html == "<p>\(html)</p>")
  }

  @Test("looks through emphasis, links and code")
  func throughMarkup() {
    #expect(Reading("*甲*\n**乙**").html == "<p><em>甲</em><strong>乙</strong></p>")
    #expect(Reading("*甲*\n*b*").html == "<p><em>甲</em>\n<em>b</em></p>")
    #expect(Reading("`甲`\n[*乙*](/x)").html == "<p><code>甲</code><a href=\"/x\"><em>乙</em></a></p>")
  }

  @Test("is a blank in plain text where it is a space on the page")
  func plainText() {
    #expect(Reading("甲\n乙\na\nb").text == "甲乙 a b")
  }
}
