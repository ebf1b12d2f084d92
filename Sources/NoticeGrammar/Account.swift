/// Where every character of a document went: the proof that nothing was lost, counted from what was read of it and not
/// kept on the side.
public struct Account: Sendable {
  /// What a character is part of.
  public enum Part: String, CaseIterable, Sendable {
    case title, metadata, area, finding, measure, narrative, contact, signature, table, frame
  }

  /// A stretch and what it is part of.
  public struct Entry: Sendable {
    /// What it is part of.
    public let part: Part
    /// Where it stands.
    public let stretch: Stretch
  }

  /// The entries in the order of the text.
  public private(set) var entries: [Entry] = []
  /// Stretches with characters that no entry has.
  public private(set) var missing: [Stretch] = []
  /// Stretches with characters that two entries have.
  public private(set) var doubled: [Stretch] = []
  /// How many characters there are, white space apart.
  public let total: Int
  /// How many of them are in exactly one entry.
  public let accounted: Int

  /// Whether every character is in exactly one entry.
  public var isComplete: Bool { missing.isEmpty && doubled.isEmpty }

  /// How many characters went to each part.
  public func count(of part: Part, in source: NoticeSource) -> Int {
    entries.reduce(0) { $0 + ($1.part == part ? source.visibleCount($1.stretch) : 0) }
  }

  /// Counts what a notice is made of.
  public init(_ notice: ReadNotice) {
    let source = notice.source
    var collector = Collector()
    collector.add(notice)
    entries = collector.entries.filter { source.visibleCount($0.stretch) > 0 }
      .sorted { ($0.stretch.lowerBound, $0.stretch.upperBound) < ($1.stretch.lowerBound, $1.stretch.upperBound) }
    var (end, lost) = (0, 0)
    for entry in entries {
      if entry.stretch.lowerBound > end, source.visibleCount(end..<entry.stretch.lowerBound) > 0 {
        missing.append(source.trimmed(end..<entry.stretch.lowerBound))
      }
      if entry.stretch.lowerBound < end {
        doubled.append(entry.stretch.lowerBound..<min(end, entry.stretch.upperBound))
      }
      end = max(end, entry.stretch.upperBound)
    }
    if source.visibleCount(end..<source.scalars.count) > 0 {
      missing.append(source.trimmed(end..<source.scalars.count))
    }
    for stretch in missing + doubled { lost += source.visibleCount(stretch) }
    total = source.visibleCount
    accounted = total - lost
  }
}

/// Walks over a notice and writes down every stretch in it.
private struct Collector {
  var entries: [Account.Entry] = []

  private mutating func add(_ part: Account.Part, _ stretch: Stretch?) {
    if let stretch, !stretch.isEmpty { entries.append(Account.Entry(part: part, stretch: stretch)) }
  }

  mutating func add(_ notice: ReadNotice) {
    for stretch in notice.title + notice.repeatedTitle { add(.title, stretch) }
    for line in notice.metadata {
      add(.metadata, line.label)
      add(.metadata, line.value)
    }
    for piece in notice.narrative {
      switch piece {
      case .heading(let heading, _): add(.narrative, heading)
      case .block(let block): add(.narrative, block)
      case .items, .contact: break
      }
    }
    for item in notice.items { add(item) }
    for stretch in notice.tableWords { add(.table, stretch) }
    let words = Set(notice.contactWords.filter { !$0.isEmpty })
    for stretch in words { add(.contact, stretch) }
    // Channels of a paragraph that stays whole in the text are counted there.
    for channel in notice.contact
    where words.contains(where: {
      $0.lowerBound == channel.value.upperBound || $0.upperBound == channel.value.lowerBound
    }) {
      add(.contact, channel.value)
    }
    add(.signature, notice.issuer)
    add(.signature, notice.signed?.stretch)
    let placed = notice.source.marks.isEmpty ? [] : notice.placedNotes
    for line in notice.source.lines where line.note.map(placed.contains) ?? false { add(.narrative, line.stretch) }
    for stretch in notice.frame { add(.frame, stretch) }
  }

  private mutating func add(_ item: ReadItem) {
    switch item {
    case .area(let area):
      if let part = area.partHeading { add(.area, part) }
      add(.area, area.heading)
      for block in area.body { add(.area, block) }
      for finding in area.findings { add(finding) }
    case .finding(let finding): add(finding)
    }
  }

  private mutating func add(_ finding: ReadFinding) {
    add(.finding, finding.heading)
    for statement in finding.statements { add(.finding, statement.stretch) }
    add(.finding, finding.lead?.stretch)
    add(.finding, finding.due?.stretch)
    for block in finding.opening + finding.closing { add(.finding, block) }
    add(.finding, finding.measuresLabel)
    for measure in finding.measures {
      add(.measure, measure.mark)
      for block in measure.blocks { add(.measure, block) }
    }
    for specific in finding.specifics { add(specific) }
  }

  private mutating func add(_ part: Account.Part, _ heading: ReadHeading) {
    add(part, heading.mark)
    add(part, heading.text)
  }

  private mutating func add(_ part: Account.Part, _ block: ReadBlock) {
    switch block {
    case .paragraph(let stretch), .labelled(_, let stretch): add(part, stretch)
    case .table(_, let stretch): add(.table, stretch)
    }
  }
}
