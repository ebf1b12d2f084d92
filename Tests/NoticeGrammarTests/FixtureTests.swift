import Foundation
import NoticeGrammar
import TestSupport
import Testing

/// Notices of different structure, written for these tests; beside each stands what must be read of it.
/// `GONGKAI_RECORD_SNAPSHOTS=1` writes that anew: read what changed before you keep it.
@Suite("Notices of different structure")
struct FixtureTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Fixtures")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  @Test("There are at least 25")
  func many() { #expect(Self.names.count >= 25) }

  @Test("What is read is what stands there", arguments: names)
  func outline(name: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(name + ".txt"), encoding: .utf8)
    let (notice, doubts) = try NoticeReader.read(plainDocument(text))
    let read = notice.outline + "\n" + doubts.map { "存疑 \($0.line(in: notice.source)) \($0.name)\n" }.joined()
    let file = Self.folder.appendingPathComponent(name + ".outline")
    if ProcessInfo.processInfo.environment["GONGKAI_RECORD_SNAPSHOTS"] == "1" {
      try Data(read.utf8).write(to: file)
    }
    #expect(read == (try String(contentsOf: file, encoding: .utf8)))
  }

  /// What is doubtful in which fixture, by design: a slip that it has, a page around it, a table that cannot be read.
  private static let declared: [String: Set<String>] = [
    "09-web-page-frame": ["frame"], "15-slips-in-the-notice": ["impossibleDate", "count", "unpaired", "numberMissing"],
    "24-closing-without-signature": ["frame"], "27-dates-that-contradict": ["datesContradict"],
    "30-as-the-sample": ["slip"], "36-ledger-that-is-not-clear": ["noFindings", "tableKept"],
    "37-ledger-beside-the-text": ["tableKept"], "47-second-part-behind-narrative": ["secondList"],
    "56-page-below-the-contact": ["frame", "twoReadings"],
    "58-section-beside-findings-in-groups": ["twoReadings"],
    "72-bold-end-and-a-number-missing": ["numberMissing"], "73-page-of-an-app": ["frame"],
  ]

  @Test("No false alarm: a clean notice raises no doubt, and the others those that are declared here", arguments: names)
  func alarms(name: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(name + ".txt"), encoding: .utf8)
    let (_, doubts) = try NoticeReader.read(plainDocument(text))
    let raised = Set(doubts.map { String($0.name.prefix { $0 != " " }) })
    #expect(raised == Self.declared[name] ?? [])
  }

  @Test("Every character is accounted for", arguments: names)
  func account(name: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(name + ".txt"), encoding: .utf8)
    let (notice, _) = try NoticeReader.read(plainDocument(text))
    let account = Account(notice)
    #expect(account.isComplete && account.accounted == account.total)
    let visible = plainDocument(text).blocks.reduce(0) { $0 + $1.text.unicodeScalars.count { !$0.isBlank } }
    #expect(account.total == visible)
  }
}

extension Doubt {
  func line(in source: NoticeSource) -> Int { source.line(at: stretch.lowerBound) }

  /// The kind without its values.
  var name: String {
    switch kind {
    case .count(_, let stated, let found): "count \(stated) \(found)"
    case .statusSum(let stated, let sum): "statusSum \(stated) \(sum)"
    case .numberMissing(let expected, let found): "numberMissing \(expected) \(found)"
    case .numberDoubled(let number): "numberDoubled \(number)"
    case .impossibleDate: "impossibleDate"
    case .datesContradict: "datesContradict"
    case .unpaired(let mark): "unpaired \(mark)"
    case .twoReadings(let chosen): "twoReadings \(chosen)"
    case .frame(let lines): "frame \(lines)"
    case .slip(let written, let usual, let times): "slip \(written) \(usual) \(times)"
    case .noFindings: "noFindings"
    case .looseNote: "looseNote"
    case .secondList: "secondList"
    case .tableKept: "tableKept"
    case .closedWithoutVerifier: "closedWithoutVerifier"
    }
  }
}
