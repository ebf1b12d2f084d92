import Testing

@testable import Diagnostics

@Suite("Tables for a terminal")
struct TextTableTests {
  @Test("Columns are as wide as their texts look: Han take two")
  func widths() {
    var table = TextTable([.init("状态"), .init("问题")])
    table.add(["已完成", "a"])
    table.add(["x", "乙"])
    #expect(table.text() == "状态    问题\n已完成  a\nx       乙\n")
  }

  @Test("Without headings there is no line of them")
  func noHeadings() {
    var table = TextTable([.init(""), .init("")])
    table.add(["1", "a"])
    #expect(table.text() == "1  a\n")
  }

  @Test("Missing cells are empty, and no line ends in spaces")
  func missingCells() {
    var table = TextTable([.init("a"), .init("b"), .init("c")])
    table.add(["1"])
    table.add(["1", "", "3", "4"])
    #expect(table.text() == "a  b  c\n1\n1     3\n")
  }

  @Test("The columns that may be cut are, the widest first, and say so")
  func cutting() {
    var table = TextTable([.init("id"), .init("title", mayBeCut: true), .init("note", mayBeCut: true)])
    table.add(["1234567890123", "关于进一步加强学习的问题", "abcdefghijkl"])
    #expect(
      table.text(width: 44)
        == "id             title            note\n1234567890123  关于进一步加强…  abcdefghijkl\n")
  }

  @Test("It never is wider than the terminal")
  func fits() {
    var table = TextTable([.init("编号"), .init("问题", mayBeCut: true), .init("说明", mayBeCut: true)])
    table.add(["1-2-3", "关于进一步加强学习的问题 with words", "👨‍👩‍👧 家庭é\u{301} 说明"])
    table.add(["10", "短", ""])
    for width in 7...90 {
      for line in table.text(width: width).split(separator: "\n") {
        #expect(VisibleText.cells(String(line)).reduce(0) { $0 + $1.width } <= width)
      }
    }
  }

  @Test("Nothing steers the terminal or breaks a line")
  func hostile() {
    var table = TextTable([.init("a", mayBeCut: true)])
    table.add(["x\u{1B}[31m\n\r\n\u{202E}y"])
    #expect(table.text() == "a\nx<U+001B>[31m<U+000A><U+000D><U+000A><U+202E>y\n")
  }

  @Test("A table without rows is its headings; one without columns is nothing")
  func empty() {
    #expect(TextTable([.init("a"), .init("b")]).text(width: 80) == "a  b\n")
    #expect(TextTable([]).text(width: 80).isEmpty)
  }
}
