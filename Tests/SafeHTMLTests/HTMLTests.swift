import Addresses
import SafeHTML
import Testing

@Suite struct HTMLTests {
  private let hostile = "<b>\"R&D\"</b> 'x'"
  private let escaped = "&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt; &#39;x&#39;"

  @Test("a literal is markup as it stands")
  func literal() {
    let html: HTML = "<p class=\"a\">一 &amp; 二</p>"
    #expect(html.string == "<p class=\"a\">一 &amp; 二</p>")
    #expect(HTML.empty.isEmpty && ("" as HTML).isEmpty)
    #expect(html.count == html.bytes.count)
  }

  @Test("interpolated text is escaped")
  func text() {
    let html: HTML = "<p>\(hostile)</p>"
    #expect(html.string == "<p>\(escaped)</p>")
    #expect(HTML(text: hostile).string == escaped)
  }

  @Test("a string literal within an interpolation is text, even where it looks like markup")
  func literalText() {
    let html: HTML = "\("<b>")"
    #expect(html.string == "&lt;b&gt;")
  }

  @Test("numbers are decimal digits")
  func numbers() {
    let html: HTML = "\(0) \(-12) \(Int.max) \(Int.min)"
    #expect(html.string == "0 -12 9223372036854775807 -9223372036854775808")
  }

  @Test("interpolated HTML is not escaped again, and nil is nothing")
  func markup() {
    let inner: HTML = "<b>\(hostile)</b>"
    let lead: String? = "A&B"
    let nobody: String? = nil
    let html: HTML = "\(inner)\(lead.map { "<i>\($0)</i>" })\(nobody.map { "<i>\($0)</i>" })\(nil as HTML?)"
    #expect(html.string == "<b>\(escaped)</b><i>A&amp;B</i>")
  }

  @Test("a condition decides between markup and nothing, or between two pieces, and makes only the one it takes")
  func conditions() {
    func never() -> HTML {
      Issue.record("made although it is not taken")
      return "x"
    }
    let html: HTML =
      "\(if: true, "<a>")\(if: false, never())\(if: true, "<b>", else: never())\(if: false, never(), else: "<c>")"
    #expect(html.string == "<a><b><c>")
  }

  @Test("a sequence becomes markup in order, with a separator between")
  func sequences() {
    let names = ["一", "<", "三"]
    let html: HTML = "<ol>\(each: names, { "<li>\($0)</li>" })</ol>\(each: names, separator: "<br>", { "\($0)" })"
    #expect(html.string == "<ol><li>一</li><li>&lt;</li><li>三</li></ol>一<br>&lt;<br>三")
    let none: HTML = "[\(each: [String](), separator: ",", { "\($0)" })]"
    #expect(none.string == "[]")
  }

  @Test("pieces are joined and appended")
  func joining() {
    let pieces: [HTML] = ["<a>", "<b>", "<c>"]
    #expect(pieces.joined().string == "<a><b><c>")
    #expect(pieces.joined(separator: "、").string == "<a>、<b>、<c>")
    var html = pieces[0] + pieces[1]
    html += pieces[2]
    html.append(escaping: "<")
    Array("&".utf8).withUnsafeBufferPointer { html.append(escaping: $0) }
    #expect(html.string == "<a><b><c>&lt;&amp;")
  }

  @Test("HTML and prose are compared by bytes")
  func comparison() {
    #expect(HTML(text: "é") != HTML(text: "e\u{301}"))
    #expect(Prose(html: .empty, text: "é") != Prose(html: .empty, text: "e\u{301}"))
    #expect(Prose(html: "<p>x</p>", text: "x") == Prose(html: "<p>x</p>", text: "x"))
    #expect(Prose.empty.isEmpty && !Prose(html: .empty, text: "x").isEmpty)
  }
}
