import Testing

@testable import Content

@Suite("Values of several lines")
struct OneLineTests {
  @Test(
    "a line end between Han makes no space, another makes one",
    arguments: [
      ("制定方案，\n  经审议", "制定方案，经审议"),
      ("制定方案\n  经审议\n  通过", "制定方案经审议通过"),
      ("\"制定方案，\n  经审议\"", "制定方案，经审议"),
      ("'制定方案，\n  经“审议”\n  通过'", "制定方案，经“审议”通过"),
      (">\n  制定方案，\n  经审议\n", "制定方案，经审议"),
      (">-\n  制定方案，\n\n  经审议", "制定方案，经审议"),
      ("|\n  制定方案，\n  经审议\n", "制定方案，经审议"),
      ("|\n  制定 方案\n  经审议\n", "制定 方案经审议"),
      ("制定 2021 年\n  ABC 方案", "制定 2021 年 ABC 方案"),
      ("one\n  two", "one two"),
      ("“one”\n  “two”", "“one” “two”"),
      ("甲\n  one\n  乙", "甲 one 乙"),
      ("𠮷\n  〇", "𠮷〇"),
      ("张 三", "张 三"),
      ("\"张 三\"", "张 三"),
      (">\n  张 三", "张 三"),
      ("张 三、李 四\n  王五", "张 三、李 四 王五"),
      ("\"甲\\n乙\\tab\"", "甲乙 ab"),
      ("\" \\t 甲 \\n \"", "甲"),
    ])
  func title(_ yaml: String, _ value: String) async throws {
    #expect(try await Samples.title(yaml) == value)
  }

  @Test("line ends of every system", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) async throws {
    let site = try await Samples.site {
      let text = "---\ntitle: 甲\n  乙\n---\n\n第一段\n续行\n\n第二段\n".replacing("\n", with: end)
      $0.put("\u{FEFF}" + text, at: "pages/sample.md")
    }
    let page = try #require(site.pages.last)
    #expect(page.title == "甲乙" && page.body.text == "第一段续行\n第二段")
  }

  @Test("places are those of the editor, whatever the line ends", arguments: ["\n", "\r\n", "\r"])
  func places(_ end: String) async throws {
    let content = try await Samples.content {
      let text = "---\ntitle: \"甲\u{2028}乙\"\ndraft: 也许\n---\n\n段\n\n丙<br>\n".replacing("\n", with: end)
      $0.put("\u{FEFF}" + text, at: "pages/sample.md")
    }
    #expect(content.diagnostics.map(\.code) == ["bad-flag", "raw-html"])
    #expect(content.diagnostics.map { [$0.place.line, $0.place.column] } == [[3, 8], [8, 2]])
  }

  @Test(
    "what YAML would take for something else is the text as it stands",
    arguments: ["2021", "1e3", "yes", "0x1F", "1_000"])
  func plain(_ value: String) async throws {
    #expect(try await Samples.title(value) == value)
    #expect(try await Samples.title("'\(value)' # 注释") == value)
  }
}
