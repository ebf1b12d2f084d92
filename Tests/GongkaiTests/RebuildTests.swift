import Foundation
import Testing
import TestSupport

@Suite("Building again")
struct RebuildTests {
  private func build(_ scratch: Scratch, expecting code: Int32 = 0) async throws {
    let result = try await Tool.run(["build", "--language", "en"], in: scratch.path)
    #expect(result.code == code, "\(result.errors)")
  }

  /// The files that are not what they were: other bytes, written anew, new or gone.
  private func changed(_ before: [String: FileState], _ after: [String: FileState]) -> [String] {
    Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
  }

  /// Without the parts of the index of the search, of which any may change with a text.
  private func changedPages(_ before: [String: FileState], _ after: [String: FileState]) -> [String] {
    changed(before, after).filter { !$0.hasPrefix("search/pairs/") }
  }

  @Test("The same content leaves every file as it is: bytes, number and time")
  func unchanged() async throws {
    let scratch = try SmallSite.scratch()
    try await build(scratch)
    let before = try scratch.files(in: "Public", withRecords: true)
    try await Task.sleep(for: .milliseconds(20))
    try await build(scratch)
    #expect(try changed(before, scratch.files(in: "Public", withRecords: true)) == [])
  }

  @Test("Content that was only touched leaves every file as it is")
  func touched() async throws {
    let scratch = try SmallSite.scratch()
    try await build(scratch)
    let before = try scratch.files(in: "Public", withRecords: true)
    for (name, text) in SmallSite.files { try scratch.write(text, to: name) }
    try await build(scratch)
    #expect(try changed(before, scratch.files(in: "Public", withRecords: true)) == [])
  }

  @Test("An edit of a free page writes that page and no other")
  func freePage() async throws {
    let scratch = try SmallSite.scratch()
    try await build(scratch)
    let before = try scratch.files(in: "Public")
    try scratch.replace("这里公布整改情况", with: "本网站公布整改情况", in: "Content/pages/about.md")
    try await build(scratch)
    #expect(try changedPages(before, scratch.files(in: "Public")) == ["about/index.html"])
  }

  @Test("An edit of a measure writes the pages that show it")
  func finding() async throws {
    let scratch = try SmallSite.scratch()
    try await build(scratch)
    let before = try scratch.files(in: "Public")
    try scratch.replace("开通网上挂号", with: "开通手机挂号", in: SmallSite.queue)
    try await build(scratch)
    #expect(
      try changedPages(before, scratch.files(in: "Public")) == [
        "data/measures.csv", "data/measures.json", "data/organs/hospital/data.json",
        "data/organs/hospital/measures.csv", "hospital/2024-audit/index.html",
        "hospital/2024-audit/service/queue/index.html",
      ])
  }

  @Test("A finding that is gone takes its page and its folder with it, and every link to it")
  func deletedFinding() async throws {
    let scratch = try SmallSite.scratch()
    try await build(scratch)
    #expect(scratch.has("Public/hospital/2024-audit/service/price/display/index.html"))
    try scratch.remove("Content/hospital/2024-audit/1-service/2-price")
    try scratch.replace("，见[价格](2-price/1-display.md)", with: "", in: SmallSite.queue)
    try await build(scratch)
    #expect(!scratch.has("Public/hospital/2024-audit/service/price"))
    for (name, file) in try scratch.files(in: "Public") { #expect(!file.text.contains("service/price"), "\(name)") }
  }

  @Test("A finding that becomes a draft is gone as well")
  func becomesDraft() async throws {
    let scratch = try SmallSite.scratch()
    try await build(scratch)
    try scratch.replace("title:", with: "draft: true\ntitle:", in: "Content/hospital/2024-audit/9-archive.md")
    try await build(scratch)
    #expect(!scratch.has("Public/hospital/2024-audit/archive"))
    for (name, file) in try scratch.files(in: "Public") { #expect(!file.text.contains("档案不齐"), "\(name)") }
  }

  @Test("A renamed finding moves")
  func renamed() async throws {
    let scratch = try SmallSite.scratch()
    try await build(scratch)
    try scratch.write(
      scratch.text("Content/hospital/2024-audit/9-archive.md"), to: "Content/hospital/2024-audit/9-records.md")
    try scratch.remove("Content/hospital/2024-audit/9-archive.md")
    try await build(scratch)
    #expect(!scratch.has("Public/hospital/2024-audit/archive"))
    #expect(scratch.has("Public/hospital/2024-audit/records/index.html"))
  }

  @Test("A page that was damaged or lost is mended")
  func mended() async throws {
    let scratch = try SmallSite.scratch()
    try await build(scratch)
    let before = try scratch.bytes(in: "Public")
    try scratch.write("damaged", to: "Public/index.html")
    try scratch.remove("Public/about")
    try await build(scratch)
    #expect(try scratch.bytes(in: "Public") == before)
  }

  @Test("With an error in the content the output stays as it is, byte by byte")
  func error() async throws {
    let scratch = try SmallSite.scratch()
    try await build(scratch)
    let before = (scratch.names(in: "Public"), try scratch.files(in: "Public", withRecords: true))
    try scratch.replace("开通网上挂号", with: "开通手机挂号", in: SmallSite.queue)
    try scratch.remove("Content/hospital/2024-audit/1-service/2-price")
    try scratch.write("---\ntitle: 新页\n---\n", to: "Content/pages/new.md")
    try scratch.replace("lead:", with: "laed:", in: SmallSite.queue)
    try await build(scratch, expecting: 1)
    #expect(scratch.names(in: "Public") == before.0)
    #expect(try scratch.files(in: "Public", withRecords: true) == before.1)
  }

  @Test("Where the first build fails nothing is made", arguments: ["Public", "a/b/c"])
  func firstBuildFails(output: String) async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace("lead:", with: "laed:", in: SmallSite.queue)
    let before = scratch.names(in: "")
    let result = try await Tool.run(["build", "--output", output], in: scratch.path)
    #expect(result.code == 1)
    #expect(scratch.names(in: "") == before)
  }

  @Test("Building into another folder afterwards gives the same site")
  func elsewhere() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.remove("Content/hospital/2024-audit/9-archive.md")
    try await build(scratch)
    try scratch.write(
      SmallSite.files["Content/hospital/2024-audit/9-archive.md"] ?? "", to: "Content/hospital/2024-audit/9-archive.md")
    try await build(scratch)
    #expect(try await Tool.run(["build", "--output", "fresh"], in: scratch.path).code == 0)
    #expect(try scratch.bytes(in: "Public", withRecords: true) == scratch.bytes(in: "fresh", withRecords: true))
  }

  @Test("The content is only read")
  func contentUntouched() async throws {
    let scratch = try SmallSite.scratch()
    let before = try scratch.files(in: "Content")
    try await build(scratch)
    #expect(try scratch.files(in: "Content") == before)
    #expect(
      Set(scratch.names(in: "").compactMap { $0.split(separator: "/").first }) == ["Content", "Public", ".gongkai"])
  }
}
