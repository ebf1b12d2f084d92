import Testing

@Suite("An ideographic space at the start of a line")
struct IndentTests {
  @Test(
    "is an indent, not text",
    arguments: [
      ("　　甲\n　　乙", "<p>甲乙</p>"), ("　　甲\n　\n　　乙", "<p>甲</p>\n<p>乙</p>"), ("a\\\n　　b", "<p>a<br>\nb</p>"),
      ("　　- 甲\n　　- 乙", "<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>"), ("> 　甲", "<blockquote>\n<p>甲</p>\n</blockquote>"),
      ("- 　甲", "<ul>\n<li>甲</li>\n</ul>"), ("甲\n     　乙", "<p>甲乙</p>"), ("　**“甲”**乙", "<p><strong>“甲”</strong>乙</p>"),
      ("　`甲`　乙", "<p><code>甲</code>　乙</p>"), ("　\u{10FFFF}", "<p>\u{FFFD}</p>"), ("　*甲*", "<p><em>甲</em></p>"),
    ])
  func indents(markdown: String, html: String) {
    #expect(Reading(markdown).html == html)
  }

  @Test("stays in code")
  func code() {
    #expect(Reading("```\n　甲\n```\n　乙").html == "<pre><code>　甲\n</code></pre>\n<p>乙</p>")
    #expect(Reading("~~~\n　甲\n```\n　乙").html == "<pre><code>　甲\n```\n　乙\n</code></pre>")
    #expect(Reading("    　甲").html == "<pre><code>　甲\n</code></pre>")
    #expect(Reading("- ```\n  　甲\n  ```").html.contains("<code>　甲\n</code>"))
  }

  @Test("keeps headings, markers and places")
  func blocks() {
    #expect(Reading("　　## 甲").headings.map(\.id) == ["甲"])
    #expect(Reading("　<!-- areas -->").codes.isEmpty)
    #expect(Reading("　　甲<br>").places == [[1, 4]])
    #expect(Reading(String(repeating: "　- ", count: 40)).codes == ["nesting-too-deep"])
  }
}
