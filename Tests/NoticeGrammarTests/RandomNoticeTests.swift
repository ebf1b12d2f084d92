import Foundation
import NoticeGrammar
import TestSupport
import Testing

@Suite("Notices made by chance")
struct RandomNoticeTests {
  /// How many are read; `GONGKAI_NOTICES` asks for more.
  static let count = ProcessInfo.processInfo.environment["GONGKAI_NOTICES"].flatMap { UInt64($0) } ?? 3000

  @Test("Areas, findings, 具体问题, measures, statuses, headings, channels and date are those that were written")
  func structure() throws {
    var wrong: [String] = []
    for seed in 0..<Self.count {
      let random = RandomNotice(seed: seed)
      let (notice, _) = try NoticeReader.read(plainDocument(random.text))
      let (expected, found) = (Self.expected(random), Self.found(notice))
      if expected != found {
        wrong.append("seed \(seed)\n--- expected\n\(expected)\n--- found\n\(found)\n--- text\n\(random.text)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) of \(Self.count); the first:\n\(wrong.first ?? "")")
  }

  @Test("Every character is accounted for, and nothing is doubted")
  func account() throws {
    for seed in 0..<Self.count {
      let random = RandomNotice(seed: seed)
      let (notice, doubts) = try NoticeReader.read(plainDocument(random.text))
      #expect(Account(notice).isComplete, "seed \(seed)")
      #expect(doubts.isEmpty, "seed \(seed): \(doubts.map(\.name))\n\(random.text)")
    }
  }

  @Test("Ledgers and broken lines are among them")
  func kinds() {
    let all = (0..<500).map { RandomNotice(seed: $0) }
    #expect(all.count { $0.isBroken } > 5)
    #expect(all.count { $0.areas.contains { $0.findings.contains { $0.lead != nil } } } > 50)
  }

  private static func expected(_ notice: RandomNotice) -> String {
    var lines = [notice.title, notice.date] + notice.headings.map { "# " + $0 } + notice.channels.sorted()
    for area in notice.areas {
      if let title = area.title { lines.append("area " + title) }
      for finding in area.findings { lines += Self.lines(finding) }
    }
    return lines.joined(separator: "\n")
  }

  private static func lines(_ finding: RandomNotice.Finding) -> [String] {
    ["finding " + finding.title] + (finding.status.map { ["status " + $0] } ?? [])
      + (finding.lead.map { ["lead " + $0] } ?? []) + (finding.due.map { ["due " + $0] } ?? [])
      + finding.measures.map { "measure " + $0 } + finding.specifics.flatMap { lines($0).map { "  " + $0 } }
  }

  private static func found(_ notice: ReadNotice) -> String {
    let source = notice.source
    var lines = [notice.title.map(source.text).joined(), notice.date(in: notice.signed?.stretch ?? 0..<0)?.iso ?? ""]
    for case .heading(let heading, _) in notice.narrative { lines.append("# " + source.text(heading.text)) }
    lines += notice.contact.map { source.text($0.value) }.sorted()
    for item in notice.items {
      switch item {
      case .area(let area):
        lines.append("area " + area.title.map(source.text).joined(separator: "／"))
        for finding in area.findings { lines += Self.lines(finding, source) }
      case .finding(let finding): lines += Self.lines(finding, source)
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func lines(_ finding: ReadFinding, _ source: NoticeSource) -> [String] {
    ["finding " + source.text(finding.heading.text)]
      + (finding.status.map { ["status " + source.text($0.wording)] } ?? [])
      + (finding.lead.map { ["lead " + source.text($0.name)] } ?? [])
      + (finding.due.map { ["due " + $0.date.iso] } ?? [])
      + finding.measures.map { "measure " + $0.blocks.map { source.text($0.stretch) }.joined(separator: " / ") }
      + finding.specifics.flatMap { lines($0, source).map { "  " + $0 } }
  }
}
