/// Reads what lies beneath the heading of a finding: labels, statuses, measures, and what stands around them.
struct RecordReading {
  let source: NoticeSource
  let outline: Outline

  init(_ source: NoticeSource, _ outline: Outline) {
    self.source = source
    self.outline = outline
  }

  /// The finding that a line of the outline names.
  func finding(_ index: Int) -> ReadFinding {
    let node = outline.nodes[index]
    var finding = ReadFinding(heading: heading(node))
    takeStatus(ofHeading: &finding)
    var blocks: [Outline.Content] = node.rest.isEmpty ? [] : [.block(.paragraph(node.rest))]
    blocks = blocks.flatMap(sections).filter { !takeLine($0, into: &finding) }
    for content in node.content.flatMap(unnumbered).flatMap(sections) where !takeLine(content, into: &finding) {
      blocks.append(content)
    }
    divide(blocks, into: &finding)
    if finding.status == nil, let statement = blocks.lazy.compactMap(statedFirst).first {
      finding.statements.append(statement)
    }
    completeStatus(of: &finding)
    return finding
  }

  /// Takes the status that the last sentence says, where there is none yet.
  func completeStatus(of finding: inout ReadFinding) {
    if finding.status == nil, let statement = statedLast(finding) { finding.statements.append(statement) }
  }

  /// The parts of a paragraph that begin with labels of their own: 整改情况：……。整改成效：…….
  private func sections(_ content: Outline.Content) -> [Outline.Content] {
    guard case .block(.paragraph(let stretch)) = content else { return [content] }
    let text = source[stretch]
    var starts = [stretch.lowerBound]
    for index in text.indices.dropLast() where text[index] == "。" || text[index] == ";" {
      if Label(text[(index + 1)...].drop { $0 == " " }) != nil { starts.append(index + 1) }
    }
    return zip(starts, starts.dropFirst() + [stretch.upperBound]).map { .block(.paragraph(source.trimmed($0..<$1))) }
  }

  /// 整改结果：已完成整改。……: a status with more behind it stays where it stands.
  private func statedFirst(_ content: Outline.Content) -> StatusStatement? {
    guard case .block(.paragraph(let stretch)) = content, let label = Label(source[stretch]),
      [.status, .rectification, .due].contains(label.purpose)
    else { return nil }
    var value = source[label.stretch.upperBound..<stretch.upperBound]
    // 完成时限：2023年2月，已完成
    if label.purpose == .due, let comma = value.lastIndex(of: ",") { value = value[(comma + 1)...] }
    let first = value.prefix { $0 != "。" && $0 != "," && $0 != ";" }
    return statement(first.startIndex..<first.endIndex, all: first.startIndex..<first.startIndex, purpose: nil)
  }

  /// ……形成调研报告3篇。长期坚持。: a last sentence that says a status and nothing else stays where it stands, and so does a
  /// last clause that says it of the rectification: ……，已整改完毕。. Where several measures end so, each says it of itself.
  private func statedLast(_ finding: ReadFinding) -> StatusStatement? {
    if let last = finding.closing.last { return lastSentence(of: last) }
    guard let last = finding.measures.last else { return finding.opening.last.flatMap(lastSentence) }
    let others = finding.measures.dropLast().compactMap(\.blocks.last).compactMap(lastSentence)
    return others.isEmpty ? last.blocks.last.flatMap(lastSentence) : nil
  }

  private func lastSentence(of block: ReadBlock) -> StatusStatement? {
    guard case .paragraph(let stretch) = block else { return nil }
    guard let sentence = StatusWords.lastSentence(of: source[stretch]) else { return nil }
    return statement(
      sentence.startIndex..<sentence.endIndex, all: sentence.startIndex..<sentence.startIndex, purpose: nil)
  }

  /// 1.整改措施：…… is a labelled paragraph and no measure; its number stays in its text.
  private func unnumbered(_ content: Outline.Content) -> [Outline.Content] {
    guard case .node(let index) = content, Label(source[outline.nodes[index].text]) != nil else { return [content] }
    let node = outline.nodes[index]
    let start = node.markStretch.isEmpty ? node.text.lowerBound : node.markStretch.lowerBound
    return [.block(.paragraph(start..<node.text.upperBound))] + node.content.flatMap(unnumbered)
  }

  func heading(_ node: Outline.Node) -> ReadHeading {
    ReadHeading(mark: node.markStretch.isEmpty ? nil : node.markStretch, text: node.heading)
  }

  // MARK: Lines with one thing to say

  /// `……的问题（已完成）`
  private func takeStatus(ofHeading finding: inout ReadFinding) {
    let text = source[finding.heading.text]
    guard let inside = StatusWords.inBrackets(atEndOf: text) else { return }
    let start = inside.startIndex - 1
    if let label = Label(inside), label.purpose == .due,
      takeDue(source.trimmed(label.stretch.upperBound..<inside.endIndex), of: start..<text.endIndex, into: &finding)
    {
      finding.heading.text = source.trimmed(text.startIndex..<start)
      return
    }
    guard
      let statement = statement(inside.startIndex..<inside.endIndex, all: start..<text.endIndex, purpose: nil)
    else { return }
    finding.statements.append(statement)
    finding.heading.text = source.trimmed(text.startIndex..<start)
  }

  /// Whether a line says a status, a kind of task or a department and nothing else, and is taken.
  private func takeLine(_ content: Outline.Content, into finding: inout ReadFinding) -> Bool {
    guard case .block(.paragraph(let stretch)) = content else { return false }
    let text = source[stretch]
    guard let label = Label(text) else {
      guard text.count <= 26 else { return false }
      var inside = stretch
      if let first = text.first, "([【".unicodeScalars.contains(first) { inside = inside.dropFirst() }
      if let last = source[inside].last, ")]】".unicodeScalars.contains(last) { inside = inside.dropLast() }
      return take(inside, of: stretch, purpose: nil, into: &finding)
    }
    let value = source.trimmed(label.stretch.upperBound..<stretch.upperBound)
    switch label.purpose {
    case .lead
    where source.marks(in: stretch).isEmpty && !value.isEmpty && value.count <= 40 && finding.lead == nil
      && !source[value].dropLast().contains("。"):
      finding.lead = (stretch, ["。", ";"].contains(source[value].last) ? value.dropLast() : value)
      return true
    case .due: return takeDue(value, of: stretch, into: &finding)
    case .status, .category, .rectification:
      return take(value, of: stretch, purpose: label.purpose, into: &finding)
    default: return false
    }
  }

  /// Takes a status, and its line where it may.
  private func take(_ wording: Stretch, of line: Stretch, purpose: Label.Purpose?, into finding: inout ReadFinding)
    -> Bool
  {
    let all = source.taken(by: line)
    guard let statement = statement(wording, all: all, purpose: purpose) else { return false }
    finding.statements.append(statement)
    return !all.isEmpty
  }

  /// A deadline that is a date alone, or a kind of task in its place (立行立改). With more behind the date the line stays.
  private func takeDue(_ value: Stretch, of line: Stretch, into finding: inout ReadFinding) -> Bool {
    guard finding.due == nil else { return false }
    if let date = DueDate.read(source[value]), source.marks(in: line).isEmpty {
      finding.due = ReadDue(stretch: line, date: date)
      return true
    }
    let words = source[value].last == ";" ? source.trimmed(value.dropLast()) : value
    if statement(words, all: line, purpose: .category)?.category != nil {
      return take(words, of: line, purpose: .category, into: &finding)
    }
    let first = source[value].prefix { $0 != "," && $0 != "。" && $0 != ";" }
    if let date = DueDate.read(first) {
      finding.due = ReadDue(stretch: line.lowerBound..<line.lowerBound, date: date)
    }
    return false
  }

  private func statement(_ wording: Stretch, all: Stretch, purpose: Label.Purpose?) -> StatusStatement? {
    StatusStatement(source, wording, all: all, purpose: purpose)
  }
}
