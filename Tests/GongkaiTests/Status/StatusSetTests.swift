import Foundation
import Testing
import TestSupport

@testable import gongkai

@Suite("gongkai status set and extend")
struct StatusSetTests {
  private static let queue = "Content/hospital/2024-audit/1-service/1-queue.md"
  private static let display = "Content/hospital/2024-audit/1-service/2-price/1-display.md"

  private func run(_ scratch: Scratch, _ arguments: String...) async throws -> Tool.Result {
    try await Tool.run(["status"] + arguments + ["--language", "zh"], in: scratch.path)
  }

  @Test("The entry is added at the end of the history, and nothing else changes")
  func appends() async throws {
    let scratch = try SmallSite.scratch()
    let before = try scratch.text(Self.queue)
    let result = try await run(
      scratch, "set", "挂号", "已销号", "--date", "2024-08-01", "--verified-by", "市审计局", "--verification", "监督方认定",
      "--note", "抽查: 3 次 # 全部合格")
    #expect(result.code == 0, "\(result.errors)")
    let expected = before.replacingOccurrences(
      of: "        url: https://example.com/notice?a=1&b=2\n",
      with: """
                url: https://example.com/notice?a=1&b=2
          - date: 2024-08-01
            status: closed
            note: "抽查: 3 次 # 全部合格"
            verifiedBy: 市审计局
            verification: supervisor

        """)
    #expect(try scratch.text(Self.queue) == expected)
    for words in ["已记录：挂号排队", Self.queue, "原来：已完成（基本到位），2024-07-15", "现在：已销号，2024-08-01"] {
      #expect(result.output.contains(words))
    }
  }

  @Test(
    "A finding is known by its path, its address or a part of its title",
    arguments: [
      "Content/hospital/2024-audit/1-service/1-queue.md", "./Content/hospital/2024-audit/1-service/1-queue",
      "hospital/2024-audit/1-service/1-queue.md", "hospital/2024-audit/1-service/1-queue", "1-queue", "queue",
      "/hospital/2024-audit/service/queue/", "hospital/2024-audit/service/queue",
      "https://example.org/hospital/2024-audit/service/queue/",
      "http://127.0.0.1:4321/hospital/2024-audit/service/queue/#x",
      "挂号排队 <久> & \"慢\"", "排队", "service/queue",
    ])
  func names(name: String) async throws {
    let scratch = try SmallSite.scratch()
    let result = try await run(scratch, "set", name, "completed", "--date", "2024-09", "--dry-run")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("挂号排队"))
    #expect(result.output.contains("没有写入"))
    #expect(try scratch.text(Self.queue) == SmallSite.files[Self.queue])
    #expect(!scratch.has(".gongkai"))
  }

  @Test(
    "Several that fit are listed with their paths, and nothing changes", arguments: ["price", "service", "示", "1-"])
  func ambiguous(name: String) async throws {
    let scratch = try SmallSite.scratch()
    let result = try await run(scratch, "set", name, "已完成")
    if name == "示" {
      #expect(result.code == 0)
      return
    }
    #expect(result.code == 64)
    #expect(result.errors.contains("1."))
    #expect(result.errors.contains("hospital/2024-audit/1-service/2-price/1-display"))
    #expect(try scratch.text(Self.display) == SmallSite.files[Self.display])
  }

  @Test("None that fits: what comes near is told")
  func unknown() async throws {
    let scratch = try SmallSite.scratch()
    let result = try await run(scratch, "set", "公示屏坏了", "已完成")
    #expect(result.code == 64)
    #expect(result.errors.contains("公示屏停用"))
  }

  @Test("A finding that is broken down has its history in its parts")
  func brokenDown() async throws {
    let scratch = try SmallSite.scratch()
    let result = try await run(scratch, "set", "价格公示不全", "已完成")
    #expect(result.code == 1)
    #expect(result.errors.contains("2-price/1-display.md"))
    #expect(result.errors.contains("2-price/2-list.md"))
  }

  @Test(
    "What breaks a rule is refused, with the option that mends it",
    arguments: [
      (["挂号", "已完成", "--date", "2024-07-14"], "2024-07-15"),
      (["挂号", "closed"], "--verified-by"), (["挂号", "closed", "--verified-by", "  "], "--verified-by"),
      (["挂号", "整改中"], "--note"), (["挂号", "completed", "--due", "2030-01"], "--note"),
      (["挂号", "completed", "--review", "2030-01"], "--review"),
      (["挂号", "completed", "--verification", "self"], "--verification"),
      (["挂号", "已完成", "--measure", "3"], "第 3 条"), (["挂号", "已完成", "--note", "绝密★"], "绝密★"),
      (["挂号", "已完成", "--note", "a\u{202E}b"], "U+202E"),
    ])
  func rules(arguments: [String], words: String) async throws {
    let scratch = try SmallSite.scratch()
    let result = try await Tool.run(["status", "set"] + arguments + ["--language", "zh"], in: scratch.path)
    #expect(result.code == 1)
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(result.errors.contains("没有写入"))
    #expect(try scratch.text(Self.queue) == SmallSite.files[Self.queue])
  }

  @Test("A synonym is the organ's own wording, unless there is another")
  func synonyms() async throws {
    let scratch = try SmallSite.scratch()
    _ = try await run(scratch, "set", "档案", "办结", "--date", "2024-01")
    _ = try await run(scratch, "set", "档案", "办结", "--date", "2024-02", "--wording", "全部归档")
    #expect(
      try scratch.text("Content/hospital/2024-audit/9-archive.md") == """
        ---
        title: 档案不齐
        history:
          - date: 2024-01
            status: 已完成
            wording: 办结
          - date: 2024-02
            status: 已完成
            wording: 全部归档
        ---
        """)
  }

  @Test("The date is today in Shanghai unless one is given, and is printed")
  func today() async throws {
    let scratch = try SmallSite.scratch()
    let before = try #require(Today.inShanghai).iso
    let result = try await Tool.run(
      ["status", "set", "档案", "completed", "--language", "en"], in: scratch.path,
      environment: ["TZ": "America/Los_Angeles"])
    let after = try #require(Today.inShanghai).iso
    #expect([before, after].contains { result.output.contains("completed, \($0) (today in China)") })
  }

  @Test("Files with mistakes are not touched; the mistake is shown")
  func mistakes() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace("lead: 门诊部", with: "laed: 门诊部", in: Self.queue)
    let before = try scratch.text(Self.queue)
    let result = try await run(scratch, "set", "1-queue", "completed")
    #expect(result.code == 1)
    #expect(result.errors.contains("Content/hospital/2024-audit/1-service/1-queue.md:4:1"))
    #expect(try scratch.text(Self.queue) == before)
  }

  @Test("A deadline moves with its reason, and the status stays")
  func extend() async throws {
    let scratch = try SmallSite.scratch()
    let result = try await run(
      scratch, "extend", "公示屏", "--due", "2024-12-31", "--note", "设备未到货", "--date", "2024-07-01")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("2024-06-01 → 2024-12-31"))
    #expect(
      try scratch.text(Self.display).contains(
        "    note: 又坏了\n  - date: 2024-07-01\n    status: in-progress\n    note: 设备未到货\n    due: 2024-12-31\n"))
    let again = try await run(scratch, "extend", "公示屏", "--due", "2024-12-31", "--note", "设备未到货")
    #expect(again.code == 1)
    #expect(try await run(scratch, "extend", "挂号", "--due", "2025-01", "--note", "x").code == 1)
    #expect(try await run(scratch, "extend", "档案", "--due", "2025-01", "--note", "x").code == 1)
    #expect(try await run(scratch, "extend", "公示屏", "--due", "2025-01", "--note", " ").code == 1)
  }

  @Test("What is held back says so, and how to publish it")
  func heldBack() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace(
      "partyOrganization:", with: "asOf: 2024-06-30\npartyOrganization:", in: "Content/hospital/organ.md")
    let late = try await run(scratch, "set", "档案", "已完成", "--date", "2024-07")
    #expect(late.output.contains("gongkai status release --as-of 2024-07-31"))
    let early = try await run(scratch, "set", "目录过期", "已销号", "--verified-by", "x", "--date", "2024-06-30")
    #expect(early.output.contains("下次 gongkai build 时公开"))
  }

  @Test("Many at once lose nothing")
  func parallel() async throws {
    let scratch = try SmallSite.scratch()
    let count = 16
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for number in 0..<count {
        group.addTask {
          try await Tool.run(
            ["status", "set", "档案", "正在整改", "--date", "2024-01-05", "--note", "第\(number)次", "--language", "zh"],
            in: scratch.path
          ).code
        }
      }
      for try await code in group { #expect(code == 0) }
    }
    let text = try scratch.text("Content/hospital/2024-audit/9-archive.md")
    for number in 0..<count { #expect(text.components(separatedBy: "note: 第\(number)次\n").count == 2) }
    #expect(text.components(separatedBy: "- date:").count == count + 1)
  }

  @Test("While another command has the content, one waits and then says so")
  func busy() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.makeFolder(".gongkai")
    try scratch.write("", to: ".gongkai/edit.lock")
    let file = open(scratch(".gongkai/edit.lock"), O_RDWR)
    defer { close(file) }
    try #require(flock(file, LOCK_EX) == 0)
    async let result = run(scratch, "set", "档案", "已完成", "--date", "2024-01")
    try await Task.sleep(for: .milliseconds(600))
    try #require(flock(file, LOCK_UN) == 0)
    #expect(try await result.code == 0)
  }

  @Test("Nothing is written through a link in place of the lock's folder")
  func lockLink() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.makeFolder("elsewhere")
    try scratch.link(".gongkai", to: scratch("elsewhere"))
    let result = try await run(scratch, "set", "档案", "已完成", "--date", "2024-01")
    #expect(result.code == 74)
    #expect(!scratch.has("elsewhere/edit.lock"))
  }
}
