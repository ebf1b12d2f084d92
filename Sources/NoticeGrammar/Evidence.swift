/// What speaks for each line of the outline being a finding. Lines of one series beneath one heading are judged together:
/// either most of them are findings, or none is.
struct Evidence {
  /// For each line, whether it is a finding or 具体问题, or a group of such ones by its words.
  private(set) var isProblem: [Bool]
  /// For each line, how many levels of findings lie in it, itself included.
  private(set) var levels: [Int]
  /// Whether findings may stand in tables: where none stand in the text. Beside those of the text a table sums up.
  private(set) var usesTables = false
  /// For each line, whether it names the findings of one status.
  let isSection: [Bool]
  private let source: NoticeSource
  private let outline: Outline

  init(_ source: NoticeSource, _ outline: Outline) {
    self.source = source
    self.outline = outline
    isSection = outline.nodes.map { StatusWords.ofSection(source[$0.heading]) != nil }
    isProblem = Array(repeating: false, count: outline.nodes.count)
    levels = Array(repeating: 0, count: outline.nodes.count)
    judge(outline.content, beneath: .anything)
    spread(outline.content)
    spreadBeneathFindings()
    usesTables = !isProblem.contains(true)
    for index in outline.nodes.indices.reversed() {
      let inner = Outline.children(of: outline.nodes[index].content).map { levels[$0] }.max() ?? 0
      levels[index] = inner + (isProblem[index] ? 1 : 0)
      if levels[index] == 0, usesTables, holdsTable(outline.nodes[index].content) { levels[index] = 1 }
    }
  }

  private func holdsTable(_ content: [Outline.Content]) -> Bool {
    content.contains { part in
      if case .block(.table(let rows, let stretch)) = part {
        FindingsTable(source, rows, stretch) != nil
      } else {
        false
      }
    }
  }

  /// What the headings above allow.
  private enum Scope {
    case anything
    /// Beneath a heading that speaks of findings.
    case findings
    /// Beneath one about organisation or what comes next: no finding lies there.
    case narrative
  }

  private mutating func judge(_ content: [Outline.Content], beneath scope: Scope) {
    let children = Outline.children(of: content)
    for group in groups(children) {
      let isFindings = scope != .narrative && areFindings(group, scope)
      for index in group {
        isProblem[index] = isFindings && !isSection[index] && !Phrases.isFollowUp(source[outline.nodes[index].heading])
        judge(outline.nodes[index].content, beneath: isProblem[index] ? .findings : self.scope(of: index, in: scope))
      }
    }
  }

  private func scope(of index: Int, in outer: Scope) -> Scope {
    let heading = source[outline.nodes[index].heading]
    if outer == .narrative { return .narrative }
    if isSection[index] { return .findings }
    if Phrases.namesArea(heading) || Phrases.namesProblem(heading) { return .findings }
    if outer == .anything, Phrases.isOrganisation(heading) || Phrases.isFollowUp(heading) { return .narrative }
    return Phrases.isFindingsPart(heading) || Phrases.isDefect(heading) ? .findings : outer
  }

  /// Neighbours of one series.
  private func groups(_ children: [Int]) -> [[Int]] {
    var groups: [[Int]] = []
    for child in children {
      let node = outline.nodes[child]
      if let last = groups.last?.last, outline.nodes[last].mark.kind == node.mark.kind,
        node.mark.number != 1 || outline.nodes[last].mark.number == nil
      {
        groups[groups.count - 1].append(child)
      } else {
        groups.append([child])
      }
    }
    return groups
  }

  private func areFindings(_ group: [Int], _ scope: Scope) -> Bool {
    let strengths = group.map { strength($0) }
    let strong = strengths.count { $0 == .strong }
    if strong * 2 >= group.count, strong > 0 { return true }
    guard scope == .findings else { return false }
    let defects = strengths.count { $0 != .none }
    return defects * 5 >= group.count * 4 && group.contains { hasContent($0) }
  }

  // MARK: Neighbours

  /// What lies beneath one heading as findings lies beneath the next heading too, if it is numbered and built alike:
  /// neighbours are of one kind, however they are worded.
  private mutating func spread(_ content: [Outline.Content]) {
    let children = Outline.children(of: content)
    var kinds: Set<NumberMark.Kind> = []
    for child in children where !isProblem[child] {
      for inner in Outline.children(of: outline.nodes[child].content) where isProblem[inner] {
        kinds.insert(outline.nodes[inner].mark.kind)
      }
    }
    for child in children {
      if !kinds.isEmpty, !isProblem[child], !isNarrative(child) { adopt(child, kinds) }
      spread(outline.nodes[child].content)
    }
  }

  private mutating func adopt(_ parent: Int, _ kinds: Set<NumberMark.Kind>) {
    let inner = Outline.children(of: outline.nodes[parent].content)
    guard !inner.isEmpty, inner.allSatisfy({ kinds.contains(outline.nodes[$0].mark.kind) && hasContent($0) }) else {
      return
    }
    for child in inner { isProblem[child] = true }
  }

  private func isNarrative(_ index: Int) -> Bool {
    let heading = source[outline.nodes[index].heading]
    return Phrases.isOrganisation(heading) || Phrases.isFollowUp(heading) || Phrases.isAboutWork(heading)
      || !(Phrases.isDefect(heading) || Phrases.namesArea(heading) || Phrases.namesProblem(heading))
  }

  /// What findings are broken down into is of one kind throughout the notice: lines that are numbered alike and name what
  /// follows them are all 具体问题 where most of them are, however some are worded.
  private mutating func spreadBeneathFindings() {
    var inner: [NumberMark.Kind: [Int]] = [:]
    for index in outline.nodes.indices where isProblem[index] {
      for child in Outline.children(of: outline.nodes[index].content) {
        inner[outline.nodes[child].mark.kind, default: []].append(child)
      }
    }
    for children in inner.values {
      let found = children.count { isProblem[$0] }
      guard found * 2 > children.count, children.allSatisfy({ isProblem[$0] || namesWhatFollows($0) }) else {
        continue
      }
      for child in children { isProblem[child] = true }
    }
  }

  private func namesWhatFollows(_ index: Int) -> Bool {
    let node = outline.nodes[index]
    return hasContent(index) && node.heading.count <= 40 && Label(source[node.heading]) == nil
  }

  /// Whether the text beneath a line ends by saying how far it is: ……。已整改。
  private func saysStatus(_ node: Outline.Node) -> Bool {
    var last = node.rest
    for case .block(.paragraph(let stretch)) in node.content { last = stretch }
    return !last.isEmpty && StatusWords.lastSentence(of: source[last]) != nil
  }

  private enum Strength { case none, weak, strong }

  private func strength(_ index: Int) -> Strength {
    let node = outline.nodes[index]
    let heading = source[node.heading]
    guard heading.count <= 200, !isSection[index] else { return .none }
    if Phrases.namesArea(heading), !hasLabel(node) { return .none }
    if Phrases.namesProblem(heading) || hasLabel(node) || Label(heading)?.purpose == .problem { return .strong }
    if saysStatus(node) || StatusWords.inBrackets(atEndOf: heading).flatMap(StatusWords.read) != nil { return .strong }
    return Phrases.isDefect(heading) && !Phrases.isAboutWork(heading) ? .weak : .none
  }

  private func hasContent(_ index: Int) -> Bool {
    !outline.nodes[index].rest.isEmpty || !outline.nodes[index].content.isEmpty
  }

  private func hasLabel(_ node: Outline.Node) -> Bool {
    let isRectification: (Stretch) -> Bool = { stretch in
      switch Label(source[stretch])?.purpose {
      case .rectification, .status: true
      default: false
      }
    }
    if !node.rest.isEmpty, isRectification(node.rest) { return true }
    return node.content.contains { content in
      switch content {
      case .block(.paragraph(let stretch)): isRectification(stretch)
      case .block: false
      case .node(let inner): isRectification(outline.nodes[inner].text)
      }
    }
  }
}
