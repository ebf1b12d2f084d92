import Content
import Disclosure
import Testing

@Suite("What is never published")
struct DraftTests {
  private static let secret = "secret-4711"

  @Test("a draft covers everything below it, and nobody hears of its mistakes")
  func drafts() async throws {
    let content = try await Samples.content {
      let draft = "example-bureau/2022-inspection"
      $0.put(Samples.file("title: 草稿\ndate: 2022\ndraft: true\nunknown: 1"), at: "\(draft)/notice.md")
      $0.put(Samples.file("title: 方面"), at: "\(draft)/1-a/area.md")
      $0.put(Samples.file("", "[坏](nowhere.md) ![图](/assets/unused.png)"), at: "\(draft)/1-a/1-b.md")
      $0.put("没有标记文件", at: "\(draft)/2-b/1-c.md")
      $0.put(Samples.file("title: 单页\ndraft: 是", "<b>"), at: "pages/sample.md")
      $0["assets/unused.png"] = .bytes([1])
    }
    #expect(content.codes == [])
    let site = try #require(content.site)
    #expect(site.organs.map(\.notices.count) == [1])
    #expect(site.organs.first?.notices.first?.areas.map(\.findings.count) == [2])
    #expect(site.pages.map(\.title) == ["关于本站"])
    #expect(content.assets.map(\.route.path) == ["assets/chart.png"])
  }

  @Test("a draft organ, area, finding or 具体问题 takes away itself and no more")
  func everyLevel() async throws {
    for (file, left) in [("1-party-building/area.md", 0), ("1-party-building/1-study.md", 1), ("notice.md", 0)] {
      let site = try await Samples.content {
        try $0.replace("title:", with: "draft: true\ntitle:", in: "\(Samples.notice)/\(file)")
        try $0.replace("[通报](../example-bureau/2021-inspection/notice.md)", with: "通报", in: "pages/about.md")
      }.site
      let notice = site?.organs.first?.notices.first
      #expect(notice?.areas.reduce(0) { $0 + $1.findings.count } ?? 0 == left)
      #expect(site?.organs.count == 1)
    }
  }

  @Test("no byte of internal: is in the values")
  func internalNotes() async throws {
    let notes = "internal:\n  note: \(Self.secret)\n  more: [\(Self.secret), {a: \(Self.secret)}]\n"
    let site = try await Samples.site {
      for path in $0.nodes.keys.sorted() where path.hasSuffix(".md") {
        try $0.replace("title:", with: notes + "title:", in: path)
      }
      $0.put(try $0.text("site.yaml") + notes, at: "site.yaml")
      let study = "\(Samples.area)/1-study.md"
      try $0.replace("    status: 已完成", with: "    status: 已完成\n    internal: \(Self.secret)", in: study)
      try $0.replace("due:", with: "measures:\n  1:\n    plan: 可公开\n    internal: \(Self.secret)\ndue:", in: study)
    }
    let strings = Self.strings(in: site)
    #expect(strings.contains("可公开") && strings.contains { $0.contains("每月组织一次集体学习") })
    #expect(!strings.contains { $0.contains(Self.secret) })
  }

  @Test("only assets that published pages refer to are copied")
  func assets() async throws {
    let content = try await Samples.content {
      $0["assets/list.pdf"] = .bytes([1])
      $0["assets/2021/附件 1：清单.pdf"] = .bytes([1])
      $0["assets/unused.png"] = .bytes([1])
      $0["assets/.DS_Store"] = .bytes([1])
      $0.put(
        Samples.file("title: 附件", "[一](/assets/list.pdf) [二](<../assets/2021/附件 1：清单.pdf#page=2>)"),
        at: "pages/sample.md")
    }
    #expect(content.codes == [])
    #expect(content.assets.map(\.file.text) == ["assets/2021/附件 1：清单.pdf", "assets/chart.png", "assets/list.pdf"])
  }

  /// Every string in a value, bytes taken for UTF-8.
  private static func strings(in value: Any) -> [String] {
    if let string = value as? String { return [string] }
    if let bytes = value as? [UInt8] { return [String(decoding: bytes, as: UTF8.self)] }
    return Mirror(reflecting: value).children.flatMap { strings(in: $0.value) }
  }
}
