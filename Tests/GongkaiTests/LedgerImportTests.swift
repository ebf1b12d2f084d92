import Foundation
import TestSupport
import Testing

@Suite("gongkai ledger import")
struct LedgerImportTests {
  private static let list = "Content/hospital/2024-audit/1-service/2-price/2-list.md"
  private static let archive = "Content/hospital/2024-audit/9-archive.md"

  private func gongkai(_ scratch: Scratch, _ words: String...) async throws -> Tool.Result {
    try await Tool.run(["ledger"] + words, in: scratch.path)
  }

  /// A scratch folder with content and its ledger in `台账.csv`, and in that these words in the place of others.
  private func ledger(_ edits: (old: String, new: String)...) async throws -> Scratch {
    let scratch = try SmallSite.scratch()
    #expect(try await gongkai(scratch, "export", "--output", "台账.csv").code == 0)
    for edit in edits {
      #expect(try scratch.text("台账.csv").contains(edit.old), "\(edit.old)")
      try scratch.replace(edit.old, with: edit.new, in: "台账.csv")
    }
    return scratch
  }

  /// The row of the finding without a history: unmarked, and nothing else known.
  private static let unmarked = ",未标注,,,,,,,,/hospital/2024-audit/archive/"

  @Test("tells finding by finding what changes, writes it, and changes no other byte")
  func writes() async throws {
    let scratch = try await ledger((Self.unmarked, ",正在整改,,,,,2024年7月20日,已清点,,/hospital/2024-audit/archive/"))
    let before = try scratch.bytes(in: "Content")
    let result = try await gongkai(scratch, "import", "台账.csv")
    #expect(result.code == 0)
    #expect(result.output.contains("未标注 → 正在整改，2024-07-20") && result.output.contains("9-archive.md"))
    #expect(result.errors.contains("已写入 1 条"))
    let after = try scratch.bytes(in: "Content")
    #expect(before.filter { after[$0.key] != $0.value }.map(\.key) == [String(Self.archive.dropFirst(8))])
    #expect(
      try scratch.text(Self.archive)
        == "---\ntitle: 档案不齐\nhistory:\n  - date: 2024-07-20\n    status: 正在整改\n    note: 已清点\n---")
    #expect(try await Tool.run(["build"], in: scratch.path).code == 0)
    let again = try await gongkai(scratch, "import", "台账.csv")
    #expect(again.code == 0 && again.output.contains("已经记录过"))
    #expect(try scratch.bytes(in: "Content") == after)
  }

  @Test("writes nothing in a dry run, and needs no right to write")
  func dryRun() async throws {
    let scratch = try await ledger((Self.unmarked, ",正在整改,,,,,2024-07-20,,,/hospital/2024-audit/archive/"))
    let before = try scratch.bytes(in: "Content")
    let result = try await gongkai(scratch, "import", "台账.csv", "--dry-run", "--language", "en")
    #expect(result.code == 0 && result.output.contains("not marked → in-progress, 2024-07-20"))
    #expect(result.errors.contains("nothing was written") && !scratch.has(".gongkai"))
    #expect(try scratch.bytes(in: "Content") == before)
  }

  @Test("one row with a mistake means that nothing is written, unless the others are asked for")
  func partial() async throws {
    let scratch = try await ledger(
      (Self.unmarked, ",正在整改,,,,,2024-07-20,,,/hospital/2024-audit/archive/"),
      (",已完成,2024-07-15,", ",已销号,2024-07-15,"))
    let before = try scratch.bytes(in: "Content")
    let refused = try await gongkai(scratch, "import", "台账.csv")
    #expect(refused.code == 1 && refused.output.contains("由谁审核认定") && refused.errors.contains("--partial"))
    #expect(try scratch.bytes(in: "Content") == before)
    let partial = try await gongkai(scratch, "import", "台账.csv", "--partial")
    #expect(partial.code == 0 && partial.errors.contains("1 行没有写入"))
    #expect(try scratch.text(Self.archive).contains("2024-07-20"))
    #expect(try scratch.text(SmallSite.queue) == SmallSite.files[SmallSite.queue])
  }

  @Test("the date of rows that give none is the one that is asked for, else today's, and is told")
  func date() async throws {
    let scratch = try await ledger((Self.unmarked, ",正在整改,,,,,,,,/hospital/2024-audit/archive/"))
    let today = try await gongkai(scratch, "import", "台账.csv", "--dry-run")
    #expect(today.output.contains("（今天，北京时间）"))
    let stated = try await gongkai(scratch, "import", "台账.csv", "--date", "2024-08")
    #expect(stated.output.contains("没有填变更日期的行用 2024-08") && stated.code == 0)
    #expect(try scratch.text(Self.archive).contains("date: 2024-08\n"))
  }

  @Test("notes that YAML or the terminal would trip over are written as they are, or refused with the row")
  func hostileNotes() async throws {
    let note = "甲: \"乙\" # 丙 'x' [a] {b} & * ! | > %"
    let quoted = note.replacingOccurrences(of: "\"", with: "\"\"")
    let scratch = try await ledger((Self.unmarked, ",正在整改,,,,,2024-07-20,\"\(quoted)\",,/hospital/2024-audit/archive/"))
    #expect(try await gongkai(scratch, "import", "台账.csv").code == 0)
    #expect(try await gongkai(scratch, "export").output.contains(quoted))
    let secret = try await ledger((Self.unmarked, ",正在整改,,,,,2024-07-20,机密★ \u{1B}[2J,,/hospital/2024-audit/archive/"))
    let refused = try await gongkai(secret, "import", "台账.csv")
    #expect(refused.code == 1 && !refused.output.contains("\u{1B}"))
    #expect(try secret.text(Self.archive) == SmallSite.files[Self.archive])
  }

  @Test("files that are no ledgers are refused, with what to do")
  func notLedgers() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.write("甲,乙\n1,2\n", to: "a.csv")
    try scratch.write("%PDF-1.4", to: "b.xlsx")
    #expect(try await gongkai(scratch, "import", "a.csv").code == 65)
    let foreign = try await gongkai(scratch, "import", "b.xlsx")
    #expect(foreign.code == 65 && foreign.errors.contains("PDF") && foreign.errors.contains("改法"))
    #expect(try await gongkai(scratch, "import", "none.csv").code == 74)
    #expect(try await gongkai(scratch, "import", ".").code == 74)
    #expect(try await gongkai(scratch, "import").code == 64)
  }

  @Test("a ledger of measures writes into the measures")
  func measures() async throws {
    let scratch = try SmallSite.scratch()
    #expect(try await gongkai(scratch, "export", "--rows", "measure", "--output", "m.xlsx").code == 0)
    #expect(try await gongkai(scratch, "import", "m.xlsx").output.contains("没有要写入的"))
    try scratch.write("标识,状态,变更日期,变更说明\n/hospital/2024-audit/service/queue/#2,已完成,2024-07-20,窗口已开\n", to: "m.csv")
    #expect(try await gongkai(scratch, "import", "m.csv").code == 0)
    #expect(try scratch.text(SmallSite.queue).contains("  2:\n    history:\n      - date: 2024-07-20"))
  }
}

@Suite("gongkai ledger reconcile")
struct LedgerReconcileTests {
  private func reconcile(_ ledger: String, _ options: String...) async throws -> Tool.Result {
    let scratch = try SmallSite.scratch()
    try scratch.write(ledger, to: "theirs.csv")
    return try await Tool.run(["ledger", "reconcile", "theirs.csv"] + options, in: scratch.path)
  }

  private static let equal = "序号,反馈问题,整改状态\n1,挂号排队 <久> & “慢”,已完成\n1,公示屏停用,推进中\n2,目录过期,已销号\n2,档案不齐,\n"

  @Test("ends with 0 where both say the same, and with 1 where they do not")
  func codes() async throws {
    let same = try await reconcile(Self.equal)
    #expect(same.code == 0 && same.errors.contains("一致 4，不一致 0，台账里没有 0，内容里没有 0"))
    let other = try await reconcile(
      Self.equal.replacingOccurrences(of: "推进中", with: "已销号").replacingOccurrences(of: "目录过期", with: "停车难"))
    #expect(other.code == 1 && other.errors.contains("一致 2，不一致 1，台账里没有 1，内容里没有 1"))
    #expect(other.output.contains("公示屏停用") && other.output.contains("正在整改"))
    #expect(try await reconcile("一,二\n3,4\n").code == 65)
  }

  @Test("writes the result as CSV, harmless and complete")
  func csv() async throws {
    let result = try await reconcile("问题,状态\n=HYPERLINK(1),已完成\n目录过期,已完成\n", "--format", "csv", "--language", "en")
    #expect(result.code == 1 && result.output.hasPrefix("\u{FEFF}result,number,finding,"))
    #expect(
      result.output.contains("differing,2（2）,目录过期,/hospital/2024-audit/service/price/list/,row 3,title,状态,已销号,已完成\r\n"))
    #expect(result.output.contains("'=HYPERLINK(1)"))
  }

  @Test("compares the columns that are asked for")
  func columns() async throws {
    let ledger = "问题,状态,牵头部门\n挂号排队久慢,已完成,别处\n公示屏停用,正在整改,\n目录过期,已销号,\n档案不齐,,\n"
    #expect(try await reconcile(ledger).code == 1)
    #expect(try await reconcile(ledger, "--columns", "状态").code == 0)
    #expect(try await reconcile(ledger, "--columns", "天气").code == 64)
  }
}
