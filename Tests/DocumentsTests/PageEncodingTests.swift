import Documents
import TestSupport
import Testing

@Suite("The encoding of a page: its mark, its own word, and its bytes, which are right where they differ")
struct PageEncodingTests {
  /// 通报 in GB 2312.
  private let gb: [UInt8] = [0xCD, 0xA8, 0xB1, 0xA8]
  private let big5: [UInt8] = [0xB3, 0x71, 0xB3, 0xF8]

  private func read(_ head: String, _ text: [UInt8]) throws -> (text: String, remarks: Int) {
    let document = try SourceDocument.read(Array(head.utf8) + Array("<p>".utf8) + text, name: "-")
    return (document.outline.joined(), document.remarks.count)
  }

  @Test(
    "stated rightly",
    arguments: [
      "<meta charset=gb2312>", "<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=GBK\">",
      "<!-- <meta charset=utf-8> --><meta charset = 'gb18030' />", "<?xml version='1.0' encoding='gb2312'?><html>",
      "<html>",
    ])
  func stated(head: String) throws {
    #expect(try read(head, gb) == ("通报", 0))
  }

  @Test("stated wrongly: read by the bytes, and told of")
  func wrong() throws {
    #expect(try read("<meta charset=utf-8>", gb) == ("通报", 1))
    #expect(try read("<meta charset=gb2312>", Array("通报".utf8)) == ("通报", 1))
    #expect(try read("<meta charset=iso-8859-1>", Array("通报".utf8)) == ("通报", 1))
    #expect(try read("<meta charset=iso-8859-1>", gb) == ("通报", 1))
    #expect(try read("<meta charset=gb2312>", Array("abc".utf8)) == ("abc", 0))
  }

  @Test("Big5 where it is stated; UTF-16 and a mark before all else")
  func others() throws {
    #expect(try read("<meta charset=big5>", big5) == ("通報", 0))
    let page = "<html><meta charset=gb2312><p>通报"
    let utf16 = page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try SourceDocument.read([0xFF, 0xFE] + utf16, name: "-").outline == ["通报"])
    #expect(try SourceDocument.read(utf16, name: "-").outline == ["通报"])
    #expect(try SourceDocument.read([0xEF, 0xBB, 0xBF] + Array(page.utf8), name: "-").outline == ["通报"])
  }

  @Test("in no encoding: the line is told")
  func broken() {
    let bytes = Array("<meta charset=gb2312>\n<p>".utf8) + [0xCD, 0xA8, 0xFF, 0xFF, 0x0A]
    #expect(refusal(of: bytes)?.line == 2)
    #expect(refusal(of: bytes)?.cause.chinese.contains("GB18030") == true)
  }
}
