import Foundation
import SafeHTML
import Testing

@Suite struct JSONTests {
  @Test("values are written without white space, members in their order")
  func values() {
    let value: JSON = ["b": 1, "a": [true, false, nil, "x", -2], "空": .object([]), "[]": []]
    #expect(String(decoding: value.bytes, as: UTF8.self) == #"{"b":1,"a":[true,false,null,"x",-2],"空":{},"[]":[]}"#)
  }

  @Test("no text ends the script element or opens a comment")
  func markup() {
    let html: HTML =
      "<script type=\"application/ld+json\">\(json: ["</script><!--": "<script>&\u{2028}\u{2029}"])</script>"
    #expect(
      html.string == "<script type=\"application/ld+json\">"
        + #"{"\u003C/script\u003E\u003C!--":"\u003Cscript\u003E\u0026\u2028\u2029"}"# + "</script>")
  }

  @Test("quotes, backslashes, controls and noncharacters are escaped")
  func escapes() {
    let value = JSON.string("\"\\\n\r\t\0\u{7F}\u{85}\u{FFFF}\u{1FFFE}/é😀")
    #expect(
      String(decoding: value.bytes, as: UTF8.self)
        == #""\"\\\n\r\t\u0000\u007F\u0085\uFFFF\uD83F\uDFFE/é😀""#)
  }

  @Test("another reader of JSON reads the same strings")
  func parsed() throws {
    for text in HostileText.all() {
      let data = Data(JSON.array([.string(text)]).bytes)
      let parsed = try #require(try JSONSerialization.jsonObject(with: data) as? [String])
      #expect(parsed.first.map { Array($0.utf8) } == Array(text.utf8))
    }
  }
}
