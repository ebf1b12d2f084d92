import Documents
import TestSupport
import Testing

/// Alone on the cores: see Scripts/test.
@Suite("Hostile documents are read or refused in time that grows with their length", .serialized)
struct HostileInputTests {
  /// Pages, by how many pieces they have.
  static let pages: [(name: String, make: @Sendable (Int) -> String)] = [
    ("elements within each other", { repeated("<div>", $0) + "甲" }),
    ("formatting within each other", { repeated("<b><i>", $0) + "甲" }),
    ("crossed elements", { repeated("<b><p></b></p>", $0) + "甲" }),
    ("fonts that nobody closes", { repeated("<p><font size=1>甲", $0) }),
    ("fonts of many kinds", { (0..<$0).map { "<p><font size=\($0)>甲" }.joined() }),
    ("tables within each other", { repeated("<table><tr><td>", $0) + "甲" }),
    ("elements that tables let through", { repeated("<table><div>", $0) + "甲" }),
    ("hidden ends", { repeated("<b><div></b>", $0) + "甲" }),
    ("paragraphs", { repeated("<p>甲", $0) }),
    ("cells", { "<table border=1>" + repeated("<tr><td>甲<td>乙", $0) }),
    ("a row", { "<table border=1><tr><td>甲<tr>" + repeated("<td>甲", $0) }),
    ("cells over all", { "<table border=1>" + repeated("<tr><td colspan=999 rowspan=999>甲", $0) }),
    ("text that no table takes", { "<table>" + repeated("甲<br>", $0) }),
    ("attributes", { n in "甲<a " + (0..<n).map { "a\($0)=1 " }.joined() + ">乙" }),
    ("attributes without blanks", { n in "甲<a " + (0..<n).map { "a\($0)/" }.joined() + ">乙" }),
    ("an attribute", { "甲<a href='" + repeated("a", $0) + "'>乙</a>" }),
    ("comments", { "甲" + repeated("<!-- a -- b ", $0) }),
    ("empty comments that hide", { "甲" + repeated("<!--><div>", $0) }),
    ("ends of nothing", { "甲" + repeated("</p></div></b>", $0) }),
    ("entities", { repeated("&amp;&#65;&nosuch;", $0) }),
    ("lists within each other", { repeated("<ul><li>", $0) + "甲" }),
    ("items", { "<ol>" + repeated("<li>甲", $0) }),
    ("breaks", { repeated("甲<br>　<br>", $0) }),
    ("buttons", { repeated("<button><p>", $0) + "甲" }),
    ("svg", { repeated("<svg><title><div>", $0) + "甲" }),
    ("templates", { repeated("<template>", $0) + "甲" }),
    ("selects", { repeated("<select><option>甲", $0) }),
    ("headings", { repeated("<h1>甲", $0) }),
    ("angles", { "甲" + repeated("<", $0) }),
    ("words", { repeated("甲乙丙丁 ", $0) }),
  ]

  static let texts: [(name: String, make: @Sendable (Int) -> String)] = [
    ("lines", { repeated("甲\n", $0) }), ("blank lines", { "甲" + repeated("\r\n\u{2028}", $0) }),
    ("brackets", { repeated("[", $0) + "甲" }), ("links", { repeated("[a](b", $0) }),
    ("pictures", { repeated("![", $0) + repeated("](a)", $0) }), ("stars", { repeated("**甲 *", $0) }),
    ("runs of stars", { repeated("*", $0) + "甲" + repeated("_", $0) }),
    ("backticks", { n in (1...max(1, Int(Double(n).squareRoot()))).map { repeated("`", $0) + "甲" }.joined() }),
    ("quotations", { repeated(">", $0) + "甲" }), ("lists", { repeated("- ", $0) + "甲" }),
    ("numbers", { repeated("1. 甲\n", $0) }), ("cells", { "|a|\n|-|\n" + repeated("|a|b\\|", $0) }),
    ("rows", { "|a|\n|-|\n" + repeated("|甲|\n", $0) }), ("entities", { repeated("&#x4E00;&a", $0) }),
    ("tags", { repeated("<a<b>", $0) + "甲" }), ("comments", { "甲" + repeated("<!-- -- ", $0) }),
    ("comments in a line", { "甲" + repeated("<!-- -->", $0) }), ("definitions", { repeated("[a]: b\n", $0) + "甲" }),
    ("lines of a paragraph", { repeated("甲乙\n丙丁 ", $0) }), ("hashes", { repeated("# # ", $0) + "甲" }),
    ("depth", { n in (0..<Int(Double(n).squareRoot())).map { repeated(" ", $0 * 2) + "- 甲\n" }.joined() }),
  ]

  static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  private func expectLinear(_ make: (Int) -> [UInt8], name: String, _ comment: String) {
    let growth = Growth(from: 5_000, upTo: 300_000, make: make) { _ = try? SourceDocument.read($0, name: name) }
    #expect(growth.isLinear, "\(comment): \(growth)")
  }

  /// Bodies of Word documents, by how many pieces they have.
  static let bodies: [(name: String, make: @Sendable (Int) -> String)] = [
    ("paragraphs", { repeated(WordFile.p("甲"), $0) }), ("runs", { "<w:p>" + repeated(WordFile.r("甲"), $0) + "</w:p>" }),
    ("items", { repeated(WordFile.item("甲", 1), $0) }),
    ("styles", { repeated(WordFile.p("甲", "<w:pStyle w:val='A'/>"), $0) }),
    ("rows", { "<w:tbl>" + repeated("<w:tr><w:tc>\(WordFile.p("甲"))</w:tc><w:tc/></w:tr>", $0) + "</w:tbl>" }),
    ("cells", { "<w:tbl><w:tr/><w:tr>" + repeated("<w:tc>\(WordFile.p("甲"))</w:tc>", $0) + "</w:tr></w:tbl>" }),
    (
      "fields", { "<w:p>" + repeated("<w:r><w:fldChar w:fldCharType='begin'/></w:r>", $0) + "</w:p>" + WordFile.p("甲") }
    ),
    ("ends that were deleted", { repeated(WordFile.p("甲", "<w:rPr><w:del/></w:rPr>"), $0) + WordFile.p("乙") }),
    ("notes", { "<w:p>" + repeated("<w:r><w:footnoteReference w:id='1'/></w:r>", $0) + "</w:p>" }),
    ("boxes", { "<w:p><w:r>" + repeated("<w:txbxContent>\(WordFile.p("甲"))</w:txbxContent>", $0) + "</w:r></w:p>" }),
    ("sections", { repeated(WordFile.p("甲", "<w:sectPr><w:headerReference r:id='x'/></w:sectPr>"), $0) }),
  ]

  @Test("Word documents", arguments: bodies.indices)
  func word(index: Int) {
    let (name, make) = Self.bodies[index]
    expectLinear(
      { count in
        var file = WordFile(make(count / 10))
        file.numbering =
          "<w:abstractNum w:abstractNumId='1'>\(WordFile.level(0, "chineseCounting", "%1、"))</w:abstractNum>"
          + "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
        return file.bytes
      }, name: "a.docx", name)
  }

  @Test("pages", arguments: pages.indices)
  func page(index: Int) {
    let (name, make) = Self.pages[index]
    expectLinear({ Array(("<!DOCTYPE html>" + make($0)).utf8) }, name: "a.html", name)
  }

  @Test("text and Markdown", arguments: texts.indices, ["a.md", "a.txt"])
  func text(index: Int, name: String) {
    let (title, make) = Self.texts[index]
    expectLinear({ Array(make($0).utf8) }, name: name, title)
  }
}
