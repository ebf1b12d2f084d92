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

  @Test("of all scalars just those are escaped that must be, and every other stands as it is")
  func everyScalar() {
    for number in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(number) else { continue }
      let isEscaped =
        scalar.properties.generalCategory == .control
        || "<>&\"\\\u{2028}\u{2029}\u{FEFF}".unicodeScalars.contains(scalar)
        || scalar.properties.isNoncharacterCodePoint
      let written = JSON.string("“\(scalar)。").bytes.dropFirst(4).dropLast(4)
      if written.elementsEqual(UTF8.encode(scalar)!) == isEscaped { Issue.record("U+\(String(number, radix: 16))") }
    }
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
