import Disclosure

/// Makes areas, findings and narrative of the outline: which heading is what. THE place where that is decided.
struct Arrangement {
  let source: NoticeSource
  let outline: Outline
  let evidence: Evidence
  let records: RecordReading
  private let stated: [ReadFigure]
  var narrative: [NarrativePiece] = []
  var items: [ReadItem] = []
  var doubts: [Doubt] = []
  /// How deep the items stand, where the heading above them is not one higher.
  private(set) var itemsDepth: Int?
  /// What of tables of findings is no text of theirs.
  private(set) var tableWords: [Stretch] = []
  private var hasItems = false

  init(_ source: NoticeSource, _ outline: Outline, stated: [ReadFigure]) {
    self.source = source
    self.outline = outline
    self.stated = stated
    evidence = Evidence(source, outline)
    records = RecordReading(source, outline)
    place(outline.content, depth: 1)
    detachEnd()
  }

  // MARK: Narrative

  /// Goes through what lies beneath a heading of the narrative. Where it lists findings, that is the place of the items.
  private mutating func place(_ content: [Outline.Content], depth: Int) {
    let listed = content.indices.filter { holdsFindings(content[$0]) }
    guard let start = listed.first, let end = listed.last, !hasItems else {
      // A notice holds its items in one place: what is listed elsewhere stays text.
      if let first = listed.first { doubts.append(Doubt(.secondList, at: place(of: content[first]))) }
      return placeText(content, depth: depth)
    }
    placeText(Array(content[..<start]), depth: depth)
    if let parts = partsOfAreas(Array(content[start...end])) {
      placeHeading(parts[0], depth: depth)
      beginItems(depth: depth + 1)
      for part in parts {
        if evidence.levels[part] == 0 { doubts.append(Doubt(.secondList, at: outline.nodes[part].heading)) }
        items += areas(ofPart: part, of: parts)
      }
    } else if listed.count == 1, case .node(let part) = content[start], isPart(part) {
      placeHeading(part, depth: depth)
      place(body(of: part), depth: depth + 1)
    } else {
      beginItems(depth: depth)
      list(Array(content[start...end]))
    }
    placeText(Array(content[(end + 1)...]), depth: depth)
  }

  private mutating func beginItems(depth: Int) {
    hasItems = true
    var above = 0
    for case .heading(_, let depth) in narrative { above = depth }
    if above + 1 != depth { itemsDepth = depth }
    narrative.append(.items)
  }

  private func holdsFindings(_ content: Outline.Content) -> Bool {
    switch content {
    case .node(let index): evidence.levels[index] > 0
    case .block(.table(let rows, let stretch)): evidence.usesTables && FindingsTable(source, rows, stretch) != nil
    case .block: false
    }
  }

  private func place(of content: Outline.Content) -> Stretch {
    switch content {
    case .node(let index): outline.nodes[index].heading
    case .block(let block): block.stretch
    }
  }

  /// Whether a heading with findings beneath it names a part of the notice, and neither a finding nor an area.
  func isPart(_ index: Int) -> Bool {
    !evidence.isProblem[index] && !isArea(index) && !evidence.isSection[index]
  }

  private func body(of index: Int) -> [Outline.Content] {
    let node = outline.nodes[index]
    return (node.rest.isEmpty ? [] : [.block(.paragraph(node.rest))]) + node.content
  }

  private mutating func placeHeading(_ index: Int, depth: Int) {
    narrative.append(.heading(records.heading(outline.nodes[index]), depth: depth))
  }

  /// Text without findings. Lines of one series are headings if each of them can be one, else paragraphs with their numbers.
  private mutating func placeText(_ content: [Outline.Content], depth: Int) {
    let children = Outline.children(of: content)
    let areHeadings = depth <= 4 && children.allSatisfy(canBeHeading)
    for part in content {
      if case .node(let index) = part, areHeadings {
        placeHeading(index, depth: depth)
        placeText(body(of: index), depth: depth + 1)
      } else {
        narrative += records.blocks(part).map { .block($0) }
      }
    }
  }

  private func canBeHeading(_ index: Int) -> Bool {
    let node = outline.nodes[index]
    if case .circled = node.mark.kind { return false }
    guard node.heading.count <= 60 else { return false }
    return !node.rest.isEmpty || node.heading.count <= 40 || !node.content.isEmpty
  }

  // MARK: Areas and findings

  /// Whether a heading names an area.
  func isArea(_ index: Int) -> Bool {
    Phrases.namesArea(source[outline.nodes[index].heading])
  }

  private mutating func list(_ content: [Outline.Content]) {
    let children = Outline.children(of: content)
    let areAreas = self.areAreas(children)
    for part in content {
      switch part {
      case .node(let index):
        if evidence.levels[index] == 0 { doubts.append(Doubt(.secondList, at: outline.nodes[index].heading)) }
        if areAreas || !evidence.isProblem[index] || (evidence.levels[index] > 1 && isArea(index)) {
          items.append(.area(area(index)))
        } else {
          items.append(.finding(finding(index)))
        }
      case .block(.table(let rows, let stretch)):
        if let table = table(rows, stretch) { items += table.items } else { appendToLast(.table(rows, stretch)) }
      case .block(let block): appendToLast(block)
      }
    }
  }

  private mutating func areAreas(_ children: [Int]) -> Bool {
    let (areAreas, doubt) = grouping(children)
    if let doubt { doubts.append(doubt) }
    return areAreas
  }

  /// Whether lines that hold findings are areas themselves, though they are worded like findings, and whether that is doubtful.
  func grouping(_ children: [Int]) -> (areAreas: Bool, doubt: Doubt?) {
    let problems = children.filter { evidence.isProblem[$0] }
    let depth = children.map { evidence.levels[$0] }.max() ?? 0
    guard !problems.isEmpty, depth > 1 else { return (false, nil) }
    if depth > 2 || problems.count(where: isArea) * 2 > problems.count { return (true, nil) }
    if problems.allSatisfy(namesNoDefect) { return (true, nil) }
    let inner = children.reduce(0) {
      $0 + Outline.children(of: outline.nodes[$1].content).count { evidence.levels[$0] > 0 }
    }
    for figure in stated {
      if figure.subject == .areas, figure.count == children.count { return (true, nil) }
      if figure.subject == .findings, figure.count == children.count { return (false, nil) }
      if figure.subject == .findings, figure.count == inner { return (true, nil) }
      if figure.subject == .specificFindings, figure.count == inner { return (false, nil) }
    }
    // What is only a heading for others groups them; what has text of its own is broken down.
    let isGrouping = problems.allSatisfy { index in
      Outline.children(of: outline.nodes[index].content).count == body(of: index).count
    }
    let place = outline.nodes[problems[0]].heading
    return (isGrouping, Doubt(.twoReadings(chosen: isGrouping ? .areas : .brokenDown), at: place))
  }

  /// 关于基层党组织建设存在的问题: what is wrong is said only beneath it.
  private func namesNoDefect(_ index: Int) -> Bool {
    let heading = source[outline.nodes[index].heading]
    guard let place = heading.lastRange(of: "存在的问题") ?? heading.lastRange(of: "存在问题") else { return false }
    return !Phrases.isDefect(heading[..<place.lowerBound])
  }

  /// The area that a line of the outline names.
  mutating func area(_ index: Int) -> ReadArea {
    var area = ReadArea(heading: records.heading(outline.nodes[index]))
    let status = sectionStatus(index)
    for part in body(of: index) {
      if case .node(let child) = part, evidence.levels[child] > 0 {
        area.findings.append(with(status, finding(child)))
      } else if case .block(.table(let rows, let stretch)) = part,
        let table = table(rows, stretch, hasAreas: false)
      {
        area.findings += table.findings.map { with(status, $0) }
      } else if area.findings.isEmpty {
        area.body += records.blocks(part)
      } else {
        area.findings[area.findings.count - 1].append(records.blocks(part))
      }
    }
    return area
  }

  /// The table as one of findings, and what it says beside them.
  private mutating func table(_ rows: [[Stretch]], _ stretch: Stretch, hasAreas: Bool = true) -> FindingsTable? {
    guard evidence.usesTables, let table = FindingsTable(source, rows, stretch, hasAreas: hasAreas) else { return nil }
    tableWords += table.words
    doubts += table.doubts
    return table
  }

  private func finding(_ index: Int) -> ReadFinding {
    let inner = Outline.children(of: outline.nodes[index].content).filter { evidence.levels[$0] > 0 }
    guard !inner.isEmpty else { return records.finding(index) }
    var finding = ReadFinding(heading: records.heading(outline.nodes[index]))
    for part in body(of: index) {
      if case .node(let child) = part, evidence.levels[child] > 0 {
        finding.specifics.append(records.finding(child))
      } else if finding.specifics.isEmpty {
        finding.opening += records.blocks(part)
      } else {
        finding.specifics[finding.specifics.count - 1].append(records.blocks(part))
      }
    }
    return finding
  }

  /// The status that the heading of a section says.
  func sectionStatus(_ index: Int) -> StatusStatement? {
    let heading = outline.nodes[index].heading
    guard let status = StatusWords.ofSection(source[heading]) else { return nil }
    let wording = StatusWords.withoutCount(source[heading])
    return StatusStatement(
      stretch: heading.lowerBound..<heading.lowerBound, wording: wording.startIndex..<wording.endIndex, status: status,
      category: nil)
  }

  /// A finding of a section.
  func with(_ status: StatusStatement?, _ finding: ReadFinding) -> ReadFinding {
    var finding = finding
    finding.sectionStatus = status
    for index in finding.specifics.indices { finding.specifics[index].sectionStatus = status }
    return finding
  }
}
