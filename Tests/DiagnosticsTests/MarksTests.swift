import Testing

@testable import Diagnostics

@Suite("Marks as libyaml counts them")
struct MarksTests {
  private func offset(_ text: String, _ line: Int, _ column: Int, from start: Int = 0) -> Int {
    SourceText(path: "a.md", bytes: Array(text.utf8)).offset(line: line, scalarColumn: column, from: start)
  }

  @Test("lines and scalars count from the start of the block")
  func block() {
    let text = "---\ntitle: 一\nDue: 二\n---\n"
    #expect(offset(text, 0, 0, from: 4) == 4)
    #expect(offset(text, 0, 8, from: 4) == 14)
    #expect(offset(text, 1, 0, from: 4) == 15)
    #expect(offset(text, 1, 6, from: 4) == 23)
  }

  @Test("columns are scalars: a combining mark is one of its own")
  func scalars() {
    #expect(offset("e\u{301}x", 0, 2) == 3)
    #expect(offset("👩‍👩x", 0, 3) == 11)
  }

  @Test("every line break of YAML 1.1 counts once", arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
  func breaks(_ end: String) {
    let text = "a" + end + end + "bc"
    #expect(offset(text, 2, 1) == 2 + 2 * end.utf8.count)
    #expect(offset(text, 1, 0) == 1 + end.utf8.count)
    #expect(offset(text, 0, 9) == 1)
  }

  @Test("a byte order mark that opens the file is not a scalar of the line")
  func byteOrderMark() {
    #expect(offset("\u{FEFF}ab", 0, 0) == 3)
    #expect(offset("\u{FEFF}ab", 0, 1) == 4)
    #expect(offset("\u{FEFF}---\nab", 0, 1, from: 7) == 8)
  }

  @Test("marks outside the text are moved to its nearest end")
  func clamping() {
    #expect(offset("ab\ncd", 9, 9) == 5)
    #expect(offset("ab\ncd", .max, .max) == 5)
    #expect(offset("ab\ncd", -1, -1) == 0)
    #expect(offset("ab\ncd", 0, 0, from: 99) == 5)
    #expect(offset("", 0, 0) == 0)
  }

  @Test("a mark with a length is a place on its line")
  func place() {
    let source = SourceText(path: "a.md", bytes: Array("---\n状态: 办洁\nb: 1\n".utf8))
    let place = source.place(line: 0, scalarColumn: 4, length: 2, from: 4)
    #expect((place.line, place.column, place.endColumn) == (2, 5, 7))
    #expect(place.caret == Place.Caret(leading: 6, width: 4))
    #expect(source.place(line: 0, scalarColumn: 4, length: .max, from: 4) == place)
    #expect(source.place(line: 0, scalarColumn: 4, from: 4).endColumn == nil)
  }
}
