import Files
import Foundation
import TestSupport
import Testing

@testable import SiteBuild

@Suite("What a build does again")
struct ReuseTests {
  static func document(_ title: String, _ more: String = "", body: String = "情况。") -> String {
    "---\ntitle: \(title)\n\(more)---\n\n\(body)\n"
  }

  /// Three organs with a notice, an area and two findings each.
  static func scratch() throws -> Scratch {
    let scratch = try Scratch([
      "Content/site.yaml": "title: 站\norgan: 甲\nbaseURL: https://example.org/\n",
      "Content/pages/about.md": document("关于"), "Content/assets/a.png": "PNG",
    ])
    for organ in ["a", "b", "c"] {
      try scratch.write([
        "Content/\(organ)/organ.md": document("单位\(organ)"),
        "Content/\(organ)/2024/notice.md": document(
          "通报", "date: 2024-06-30\ninspection: {round: \(organ == "b" ? "第二轮" : "第一轮")}\n"),
        "Content/\(organ)/2024/1-area/area.md": document("方面"),
        "Content/\(organ)/2024/1-area/1-one.md": document("问题一", "history:\n  - {date: 2024-06-01, status: 正在整改}\n"),
        "Content/\(organ)/2024/1-area/2-two.md": document("问题二", body: "见[关于](/about/)。"),
      ])
    }
    return scratch
  }

  static func build(_ scratch: Scratch) async throws -> BuildReport.Written {
    var request = BuildRequest(content: scratch("Content"), output: scratch("Public"))
    request.isExplained = true
    return try #require(try await SiteBuilder(request).build().written)
  }

  static func rendered(_ written: BuildReport.Written) -> [String] {
    written.explanations.filter { ![.untouched, .unchanged].contains($0.reason) }.map(\.path.text)
  }

  @Test("nothing where nothing changed: not a file of the folder is written, not even its own records")
  func nothing() async throws {
    let scratch = try Self.scratch()
    _ = try await Self.build(scratch)
    let before = try scratch.files(in: "", withRecords: true)
    let again = try await Self.build(scratch)
    #expect(Self.rendered(again).isEmpty && again.output.written == 0 && again.pages == 46)
    #expect(again.explanations.count == again.output.unchanged)
    #expect(try scratch.files(in: "", withRecords: true) == before)
  }

  @Test("a status change with a new date: the organ's pages, and those about the whole site that show it")
  func statusChange() async throws {
    let scratch = try Self.scratch()
    _ = try await Self.build(scratch)
    let before = try scratch.files(in: "Public")
    try scratch.replace(
      "status: 正在整改}", with: "status: 正在整改}\n  - {date: 2024-08-01, status: 已完成}", in: "Content/b/2024/1-area/1-one.md")
    let written = try await Self.build(scratch)
    let expected = [
      "b/2024/area/index.html", "b/2024/area/one/index.html", "b/2024/area/two/index.html", "b/2024/index.html",
      "b/2024/ledger/index.html", "b/index.html", "changes/feed.json", "changes/feed.xml", "changes/index.html",
      "data/areas.csv", "data/areas.json", "data/changes.csv", "data/changes.json", "data/findings.csv",
      "data/findings.json", "data/index.html",
      "data/index.json", "data/measures.json", "data/notices.csv", "data/notices.json", "data/organs/b/changes.csv",
      "data/organs/b/data.json", "data/organs/b/findings.csv", "index.html", "rounds/index.html",
      "rounds/第二轮/index.html", "search/numbers.json", "sitemap.xml",
    ]
    #expect(Self.rendered(written) == expected)
    #expect(written.changed.map(\.text) == expected)
    let after = try scratch.files(in: "Public")
    #expect(after.filter { $0.value != before[$0.key] }.keys.sorted() == expected)
    let finding = try #require(written.explanations.first { $0.path.text == "b/2024/area/one/index.html" })
    guard case .fields(let names) = finding.reason else { throw Unexplained() }
    #expect(names == ["frame.asOf", "facts", "history", "timeline"])
    #expect(finding.inputs == ["b/2024/1-area/1-one.md"])
  }

  private struct Unexplained: Error {}

  @Test("a field that no page shows changes no page")
  func hiddenField() async throws {
    let scratch = try Self.scratch()
    _ = try await Self.build(scratch)
    try scratch.replace("title: 问题一", with: "title: 问题一\ninternal: {note: 内部}", in: "Content/a/2024/1-area/1-one.md")
    let written = try await Self.build(scratch)
    #expect(Self.rendered(written).isEmpty && written.output.written == 0)
    #expect(written.changedContent == ["a/2024/1-area/1-one.md"])
  }

  @Test("the whole site for what every page shows")
  func settings() async throws {
    let scratch = try Self.scratch()
    _ = try await Self.build(scratch)
    try scratch.replace("title: 站", with: "title: 新站", in: "Content/site.yaml")
    let written = try await Self.build(scratch)
    #expect(
      written.output.written == written.pages - 7,
      "all but sitemap.xml, robots.txt, what the search knows, and tables of measures and changes")
  }

  @Test("files that were changed, cut short or deleted in the output, and says so")
  func output() async throws {
    let scratch = try Self.scratch()
    _ = try await Self.build(scratch)
    try scratch.write("<p>x</p>", to: "Public/a/index.html")
    try scratch.write("", to: "Public/style.css")
    try scratch.remove("Public/c/2024/area")
    let written = try await Self.build(scratch)
    #expect(
      Self.rendered(written) == [
        "a/index.html", "c/2024/area/index.html", "c/2024/area/one/index.html", "c/2024/area/two/index.html",
        "style.css",
      ])
    #expect(written.explanations.filter { $0.reason == .output }.count == 5)
  }

  @Test("nothing is believed of another tool, other options, or a state that is damaged")
  func whole() async throws {
    let scratch = try Self.scratch()
    _ = try await Self.build(scratch)
    var request = BuildRequest(content: scratch("Content"), output: scratch("Public"))
    request.isExplained = true
    request.asOf = .init("2024-06-15")
    let back = try #require(try await SiteBuilder(request).build().written)
    #expect(back.explanations.contains { $0.reason == .nothingKnown(.otherOptions) })
    let states = scratch.names(in: ".gongkai").filter { $0.hasPrefix("build-") }
    #expect(states.count == 1)
    try scratch.write("gongkai-state 9\n", to: ".gongkai/\(states[0])")
    let again = try await Self.build(scratch)
    #expect(again.explanations.contains { $0.reason == .nothingKnown(.noState) })
  }

  @Test("a warning is said again by every build, though nothing else is done")
  func warnings() async throws {
    let scratch = try Self.scratch()
    try scratch.write("x", to: "Content/b/2024/scan.pdf")
    let request = BuildRequest(content: scratch("Content"), output: scratch("Public"))
    let first = try await SiteBuilder(request).build()
    let second = try await SiteBuilder(request).build()
    #expect(first.diagnostics.count == 1 && first.diagnostics == second.diagnostics)
    #expect(second.written?.output.written == 0)
  }

  @Test("what a build that failed was told of is not forgotten by the next one")
  func failedBetween() async throws {
    let scratch = try Self.scratch()
    var request = BuildRequest(content: scratch("Content"), output: scratch("Public"))
    request.isPrivate = true
    let builder = SiteBuilder(request)
    _ = try await builder.build()
    try scratch.replace("问题一", with: "问题甲", in: "Content/a/2024/1-area/1-one.md")
    try scratch.replace("title:", with: "titel:", in: "Content/b/organ.md")
    let changes = ["a/2024/1-area/1-one.md", "b/organ.md"].compactMap { RelativePath($0) }
    #expect(try await builder.build(changes: ContentChanges(changes)).written == nil)
    try scratch.replace("titel:", with: "title:", in: "Content/b/organ.md")
    let mended = try await builder.build(changes: ContentChanges([changes[1]]))
    #expect(try #require(mended.written).changed.contains { $0.text == "a/2024/area/one/index.html" })
    #expect(try scratch.text("Public/a/2024/area/one/index.html").contains("问题甲"))
  }

  @Test("a change of a file is one of each file that is a link to it, wherever these lie")
  func linked() async throws {
    let scratch = try Self.scratch()
    try FileManager.default.createSymbolicLink(
      atPath: scratch("Content/b/2024/1-area/7-linked.md"), withDestinationPath: "../../../a/2024/1-area/1-one.md")
    var request = BuildRequest(content: scratch("Content"), output: scratch("Public"))
    request.isPrivate = true
    let builder = SiteBuilder(request)
    _ = try await builder.build()
    for (old, new) in [("问题一", "问题甲"), ("问题甲", "问题乙")] {
      try scratch.replace(old, with: new, in: "Content/a/2024/1-area/1-one.md")
      _ = try await builder.build(changes: ContentChanges([try #require(RelativePath("a/2024/1-area/1-one.md"))]))
      #expect(try scratch.text("Public/b/2024/area/linked/index.html").contains(new))
    }
  }

  @Test("pages may come first, and what may wait is made up for")
  func peopleFirst() async throws {
    let scratch = try Self.scratch()
    var request = BuildRequest(content: scratch("Content"), output: scratch("Public"))
    request.isPrivate = true
    let builder = SiteBuilder(request)
    _ = try await builder.build(isForPeopleFirst: true)
    let map = try scratch.text("Public/sitemap.xml")
    try scratch.replace("date: 2024-", with: "date: 2025-", in: "Content/a/2024/notice.md")
    let first = try #require(try await builder.build(isForPeopleFirst: true).written).changed.map(\.text)
    #expect(first.contains("a/2024/index.html") && !first.contains("sitemap.xml"))
    #expect(try scratch.text("Public/sitemap.xml") == map)
    let second = try #require(try await builder.build(changes: ContentChanges([])).written).changed.map(\.text)
    #expect(second.contains("sitemap.xml") && Set(second).isDisjoint(with: first))
    #expect(try #require(try await builder.build(changes: ContentChanges([])).written).output.written == 0)
    // An index that is damaged is not left for later.
    let part = try #require(scratch.names(in: "Public").first { $0.hasSuffix(".bin") })
    let whole = try scratch.bytes(in: "Public")
    try scratch.write("x", to: "Public/\(part)")
    _ = try await builder.build(isForPeopleFirst: true)
    #expect(try scratch.bytes(in: "Public") == whole)
  }

  @Test("of many output folders, only the states of the newest are kept")
  func pruning() async throws {
    let scratch = try Self.scratch()
    for number in 1...11 {
      let request = BuildRequest(content: scratch("Content"), output: scratch("release-\(number)"))
      _ = try await SiteBuilder(request).build()
    }
    #expect(scratch.names(in: ".gongkai").filter { $0.hasPrefix("build-") }.count == 8)
    var request = BuildRequest(content: scratch("Content"), output: scratch("release-11"))
    request.isExplained = true
    #expect(Self.rendered(try #require(try await SiteBuilder(request).build().written)).isEmpty)
  }

  @Test("a small edit keeps only what differs; without it, or with it damaged, the next build is as right")
  func differences() async throws {
    let scratch = try Self.scratch()
    for organ in 1...8 {
      try scratch.write("---\ntitle: 单位\(organ)\n---\n", to: "Content/o\(organ)/organ.md")
      try scratch.write("---\ntitle: 通报\ndate: 2024-01-0\(organ)\n---\n", to: "Content/o\(organ)/2024/notice.md")
    }
    _ = try await Self.build(scratch)
    let state = try #require(scratch.names(in: ".gongkai").first { $0.hasPrefix("build-") })
    let whole = try Data(contentsOf: URL(fileURLWithPath: scratch(".gongkai/\(state)")))
    for round in 1...4 {
      if round == 3 { try scratch.remove("Content/o4") }
      try scratch.write("---\ntitle: 单位三改\(round)\n---\n", to: "Content/o3/organ.md")
      #expect(Self.rendered(try await Self.build(scratch)).contains("o3/index.html"))
      #expect(try Data(contentsOf: URL(fileURLWithPath: scratch(".gongkai/\(state)"))) == whole)
      #expect(scratch.names(in: ".gongkai").contains("\(state).changes"))
      #expect(Self.rendered(try await Self.build(scratch)).isEmpty)
    }
    #expect(!scratch.has("Public/o4/index.html"))
    for harm in [Data(), Data("gongkai-state 9\n".utf8), whole] {
      try scratch.write("---\ntitle: 单位三再改\(harm.count)\n---\n", to: "Content/o3/organ.md")
      _ = try await Self.build(scratch)
      try scratch.write(harm, to: ".gongkai/\(state).changes")
      try scratch.write("---\ntitle: 单位五\(harm.count)\n---\n", to: "Content/o5/organ.md")
      _ = try await Self.build(scratch)
      var clean = BuildRequest(content: scratch("Content"), output: scratch("Clean\(harm.count)"))
      clean.isPrivate = true
      _ = try await SiteBuilder(clean).build()
      let (mine, other) = (try scratch.files(in: "Public"), try scratch.files(in: "Clean\(harm.count)"))
      #expect(mine.mapValues(\.bytes) == other.mapValues(\.bytes))
    }
  }
}
