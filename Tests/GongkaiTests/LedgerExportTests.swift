import Foundation
import Spreadsheets
import TestSupport
import Testing

@Suite("gongkai ledger export")
struct LedgerExportTests {
  private func export(_ scratch: Scratch, _ options: String...) async throws -> Tool.Result {
    try await Tool.run(["ledger", "export"] + options, in: scratch.path)
  }

  private func rows(of name: String, in scratch: Scratch) throws -> [Row] {
    try Spreadsheet(Array(Data(contentsOf: URL(fileURLWithPath: scratch(name))))).sheets[0].rows
  }

  @Test("writes CSV to the standard output, marked as UTF-8, and says nothing else")
  func standardOutput() async throws {
    let scratch = try SmallSite.scratch()
    let result = try await export(scratch)
    #expect(result.code == 0 && result.errors.isEmpty)
    #expect(result.output.hasPrefix("\u{FEFF}编号,方面,问题,"))
    #expect(try await export(scratch, "--output", "-").output == result.output)
    #expect(result.output.contains("/hospital/2024-audit/service/queue/"))
  }

  @Test("writes the kind of file that its name says, the same bytes each time", arguments: ["台账.xlsx", "a b.csv"])
  func files(name: String) async throws {
    let scratch = try SmallSite.scratch()
    #expect(try await export(scratch, "--output", name).code == 0)
    let first = try Data(contentsOf: URL(fileURLWithPath: scratch(name)))
    #expect(try rows(of: name, in: scratch).count == 5)
    #expect(try await export(scratch, "--output", name, "--force").code == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch(name))) == first)
  }

  @Test("leaves a file alone that is there, unless told otherwise")
  func existing() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.write("mine", to: "a.csv")
    try scratch.link("b.csv", to: "nowhere")
    for name in ["a.csv", "b.csv"] {
      let result = try await export(scratch, "--output", name)
      #expect(result.code == 74 && result.errors.contains("--force"))
    }
    #expect(try scratch.text("a.csv") == "mine")
    #expect(try await export(scratch, "--output", "a.csv", "--force").code == 0)
    #expect(try scratch.text("a.csv").contains("挂号排队"))
  }

  @Test("refuses names and formats that do not agree, and the folder of the public site")
  func names() async throws {
    let scratch = try SmallSite.scratch()
    #expect(try await export(scratch, "--output", "a.csv", "--format", "xlsx").code == 64)
    #expect(try await export(scratch, "--output", "a.ods").code == 64)
    #expect(try await export(scratch, "--output", "no/a.csv").code == 74)
    _ = try await Tool.run(["build"], in: scratch.path)
    let result = try await export(scratch, "--output", "Public/a.csv", "--internal")
    #expect(result.code == 64 && result.errors.contains("公开"))
    #expect(!scratch.has("Public/a.csv"))
  }

  @Test("has what stands under internal: only where it is asked for, and no drafts")
  func internalNotes() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace(
      "lead: 门诊部", with: "lead: 门诊部\ninternal:\n  责任领导: 张三\n  佐证: [一, 二]\n  其他: 私", in: SmallSite.queue)
    try scratch.write("---\ntitle: 草稿问题\ndraft: true\n---\n", to: "Content/hospital/2024-audit/8-draft.md")
    let open = try await export(scratch).output
    #expect(!open.contains("张三") && !open.contains("私") && !open.contains("草稿问题"))
    let inside = try await export(scratch, "--internal", "--rows", "measure").output
    #expect(inside.contains("张三,一；二,其他：私"))
    #expect(!inside.contains("草稿问题"))
  }

  @Test("can be narrowed to an organ and a notice, and lists what there is where it cannot")
  func scope() async throws {
    let scratch = try SmallSite.scratch()
    #expect(try await export(scratch, "--organ", "中医院", "--notice", "2024-audit").code == 0)
    let unknown = try await export(scratch, "--organ", "图书馆")
    #expect(unknown.code == 64 && unknown.errors.contains("/hospital/"))
  }

  @Test("refuses content with errors, and says which")
  func mistakes() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace("status: completed", with: "status: 好了", in: SmallSite.queue)
    let result = try await export(scratch, "--output", "a.csv")
    #expect(result.code == 1 && result.errors.contains("1-queue.md") && !scratch.has("a.csv"))
  }

  @Test("GB18030 is what it says")
  func gb18030() async throws {
    let scratch = try SmallSite.scratch()
    #expect(try await export(scratch, "--output", "a.csv", "--encoding", "gb18030").code == 0)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch("a.csv")))
    #expect(bytes.starts(with: [0xB1, 0xE0, 0xBA, 0xC5]))
    #expect(try rows(of: "a.csv", in: scratch)[0][2] == .text("问题"))
  }
}

@Suite("What stands under internal:")
struct InternalNotesSourceTests {
  @Test("is asked for by the export of the ledger and by nothing else")
  func onlyTheLedger() throws {
    let sources = URL(fileURLWithPath: Sample.project + "/Sources")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var asking: [String] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      if try String(contentsOf: file, encoding: .utf8).contains("InternalNotes(root:") {
        asking.append(file.lastPathComponent)
      }
    }
    #expect(asking == ["LedgerExportCommand.swift"])
  }
}
