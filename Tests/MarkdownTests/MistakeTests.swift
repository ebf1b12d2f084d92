import Diagnostics
import Testing

@Suite("Mistakes in Markdown")
struct MistakeTests {
  @Test(
    "each has its code and its place",
    arguments: [
      ("甲\n\n<div>\n乙\n</div>", "raw-html", 3, 1),
      ("甲\n乙<br>丙", "raw-html", 2, 2),
      ("> 甲\n> 乙<b title=\"\n> x\">丙", "raw-html", 2, 4),
      ("<!-- 备注 -->", "raw-html", 1, 1),
      ("<!-- area -->", "raw-html", 1, 1),
      ("甲\n\n  <!-- areas", "raw-html", 3, 3),
      ("<?php ?>", "raw-html", 1, 1),
      ("甲<!-- areas -->", "marker-misplaced", 1, 2),
      ("<!-- areas --> 甲", "marker-misplaced", 1, 1),
      ("- <!-- areas -->", "marker-misplaced", 1, 1),
      ("<!-- areas -->\n\n<!-- areas -->", "marker-twice", 3, 1),
      ("甲\n[乙](broken:)", "broken-link", 2, 5),
      ("甲`](broken:)`\n[乙]( <broken:> \"x\")", "broken-link", 2, 7),
      ("[乙][a]\n\n[a]: broken:", "broken-link", 1, 1),
      ("甲<broken:a>", "broken-link", 1, 3),
      ("![图](broken:)", "broken-link", 1, 6),
      ("[![图](broken:)](/a)", "broken-link", 1, 7),
      ("甲\n![ ](/a.png)", "image-without-alt", 2, 1),
      ("甲![图]()", "image-without-address", 1, 2),
      ("甲\n[ ](/a)", "link-without-text", 2, 5),
      ("甲[<https://a.cn>](/b)", "link-within-link", 1, 4),
      ("甲[乙]()", "link-without-address", 1, 4),
    ])
  func place(markdown: String, code: String, line: Int, column: Int) {
    let reading = Reading(markdown)
    #expect(reading.codes == [code])
    #expect(reading.places == [[line, column]])
  }

  @Test("markers may not stand in every file")
  func markersNotAllowed() {
    let reading = Reading("<!-- areas -->\n\n甲<!-- contact -->", markersAllowed: false)
    #expect(reading.codes == ["marker-not-here", "marker-not-here"])
  }

  @Test("places count from the start of the file, byte order mark and front matter included")
  func frontMatter() {
    #expect(Reading("甲<br>", frontMatter: "\u{FEFF}---\r\na: b\r\n---\r\n").places == [[4, 2]])
  }

  @Test("what is mistaken is left out, what surrounds it stays")
  func leftOut() {
    #expect(Reading("甲<b>乙</b>[丙](broken:)").html == "<p>甲乙丙</p>")
  }

  @Test("a misspelt marker and a known tag get a suggestion")
  func suggestions() {
    #expect(Reading("<!-- Area -->").diagnostics.first?.mend.english == "Did you mean <!-- areas -->?")
    #expect(Reading("a<STRONG>b").diagnostics.first?.mend.english == "For bold text write **text**")
  }

  @Test("of very many mistakes the first are listed")
  func tooMany() {
    let reading = Reading(String(repeating: "<b>x\n", count: 100_000))
    #expect(reading.diagnostics.count == 201)
    #expect(reading.codes.last == "too-many-mistakes")
  }
}
