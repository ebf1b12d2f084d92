import Foundation
import Content
import Files
import NoticeImport
import TestSupport
import Testing

@Suite("A later notice of the same inspection")
struct ContinuationTests {
  private static let later = "2023年3月28日"

  @Test("Findings of the same words continue the earlier ones, and their statuses follow")
  func same() async throws {
    let importing = try Importing()
    try await importing.run([SmallNotice.text()])
    let result = try await importing.run([SmallNotice.text(date: Self.later, status: "已完成")])
    #expect(result.refused.isEmpty, "\(result.refused)")
    #expect(result.placed.first?.matches.map(\.similarity) == [1, 1])
    let text = try importing.scratch.text("Content/海陵区水务局/2023-巡察整改/1-落实决策部署不够有力/1-河湖巡查走形式.md")
    #expect(text.contains("continues: /海陵区水务局/2022-巡察整改/落实决策部署不够有力/河湖巡查走形式/\n"), "\(text)")
    #expect(text.contains("status: completed"))
    #expect(try await ContentReader(root: Root(existing: importing.folder)).read().isPublishable)
  }

  @Test(
    "What is only alike is asked about, with the figure, and the answer is followed",
    arguments: [("是", true), ("否", false)])
  func decided(word: String, isTaken: Bool) async throws {
    let importing = try Importing()
    try await importing.run([SmallNotice.text()])
    let later = SmallNotice.text(date: Self.later, findings: ["河湖巡查还有走形式现象", "食堂浪费"])
    let known = try await KnownContent(at: importing.folder)
    var plan = ImportPlan(into: known, organ: .fromTitle)
    let asked = try plan.place(PreparedNotice(plainDocument(later))).matches
    #expect(asked.count == 1)
    guard let match = asked.first, case .open = match.verdict else {
      Issue.record("\(asked)")
      return
    }
    #expect(match.similarity > 0.45 && match.similarity < 0.85 && match.hasSameNumber)
    let file = Decisions.file(asked)
    #expect(file.contains("?\t/海陵区水务局/2022-巡察整改/落实决策部署不够有力/河湖巡查走形式/\t关于河湖巡查还有走形式现象的问题\t"))
    let decisions = Decisions(file.replacingOccurrences(of: "?\t", with: "\(word)\t"))
    #expect(decisions.wrongLines.isEmpty)
    let result = try await importing.run([later], decisions: decisions)
    let text = try importing.scratch.text("Content/" + (result.placed.first?.findingPaths.first ?? ""))
    #expect(text.contains("continues:") == isTaken)
  }

  @Test("A line of decisions that cannot be understood is told by its number")
  func wrongLine() {
    #expect(Decisions("# 说明\n是\t/a/\t题\n也许\t/a/\t题\n").wrongLines == [3])
  }
}
