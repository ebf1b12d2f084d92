/// What follows the last finding: part of it, or the end of the notice.
extension Arrangement {
  /// Adds text that stands between findings to the one before it.
  mutating func appendToLast(_ block: ReadBlock) {
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

  /// A last paragraph that no other finding has behind its measures closes the notice, not the last finding. Where narrative
  /// between parts comes after that finding, what follows it closes nothing.
  mutating func detachEnd() {
    guard case .items? = narrative.last, endsWithFinding else { return }
    if detachSurplus() || detachBehindMeasure() { return }
    let leaves = findingLeaves
    guard leaves.count > 1, let last = leaves.last,
      !leaves.dropLast().contains(where: { $0.closing.contains(where: isUnlabelled) })
    else { return }
    let ends = last.closing.reversed().prefix(while: isUnlabelled).count
    guard ends > 0 else { return }
    changeLast { $0.closing.removeLast(ends) }
    narrative += last.closing.suffix(ends).map { .block($0) }
  }

  /// Findings without measures that are built alike, but for more paragraphs behind the last: these close the notice.
  private mutating func detachSurplus() -> Bool {
    let leaves = findingLeaves
    guard leaves.count > 2, let last = leaves.last, leaves.allSatisfy({ $0.measures.isEmpty && $0.closing.isEmpty }),
      let usual = leaves.first?.opening.count, usual > 0, last.opening.count > usual,
      leaves.dropLast().allSatisfy({ $0.opening.count == usual }),
      last.opening[usual...].allSatisfy(isUnlabelled)
    else { return false }
    let end = last.opening[usual...].map { NarrativePiece.block($0) }
    changeLast { $0.opening.removeSubrange(usual...) }
    let records = records
    changeLast { records.completeStatus(of: &$0) }
    narrative += end
    return true
  }

  /// A last paragraph below the last measure, where every other measure is one paragraph.
  private mutating func detachBehindMeasure() -> Bool {
    let measures = findingLeaves.flatMap(\.measures)
    guard let last = measures.last, last.blocks.count > 1, findingLeaves.last?.closing.isEmpty ?? false,
      findingLeaves.last?.measures.isEmpty == false, measures.count > 3,
      measures.dropLast().allSatisfy({ $0.blocks.count == 1 }), last.blocks.dropFirst().allSatisfy(isUnlabelled)
    else { return false }
    changeLast { $0.measures[$0.measures.count - 1].blocks.removeSubrange(1...) }
    narrative += last.blocks.dropFirst().map { .block($0) }
    return true
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

  private var endsWithFinding: Bool {
    switch items.last {
    case .area(let area)?: !area.findings.isEmpty
    case .finding?: true
    case nil: false
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
  mutating func append(_ blocks: [ReadBlock]) { changeLastLeaf { $0.closing += blocks } }

  fileprivate mutating func changeLastLeaf(_ change: (inout ReadFinding) -> Void) {
    if specifics.isEmpty { change(&self) } else { change(&specifics[specifics.count - 1]) }
  }
}
