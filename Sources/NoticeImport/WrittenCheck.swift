import Disclosure
import NoticeGrammar

/// Holds what was written against what was read: the characters of the content, in its order, are those of the notice.
///
/// Numbers are written by the page (numbering style), channels and statuses stand in front matter; everything else must be
/// there, character by character. So a mistake in how Markdown or YAML is written cannot go unnoticed.
enum WrittenCheck {
  /// The characters of a notice that its pages must show, white space apart, in their order.
  static func expected(_ notice: ReadNotice) -> [Unicode.Scalar] {
    var text = Characters(notice.source)
    for stretch in notice.title { text.add(stretch) }
    for piece in notice.narrative {
      switch piece {
      case .heading(let heading, _): text.add(heading.text)
      case .block(let block): text.add(block)
      case .items: for item in notice.items { text.add(item) }
      case .contact: break
      }
    }
    text.addNotes(of: notice.narrative.compactMap { if case .block(let block) = $0 { block } else { nil } })
    return text.scalars
  }

  /// The characters of a notice as content has it, in the same order.
  static func found(_ notice: Notice) -> [Unicode.Scalar] {
    var text = notice.title
    for part in notice.narrative {
      switch part {
      case .passage(let passage): text += Self.text(passage)
      case .areas: for item in notice.items { text += Self.text(item) }
      case .contact: break
      }
    }
    return text.unicodeScalars.filter { !$0.isBlank }
  }

  private static func text(_ passage: Passage) -> String {
    switch passage {
    case .heading(_, _, let content): content.text
    case .prose(let prose): prose.text
    }
  }

  private static func text(_ item: Notice.Item) -> String {
    switch item {
    case .area(let area):
      (area.isQuoted ? "在“\(area.title)”方面" : area.title) + area.body.map(text).joined()
        + area.findings.map(text).joined()
    case .finding(let finding): text(finding)
    }
  }

  private static func text(_ finding: Finding) -> String {
    (finding.record.wording ?? finding.title) + text(finding.record)
      + finding.specifics.map { ($0.record.wording ?? $0.title) + text($0.record) }.joined()
  }

  private static func text(_ record: Record) -> String {
    record.opening.map(text).joined() + record.measures.map(\.text.text).joined() + record.closing.map(text).joined()
  }
}

/// Collects characters that can be seen.
private struct Characters {
  var scalars: [Unicode.Scalar] = []
  private let source: NoticeSource

  init(_ source: NoticeSource) { self.source = source }

  mutating func add(_ stretch: Stretch) { scalars += source.text(stretch).unicodeScalars.filter { !$0.isBlank } }

  /// What stands at the end of a file.
  mutating func addNotes(of blocks: [ReadBlock]) {
    for note in source.notes(markedIn: blocks) { for paragraph in note.paragraphs { add(paragraph) } }
  }

  mutating func add(_ block: ReadBlock) {
    switch block {
    case .paragraph(let stretch): add(stretch)
    case .labelled(let label, let stretch):
      add(label)
      scalars.append("：")
      add(stretch)
    case .table(let rows, _): for cell in rows.joined() { add(cell) }
    }
  }

  mutating func add(_ item: ReadItem) {
    switch item {
    case .area(let area):
      for stretch in area.title { add(stretch) }
      for block in area.body { add(block) }
      addNotes(of: area.body)
      for finding in area.findings { add(finding) }
    case .finding(let finding): add(finding)
    }
  }

  private mutating func add(_ finding: ReadFinding) {
    add(finding.heading.text)
    for block in finding.opening { add(block) }
    for measure in finding.measures { for block in measure.blocks { add(block) } }
    for block in finding.closing { add(block) }
    addNotes(of: finding.body)
    for specific in finding.specifics { add(specific) }
  }
}
