/// Several lists of findings in one notice: those of the inspection, then those of a check made beside it (选人用人专项检查);
/// those that are done, then those that go on.
extension Arrangement {
  /// The headings of several parts where they hold areas, and these the findings. Nil where there is one part alone, where a
  /// part is an area itself by its words, or where text stands between the heading of a part and its first area, which has no
  /// place among areas.
  func partsOfAreas(_ content: [Outline.Content]) -> [Int]? {
    let parts = Outline.children(of: content)
    // Narrative between two parts (下一步工作打算) has its place among them, as an area without findings.
    guard parts.count == content.count,
      parts.allSatisfy({ evidence.levels[$0] == 0 || isPart($0) || evidence.isSection[$0] }),
      let first = parts.first, parts.count > 1 || evidence.isSection[first], evidence.levels[first] > 0,
      !areas(in: first, of: parts).isEmpty,
      parts.allSatisfy({ isPlain($0, of: parts) })
    else { return nil }
    return parts
  }

  /// The areas of a part; a part that holds findings alone is one area.
  mutating func areas(ofPart part: Int, of parts: [Int]) -> [ReadItem] {
    let inner = areas(in: part, of: parts)
    guard !inner.isEmpty else { return [.area(area(part))] }
    let status = sectionStatus(part)
    if let doubt = doubt(of: part) { doubts.append(doubt) }
    return inner.enumerated().map { place, index in
      var area = area(index)
      if status != nil { area.findings = area.findings.map { with(status, $0) } }
      // The heading of a further part stands before that of its first area.
      if place == 0, part != parts.first { area.partHeading = records.heading(outline.nodes[part]) }
      return .area(area)
    }
  }

  /// The nodes of a part that group findings.
  ///
  /// Beside a section of one status the others are no areas themselves, so that theirs may be worded like findings.
  private func areas(in part: Int, of parts: [Int]) -> [Int] {
    let lists = lists(in: part)
    let named = lists.filter(isArea)
    guard named.isEmpty, parts.contains(where: { evidence.isSection[$0] }) else { return named }
    return grouping(lists).areAreas ? lists : []
  }

  private func lists(in part: Int) -> [Int] {
    Outline.children(of: outline.nodes[part].content).filter { evidence.levels[$0] > 0 }
  }

  /// That what lies in a part may be areas or findings, where their words do not tell.
  private func doubt(of part: Int) -> Doubt? {
    let lists = lists(in: part)
    return lists.contains(where: isArea) ? nil : grouping(lists).doubt
  }

  /// Whether nothing but areas lies in a part, or nothing that is one.
  private func isPlain(_ part: Int, of parts: [Int]) -> Bool {
    let inner = areas(in: part, of: parts)
    return inner.isEmpty || outline.nodes[part].rest.isEmpty && inner.count == outline.nodes[part].content.count
  }
}
