import Testing

@testable import Markdown

@Suite("The blocks of a body")
struct BlockTests {
  @Test("neighbours are joined, headings, markers and numbered lists stand alone")
  func order() {
    let blocks = Reading("一\n\n二\n\n## 三\n\n<!-- areas -->\n\n1. 四\n2. 五\n\n- 六\n\n<!--contact-->\n").body.blocks
    let kinds = blocks.map { block in
      switch block {
      case .heading(let heading): "heading \(heading.id)"
      case .marker(let marker, let offset): "marker \(marker) \(offset)"
      case .measures(let items, let offset, let offsets, let start):
        "measures \(items.map(\.text)) \(offset) \(offsets) \(start)"
      case .other(let prose): "other \(prose.text.split(separator: "\n"))"
      }
    }
    #expect(
      kinds == [
        "other [\"一\", \"二\"]", "heading 三", "marker areas 18", "measures [\"四\", \"五\"] 34 [34, 41] 1",
        "other [\"六\"]", "marker contact 56",
      ])
  }

  @Test("a measure of one paragraph has no paragraph around it, also in a loose list")
  func looseMeasures() throws {
    let block = try #require(Reading("3. 甲*乙*\n\n4. 丙\n\n   丁\n").body.blocks.first)
    guard case .measures(let items, _, _, let start) = block else {
      Issue.record("no measures")
      return
    }
    #expect(items.map(\.html.string) == ["甲<em>乙</em>", "<p>丙</p>\n<p>丁</p>"])
    #expect(items.map(\.text) == ["甲乙", "丙\n丁"])
    #expect(start == 3)
  }

  @Test("a measure may hold a list")
  func nestedMeasure() {
    let reading = Reading("1. 甲\n   - 乙\n2. 丙")
    #expect(reading.html == "<ol>\n<li>甲\n<ul>\n<li>乙</li>\n</ul></li>\n<li>丙</li>\n</ol>")
    #expect(reading.text == "甲\n乙\n丙")
  }

  @Test("internal links are recorded with their place in the file")
  func references() {
    let reading = Reading("> 见[甲](page:a#x)\n> 和[甲](page:a#x)", frontMatter: "---\n")
    #expect(reading.body.references.map(\.target.path) == ["a/", "a/"])
    #expect(reading.body.references.map(\.fragment) == ["x", "x"])
    #expect(reading.body.references.map(\.range) == [15..<23, 36..<44])
    #expect(reading.html.contains("<a href=\"/a/\">甲</a>和<a href=\"/a/\">甲</a>"))
  }
}
