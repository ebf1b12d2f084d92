import Documents
import TestSupport
import Testing

@Suite("What cannot be read is refused, with the reason and what to do")
struct RefusalTests {
  private func said(_ bytes: [UInt8], name: String = "-") -> String {
    refusal(of: bytes, name: name).map { $0.cause.chinese + "|" + $0.mend.chinese } ?? ""
  }

  @Test(
    "files of other kinds are called by their names, whatever their own name is", arguments: ["a.docx", "a.txt", "-"])
  func kinds(name: String) {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(said(compound + [UInt8](repeating: 0, count: 600), name: name).contains(".doc"))
    #expect(said(compound + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }, name: name).contains("打开密码"))
    #expect(said(Array("%PDF-1.4".utf8), name: name).contains("PDF"))
    #expect(said(Array("{\\rtf1 甲}".utf8), name: name).contains("RTF"))
    #expect(said(Array("MIME-Version: 1.0\r\n\r\n".utf8), name: name).contains(".mht"))
    #expect(said([], name: name).contains("空"))
    #expect(said(Array(" \n　\n".utf8), name: name).contains("没有文字"))
  }

  @Test("bytes that are no text: overlong forms, surrogates, zeros")
  func encodings() {
    for bad: [UInt8] in [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xFF]] {
      let text = Array("关于整改情况的通报\n一、甲".utf8) + bad + Array("乙\n".utf8)
      for bytes in [text, Array("<meta charset=gb2312>".utf8) + text, Array("<meta charset=utf-8>".utf8) + text] {
        #expect(refusal(of: bytes)?.line == 2, "\(bad)")
        #expect(refusal(of: bytes)?.cause.chinese.contains("UTF-8") == true, "\(bad)")
      }
    }
    #expect(refusal(of: [0xEF, 0xBB, 0xBF] + Array("通\n报".utf8) + [0xED, 0xA0, 0x80])?.line == 2)
    #expect(refusal(of: [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00])?.line == 1)
    #expect(said(Array("a\u{0}b\u{0}\u{0}".utf8)).contains("编码"))
    #expect(said(Array("<html><p>甲\u{0}乙".utf8)).contains("编码"))
  }

  @Test("too much of anything")
  func limits() {
    #expect(said([UInt8](repeating: 0x61, count: 65 << 20)).contains("太大"))
    #expect(said([UInt8](repeating: 0x61, count: 33 << 20)).contains("太大"))
    #expect(said(Array(String(repeating: "a\n", count: 300_000).utf8)).contains("太大"))
    #expect(said(Array(String(repeating: "**a**", count: 300_000).utf8), name: "a.md").contains("一段文字"))
    #expect(said(Array(String(repeating: "\n", count: 3_000_000).utf8), name: "a.md").contains("没有文字"))
    #expect(said(Array(("<html>" + String(repeating: "<p>a", count: 300_000)).utf8)).contains("太大"))
    #expect(said(Array(("<html>" + String(repeating: "<br>", count: 3_000_000)).utf8)).contains("太大"))
  }

  @Test(
    "elements too deep within each other, in any way that hides it",
    arguments: [
      "<div>", "<b>", "<table><tr><td>", "<b><div></b>", "<table><div></table", "<!--><div>", "<svg><style><div>",
      "<ul><li>",
      "<span><div></span>", "<div a=\">", "<DIV><P>", "<form><div></form>", "<noscript><div></noscript>",
      "<a><div></a>", "<dialog><div></dialog>",
    ])
  func depth(piece: String) {
    let page = "<html>\n" + String(repeating: piece + "\n", count: 100_000)
    let refusal = refusal(of: Array(page.utf8))
    #expect(refusal != nil)
  }

  @Test("pages that only look deep are read")
  func notDeep() throws {
    let pieces = [
      "<p>甲", "<li>甲", "<tr><td><font color=red>甲", "<div>甲</div>", "<b>甲</b>", "<div><b>甲</div>", "<br>甲",
      "<a name=x>甲",
    ]
    for piece in pieces {
      let page = "<html><table>" + String(repeating: piece, count: 5_000)
      #expect(try SourceDocument.read(page).characters.count == 5_000, "\(piece)")
    }
  }
}
