/// Builds the outline line by line.
///
/// Which series of numbers lies within which is learned from the document: a series that is open goes on, a new one begins
/// within the last line. Only where a new series usually stands higher than an open one (GB/T 9704-2012, 7.3.3), that ends.
struct OutlineBuilder {
  private let source: NoticeSource
  private var outline = Outline()
  /// The lines that are open, from the top down.
  private var open: [Open] = []
  /// Whether lines without a number may name parts: only where hardly any line has one.
  private let mayBePart: Bool
  private let lists: Set<NumberMark.Kind>
  /// Whether lines are numbered 1.1: then those above them may be 1 with a blank behind it.
  private let hasDecimals: Bool
  /// Whether lists of the document's format lie within each other and are numbered alike, so that their depth tells the level.
  private let nestsAlike: Bool
  /// The one heading without a number, in bold or in 【】, that says what comes next: it is none of the last finding.
  private let followUp: Stretch?
  /// Whether lines without a number name a problem by a label again and again: 存在问题：…….
  private let labelsProblems: Bool

  private struct Open {
    let node: Int
    let kind: NumberMark.Kind
    var number: Int?
    var hasLabel = false
    /// Whether the last thing in it was a label alone, so that what follows belongs to it.
    var awaits = false
    let namesProblem: Bool
  }

  private init(_ source: NoticeSource, _ lines: ArraySlice<NoticeSource.Line>) {
    self.source = source
    mayBePart = lines.count(where: { NumberMark(source[$0.stretch]) != nil || $0.label != nil }) < 2
    lists = ListKinds(lines, of: source).kinds
    hasDecimals = lines.contains { line in
      if case .decimal? = NumberMark(source[line.stretch])?.kind { true } else { false }
    }
    let items = lines.compactMap { line in line.listDepth.flatMap { depth in Self.labelMark(line).map { (depth, $0) } }
    }
    nestsAlike = zip(items, items.dropFirst()).contains { $0.0 < $1.0 && $0.1.kind == $1.1.kind && $1.1.number == 1 }
    let ends = lines.filter { Self.saysWhatComesNext($0, source[$0.stretch]) }
    followUp = ends.count == 1 ? ends[0].stretch : nil
    // Directly below a numbered line the label belongs to that one.
    let labelled = lines.indices.filter { Self.namesProblemByLabel(source[lines[$0].stretch]) }
    labelsProblems =
      labelled.count > 1
      && labelled.allSatisfy { index in
        index > lines.startIndex && NumberMark(source[lines[index - 1].stretch]) == nil && lines[index - 1].label == nil
          && !lines[index - 1].isBold && lines[index - 1].headingLevel == nil
      }
  }

  static func outline(of lines: ArraySlice<NoticeSource.Line>, in source: NoticeSource) -> Outline {
    var builder = OutlineBuilder(source, lines)
    for index in lines.indices {
      builder.add(lines[index], next: index + 1 < lines.endIndex ? lines[index + 1] : nil)
    }
    return builder.outline
  }

  private mutating func add(_ line: NoticeSource.Line, next: NoticeSource.Line?) {
    if line.isTable { return append(.block(.table(line.cells, line.stretch))) }
    guard let mark = mark(of: line, next: next) else { return addParagraph(line.stretch) }
    let split = HeadingSplit(source, line.stretch.lowerBound + mark.length..<line.stretch.upperBound)
    let node = Outline.Node(
      mark: mark, markStretch: source.trimmed(line.stretch.lowerBound..<line.stretch.lowerBound + mark.length),
      text: split.text, heading: split.heading, rest: split.rest, isBold: line.isBold)
    // 党的领导方面存在的问题 groups others: a label below one of these is none of its own.
    let namesProblem = Phrases.namesProblem(source[split.heading]) && !Phrases.namesArea(source[split.heading])
    if line.stretch == followUp { open.removeAll() } else { close(for: mark, namesProblem: namesProblem) }
    outline.nodes.append(node)
    let index = outline.nodes.count - 1
    append(.node(index))
    open.append(Open(node: index, kind: mark.kind, number: mark.number, namesProblem: namesProblem))
    if !split.rest.isEmpty, let label = Label(source[split.rest]) { note(label, of: split.rest) }
  }

  private mutating func addParagraph(_ stretch: Stretch) {
    if let label = Label(source[stretch]) {
      // A label belongs beside the label before it, not into the last of the measures between them.
      if let owner = open.lastIndex(where: { $0.hasLabel || $0.namesProblem }) {
        open.removeSubrange((owner + 1)...)
      } else if open.count > 1, let last = open.last, lists.contains(last.kind) {
        open.removeLast()
      }
      append(.block(.paragraph(stretch)))
      note(label, of: stretch)
    } else {
      append(.block(.paragraph(stretch)))
      if !open.isEmpty { open[open.count - 1].awaits = source[stretch].last == ":" }
    }
  }

  private mutating func note(_ label: Label, of stretch: Stretch) {
    guard !open.isEmpty else { return }
    open[open.count - 1].hasLabel = true
    open[open.count - 1].awaits = label.stretch.upperBound >= stretch.upperBound || source[stretch].last == ":"
  }

  private mutating func append(_ content: Outline.Content) {
    if let last = open.last {
      outline.nodes[last.node].content.append(content)
    } else {
      outline.content.append(content)
    }
  }

  // MARK: Levels

  /// Closes what does not go on: afterwards the last open line is the one that the new one lies in.
  private mutating func close(for mark: NumberMark, namesProblem: Bool) {
    if let place = continued(by: mark, namesProblem: namesProblem) {
      open.removeSubrange(place...)
      return
    }
    if case .styled(let level) = mark.kind {
      open.removeSubrange(
        (open.firstIndex { if case .styled(let other) = $0.kind { other >= level } else { false } } ?? open.count)...)
    } else if case .item(let depth) = mark.kind {
      open.removeSubrange(
        (open.firstIndex { if case .item(let other) = $0.kind { other >= depth } else { false } } ?? open.count)...)
    } else if case .bare(let bare) = mark.kind {
      open.removeSubrange(
        (open.firstIndex { if case .bare(let other) = $0.kind { other.rawValue >= bare.rawValue } else { false } }
          ?? open.count)...)
    } else if let rank = mark.kind.rank {
      while let last = open.last, let other = last.kind.rank, other > rank { open.removeLast() }
    }
  }

  /// Where the open line stands that the new one is the next of; nil where a new series begins.
  private func continued(by mark: NumberMark, namesProblem: Bool) -> Int? {
    let candidates = open.indices.filter { goesOn(open[$0], mark) }
    guard let innermost = candidates.last else { return nil }
    guard let number = mark.number else { return innermost }
    let next = candidates.filter { open[$0].number.map { $0 + 1 == number } ?? false }
    if let alike = next.last(where: { open[$0].namesProblem == namesProblem }) ?? next.last { return alike }
    // A series that begins anew behind “整改措施：” lies within what that belongs to.
    if number == 1, let last = open.last, last.awaits, last.kind == mark.kind, last.namesProblem, !namesProblem {
      return nil
    }
    return innermost
  }

  private func goesOn(_ entry: Open, _ mark: NumberMark) -> Bool {
    if entry.kind == mark.kind { return true }
    // 1. and 1、 are one series if the numbers say so, and two if the second begins anew.
    if case .arabic = entry.kind, case .arabic = mark.kind {
      return mark.number != 1 && entry.number.map { $0 + 1 } == mark.number
    }
    return false
  }

  // MARK: Lines that name something

  private func mark(of line: NoticeSource.Line, next: NoticeSource.Line?) -> NumberMark? {
    let text = source[line.stretch]
    if line.stretch == followUp { return NumberMark(.bare(.part)) }
    if let mark = NumberMark(text), mark.length < text.count { return mark }
    if let mark = namedMark(text) ?? spacedMark(text) { return mark }
    if let mark = Self.labelMark(line) {
      return NumberMark(
        nestsAlike ? line.listDepth.map { .item(depth: $0) } ?? mark.kind : mark.kind, number: mark.number)
    }
    if let level = line.headingLevel { return NumberMark(.styled(level)) }
    if labelsProblems, Self.namesProblemByLabel(text) { return NumberMark(.bare(.finding)) }
    guard text.count <= 90, Label(text).map({ $0.purpose == .problem }) ?? true else { return nil }
    if line.isBold, !isSentence(text) { return NumberMark(.bold) }
    guard next != nil, !isSentence(text), let bare = bare(text) else { return nil }
    return NumberMark(.bare(bare))
  }

  private static func saysWhatComesNext(_ line: NoticeSource.Line, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard text.count <= 20, NumberMark(text) == nil, line.label == nil, !line.isTable, text.last != ":" else {
      return false
    }
    return (line.isBold || text.first == "【" && text.last == "】") && Phrases.isFollowUp(text)
  }

  /// The number that the format puts before a line.
  private static func labelMark(_ line: NoticeSource.Line) -> NumberMark? {
    line.label.flatMap { NumberMark(Array($0.unicodeScalars.map(\.folded))[...]) }
  }

  /// The number of 问题1. or 具体问题一：, which stays in the heading.
  private func namedMark(_ text: ArraySlice<Unicode.Scalar>) -> NumberMark? {
    let names = ["问题", "任务", "事项"]
    guard let word = names.lazy.compactMap({ text.prefix(8).first($0) }).first,
      ["", "反馈", "具体", "存在", "突出", "主要", "整改"].contains(text[..<word.lowerBound].string)
    else { return nil }
    let rest = text[word.upperBound...]
    guard let (value, count) = Numerals.arabic(rest, limit: 2) ?? Numerals.chinese(rest),
      let next = rest.dropFirst(count).first, ".、: ".unicodeScalars.contains(next)
    else { return nil }
    return NumberMark(.named(text[..<word.upperBound].string), number: value)
  }

  /// 1 整改情况, above 1.1; also 01 整改情况, as no sentence begins.
  private func spacedMark(_ text: ArraySlice<Unicode.Scalar>) -> NumberMark? {
    guard hasDecimals || text.first == "0", text.count <= 40, !isSentence(text),
      let (value, count) = Numerals.arabic(text, limit: 2), text.dropFirst(count).first == " "
    else { return nil }
    let blanks = text.dropFirst(count).prefix { $0 == " " }.count
    guard text.dropFirst(count + blanks).first?.isHan ?? false else { return nil }
    return NumberMark(.decimal(1), number: value, length: count + blanks)
  }

  /// 存在问题：……: the problem itself stands behind the label.
  private static func namesProblemByLabel(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let label = Label(text), label.purpose == .problem else { return false }
    return label.stretch.upperBound < text.endIndex
  }

  private func isSentence(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    HeadingSplit.firstEnd(of: text) != nil || text.last == ":" && text.count > 30
  }

  private func bare(_ text: ArraySlice<Unicode.Scalar>) -> NumberMark.Kind.Bare? {
    if Enumerator.all(in: text).first?.stretch.lowerBound == text.startIndex { return nil }
    if Phrases.namesArea(text), !text.contains(",") || text.contains("“") || Phrases.isDefect(text) { return .area }
    if Phrases.namesProblem(text), text.last != ":" { return .finding }
    guard mayBePart, text.count <= 32, text.last != ":", !text.contains(":"), text.count >= 4 else { return nil }
    return .part
  }
}
