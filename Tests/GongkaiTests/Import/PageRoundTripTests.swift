import Documents
import Foundation
import NoticeGrammar
import TestSupport
import Testing

@Suite("The built page of an imported notice")
struct PageRoundTripTests {
  @Test("has the characters of the source in their order: white space, numbering style and page frame apart")
  func sameCharacters() async throws {
    let scratch = try Scratch()
    var names: [String] = []
    for name in NoticeFixtures.names {
      names.append(name)
      try scratch.write(try String(contentsOfFile: NoticeFixtures.path(name), encoding: .utf8), to: name)
    }
    for seed in UInt64(500)..<530 {
      // Each of an organ of its own.
      let text = RandomNotice(seed: seed).text.replacingOccurrences(of: "中共某区某局党组", with: "中共第\(seed)局党组")
      names.append("random-\(seed).txt")
      try scratch.write(text, to: "random-\(seed).txt")
    }
    let imported = try await Tool.run(["import", "--organ-from-title", "--report", "r.json"] + names, in: scratch.path)
    #expect(imported.code == 0, "\(imported.errors)")
    #expect(try await Tool.run(["build"], in: scratch.path).code == 0)
    let report = try JSONSerialization.jsonObject(with: Data(scratch.text("r.json").utf8)) as? [[String: Any]]
    for file in try #require(report) {
      let name = try #require(file["file"] as? String)
      let folder = try #require(file["folder"] as? String)
      let page = try scratch.text("Public/\(folder)/index.html")
      let source = try SourceDocument.read(Array(scratch.text(name).utf8), name: name)
      let expected = Self.normal(try Self.expected(source))
      let found = Self.normal(Self.text(of: page))
      #expect(expected == found, "\(name)\n\(Self.difference(expected, found))")
    }
  }

  /// The characters that the text of the page must show: all but those that stand elsewhere on it.
  private static func expected(_ document: SourceDocument) throws -> String {
    let (notice, _) = try NoticeReader.read(document)
    let elsewhere: Set<Account.Part> = [.title, .metadata, .contact, .signature, .frame]
    let statements =
      notice.findings.flatMap(\.leaves).flatMap {
        $0.statements.map(\.stretch) + [$0.lead?.stretch, $0.due?.stretch].compactMap { $0 }
      } + notice.tableWords + marks(of: notice)
    let labels = labels(in: notice)
    return Account(notice).entries.filter { entry in
      !elsewhere.contains(entry.part) && !statements.contains(entry.stretch)
    }.map { (labels[$0.stretch] ?? "") + notice.source.text($0.stretch) }.joined()
  }

  /// The numbers of headings and measures, which a page writes in its own style.
  private static func marks(of notice: ReadNotice) -> [Stretch] {
    let headings =
      notice.narrative.compactMap { if case .heading(let heading, _) = $0 { heading } else { nil } }
      + notice.areas.flatMap { [$0.partHeading, $0.heading].compactMap(\.self) }
      + notice.findings.flatMap { [$0.heading] + $0.specifics.map(\.heading) }
    return headings.compactMap(\.mark) + notice.findings.flatMap(\.leaves).flatMap { $0.measures.map(\.mark) }
  }

  /// The heads of columns, which a table says once and the page of each of its rows.
  private static func labels(in notice: ReadNotice) -> [Stretch: String] {
    var labels: [Stretch: String] = [:]
    for finding in notice.findings.flatMap(\.leaves) {
      let blocks = finding.opening + finding.closing + finding.measures.flatMap(\.blocks)
      for case .labelled(let label, let stretch) in blocks {
        labels[stretch] = notice.source.text(label) + "："
      }
    }
    return labels
  }

  /// The text between the list of contents and the signature, without statuses and channels.
  private static func text(of page: String) -> String {
    var html = page[...]
    if let start = html.range(of: "<nav class=\"contents\""), let end = html[start.upperBound...].range(of: "</nav>") {
      html = html[end.upperBound...]
    } else if let start = html.range(of: "</dl>") {
      html = html[start.upperBound...]
    }
    if let end = html.range(of: "<p class=\"signature\">") { html = html[..<end.lowerBound] }
    var text = String(html)
    // What stands behind the link of a finding's heading is its status.
    text = text.replacing(/<\/a> [^\n]*<\/h/, with: "</a></h")
    text = text.replacing(/<dl class="facts">[\s\S]*?<\/dl>/, with: "")
    return HTMLDocument(text).text
  }

  /// Without white space, numbers of lines and lists, the label that pages write themselves, and marks that end sentences:
  /// a page ends a measure that its author did not.
  private static func normal(_ text: String) -> String {
    let half = String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { scalar in
          if scalar.isBlank { return nil }
          return (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) : scalar
        }))
    // `\\d` would take 二 for a digit.
    let numbers =
      /[一二三四五六七八九十]+[是、]|\([一二三四五六七八九十]+\)|\([0-9]+\)|[0-9]+[.、)]|[①-⑳]|首先,|其次,|最后,|[其第][一二三],|整改情况:|[。;|]|-{3,}/
    return half.replacing(numbers, with: "")
  }

  private static func difference(_ one: String, _ other: String) -> String {
    let (one, other) = (Array(one), Array(other))
    let place = zip(one, other).enumerated().first { $1.0 != $1.1 }?.offset ?? min(one.count, other.count)
    let around = { (text: [Character]) in String(text[max(0, place - 20)..<min(text.count, place + 20)]) }
    return "expected …\(around(one))…\n   found …\(around(other))…"
  }
}
