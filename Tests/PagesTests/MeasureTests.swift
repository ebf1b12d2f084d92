import Disclosure
import SafeHTML
import Testing

@testable import Pages

@Suite("Measures")
struct MeasureTests {
  private func measures(_ texts: String...) -> [Measure] { texts.map { Measure(text: SmallSite.line($0)) } }

  @Test("they run on as 一是……二是……, with the marks that the author left out")
  func runOn() throws {
    let found = try #require(MeasureRunOn.all(measures("加强领导", "完善制度。", "落实“三同步”", "抓紧")))
    #expect(found.map { "\($0.number)\($0.text.text)\($0.end)" } == ["一是加强领导；", "二是完善制度。", "三是落实“三同步”；", "四是抓紧。"])
  }

  @Test("a mark within closing quotation marks ends a measure")
  func ended() throws {
    let found = try #require(MeasureRunOn.all(measures("称“已经落实。”", "（见附件。）")))
    #expect(found.map(\.end) == ["", ""])
  }

  @Test("a single measure has no number")
  func single() throws {
    #expect(try #require(MeasureRunOn.all(measures("加强领导。"))).map(\.number) == [""])
  }

  @Test(
    "a measure with a block of its own cannot run on",
    arguments: [
      "<p>x</p>" as HTML, "x<ul><li>y</li></ul>", "<pre>x</pre>", "<h3>x</h3>", "<blockquote>x</blockquote>",
    ])
  func blocks(_ html: HTML) {
    #expect(MeasureRunOn.all([Measure(text: Prose(html: html, text: "x"))]) == nil)
  }

  @Test(
    "emphasis, links and pictures are no blocks", arguments: ["<strong>x</strong>" as HTML, "<em>x</em><br>y", "<img>"])
  func inline(_ html: HTML) {
    #expect(MeasureRunOn.all([Measure(text: Prose(html: html, text: "x"))])?.count == 1)
  }

  @Test("a measure shows what it has of its own and nothing that it inherits")
  func own() throws {
    let record = Record(
      lead: "甲", due: try SmallSite.day("2021-06-30"),
      history: History([try SmallSite.change("2021-05-01", .completed)]))
    let asOf = try SmallSite.day("2021-12-31")
    let plain = MeasureShown(Measure(text: SmallSite.line("x")), number: 1, of: record, organ: "甲单位", asOf: asOf)
    #expect(!plain.hasOwn && plain.history == nil && plain.lead == nil && plain.deadline == nil && !plain.isOverdue)
    let own = MeasureShown(
      Measure(
        text: SmallSite.line("x"), lead: "乙", due: try SmallSite.day("2021-06-30"),
        history: History([try SmallSite.change("2021-05-01", .inProgress)])),
      number: 1, of: record, organ: "甲单位", asOf: asOf)
    #expect(own.hasOwn && own.history?.rows.last?.status.mark == .inProgress && own.lead == "乙" && own.isOverdue)
  }

  @Test("a measure with a deadline and no status of its own is late only while the finding asks for work")
  func lateByFinding() throws {
    let measure = Measure(text: SmallSite.line("x"), due: try SmallSite.day("2021-06-30"))
    let asOf = try SmallSite.day("2021-12-31")
    let done = Record(history: History([try SmallSite.change("2021-05-01", .completed)]))
    #expect(!MeasureShown(measure, number: 1, of: done, organ: "甲单位", asOf: asOf).isOverdue)
    #expect(MeasureShown(measure, number: 1, of: Record(), organ: "甲单位", asOf: asOf).isOverdue)
  }
}
