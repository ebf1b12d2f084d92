import Disclosure

/// Looks for what a careful reader would ask about. Nothing is changed; a notice without slips raises nothing.
struct DoubtFinder {
  private(set) var doubts: [Doubt] = []
  private let notice: ReadNotice
  private let source: NoticeSource

  init(_ notice: ReadNotice, _ outline: Outline) {
    self.notice = notice
    source = notice.source
    checkCounts()
    checkNumbers(outline)
    checkMeasures()
    checkDates()
    checkMarks()
    checkStatuses()
    checkFrame()
    checkTables()
    doubts += SlipFinder.doubts(in: notice)
    if notice.items.isEmpty, let title = notice.title.first { add(.noFindings, at: title) }
    doubts.sort { $0.stretch.lowerBound < $1.stretch.lowerBound }
  }

  private mutating func add(_ kind: Doubt.Kind, at stretch: Stretch) { doubts.append(Doubt(kind, at: stretch)) }

  // MARK: Totals

  private mutating func checkCounts() {
    let findings = notice.findings
    guard !findings.isEmpty else { return }
    let leaves = findings.reduce(0) { $0 + $1.leaves.count }
    for figure in notice.reported {
      switch figure.subject {
      case .areas where !notice.areas.isEmpty && figure.count != notice.areas.count:
        add(.count(what: .areas, stated: figure.count, found: notice.areas.count), at: figure.stretch)
      case .findings where figure.count != findings.count && figure.count != leaves:
        add(.count(what: .findings, stated: figure.count, found: findings.count), at: figure.stretch)
      case .specificFindings where figure.count != leaves:
        add(.count(what: .specificFindings, stated: figure.count, found: leaves), at: figure.stretch)
      default: break
      }
    }
    checkStatusSum()
  }

  /// 反馈25个问题，已完成整改19个、正在整改5个
  private mutating func checkStatusSum() {
    let statuses = notice.reported.filter { if case .status = $0.subject { true } else { false } }
    let totals = notice.reported.filter {
      $0.subject == .findings || $0.subject == .specificFindings || $0.subject == .measures
    }
    guard statuses.count > 1, let first = statuses.first, !totals.isEmpty else { return }
    let sum = statuses.reduce(0) { $0 + $1.count }
    if !totals.contains(where: { $0.count == sum }) {
      add(.statusSum(stated: totals[0].count, sum: sum), at: first.stretch)
    }
  }

  // MARK: Numbers

  private mutating func checkNumbers(_ outline: Outline) {
    check(outline.content, outline)
  }

  /// Numbers of one series beneath one heading; a series may also run on through headings.
  private mutating func check(_ content: [Outline.Content], _ outline: Outline) {
    var last: [NumberMark.Kind: Int] = [:]
    for index in Outline.children(of: content) {
      let node = outline.nodes[index]
      defer { check(node.content, outline) }
      guard let number = node.mark.number else { continue }
      defer {
        last[node.mark.kind] = number
        ends[node.mark.kind] = number
      }
      let before = last[node.mark.kind]
      if number == 1 || number == (before ?? 0) + 1 { continue }
      if before == nil, number == (ends[node.mark.kind] ?? 0) + 1 { continue }
      // Where a series runs on through headings, the number behind its last one is missing.
      let former = before ?? ends[node.mark.kind].flatMap { $0 < number ? $0 : nil } ?? 0
      if before == number {
        add(.numberDoubled(number), at: node.markStretch)
      } else {
        add(.numberMissing(expected: former + 1, found: number), at: node.markStretch)
      }
    }
  }

  private var ends: [NumberMark.Kind: Int] = [:]

  private mutating func checkMeasures() {
    for finding in notice.findings.flatMap(\.leaves) {
      for (former, measure) in zip(finding.measures, finding.measures.dropFirst()) where measure.number > 0 {
        // Numbered lines are looked at with the others.
        guard source[measure.mark].contains(where: { $0 == "是" || $0 == "其" || $0 == "第" }) else { continue }
        if measure.number == former.number {
          add(.numberDoubled(measure.number), at: measure.mark)
        } else if measure.number != former.number + 1 {
          add(.numberMissing(expected: former.number + 1, found: measure.number), at: measure.mark)
        }
      }
    }
  }

  // MARK: Dates

  private mutating func checkDates() {
    for line in source.lines {
      for date in DateReader.dates(in: source[line.stretch]) where date.date == nil && (1900...2199).contains(date.year)
      {
        add(.impossibleDate, at: date.stretch)
      }
    }
    let published = notice.metadata.first { if case .published = $0.meaning { true } else { false } }
      .flatMap { DateReader.dates(in: source[$0.value]).first }.map { ReadDate(stretch: $0.stretch, date: $0.date) }
    let inspection = notice.inspection
    let order = [inspection.from, inspection.to, inspection.feedback, notice.signed ?? published].compactMap { $0 }
    for (earlier, later) in zip(order, order.dropFirst()) {
      if let one = earlier.date, let other = later.date, other.isCertainly(before: one) {
        add(.datesContradict(earlier.stretch), at: later.stretch)
      }
    }
    if let signed = notice.signed, let published, let one = signed.date, let other = published.date,
      other.isCertainly(before: one)
    {
      add(.datesContradict(signed.stretch), at: published.stretch)
    }
  }

  // MARK: Marks, statuses, the page

  private mutating func checkMarks() {
    for line in source.lines where line.place == .body && !notice.frame.contains(line.stretch) {
      for place in PairedMarks.unpaired(in: source, line.stretch) {
        add(.unpaired(String(source.scalars[place])), at: place..<place + 1)
      }
    }
  }

  private mutating func checkStatuses() {
    for finding in notice.findings.flatMap(\.leaves) {
      for statement in finding.statements where source[statement.wording].first("销号") != nil {
        add(.closedWithoutVerifier, at: statement.wording)
      }
    }
  }

  /// A table that was read as findings left its heads.
  private mutating func checkTables() {
    for line in source.lines where line.isTable && FindingsTable.looksSo(line.cells, in: source) {
      let isRead = notice.tableWords.contains { $0.overlaps(line.stretch) }
      if !isRead, !notice.frame.contains(line.stretch) { add(.tableKept, at: line.stretch) }
    }
  }

  private mutating func checkFrame() {
    let dropped = source.lines.filter { line in
      line.place == .body && notice.frame.contains(line.stretch) && !source.standsAbovePages(line)
    }
    if let first = dropped.first { add(.frame(lines: dropped.count), at: first.stretch) }
  }
}
