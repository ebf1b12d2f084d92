import Disclosure

/// Makes areas, findings and narrative of the outline: which heading is what. THE place where that is decided.
struct Arrangement {
  private let source: NoticeSource
  private let outline: Outline
  private let evidence: Evidence
  private let records: RecordReading
  private let stated: [ReadFigure]
  private(set) var narrative: [NarrativePiece] = []
  private(set) var items: [ReadItem] = []
  private(set) var doubts: [Doubt] = []
  /// How deep the items stand, where the heading above them is not one higher.
  private(set) var itemsDepth: Int?
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
    let children = Outline.children(of: content)
    let listed = children.filter { evidence.levels[$0] > 0 }
    guard let first = listed.first, let last = listed.last, !hasItems else {
      // A notice holds its items in one place: what is listed elsewhere stays text.
      if let first = listed.first { doubts.append(Doubt(.secondList, at: outline.nodes[first].heading)) }
      return placeText(content, depth: depth)
    }
    let isOnlyPart =
      listed.count == 1 && !evidence.isProblem[first] && !isArea(first)
      && StatusWords.ofSection(source[outline.nodes[first].heading]) == nil
    let start = content.firstIndex { if case .node(first) = $0 { true } else { false } } ?? 0
    let end = content.firstIndex { if case .node(last) = $0 { true } else { false } } ?? start
    placeText(Array(content[..<start]), depth: depth)
    if isOnlyPart {
      placeHeading(first, depth: depth)
      place(body(of: first), depth: depth + 1)
    } else {
      hasItems = true
      var above = 0
      for case .heading(_, let depth) in narrative { above = depth }
      if above + 1 != depth { itemsDepth = depth }
      narrative.append(.items)
      list(Array(content[start...end]))
    }
    placeText(Array(content[(end + 1)...]), depth: depth)
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

  private func isArea(_ index: Int) -> Bool {
    Phrases.namesArea(source[outline.nodes[index].heading])
  }

  private mutating func list(_ content: [Outline.Content]) {
    let children = Outline.children(of: content)
    let areAreas = self.areAreas(children)
    for part in content {
      switch part {
      case .node(let index):
        if areAreas || !evidence.isProblem[index] || (evidence.levels[index] > 1 && isArea(index)) {
          items.append(.area(area(index)))
        } else {
          items.append(.finding(finding(index)))
        }
      case .block(let block): appendToLast(block)
      }
    }
  }

  /// Whether lines that hold findings are areas themselves, though they are worded like findings.
  private mutating func areAreas(_ children: [Int]) -> Bool {
    let problems = children.filter { evidence.isProblem[$0] }
    let depth = children.map { evidence.levels[$0] }.max() ?? 0
    guard !problems.isEmpty, depth > 1 else { return false }
    if depth > 2 || problems.count(where: isArea) * 2 > problems.count { return true }
    let inner = children.reduce(0) {
      $0 + Outline.children(of: outline.nodes[$1].content).count { evidence.levels[$0] > 0 }
    }
    for figure in stated {
      if figure.subject == .areas, figure.count == children.count { return true }
      if figure.subject == .findings, figure.count == children.count { return false }
      if figure.subject == .findings, figure.count == inner { return true }
      if figure.subject == .specificFindings, figure.count == inner { return false }
    }
    // What is only a heading for others groups them; what has text of its own is broken down.
    let isGrouping = problems.allSatisfy { index in
      Outline.children(of: outline.nodes[index].content).count == body(of: index).count
    }
    if let first = problems.first {
      doubts.append(Doubt(.twoReadings(chosen: isGrouping ? .areas : .brokenDown), at: outline.nodes[first].heading))
    }
    return isGrouping
  }

  private mutating func area(_ index: Int) -> ReadArea {
    var area = ReadArea(heading: records.heading(outline.nodes[index]))
    let status = sectionStatus(index)
    for part in body(of: index) {
      if case .node(let child) = part, evidence.levels[child] > 0 {
        area.findings.append(with(status, finding(child)))
      } else if area.findings.isEmpty {
        area.body += records.blocks(part)
      } else {
        area.findings[area.findings.count - 1].append(records.blocks(part))
      }
    }
    return area
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

  private func sectionStatus(_ index: Int) -> StatusStatement? {
    let heading = outline.nodes[index].heading
    guard let status = StatusWords.ofSection(source[heading]) else { return nil }
    return StatusStatement(
      stretch: heading.lowerBound..<heading.lowerBound, wording: heading, status: status, category: nil)
  }

  private func with(_ status: StatusStatement?, _ finding: ReadFinding) -> ReadFinding {
    var finding = finding
    finding.sectionStatus = status
    for index in finding.specifics.indices { finding.specifics[index].sectionStatus = status }
    return finding
  }

  private mutating func appendToLast(_ block: ReadBlock) {
    switch items.last {
    case .area(var area)?:
      if area.findings.isEmpty {
        area.body.append(block)
      } else {
        area.findings[area.findings.count - 1].append([block])
      }
      items[items.count - 1] = .area(area)
    case .finding(var finding)?:
      finding.append([block])
      items[items.count - 1] = .finding(finding)
    case nil: narrative.append(.block(block))
    }
  }

  // MARK: The end

  /// A last paragraph that no other finding has behind its measures closes the notice, not the last finding.
  private mutating func detachEnd() {
    guard case .items? = narrative.last else { return }
    let leaves = findingLeaves
    guard leaves.count > 1, let last = leaves.last,
      !leaves.dropLast().contains(where: { $0.closing.contains(where: isUnlabelled) })
    else { return }
    let ends = last.closing.reversed().prefix(while: isUnlabelled).count
    guard ends > 0 else { return }
    changeLast { $0.closing.removeLast(ends) }
    narrative += last.closing.suffix(ends).map { .block($0) }
  }

  private func isUnlabelled(_ block: ReadBlock) -> Bool {
    if case .paragraph(let stretch) = block {
      Label(source[stretch]) == nil && NumberMark(source[stretch]) == nil
    } else {
      false
    }
  }

  private var findingLeaves: [ReadFinding] {
    items.flatMap { item in
      switch item {
      case .area(let area): area.findings.flatMap(\.leaves)
      case .finding(let finding): finding.leaves
      }
    }
  }

  private mutating func changeLast(_ change: (inout ReadFinding) -> Void) {
    switch items.last {
    case .area(var area)? where !area.findings.isEmpty:
      area.findings[area.findings.count - 1].changeLastLeaf(change)
      items[items.count - 1] = .area(area)
    case .finding(var finding)?:
      finding.changeLastLeaf(change)
      items[items.count - 1] = .finding(finding)
    default: break
    }
  }
}

extension ReadFinding {
  /// Adds what follows it, to its last 具体问题 where it has any.
  fileprivate mutating func append(_ blocks: [ReadBlock]) { changeLastLeaf { $0.closing += blocks } }

  fileprivate mutating func changeLastLeaf(_ change: (inout ReadFinding) -> Void) {
    if specifics.isEmpty { change(&self) } else { change(&specifics[specifics.count - 1]) }
  }
}
