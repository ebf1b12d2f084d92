import Foundation
import TestSupport
import Testing

/// What the preview makes of changes.
@Suite("The preview and changes")
struct FollowingTests {
  private static let page = "/hospital/2024-audit/service/queue/"

  @Test("follows saves, renames into place, new files and removed ones")
  func edits() async throws {
    let scratch = try SmallSite.scratch()
    let preview = try await RunningPreview(scratch)
    try scratch.replace("挂号排队", with: "甲甲甲", in: SmallSite.queue)
    #expect(try await preview.get(Self.page) { $0.text.contains("甲甲甲") }.text.contains("甲甲甲"))
    let text = try scratch.text(SmallSite.queue).replacingOccurrences(of: "甲甲甲", with: "乙乙乙")
    try scratch.write(text, to: SmallSite.queue + ".new~")
    #expect(rename(scratch(SmallSite.queue + ".new~"), scratch(SmallSite.queue)) == 0)
    #expect(try await preview.get(Self.page) { $0.text.contains("乙乙乙") }.text.contains("乙乙乙"))
    try scratch.write("---\ntitle: 新的一页\n---\n", to: "Content/pages/new.md")
    #expect(try await preview.get("/new/") { $0.status == 200 }.status == 200)
    try scratch.remove("Content/pages/new.md")
    #expect(try await preview.get("/new/") { $0.status == 404 }.status == 404)
    #expect(await preview.stop() == 0)
  }

  @Test("survives the content going and coming back, and then is as if it had never been away")
  func disappearance() async throws {
    let scratch = try SmallSite.scratch()
    let preview = try await RunningPreview(scratch)
    #expect(rename(scratch("Content"), scratch("Away")) == 0)
    try await preview.tool.wait(for: "Content")
    #expect(
      try await told(preview) { $0.contains("The site cannot be updated") }.contains("The site cannot be updated"))
    #expect(try preview.get(Self.page).status == 200)
    try scratch.replace("挂号排队", with: "回来了", in: SmallSite.queue.replacingOccurrences(of: "Content", with: "Away"))
    #expect(rename(scratch("Away"), scratch("Content")) == 0)
    #expect(try await preview.get(Self.page) { $0.text.contains("回来了") }.text.contains("回来了"))
    #expect(try await told(preview) { !$0.contains("cannot be updated") }.contains("\"problems\":\"\""))
    #expect(await preview.stop() == 0)
  }

  @Test("makes of hundreds of files changed at once what a clean build makes of them")
  func branchSwitch() async throws {
    let scratch = try SmallSite.scratch()
    let preview = try await RunningPreview(scratch)
    for number in 1...300 {
      try scratch.write(
        "---\ntitle: 问题\(number)\n---\n\n说明\(number)。\n", to: "Content/hospital/2024-audit/b\(number % 20)/\(number).md"
      )
      if number <= 20 {
        try scratch.write("---\ntitle: 方面\(number)\n---\n", to: "Content/hospital/2024-audit/b\(number % 20)/area.md")
      }
    }
    _ = try await preview.get("/hospital/2024-audit/b0/300/") { $0.status == 200 }
    let built = try await BuiltSite(content: scratch("Content"))
    for (name, file) in built.files where name.hasSuffix(".html") {
      let answer = try await preview.get("/" + name) { Data($0.body) == file.bytes }
      #expect(Data(answer.body) == file.bytes, "\(name)")
    }
    #expect(await preview.stop() == 0)
  }

  @Test("keeps the last good page under a mistake, also of pages opened later, until it is mended")
  func mistakes() async throws {
    let scratch = try SmallSite.scratch()
    let preview = try await RunningPreview(scratch)
    let good = try preview.get(Self.page).body
    // The second edit goes with the first although only the second is new.
    try scratch.replace("这里公布", with: "此处公布", in: "Content/pages/about.md")
    try scratch.replace("lead: 门诊部", with: "laed: 门诊部", in: SmallSite.queue)
    let told = try await told(preview) { $0.contains("laed") }
    #expect(told.contains("1 mistake in the content"))
    #expect(told.contains("Content/hospital/2024-audit/1-service/1-queue.md"))
    #expect(try preview.get(Self.page).body == good)
    try scratch.replace("laed: 门诊部", with: "lead: 门诊部", in: SmallSite.queue)
    #expect(try await self.told(preview) { !$0.contains("laed") }.contains("\"problems\":\"\""))
    #expect(try preview.get("/about/").text.contains("此处公布"))
    #expect(await preview.stop() == 0)
  }

  @Test("tells what is wrong at every address where there has never been a site")
  func firstFailure() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace(
      "title: 价格公示不全", with: "title: <b>价格", in: "Content/hospital/2024-audit/1-service/2-price/finding.md")
    try scratch.replace("lead: 门诊部", with: "laed: <b>门诊部</b>", in: SmallSite.queue)
    let preview = try await RunningPreview(scratch)
    let page = try preview.get("/any/where/", asBrowser: true)
    #expect(page.status == 503)
    #expect(page.text.contains("laed</mark>: &lt;b&gt;门诊部&lt;/b&gt;"))
    let plain = try preview.get("/")
    #expect(plain.status == 503)
    #expect(plain.text.contains("1-queue.md:4:1: error: unknown key"))
    try scratch.replace("laed: <b>门诊部</b>", with: "lead: 门诊部", in: SmallSite.queue)
    #expect(try await preview.get("/") { $0.status == 200 }.status == 200)
    #expect(await preview.stop() == 0)
  }

  @Test("lists what differs from the published site")
  func differences() async throws {
    let scratch = try SmallSite.scratch()
    let build = try await Tool.run(["build", "--content", "Content", "--language", "en"], in: scratch.path)
    #expect(build.code == 0)
    let preview = try await RunningPreview(scratch)
    #expect(try preview.get("/-/differences/").text.contains("would change nothing"))
    let published = try scratch.bytes(in: "Public", withRecords: true)
    try scratch.replace("这里公布", with: "此处<公布>", in: "Content/pages/about.md")
    let one = try await preview.get("/-/differences/") { $0.text.contains("/about/") }.text
    #expect(one.contains("0 new, 1 changed, 0 gone."))
    try scratch.write("---\ntitle: 新的 <b>一页\n---\n", to: "Content/pages/new.md")
    try scratch.remove("Content/hospital/2024-audit/9-archive.md")
    let page = try await preview.get("/-/differences/") { $0.text.contains("/archive/") && $0.text.contains("/new/") }
      .text
    #expect(page.contains("<td class=\"kind\">changed</td><td><a href=\"/about/\">关于本网站</a></td>"))
    #expect(page.contains("<td class=\"kind\">new</td><td><a href=\"/new/\">新的 &lt;b&gt;一页</a></td>"))
    #expect(page.contains("<td class=\"kind\">gone</td><td>档案不齐</td>"))
    #expect(try scratch.bytes(in: "Public", withRecords: true) == published)
    #expect(try preview.get("/-/differences")["location"] == ["/-/differences/"])
    #expect(await preview.stop() == 0)
  }

  @Test("shows drafts and what waits for a later date, marked, and counts neither among the differences")
  func hidden() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace("title: 海陵市中医院\n", with: "title: 海陵市中医院\nasOf: 2024-07-01\n", in: "Content/hospital/organ.md")
    try scratch.write("---\ntitle: 草拟的一页\ndraft: true\n---\n", to: "Content/pages/draft.md")
    #expect(try await Tool.run(["build", "--content", "Content", "--language", "en"], in: scratch.path).code == 0)
    let preview = try await RunningPreview(scratch, "--drafts")
    #expect(try preview.get("/draft/").text.contains("草拟的一页"))
    #expect(try preview.get(Self.page).text.contains("2024年7月15日"))
    let page = try preview.get("/-/differences/").text
    #expect(page.contains("would change nothing") && page.contains("are left out"))
    try scratch.replace("这里公布", with: "此处公布", in: "Content/pages/about.md")
    let one = try await preview.get("/-/differences/") { $0.text.contains("/about/") }.text
    #expect(one.contains("0 new, 1 changed, 0 gone."))
    #expect(await preview.stop() == 0)
    let plain = try await RunningPreview(scratch)
    #expect(try plain.get("/draft/").status == 404)
    #expect(await plain.stop() == 0)
  }

  /// What an open page is told, until that is as wished.
  private func told(_ preview: RunningPreview, until isRight: (String) -> Bool) async throws -> String {
    var text = ""
    for _ in 0..<3_000 {
      let client = try RawClient(port: preview.port)
      client.send("GET /-/events?page=\(Self.page) HTTP/1.1\r\nHost: 127.0.0.1:\(preview.port)\r\n\r\n")
      text = ""
      while !text.contains("event: state\ndata: ") || !text.hasSuffix("\n\n") && !text.hasSuffix("\n\r\n") {
        let more = client.receive()
        if more.isEmpty { break }
        text += String(decoding: more, as: UTF8.self)
      }
      if isRight(text) { return text }
      try await Task.sleep(for: .milliseconds(20))
    }
    return text
  }
}
