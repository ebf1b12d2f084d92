import Testing

@testable import Diagnostics

@Suite("Places in a stored file")
struct SourceTextTests {
  private func source(_ text: String) -> SourceText {
    SourceText(path: "a.md", bytes: Array(text.utf8))
  }

  /// The place of the first occurrence of `part` in `text`.
  private func place(of part: String, in text: String) throws -> Place {
    let (bytes, wanted) = (Array(text.utf8), Array(part.utf8))
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: wanted) })
    return source(text).place(start..<start + wanted.count)
  }

  @Test("columns are characters, the caret counts display columns")
  func columns() throws {
    let place = try place(of: "办洁", in: "title: 一\nstatus: 已办洁。\n")
    #expect((place.line, place.column, place.endColumn) == (2, 10, 12))
    #expect(place.excerpt == "status: 已办洁。")
    #expect(place.caret == Place.Caret(leading: 10, width: 4))
  }

  @Test("every kind of line end counts once", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) throws {
    let place = try place(of: "三", in: ["一", "", "二 三"].joined(separator: end))
    #expect((place.line, place.column, place.excerpt) == (3, 3, "二 三"))
  }

  @Test("a place on a line end belongs to the line that it ends", arguments: [2, 3])
  func onLineEnd(_ offset: Int) {
    let place = source("ab\r\ncd").place(offset: offset)
    #expect((place.line, place.column, place.excerpt) == (1, 3, "ab"))
    #expect(place.caret == Place.Caret(leading: 2, width: 1))
  }

  @Test("the end of a file is behind its last character")
  func endOfFile() {
    let open = source("ab\ncd").place(offset: 5)
    #expect((open.line, open.column, open.excerpt) == (2, 3, "cd"))
    let closed = source("ab\ncd\n").place(offset: 6)
    #expect((closed.line, closed.column, closed.excerpt) == (3, 1, ""))
    let empty = source("").place(offset: 0)
    #expect((empty.line, empty.column, empty.excerpt) == (1, 1, ""))
  }

  @Test("a byte order mark is no column and is not shown")
  func byteOrderMark() throws {
    let place = try place(of: "due", in: "\u{FEFF}due: 1")
    #expect((place.column, place.excerpt, place.caret?.leading) == (1, "due: 1", 0))
    #expect(source("\u{FEFF}due").place(offset: 0) == source("\u{FEFF}due").place(offset: 3))
    #expect(source("\u{FEFF}").place(offset: 1).excerpt == "")
  }

  @Test("what lies beyond the first line of a range is left off")
  func manyLines() {
    let place = source("一二\n三四\n").place(3..<12)
    #expect((place.line, place.column, place.endColumn) == (1, 2, 3))
    #expect(place.caret == Place.Caret(leading: 2, width: 2))
  }

  @Test("a range that cuts a character covers the whole of it")
  func snapping() {
    #expect(source("一二").place(4..<5).caret == Place.Caret(leading: 2, width: 2))
    let combined = source("e\u{301}x").place(1..<3)
    #expect((combined.column, combined.endColumn) == (1, 2))
    #expect(combined.caret == Place.Caret(leading: 0, width: 1))
  }

  @Test("a tab is one character and one column")
  func tab() throws {
    let place = try place(of: "x", in: "\t\tx")
    #expect((place.column, place.caret?.leading) == (3, 2))
  }

  @Test("an invisible character counts as the escape that is shown for it")
  func invisible() throws {
    let place = try place(of: "x", in: "a\u{202E}x")
    #expect((place.column, place.caret?.leading) == (3, 9))
  }

  @Test("bytes that are no UTF-8 are shown repaired")
  func invalid() {
    let place = SourceText(path: "a", bytes: [0x61, 0xED, 0xA0, 0x80, 0xFF, 0x62]).place(5..<6)
    #expect(place.excerpt == "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}b")
    #expect((place.column, place.caret?.leading) == (6, 5))
  }

  @Test("ranges outside the file are moved to its ends")
  func clamping() {
    let source = source("ab\ncd")
    #expect(source.place(-5 ..< -1) == source.place(offset: 0))
    #expect(source.place(90..<99) == source.place(offset: 5))
    #expect(source.place(Int.min..<Int.max).endColumn == 3)
    #expect(source.place(offset: .max).column == 3)
  }

  @Test("of a very long line only the part around the place is kept, its column is not")
  func longLine() throws {
    let text = String(repeating: "字", count: 50_000) + "错" + String(repeating: "字", count: 50_000)
    let place = try place(of: "错", in: text)
    #expect(place.column == 50_001)
    let excerpt = try #require(place.excerpt)
    #expect(excerpt.unicodeScalars.count <= DecodedLine.shownScalars + 2)
    #expect(excerpt.hasPrefix("…") && excerpt.hasSuffix("…"))
    let caret = try #require(place.caret)
    let before = try #require(excerpt.firstIndex(of: "错"))
    #expect(caret == Place.Caret(leading: excerpt[..<before].reduce(0) { $0 + VisibleText.width($1) }, width: 2))
  }

  @Test("a whole file has no excerpt")
  func whole() {
    let place = Place.whole("a.md")
    #expect((place.path, place.line, place.column, place.excerpt, place.caret) == ("a.md", 1, 1, nil, nil))
  }
}
