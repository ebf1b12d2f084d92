import Foundation
import Testing

@testable import Markdown

@Suite("Tables")
struct TableTests {
  @Test("have a head whose cells name their columns, and scroll by themselves")
  func form() {
    let reading = Reading("| 序号 | 部门 |\n|:--:|---:|\n| 1 | **办公室**（牵头） |\n")
    #expect(
      reading.html == """
        <div class="table-scroll" tabindex="0">
        <table>
        <thead>
        <tr>
        <th scope="col" class="center">序号</th>
        <th scope="col" class="end">部门</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="center">1</td>
        <td class="end"><strong>办公室</strong>（牵头）</td>
        </tr>
        </tbody>
        </table>
        </div>
        """)
    #expect(reading.text == "序号 部门\n1 办公室（牵头）")
    #expect(reading.codes.isEmpty)
  }

  @Test("an empty cell of the head names nothing")
  func emptyHead() {
    #expect(Reading("| | 乙 |\n|-|-|").html.contains("<tr>\n<td></td>\n<th scope=\"col\">乙</th>\n</tr>"))
  }

  @Test(
    "are as GFM has them",
    arguments: [
      ("甲|乙\n-|-\n1|2", [["甲", "乙"], ["1", "2"]]),
      ("|甲|\n|-|\n|a \\| b|\n|`c\\|d`|\n|\\\\|x|", [["甲"], ["a | b"], ["c|d"], ["|x"]]),
      ("> | 甲 |\n> |---|\n> | 1 |", [["甲"], ["1"]]),
      (">|甲|\n>|-|\n>|乙", [["甲"], ["乙"]]),
      ("1. 一\n\n   | 甲 |\n   |---|\n   | 1 |", [["甲"], ["1"]]),
      ("- | 甲 | 乙 |\n  |---|---|\n  | 1 | 2 |", [["甲", "乙"], ["1", "2"]]),
      ("|甲|乙|\n|-|-|\n|1|\n|1|2|3|", [["甲", "乙"], ["1", ""], ["1", "2"]]),
      (
        "|甲|\n|-|\n| # 一 |\n| - 二 |\n| 1. 三 |\n|     四 |\n| > 五 |\n| ``` |",
        [["甲"], ["# 一"], ["- 二"], ["1. 三"], ["四"], ["> 五"], ["```"]]
      ),
      ("|*甲|乙*|\n|-|-|\n|`1|2`|", [["*甲", "乙*"], ["`1", "2`"]]),
      ("|甲|\n|-|\n|[a][b]|\n\n[b]: /x", [["甲"], ["<a>a</a>"]]),
      ("|甲|\n|-|\n|1|\n---", [["甲"], ["1"]]),
      ("|甲|\r\n|-|\r\n|1|\r\n", [["甲"], ["1"]]),
      ("|甲|\n|-|\n|~~1~~|\n|\u{10FFFF}|", [["甲"], ["<del>1</del>"], ["\u{FFFD}"]]),
    ])
  func cells(markdown: String, cells: [[String]]) {
    #expect(rows(Reading(markdown).html) == cells)
  }

  @Test("lines in front of the head are a paragraph, with the addresses that are written there")
  func lead() {
    let reading = Reading("[a]: /x\n一[甲][a]\n二\n|乙|\n|-|\n|[丙][a]|")
    #expect(reading.html.hasPrefix("<p>一<a href=\"/x\">甲</a>二</p>\n<div class"))
    #expect(rows(reading.html) == [["乙"], ["<a>丙</a>"]])
    #expect(Reading("[a]: /x\n|[乙][a]|\n|-|").html.hasPrefix("<div class"))
  }

  @Test("what is none stays text")
  func noTables() {
    for text in ["|甲|乙|\n|-|", "甲|乙", "|甲|\n|-a|", "|甲|\n|:|", "    |甲|\n    |-|", "```\n|甲|\n|-|\n```", "|甲|\n\n|-|"] {
      #expect(!Reading(text).html.contains("<table"), "\(text)")
    }
  }

  @Test("mistakes and links in cells, and behind tables, keep their places")
  func places() {
    let reading = Reading("一\n\n| 甲 | [乙](broken:) |\n|---|---|\n| **“丙”**丁<br> | ![](/a.png) |\n\n戊<br>")
    #expect(reading.codes == ["broken-link", "raw-html", "image-without-alt", "raw-html"])
    #expect(reading.places == [[3, 11], [5, 11], [5, 18], [7, 2]])
    let lead = Reading("一\n二<br>\n|甲|\n|-|\n|[乙](page:a)|")
    #expect(lead.places == [[2, 2]])
    #expect(lead.body.references.map(\.range) == [29..<35])
  }

  /// The content of all cells, row by row, without the attributes of links.
  private func rows(_ html: String) -> [[String]] {
    html.components(separatedBy: "<tr>").dropFirst().map { row in
      row.components(separatedBy: "</tr>")[0].components(separatedBy: "\n").filter { !$0.isEmpty }.map { cell in
        let content = cell.replacingOccurrences(of: "</?t[hd][^>]*>", with: "", options: .regularExpression)
        return content.replacingOccurrences(of: "<a [^>]*>", with: "<a>", options: .regularExpression)
          .replacingOccurrences(of: "</?code>|&quot;", with: "", options: .regularExpression)
          .replacingOccurrences(of: "&gt;", with: ">")
      }
    }
  }
}
