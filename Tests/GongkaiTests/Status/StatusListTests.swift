import Foundation
import Testing
import TestSupport

@Suite("gongkai status list")
struct StatusListTests {
  private func list(_ scratch: Scratch, _ arguments: String...) async throws -> Tool.Result {
    try await Tool.run(["status", "list"] + arguments + ["--language", "zh"], in: scratch.path)
  }

  private func json(_ scratch: Scratch, _ arguments: String...) async throws -> [[String: Any]] {
    let result = try await Tool.run(["status", "list", "--format", "json"] + arguments, in: scratch.path)
    #expect(result.code == 0)
    return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
  }

  private func findings(_ rows: [[String: Any]]) -> [String] {
    rows.compactMap { $0["specificFinding"] as? String ?? $0["finding"] as? String }
  }

  @Test("A table of all leaves in their order, Han counted as two columns")
  func table() async throws {
    let result = try await list(try SmallSite.scratch())
    #expect(result.code == 0)
    #expect(
      result.output == """
        文件都在 Content/hospital/2024-audit/ 里：
        状态      日期        时限        牵头部门  备注            问题                  文件
        已完成    2024-07-15  2024-05     门诊部                    挂号排队 <久> & "慢"  1-service/1-queue
        正在整改  2024-06-30  2024-06-01            逾期、重新整改  公示屏停用            1-service/2-price/1-display
        已销号    2024-06-30                                        目录过期              1-service/2-price/2-list
        未标注                                                      档案不齐              9-archive

        """)
    #expect(result.errors.contains("列出 4 个，共 4 个，截至 2024-07-15"))
  }

  @Test("Filters")
  func filters() async throws {
    let scratch = try SmallSite.scratch()
    #expect(findings(try await json(scratch, "--open")) == ["公示屏停用", "档案不齐"])
    #expect(findings(try await json(scratch, "--overdue")) == ["公示屏停用"])
    #expect(findings(try await json(scratch, "--overdue", "--as-of", "2024-06-01")) == ["挂号排队 <久> & \"慢\""])
    #expect(findings(try await json(scratch, "--overdue", "--as-of", "2024-05-31")).isEmpty)
    #expect(
      findings(try await json(scratch, "--open", "--as-of", "2024-07-01")) == ["挂号排队 <久> & \"慢\"", "公示屏停用", "档案不齐"])
    #expect(findings(try await json(scratch, "--overdue", "--as-of", "2024-07-01")) == ["挂号排队 <久> & \"慢\"", "公示屏停用"])
    #expect(try await json(scratch, "--pending").isEmpty)
  }

  @Test("What waits for the as-of date: entries of findings and of measures")
  func pending() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace(
      "partyOrganization:", with: "asOf: 2024-06-30\npartyOrganization:", in: "Content/hospital/organ.md")
    let rows = try await json(scratch, "--pending")
    #expect(rows.map { $0["measure"] as? Int } == [nil, 1])
    #expect(rows.allSatisfy { $0["date"] as? String == "2024-07-15" })
    let all = try await json(scratch)
    #expect(all.first?["status"] as? String == "in-progress")
    #expect(all.first?["pending"] as? Int == 2)
    let table = try await list(scratch, "--pending")
    #expect(table.output.contains("2024-07-15  已完成  1     挂号排队"))
    #expect(try await list(scratch).errors.contains("--pending"))
  }

  @Test("An organ is known by its folder or a part of its name; another is told")
  func organ() async throws {
    let scratch = try SmallSite.scratch()
    for name in ["hospital", "中医院", "/hospital/"] {
      #expect(try await json(scratch, "--organ", name).count == 4)
    }
    let result = try await list(scratch, "--organ", "法院")
    #expect(result.code == 64)
    #expect(result.errors.contains("海陵市中医院"))
  }

  @Test("CSV opens in a spreadsheet and holds no formula")
  func csv() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace(
      "title: 档案不齐", with: "title: \"=HYPERLINK(1),2\"", in: "Content/hospital/2024-audit/9-archive.md")
    let lines = try await list(scratch, "--format", "csv").output.components(separatedBy: "\r\n")
    #expect(lines.first?.hasPrefix("\u{FEFF}单位,通报,方面,问题") == true)
    #expect(lines.count == 6)
    #expect(lines.contains { $0.contains("\"挂号排队 <久> & \"\"慢\"\"\"") })
    #expect(lines.contains { $0.contains(",\"'=HYPERLINK(1),2\",") })
  }

  @Test("On a terminal no line is wider than it", arguments: ["40", "64", "80"])
  func narrow(columns: String) async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace(
      "title: 档案不齐", with: "title: \(String(repeating: "很长的标题", count: 40))",
      in: "Content/hospital/2024-audit/9-archive.md")
    let screen = try PseudoTerminal()
    _ = try await Tool.run(
      ["status", "list", "--language", "zh"], in: scratch.path, environment: ["COLUMNS": columns],
      screen: screen.childSide)
    let text = screen.textShown()
    let rows = text.replacingOccurrences(of: "\r\n", with: "\n").components(separatedBy: "\n").dropFirst()
    #expect(rows.contains { $0.contains("很") && $0.contains("…") })
    for row in rows { #expect(row.reduce(0) { $0 + ($1.isASCII || $1 == "…" ? 1 : 2) } <= Int(columns) ?? 0, "\(row)") }
  }

  @Test("Files with mistakes are listed as far as they can be read, and that is said")
  func mistakes() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.write("---\ntitle: [\n---\n", to: "Content/hospital/2024-audit/9-archive.md")
    let result = try await list(scratch)
    #expect(result.code == 0)
    #expect(result.output.contains("9-archive"))
    #expect(result.errors.contains("1 处错误"))
  }

  @Test("Drafts are in the list, and marked")
  func drafts() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace("title: 档案不齐", with: "title: 档案不齐\ndraft: true", in: "Content/hospital/2024-audit/9-archive.md")
    #expect(try await list(scratch).output.contains("草稿"))
  }
}
