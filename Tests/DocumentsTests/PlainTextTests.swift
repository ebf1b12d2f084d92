import Documents
import Testing

@Suite("Plain text: a line is a paragraph")
struct PlainTextTests {
  @Test("lines end in every way that editors and Word leave behind; their numbers are those that editors show")
  func lineEnds() throws {
    let document = try SourceDocument.read("甲\r\n\r\n乙\r丙\u{0B}丁\u{0C}戊\n\u{2028}己\u{2029}庚\u{85}辛")
    #expect(document.blocks.map(\.text) == ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"])
    #expect(document.blocks.map(\.line) == [1, 3, 4, 4, 4, 5, 5, 5])
  }

  @Test("a line is given as it is, white space at its ends included; one of white space alone is none")
  func whiteSpace() throws {
    let document = try SourceDocument.read("　　一、甲\t乙 \n　\n \u{A0}\t\n\u{FEFF}\n丙")
    #expect(document.blocks.map(\.text) == ["　　一、甲\t乙 ", "丙"])
    #expect(document.blocks.map(\.line) == [1, 5])
  }

  @Test("stars, hashes and angle brackets of a text are text")
  func marks() throws {
    let text = "# 甲\n**乙**\n<p>丙</p>\n1. 丁"
    #expect(
      try SourceDocument.read(text, name: "a.txt").blocks.map(\.text) == text.split(separator: "\n").map(String.init))
  }

  @Test(
    "GB 18030 and UTF-16 are told from UTF-8, whatever the name says", arguments: ["a.txt", "a.docx", "-", "a.html"])
  func encodings(name: String) throws {
    let gbk: [UInt8] = [0xCD, 0xA8, 0xB1, 0xA8, 0x0A, 0xD2, 0xBB, 0xA1, 0xA2]
    #expect(try SourceDocument.read(gbk, name: name).blocks.map(\.text) == ["通报", "一、"])
    let utf16 = "通报\n一、".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try SourceDocument.read(utf16, name: name).blocks.map(\.text) == ["通报", "一、"])
    #expect(try SourceDocument.read([0xFF, 0xFE] + utf16, name: name).blocks.map(\.text) == ["通报", "一、"])
  }
}
