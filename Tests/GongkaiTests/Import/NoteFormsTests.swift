import Foundation
import TestSupport
import Testing

@Suite("Notes of several paragraphs, in tables and behind statuses")
struct NoteFormsTests {
  private typealias W = WordFile

  private static func marked(_ text: String, _ mark: (Int) -> String) -> String {
    (1...4).reduce(text) { $0.replacingOccurrences(of: "{\($1)}", with: mark($1)) }
  }

  /// A notice as its blocks; a table is its rows.
  private static let blocks: [[[String]]] = [
    [["中共海陵区水务局党组关于巡察整改进展情况的通报"]], [["2022年3月1日至4月30日，区委第二巡察组对区水务局党组{1}进行了巡察。现将整改进展情况予以公布。"]],
    [["一、在“落实决策部署不够有力”方面"]], [["1.针对“河湖巡查走形式”的问题"]], [["整改状态：已完成{2}"]],
    [["整改情况：一是修订巡查制度，明确每月两次。二是建档。"]], [["2.针对“供水管网漏损率高”的问题"]], [["更换老旧管网8公里。"]],
    [["年度", "公里{3}"], ["2021年", "5{4}"], ["2022年", "3"]], [["中共海陵区水务局党组"]], [["2022年9月28日"]],
  ]

  private static let paragraphs = [["下设3个事业单位。", "均为公益一类。"], ["党组会审定。"], ["按竣工图。", "取整数。", "不含小区。"], ["含支管。"]]

  private static func page(_ mark: (Int) -> String, _ notes: (Int, [String]) -> String, inTable: Set<Int> = [])
    -> String
  {
    let written = paragraphs.enumerated().map { (number: $0.offset + 1, text: notes($0.offset + 1, $0.element)) }
    let inside = written.filter { inTable.contains($0.number) }.map { "<tr><td colspan='2'>\($0.text)</td></tr>" }
      .joined()
    let text = blocks.map { rows in
      guard rows.count > 1 else { return "<p>\(marked(rows[0][0], mark))</p>" }
      let cells = rows.map { "<tr>" + $0.map { "<td>\(marked($0, mark))</td>" }.joined() + "</tr>" }
      return "<table border='1'>\(cells.joined())\(inside)</table>"
    }
    let below = written.filter { !inTable.contains($0.number) }.map(\.text).joined()
    return "<html><body>\(text.joined(separator: "\n"))<div>\(below)</div></body></html>"
  }

  private static func officeMark(_ number: Int) -> String {
    "<a href='#_ftn\(number)' name='_ftnref\(number)'><sup>[\(number)]</sup></a>"
  }

  private static func officeNote(_ number: Int, _ paragraphs: [String]) -> String {
    let text =
      "<a href='#_ftnref\(number)' name='_ftn\(number)'>[\(number)]</a> " + paragraphs.joined(separator: "</p><p>")
    return "<div id='ftn\(number)'><p>\(text)</p></div>"
  }

  private static let pages = [
    "office.html": page(officeMark, officeNote), "table.html": page(officeMark, officeNote, inTable: [3, 4]),
    // As pandoc and portals write them: an item of a list, the way back in its last paragraph.
    "list.html": page(
      { "<sup id='fnref\($0)'><a href='#fn\($0)'>\($0)</a></sup>" },
      { "<li id='fn\($0)'><p>\($1.joined(separator: "</p><p>")) <a href='#fnref\($0)'>↩</a></p></li>" }),
  ]

  private static var manyInWord: WordFile {
    let mark = { (number: Int) in "</w:t></w:r><w:r><w:footnoteReference w:id='\(number + 1)'/></w:r><w:r><w:t>" }
    let text = blocks.map { rows in
      guard rows.count > 1 else { return W.p(marked(rows[0][0], mark)) }
      let cells = rows.map { "<w:tr>" + $0.map { "<w:tc>\(W.p(marked($0, mark)))</w:tc>" }.joined() + "</w:tr>" }
      return "<w:tbl>\(cells.joined())</w:tbl>"
    }
    let notes = paragraphs.enumerated().map { place, lines in
      "<w:footnote w:id='\(place + 2)'>\(lines.map { W.p($0) }.joined())</w:footnote>"
    }
    var file = WordFile(text.joined())
    file.parts.append(("footnotes", "footnote", "<w:footnotes ROOTS>\(notes.joined())</w:footnotes>"))
    return file
  }

  private static var manyInMarkdown: String {
    let mark = { (number: Int) in "[^\(number)]" }
    let text = blocks.map { rows in
      guard rows.count > 1 else { return marked(rows[0][0], mark) }
      let lines = rows.map { "| " + $0.map { marked($0, mark) }.joined(separator: " | ") + " |" }
      return ([lines[0], "| --- | --- |"] + lines[1...]).joined(separator: "\n")
    }
    let notes = paragraphs.enumerated().map { "[^\($0.offset + 1)]: " + $0.element.joined(separator: "\n\n    ") }
    return (text + notes).joined(separator: "\n\n")
  }

  @Test("stay notes, alike in Word, on web pages and in Markdown")
  func manyParagraphs() async throws {
    let scratch = try Scratch(Self.pages.merging(["a.md": Self.manyInMarkdown]) { $1 })
    try scratch.write(Data(Self.manyInWord.bytes), to: "c.docx")
    var contents: [[String: String]] = []
    for name in ["a.md", "c.docx"] + Self.pages.keys.sorted() {
      let result = try await Tool.run(["import", name, "--into", "in-\(name)"], in: scratch.path)
      #expect(result.code == 0 && !result.output.contains("存疑"), "\(name): \(result.output) \(result.errors)")
      contents.append(try scratch.files(in: "in-\(name)").mapValues(\.text))
      #expect(contents.last == contents.first, "\(name)")
    }
    let folder = "海陵区水务局/2022-巡察整改"
    let finding = try #require(contents[0]["\(folder)/1-落实决策部署不够有力/1-河湖巡查走形式.md"])
    #expect(finding.contains("wording: 已完成\n") && finding.contains("\n整改状态：已完成[^2]\n\n1. 修订巡查制度"), "\(finding)")
    let table = try #require(contents[0]["\(folder)/1-落实决策部署不够有力/2-供水管网漏损率高.md"])
    #expect(
      table.contains("| 2021年 | 5[^4] |\n| 2022年 | 3 |\n\n[^3]: 按竣工图。\n\n    取整数。\n\n    不含小区。\n\n[^4]: "), "\(table)")
    let built = try await Tool.run(["build", "--content", "in-a.md"], in: scratch.path)
    #expect(built.code == 0 && !built.errors.contains("警告"), "\(built.errors)")
    let html = try scratch.text("Public/\(folder)/index.html")
    for note in Self.paragraphs.joined() { #expect(HTMLDocument(html).text.contains(note), "\(note)") }
  }
}
