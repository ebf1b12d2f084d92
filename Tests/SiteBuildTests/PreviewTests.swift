import Disclosure
import Files
import Foundation
import TestSupport
import Testing

@testable import SiteBuild

@Suite("What only a preview shows")
struct PreviewTests {
  private static let area = "Content/hospital/2024-audit/1-service"

  private static let drafts = [
    "\(area)/3-window.md": "---\ntitle: 窗口少\ndraft: true\n---\n\n见[说明](/pages/plan.md)。\n",
    "Content/pages/plan.md": "---\ntitle: 打算\ndraft: true\n---\n\n![图](/assets/plan.png)\n",
    "Content/hospital/2024-audit/5-draft/area.md": "---\ntitle: 院务\ndraft: true\n---\n",
    "Content/hospital/2024-audit/5-draft/1-meeting.md": "---\ntitle: 会议多\n---\n",
    "Content/other/organ.md": "---\ntitle: 分院\ndraft: true\n---\n", "Content/assets/plan.png": "PNG 打算",
  ]
  private static let pendingNotice = [
    "Content/hospital/2025-audit/notice.md": "---\ntitle: 第二份通报\ndate: 2025-06-30\n---\n",
    "Content/hospital/2025-audit/1-left.md":
      "---\ntitle: 遗留\nhistory: [{date: 2024-05-01, status: 正在整改}, {date: 2025-06-01, status: 已完成}]\n---\n",
  ]

  /// The small site as of the day of its notice: entries of 2024-07-15 wait.
  private func waiting() throws -> Scratch {
    let scratch = try SmallSite.scratch()
    try scratch.replace("title: 海陵", with: "asOf: 2024-06-30\ntitle: 海陵", in: "Content/hospital/organ.md")
    return scratch
  }

  private func build(_ scratch: Scratch, drafts: Bool = false, pending: Bool = false) async throws
    -> [String: FileState]
  {
    let name = "out-\(drafts)-\(pending)"
    var request = BuildRequest(content: scratch("Content"), output: scratch(name))
    request.showsDrafts = drafts
    request.showsPending = pending
    let report = try await SiteBuilder(request).build()
    #expect(report.diagnostics.map(\.code) == [])
    return try scratch.files(in: name)
  }

  @Test("A build is the same with and without it in the content, and has no mark")
  func absent() async throws {
    let with = try waiting()
    try with.write(Self.drafts)
    try with.write(Self.pendingNotice)
    let without = try waiting()
    try without.replace(
      "  - date: 2024-07-15\n    status: 已完成\n    wording: 基本到位\n    publicEvidence:\n      - title: 公告\n"
        + "        url: https://example.com/notice?a=1&b=2\n", with: "", in: SmallSite.queue)
    try without.replace(
      "    history:\n      - date: 2024-07-15\n        status: completed\n", with: "", in: SmallSite.queue)
    #expect(try !without.text(SmallSite.queue).contains("2024-07-15"))
    let built = try await build(with)
    #expect(try await built.mapValues(\.bytes) == build(without).mapValues(\.bytes))
    for (name, file) in built where name.hasSuffix(".html") {
      for mark in ["class=\"preview", "class=\"pending", "预览", "草稿", "待公开"] {
        #expect(!file.text.contains(mark), "\(name)")
      }
    }
  }

  @Test("What waits adds to pages and takes nothing away")
  func pending() async throws {
    let scratch = try waiting()
    try scratch.write(Self.pendingNotice)
    let normal = try await build(scratch)
    let preview = try await build(scratch, pending: true)
    for (name, file) in normal where name.hasSuffix(".html") {
      var lines = try Self.unmarked(#require(preview[name]).text)[...]
      for line in file.text.split(separator: "\n") {
        let found = lines.firstIndex(of: String(line))
        #expect(found != nil, "\(name) lost: \(line)")
        if let found { lines = lines[(found + 1)...] }
      }
    }
    #expect(
      Set(preview.keys).subtracting(normal.keys).sorted().map { $0.hasPrefix("hospital/2025-audit/") } == [
        true, true, true,
      ])
  }

  @Test("An entry that waits stands behind the others with a mark, and changes no status and no number")
  func entry() async throws {
    let scratch = try waiting()
    let page = try #require(try await build(scratch, pending: true)["hospital/2024-audit/service/queue/index.html"])
      .text
    #expect(page.contains("本页含待公开的状态变更"))
    #expect(page.contains("class=\"pending\"><time datetime=\"2024-07-15\">"))
    #expect(page.contains("基本到位"))
    #expect(page.contains("<dt>状态</dt><dd><span class=\"status status-in-progress\">正在整改</span>"))
  }

  @Test("Drafts are pages with a mark, and links to them are fine")
  func drafts() async throws {
    let scratch = try waiting()
    try scratch.write(Self.drafts)
    let preview = try await build(scratch, drafts: true)
    for name in [
      "hospital/2024-audit/service/window/", "plan/", "hospital/2024-audit/draft/",
      "hospital/2024-audit/draft/meeting/",
      "other/",
    ] {
      #expect(try #require(preview[name + "index.html"]).text.contains("本页是草稿"), "\(name)")
    }
    #expect(preview["assets/plan.png"] != nil)
    let ledger = try #require(preview["hospital/2024-audit/ledger/index.html"]).text
    #expect(ledger.contains("窗口少</a> <strong class=\"preview-mark\">草稿</strong>"))
    #expect(ledger.contains("“院务”方面 <strong class=\"preview-mark\">草稿</strong>"))
    #expect(ledger.contains("本页含草稿"))
    #expect(!ledger.contains("会议多</a> <strong"), "what lies in a draft needs no mark of its own")
    let price = try #require(preview["hospital/2024-audit/service/price/index.html"]).text
    #expect(!price.contains("预览"))
  }

  @Test("Who looks back sees nothing of what waits")
  func lookingBack() async throws {
    let scratch = try waiting()
    var request = BuildRequest(content: scratch("Content"), output: scratch("Public"))
    request.asOf = DisclosureDate("2024-03-31")
    request.showsPending = true
    _ = try await SiteBuilder(request).build()
    for (name, file) in try scratch.files(in: "Public") { #expect(!file.text.contains("待公开"), "\(name)") }
  }

  /// The lines of a page without what a preview puts into them.
  private static func unmarked(_ page: String) -> [String] {
    var text = ""
    for (index, part) in page.components(separatedBy: " <strong class=\"preview-mark\">").enumerated() {
      text += index == 0 ? part : part.components(separatedBy: "</strong>").dropFirst().joined(separator: "</strong>")
    }
    return text.split(separator: "\n").map(String.init)
  }

  @Test("A preview that is built again after edits is as one that is built anew")
  func again() async throws {
    let scratch = try waiting()
    try scratch.write(Self.drafts)
    var request = BuildRequest(content: scratch("Content"), output: scratch("kept"))
    (request.showsDrafts, request.showsPending, request.isPrivate) = (true, true, true)
    let builder = SiteBuilder(request)
    let edits: [(Scratch) throws -> Void] = [
      { _ in }, { try $0.write(Self.pendingNotice) },
      { try $0.replace("draft: true\n", with: "", in: "Content/other/organ.md") },
      { try $0.replace("draft: true\n", with: "", in: "Content/hospital/2024-audit/5-draft/area.md") },
      { try $0.replace("asOf: 2024-06-30", with: "asOf: 2024-07-31", in: "Content/hospital/organ.md") },
      { try $0.remove("Content/hospital/2025-audit") },
    ]
    for (number, edit) in edits.enumerated() {
      try edit(scratch)
      #expect(try await builder.build().written != nil)
      request.output = scratch("new-\(number)")
      _ = try await SiteBuilder(request).build()
      #expect(try scratch.bytes(in: "kept") == scratch.bytes(in: "new-\(number)"), "edit \(number)")
    }
  }
}
