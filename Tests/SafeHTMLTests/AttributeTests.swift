import Addresses
import Testing

@testable import SafeHTML

@Suite struct AttributeTests {
  @Test("an attribute is quoted and its value escaped")
  func text() {
    let html: HTML = "<p \(attribute: "title", "\"x\" onclick='y' & >")>"
    #expect(html.string == "<p title=\"&quot;x&quot; onclick=&#39;y&#39; &amp; &gt;\">")
  }

  @Test("an attribute without a value is left out, one with an empty value is not")
  func optional() {
    let note: String? = nil
    let total: Int? = nil
    #expect(("<p \(attribute: "title", note)>" as HTML).string == "<p >")
    #expect(("<p \(attribute: "max", total)>" as HTML).string == "<p >")
    #expect(("<p \(attribute: "alt", "")>" as HTML).string == "<p alt=\"\">")
  }

  @Test("numbers and conditions")
  func others() {
    let html: HTML = "<a \(attribute: "max", 12) \(attribute: "open", if: true) \(attribute: "hidden", if: false)>"
    #expect(html.string == "<a max=\"12\" open >")
  }

  @Test("an address needs no escaping but that of HTML")
  func addresses() throws {
    let address = try #require(WebAddress("https://example.org/?a=1&b='\""))
    let written = "https://example.org/?a=1&amp;b=&#39;%22"
    let html: HTML = "\(href: address) \(src: address) \(cite: address) \(content: address) \(action: address)"
    let names = ["href", "src", "cite", "content", "action"]
    #expect(html.string == names.map { "\($0)=\"\(written)\"" }.joined(separator: " "))
    let none: WebAddress? = nil
    #expect(("\(href: none)\(src: none)\(cite: none)\(content: none)" as HTML).isEmpty)
  }

  @Test(
    "names that hold text",
    arguments: [
      "title", "alt", "class", "id", "lang", "aria-label", "data-status", "value", "datetime", "content", "open", "o",
    ] as [StaticString])
  func names(name: StaticString) {
    #expect(AttributeName.mayHoldText(name))
  }

  @Test(
    "names that run, style or lead somewhere hold no text",
    arguments: [
      "onclick", "on", "onx", "style", "srcdoc", "http-equiv", "href", "src", "srcset", "imagesrcset", "action",
      "formaction", "poster", "data", "cite", "ping", "background", "manifest", "xlink:href", "attributename", "to", "",
      "-a", "Title", "HREF", "a b", "a=b", "a\"", "a>", "a/", "标题",
    ] as [StaticString])
  func refusedNames(name: StaticString) {
    #expect(!AttributeName.mayHoldText(name))
  }

  @Test("a refused name is a programmer error")
  func programmerError() async {
    await #expect(processExitsWith: .failure) {
      let html: HTML = "<a \(attribute: "href", "javascript:alert(1)")>"
      _ = html
    }
  }
}
