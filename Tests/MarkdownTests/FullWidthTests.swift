import Testing

@Suite("Half-width punctuation between Han")
struct FullWidthTests {
  @Test(
    "becomes full-width where that is asked for",
    arguments: [
      ("甲,乙:丙;丁?戊!己", "甲，乙：丙；丁？戊！己"), ("甲(乙)丙", "甲（乙）丙"), ("甲(2021年)丙", "甲（2021年）丙"), ("(一)甲", "（一）甲"),
      ("甲(乙(丙)丁)", "甲（乙（丙）丁）"), ("“甲”,乙", "“甲”，乙"), ("甲:“乙”", "甲：“乙”"), ("甲,\n乙", "甲，乙"), ("对吗?!", "对吗？！"),
      ("甲,**乙**:丙", "甲，<strong>乙</strong>：丙"), ("甲(**乙**)丙", "甲（<strong>乙</strong>）丙"),
      ("**重点:**甲", "<strong>重点：</strong>甲"),
      ("𠮷,𠮷", "𠮷，𠮷"),
    ])
  func converted(markdown: String, html: String) {
    #expect(Reading(markdown, widensPunctuation: true).html == "<p>\(html)</p>")
    #expect(Reading(markdown).html != "<p>\(html)</p>")
  }

  @Test(
    "stays beside numbers, letters and blanks, in times, code and addresses",
    arguments: [
      "9:30", "甲9:30乙", "1,000元", "甲1,000乙", "f(x)", "甲f(x)乙", "甲 (乙) 丙", "a,甲", "甲,a", "甲(a)乙", "第3条(2)款", "比分3:2,b",
      "ok?", "あ,い",
    ])
  func kept(markdown: String) {
    #expect(Reading(markdown, widensPunctuation: true).html == "<p>\(markdown)</p>")
  }

  @Test("stays in code and addresses, and words become headings' ids as before")
  func elsewhere() {
    #expect(Reading("`甲,乙`", widensPunctuation: true).html == "<p><code>甲,乙</code></p>")
    #expect(Reading("    甲,乙", widensPunctuation: true).html == "<pre><code>甲,乙\n</code></pre>")
    #expect(Reading("[甲,乙](/a,b)", widensPunctuation: true).html == "<p><a href=\"/a,b\">甲，乙</a></p>")
    #expect(Reading("## 甲,乙", widensPunctuation: true).headings.map(\.id) == ["甲-乙"])
    #expect(Reading("甲,乙", widensPunctuation: true).text == "甲，乙")
    #expect(Reading("甲\n\n,乙", widensPunctuation: true).text == "甲\n,乙")
  }
}
