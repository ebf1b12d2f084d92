/// The measures of a finding, and the text around them.
extension RecordReading {
  /// Puts what lies beneath a finding before, into and behind its list of measures.
  func divide(_ content: [Outline.Content], into finding: inout ReadFinding) {
    let firstNode = content.firstIndex { if case .node = $0 { true } else { false } }
    let texts = content.map { content -> Stretch in
      if case .block(.paragraph(let stretch)) = content { stretch } else { 0..<0 }
    }
    let running = Enumeration(in: blocks(content[..<(firstNode ?? content.count)]), of: source)
    if let running {
      finding.opening = blocks(content[..<running.reach.lowerBound])
      introduce(running.before, &finding)
      finding.measures = running.items.map { ReadMeasure(mark: $0.mark, number: $0.number, blocks: $0.blocks) }
      finding.closing = blocks(content[running.reach.upperBound...])
    } else if let firstNode {
      let end = endOfList(content, from: firstNode)
      finding.opening = blocks(content[..<firstNode])
      introduceLast(&finding)
      finding.measures = Outline.children(of: Array(content[firstNode..<end])).map(measure)
      finding.closing = blocks(content[end...])
    } else if let bullets = bullets(in: texts) {
      finding.opening = blocks(content[..<bullets.lowerBound])
      introduceLast(&finding)
      finding.measures = bullets.map { place in
        let start = texts[place].lowerBound + bulletLength(texts[place])
        return ReadMeasure(
          mark: texts[place].lowerBound..<start, number: place - bullets.lowerBound + 1,
          blocks: [.paragraph(source.trimmed(start..<texts[place].upperBound))])
      }
      finding.closing = blocks(content[bullets.upperBound...])
    } else {
      finding.opening = blocks(content[...])
    }
  }

  /// The first list without numbers: what a document itself calls a list, or writes with the signs of one, is one of measures.
  /// What labels say is none.
  private func bullets(in texts: [Stretch]) -> Range<Int>? {
    let isItem = { (text: Stretch) in
      !text.isEmpty && (source.isBullet(text) || bulletLength(text) > 0) && Label(source[text]) == nil
    }
    guard let start = texts.firstIndex(where: isItem) else { return nil }
    return start..<(texts[start...].firstIndex { !isItem($0) } ?? texts.count)
  }

  /// How long the sign of an item is that a text itself writes: ——, ●, ■.
  private func bulletLength(_ text: Stretch) -> Int {
    let sign = source[text].prefix { "●■◆▲○□•·".unicodeScalars.contains($0) }
    let dashes = source[text].prefix { $0 == "—" || $0 == "-" || $0 == "–" }
    return sign.count == 1 ? 1 : dashes.count == 2 ? 2 : 0
  }

  /// The list ends where its numbers begin anew, or where running text stands between them.
  private func endOfList(_ content: [Outline.Content], from start: Int) -> Int {
    guard case .node(let first) = content[start] else { return start }
    var (end, number) = (start + 1, outline.nodes[first].mark.number)
    while end < content.count, case .node(let index) = content[end] {
      let mark = outline.nodes[index].mark
      guard mark.kind == outline.nodes[first].mark.kind, mark.number != 1 || number == nil else { break }
      number = mark.number
      end += 1
    }
    return end
  }

  private func measure(_ index: Int) -> ReadMeasure {
    let node = outline.nodes[index]
    return ReadMeasure(
      mark: node.markStretch, number: node.mark.number ?? 0,
      blocks: [.paragraph(node.text)] + node.content.flatMap(blocks))
  }

  /// What stands before 一是 in its paragraph: 整改情况 alone is said by the page, all else is text.
  private func introduce(_ before: Stretch?, _ finding: inout ReadFinding) {
    guard let before else { return introduceLast(&finding) }
    if isSaidByThePage(before) { finding.measuresLabel = before } else { finding.opening.append(.paragraph(before)) }
  }

  private func introduceLast(_ finding: inout ReadFinding) {
    guard case .paragraph(let last)? = finding.opening.last, isSaidByThePage(last) else { return }
    finding.measuresLabel = last
    finding.opening.removeLast()
  }

  private func isSaidByThePage(_ stretch: Stretch) -> Bool {
    // As it is written: 整改情況 is not what the page says.
    let words = source.scalars[stretch].map(\.folded).filter { $0 != " " }
    return words.elementsEqual("整改情况:".unicodeScalars)
  }

  // MARK: Text

  private func blocks(_ content: ArraySlice<Outline.Content>) -> [ReadBlock] { content.flatMap(blocks) }

  /// Numbered lines that are no measures keep their numbers as text.
  func blocks(_ content: Outline.Content) -> [ReadBlock] {
    switch content {
    case .block(let block): return [block]
    case .node(let index):
      let node = outline.nodes[index]
      let start = node.markStretch.isEmpty ? node.text.lowerBound : node.markStretch.lowerBound
      return [.paragraph(start..<node.text.upperBound)] + node.content.flatMap(blocks)
    }
  }
}
