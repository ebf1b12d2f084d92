import Foundation
import TestSupport
import Testing

@Suite("gongkai import")
struct ImportTests {
  private func gongkai(_ scratch: Scratch, _ words: String...) async throws -> Tool.Result {
    try await Tool.run(["import"] + words, in: scratch.path)
  }

  private func notice(_ name: String = NoticeFixtures.sample) throws -> String {
    try String(contentsOfFile: NoticeFixtures.path(name), encoding: .utf8)
  }

  @Test("makes a site of a notice that builds without a word, and says what to do next; the account comes last")
  func new() async throws {
    let scratch = try Scratch(["通报.txt": notice()])
    let result = try await gongkai(scratch, "通报.txt")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("4 个方面、13 个问题、47 条措施"))
    #expect(result.output.contains("通报.txt:93：存疑：“检督”只出现一次，“监督”出现 24 次"))
    #expect(result.output.split(separator: "\n").last?.hasPrefix("全文 6841 字（不计空白），6841 字有着落：") == true)
    #expect(result.errors.contains("baseURL") && result.errors.contains("gongkai preview --open"))
    let file = "Content/深圳市人民检察院/2021-巡察整改/1-党组领导作用发挥不充分/1-推进检察制度示范院建设乏力.md"
    #expect(result.errors.contains(file) && scratch.has(file))
    let build = try await Tool.run(["build"], in: scratch.path)
    #expect(build.code == 0 && !build.errors.contains("警告") && !build.errors.contains("提醒"), "\(build.errors)")
  }

  @Test("ends on a terminal with what to do next, step by step, the content named where it is not the usual one")
  func terminalEnding() async throws {
    let scratch = try Scratch(["通报.txt": notice()])
    for (words, content) in [([], ""), (["--into", "网站"], " --content 网站")] as [([String], String)] {
      let terminal = try PseudoTerminal()
      let result = try await Tool.run(
        ["import", "通报.txt"] + words, in: scratch.path, environment: ["TERM": "xterm"], terminal: terminal.childSide)
      let lines = terminal.textShown().split(whereSeparator: \.isNewline)
      #expect(result.code == 0)
      let start = try #require(lines.firstIndex { $0.hasSuffix("接下来：") }, "\(lines)")
      let steps = [
        "1. 核对 ", "2. 看一看：gongkai preview --open\(content)", "3. 牵头部门（lead:）、整改时限（due:）",
        "4. 以后记录进展：gongkai status set 问题 状态\(content)",
      ]
      #expect(lines.count >= start + 5)
      for (line, step) in zip(lines[(start + 1)...], steps) { #expect(line.contains(step), "\(line)") }
    }
  }

  @Test("writes nothing in a dry run, and shows what was read")
  func dryRun() async throws {
    let scratch = try Scratch(["通报.txt": notice()])
    let result = try await gongkai(scratch, "通报.txt", "--dry-run")
    #expect(result.code == 0 && result.output.contains("方面 在“党组领导作用发挥不充分"))
    #expect(!scratch.has("Content"))
  }

  @Test("reads the standard input, writes where it is told, and never over what is there")
  func into() async throws {
    let scratch = try Scratch(["通报.txt": notice()])
    let result = try await Tool.shell("bash", ["-c", "gongkai import - --into 网站 < 通报.txt"], in: scratch.path)
    #expect(result.code == 0 && scratch.has("网站/site.yaml"), "\(result.errors)")
    let before = try scratch.files(in: "网站").mapValues(\.text)
    let again = try await gongkai(scratch, "通报.txt", "--into", "网站")
    #expect(again.code == 64 && again.errors.contains("已经在"))
    #expect(try scratch.files(in: "网站").mapValues(\.text) == before)
  }

  @Test("many at once: a table, and one that fails does not stop the others")
  func many() async throws {
    let scratch = try Scratch()
    for name in NoticeFixtures.names { try scratch.write(notice(name), to: name) }
    try scratch.write("秘密★\n" + notice(), to: "secret.txt")
    try scratch.write("%PDF-1.4", to: "not-a-notice.pdf")
    let result = try await Tool.run(
      ["import", "--organ-from-title", "secret.txt", "not-a-notice.pdf", "missing.txt"] + NoticeFixtures.names,
      in: scratch.path)
    #expect(result.output.contains("写入 \(NoticeFixtures.names.count)，不能写入 3"), "\(result.output)")
    #expect(result.errors.contains("密级标志") && result.code != 0)
    let build = try await Tool.run(["build"], in: scratch.path)
    #expect(build.code == 0, "\(build.errors)")
  }

  @Test("the report has every part with its line, as text and as JSON")
  func report() async throws {
    let scratch = try Scratch(["通报.txt": notice()])
    #expect(try await gongkai(scratch, "通报.txt", "--dry-run", "--report", "r.txt").code == 0)
    #expect(try scratch.text("r.txt").contains("1\t标题\t中共深圳市人民检察院党组关于巡察整改情况的通报\n"))
    #expect(try await gongkai(scratch, "通报.txt", "--dry-run", "--report", "r.json").code == 0)
    let data = Data(try scratch.text("r.json").utf8)
    let files = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    let parts = try #require(files.first?["parts"] as? [[String: Any]])
    let counted = parts.reduce(0) { $0 + ($1["characters"] as? Int ?? 0) }
    #expect(counted == 6841 && files.first?["accounted"] as? Int == 6841)
    #expect((files.first?["doubts"] as? [Any])?.count == 1)
  }

  @Test("a later notice continues the earlier one; in doubt it asks by a file, and follows the answer")
  func later() async throws {
    let first = try notice()
    let second = first.replacingOccurrences(of: "2021年8月27日", with: "2022年3月30日").replacingOccurrences(
      of: "发布日期:2021-08-27", with: "发布日期:2022-03-30"
    )
    .replacingOccurrences(of: "针对财务和资产管理不严格的问题", with: "针对财务资产管理仍不够严格的问题")
    let scratch = try Scratch(["一.txt": first, "二.txt": second])
    #expect(try await gongkai(scratch, "一.txt").code == 0)
    let before = try scratch.files(in: "Content").mapValues(\.text)
    let asked = try await gongkai(scratch, "二.txt", "--decisions", "延续.tsv")
    #expect(asked.code == 64 && asked.errors.contains("1 个问题拿不准"), "\(asked.errors)")
    #expect(try scratch.files(in: "Content").mapValues(\.text) == before)
    try scratch.replace("?\t", with: "是\t", in: "延续.tsv")
    let taken = try await gongkai(scratch, "二.txt", "--decisions", "延续.tsv")
    #expect(taken.code == 0 && taken.output.contains("延续"), "\(taken.errors)")
    let text = try scratch.text("Content/深圳市人民检察院/2022-巡察整改/2-全面从严治党主体责任压而不实/3-财务资产管理仍不够严格.md")
    #expect(text.contains("continues: /深圳市人民检察院/2021-巡察整改/全面从严治党主体责任压而不实/财务和资产管理不严格/"))
    #expect(try await Tool.run(["build"], in: scratch.path).code == 0)
  }

  @Test("tells each decision that cannot be followed by file and line, and writes nothing")
  func strayDecisions() async throws {
    let first = try notice()
    let second = first.replacingOccurrences(of: "2021年8月27日", with: "2022年3月30日")
    let finding = "/深圳市人民检察院/2021-巡察整改/全面从严治党主体责任压而不实/财务和资产管理不严格/"
    let scratch = try Scratch([
      "一.txt": first, "二.txt": second,
      "延续.tsv": "# 判断\n是\t\(finding)\t针对财务和资产管理不严格\n否\t/甲/乙/\t针对财务和资产管理不严格的问题\n?\t/甲/\t丙\n",
    ])
    #expect(try await gongkai(scratch, "一.txt").code == 0)
    let before = try scratch.files(in: "Content").mapValues(\.text)
    for words in [["二.txt"], ["二.txt", "--dry-run"]] {
      let result = try await Tool.run(["import"] + words + ["--decisions", "延续.tsv"], in: scratch.path)
      #expect(result.code == 65)
      #expect(result.errors.contains("延续.tsv:2：要导入的通报里没有“针对财务和资产管理不严格”这个问题。\n改法：标题一列改回“针对财务和资产管理不严格的问题”"))
      #expect(result.errors.contains("延续.tsv:3：内容里没有 /甲/乙/ 这个问题"))
      #expect(result.errors.contains("延续.tsv:4：") && result.errors.contains("不影响导入"))
      #expect(try scratch.files(in: "Content").mapValues(\.text) == before)
    }
    let english = try await gongkai(scratch, "二.txt", "--decisions", "延续.tsv", "--language", "en")
    #expect(english.errors.contains("延续.tsv:3: the content has no finding /甲/乙/.\nfix: "), "\(english.errors)")
    try scratch.write("# 没有可填的\n", to: "延续.tsv")
    #expect(try await gongkai(scratch, "二.txt", "--decisions", "延续.tsv").code == 0)
  }

  @Test("a list of decisions that Excel saved is read: in GB 18030 or as Unicode text")
  func encodedDecisions() async throws {
    let scratch = try Scratch(["一.txt": notice(), "清单.tsv": "是\t/甲/\t乙\n"])
    for encoding in ["GB18030", "UTF-16"] {
      _ = try await Tool.shell("bash", ["-c", "iconv -f UTF-8 -t \(encoding) 清单.tsv > 另.tsv"], in: scratch.path)
      let result = try await gongkai(scratch, "一.txt", "--decisions", "另.tsv")
      #expect(result.code == 65 && result.errors.contains("另.tsv:1：内容里没有 /甲/ 这个问题"), "\(result.errors)")
    }
  }

  @Test("shows what it read of a notice that is there already, then says so and what to do; the account comes last")
  func alreadyThere() async throws {
    let scratch = try Scratch(["通报.txt": notice()])
    #expect(try await gongkai(scratch, "通报.txt").code == 0)
    let dry = try await gongkai(scratch, "通报.txt", "--dry-run")
    #expect(dry.code == 64 && dry.output.contains("方面 在“党组领导作用发挥不充分"))
    for result in [dry, try await gongkai(scratch, "通报.txt")] {
      #expect(result.output.contains("读到：4 个方面、13 个问题、47 条措施。"))
      #expect(result.output.contains("通报.txt:93：存疑："))
      #expect(result.output.split(separator: "\n").last?.hasPrefix("全文 6841 字（不计空白），6841 字有着落：") == true)
      #expect(result.errors.contains("已经在 /深圳市人民检察院/2021-巡察整改/，没有再写。\n改法："), "\(result.errors)")
    }
  }
}
