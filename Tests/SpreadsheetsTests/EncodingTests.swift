import Spreadsheets
import Testing
import TextEncodings

@Suite("The encoding of a text is found by its bytes")
struct EncodingTests {
  private let text = "编号,问题\r\n1,党组工作不规范\r\n2,𠮷€\r\n"

  private func read(_ bytes: [UInt8]) throws -> (String?, TextEncoding?) {
    let file = try Spreadsheet(bytes)
    guard case .text(let encoding, _) = file.storage else { return (nil, nil) }
    return (file.sheets[0].rows[1][1]?.shown, encoding)
  }

  @Test("UTF-8, with a mark and without")
  func utf8() throws {
    #expect(try read(Array(text.utf8)) == ("党组工作不规范", .utf8))
    #expect(try read([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == ("党组工作不规范", .utf8))
  }

  @Test("UTF-16, either end first, with a mark and without", arguments: [true, false], [true, false])
  func utf16(isBig: Bool, hasMark: Bool) throws {
    let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
    let bytes = units.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try read(bytes) == ("党组工作不规范", isBig ? .utf16BigEndian : .utf16LittleEndian))
  }

  @Test("GBK, as Excel and WPS write plain CSV")
  func gbk() throws {
    // 编号,问题\r\n1,党组\r\n
    let bytes: [UInt8] = [
      0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xCE, 0xCA, 0xCC, 0xE2, 0x0D, 0x0A, 0x31, 0x2C, 0xB5, 0xB3, 0xD7, 0xE9, 0x0D, 0x0A,
    ]
    #expect(try read(bytes) == ("党组", .gb18030))
  }

  @Test("what is broken tells its line; what is nothing is said so")
  func broken() {
    #expect(
      refusal(of: [0xEF, 0xBB, 0xBF] + Array("a,b\nc,".utf8) + [0xE5, 0x0A])?.cause.chinese.contains("第 2 行") == true)
    #expect(refusal(of: [0xFF, 0xFE, 0x41])?.cause.chinese.contains("UTF-16LE") == true)
    #expect(refusal(of: [0x41, 0x00, 0x42])?.cause.chinese.contains("编码") == true)
    #expect(refusal(of: Array("a,b\n".utf8) + [0xFF, 0xFF, 0x81])?.cause.chinese.contains("编码") == true)
  }

  @Test("every character but those of the private use area can be written in GB18030, and comes back")
  func everyCharacter() throws {
    for start in stride(from: UInt32(0x20), to: 0x110000, by: 0x800) {
      let scalars = (start..<start + 0x800).compactMap(Unicode.Scalar.init)
        .filter {
          $0.properties.generalCategory != .privateUse && !["\u{7F}", "\u{FEFF}", "\"", "\u{85}"].contains($0)
        }
      guard !scalars.isEmpty else { continue }
      let text = String(String.UnicodeScalarView(scalars))
      let table = Table(
        name: "", columns: [.init(title: "a", width: 1), .init(title: "b", width: 1)],
        rows: [[.text("字"), .text(text)]])
      let read = try Spreadsheet(table.csv(.gb18030)).sheets[0].rows
      #expect(read.last?[1]?.shown.unicodeScalars.elementsEqual(scalars) == true, "from \(start)")
    }
  }

  @Test("a character that GB18030 lacks is named, and UTF-8 offered")
  func lacking() {
    let table = Table(name: "", columns: [.init(title: "\u{E81E}", width: 1)], rows: [])
    do {
      _ = try table.csv(.gb18030)
      Issue.record("written")
    } catch {
      #expect(error.cause.chinese.contains("U+E81E"))
      #expect(error.mend.english.contains("utf-8"))
    }
  }
}
