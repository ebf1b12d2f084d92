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

  private static func areas(_ areas: [(String, [String])], date: String, status: String) -> String {
    var lines = [
      "中共海陵区水务局党组关于巡察整改情况的通报",
      "根据区委部署，2022年3月1日至4月15日，区委第二巡察组开展了巡察，2022年5月20日反馈了意见。现将整改情况通报如下。",
    ]
    for (number, area) in areas.enumerated() {
      lines.append("\(["一", "二", "三"][number])、在“\(area.0)”方面")
      for (index, finding) in area.1.enumerated() {
        lines += ["\(index + 1).关于\(finding)的问题", "整改状态：\(status)", "整改情况：一是修订制度。二是开展检查。"]
      }
    }
    return (lines + ["中共海陵区水务局党组", date]).joined(separator: "\n")
  }

  private func continued(_ importing: Importing) throws -> [String: String] {
    var found: [String: String] = [:]
    for (path, file) in try importing.scratch.files(in: "Content/海陵区水务局/2023-巡察整改") {
      let line = file.text.split(separator: "\n").first { $0.hasPrefix("continues: ") }
      if let line { found[path] = String(line.dropFirst("continues: /海陵区水务局/2022-巡察整改/".count)) }
    }
    return found
  }

  @Test("Of findings with one title that of the same area is meant, though areas and numbers changed places")
  func twins() async throws {
    let importing = try Importing()
    let areas = [("机关管理不力", ["制度执行不严", "台账不全"]), ("基层管理不力", ["制度执行不严", "人员不足"])]
    try await importing.run([Self.areas(areas, date: "2022年9月28日", status: "正在整改")])
    let later = areas.reversed().map { ($0.0, Array($0.1.reversed())) }
    let result = try await importing.run([Self.areas(later, date: Self.later, status: "已完成")])
    #expect(result.placed.first?.matches.count == 4 && result.placed.first?.dropped == [])
    #expect(
      try continued(importing) == [
        "1-基层管理不力/1-人员不足.md": "基层管理不力/人员不足/", "1-基层管理不力/2-制度执行不严.md": "基层管理不力/制度执行不严/",
        "2-机关管理不力/1-台账不全.md": "机关管理不力/台账不全/", "2-机关管理不力/2-制度执行不严.md": "机关管理不力/制度执行不严/",
      ])
  }

  @Test("Where nothing tells two earlier findings apart, the clerk is asked and nothing is taken")
  func rivals() async throws {
    let importing = try Importing()
    try await importing.run([
      Self.areas([("管理不力", ["制度执行不严", "制度执行不严"])], date: "2022年9月28日", status: "正在整改")
    ])
    let later = Self.areas([("管理不力", ["制度执行不严"])], date: Self.later, status: "已完成")
    let known = try await KnownContent(at: importing.folder)
    var plan = ImportPlan(into: known, organ: .fromTitle)
    let placed = try plan.place(PreparedNotice(plainDocument(later)))
    guard case .open? = placed.matches.first?.verdict else {
      Issue.record("\(placed.matches)")
      return
    }
    #expect(placed.matches.count == 1 && !placed.files.contains { $0.text.contains("continues:") })
  }

  @Test("What is no longer listed is told, what is new continues nothing")
  func dropped() async throws {
    let importing = try Importing()
    try await importing.run([SmallNotice.text(findings: ["河湖巡查走形式", "公务接待审批不严"])])
    let result = try await importing.run([
      SmallNotice.text(date: Self.later, findings: ["公车使用登记缺失", "河湖巡查走形式"])
    ])
    #expect(result.placed.first?.dropped == ["关于公务接待审批不严的问题"])
    #expect(try continued(importing) == ["1-落实决策部署不够有力/2-河湖巡查走形式.md": "落实决策部署不够有力/河湖巡查走形式/"])
  }

  @Test("An earlier notice that comes second changes nothing; another inspection continues nothing; twice is refused")
  func others() async throws {
    let importing = try Importing()
    try await importing.run([SmallNotice.text(date: Self.later)])
    let before = try importing.scratch.files(in: "Content")
    let earlier = try await importing.run([SmallNotice.text()])
    #expect(earlier.placed.first?.laterNotice == "/海陵区水务局/2023-巡察整改/" && earlier.placed.first?.matches.isEmpty == true)
    for (path, file) in before { #expect(try importing.scratch.text("Content/\(path)") == file.text) }
    let again = try await importing.run([SmallNotice.text()])
    guard case .alreadyThere? = again.refused.first else {
      Issue.record("\(again.refused)")
      return
    }
    let other = SmallNotice.text(date: "2025年3月28日").replacingOccurrences(of: "2022年5月20日", with: "2024年5月20日")
    #expect(try await importing.run([other]).placed.first?.matches.isEmpty == true)
  }

  @Test("A line of decisions that cannot be understood is told by its number")
  func wrongLine() {
    #expect(Decisions("# 说明\n是\t/a/\t题\n也许\t/a/\t题\n").wrongLines == [3])
  }
}
