/// The lines of a notice as its own numbers order them, before anybody asks what they are about.
struct Outline {
  /// A numbered or named line with all that lies beneath it.
  struct Node {
    let mark: NumberMark
    /// The number as it stands in the text; empty where it does not.
    let markStretch: Stretch
    /// All that stands behind the number in its line.
    let text: Stretch
    /// The part of it that names what follows.
    let heading: Stretch
    /// What follows the heading in its line.
    let rest: Stretch
    let isBold: Bool
    var content: [Content] = []
  }

  /// What lies beneath a line.
  enum Content {
    case block(ReadBlock)
    case node(Int)
  }

  var nodes: [Node] = []
  /// What stands at the top.
  var content: [Content] = []

  /// The nodes among the content.
  static func children(of content: [Content]) -> [Int] {
    content.compactMap { if case .node(let index) = $0 { index } else { nil } }
  }
}

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
    let namesProblem = Phrases.namesProblem(source[split.heading])
    close(for: mark, namesProblem: namesProblem)
    outline.nodes.append(node)
    let index = outline.nodes.count - 1
    append(.node(index))
    open.append(Open(node: index, kind: mark.kind, number: mark.number, namesProblem: namesProblem))
    if !split.rest.isEmpty, let label = Label(source[split.rest]) { note(label, of: split.rest) }
  }

  private mutating func addParagraph(_ stretch: Stretch) {
    if let label = Label(source[stretch]) {
      // A label belongs beside the label before it, not into the last of the measures between them.
      if let owner = open.lastIndex(where: { $0.hasLabel || $0.namesProblem }) { open.removeSubrange((owner + 1)...) }
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
    if let last = open.last { outline.nodes[last.node].content.append(content) } else { outline.content.append(content) }
  }

  // MARK: Levels

  /// Closes what does not go on: afterwards the last open line is the one that the new one lies in.
  private mutating func close(for mark: NumberMark, namesProblem: Bool) {
    if let place = continued(by: mark, namesProblem: namesProblem) {
      open.removeSubrange(place...)
      return
    }
    if case .styled(let level) = mark.kind {
      open.removeSubrange((open.firstIndex { if case .styled(let other) = $0.kind { other >= level } else { false } } ?? open.count)...)
    } else if case .bare(let bare) = mark.kind {
      open.removeSubrange((open.firstIndex { if case .bare(let other) = $0.kind { other.rawValue >= bare.rawValue } else { false } } ?? open.count)...)
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
    if case .arabic = entry.kind, case .arabic = mark.kind { return mark.number != 1 && entry.number.map { $0 + 1 } == mark.number }
    return false
  }

  // MARK: Lines that name something

  private func mark(of line: NoticeSource.Line, next: NoticeSource.Line?) -> NumberMark? {
    let text = source[line.stretch]
    if let mark = NumberMark(text), mark.length < text.count { return mark }
    if let label = line.label, let mark = NumberMark(Array(label.unicodeScalars.map(\.folded))[...]) {
      return NumberMark(mark.kind, number: mark.number)
    }
    if let level = line.headingLevel { return NumberMark(.styled(level)) }
    guard text.count <= 90, Label(text).map({ $0.purpose == .problem }) ?? true else { return nil }
    if line.isBold, !isSentence(text) { return NumberMark(.bold) }
    guard next != nil, !isSentence(text), let bare = bare(text) else { return nil }
    return NumberMark(.bare(bare))
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

/// Tells the heading from what follows it in its line.
struct HeadingSplit {
  let text: Stretch
  let heading: Stretch
  let rest: Stretch

  /// The longest heading that may be followed by text in its own line.
  private static let longest = 150

  init(_ source: NoticeSource, _ stretch: Stretch) {
    text = source.trimmed(stretch)
    let line = source[text]
    var end = Self.firstEnd(of: line).map { $0 + 1 } ?? line.endIndex
    if let colon = Self.colon(in: line[..<end]) { end = colon + 1 }
    // A closing parenthesis behind the end still belongs to it: “……的问题。（已完成）”.
    let behind = line[end...].trimmed
    if behind.first == "(" || behind.first == "【", let close = behind.firstIndex(where: { $0 == ")" || $0 == "】" }),
      StatusWords.read(behind[(behind.startIndex + 1)..<close]) != nil
    {
      end = close + 1
    }
    let isShort = end - text.lowerBound <= Self.longest || end == line.endIndex
    heading = source.trimmed(text.lowerBound..<(isShort ? end : line.endIndex))
    rest = isShort ? source.trimmed(end..<line.endIndex) : line.endIndex..<line.endIndex
  }

  /// Where the first sentence ends, but within quotation marks and titles.
  static func firstEnd(of line: ArraySlice<Unicode.Scalar>) -> Int? {
    var closers: [Unicode.Scalar] = []
    var index = line.startIndex
    // What is never closed closes nothing: it is looked at once, from the right.
    let lastClose = Dictionary(
      ["”", "’", "》", "〉", ")", "」", "』"].map { closer in (closer as Unicode.Scalar, line.lastIndex(of: closer) ?? -1) },
      uniquingKeysWith: { first, _ in first })
    while index < line.endIndex {
      let scalar = line[index]
      if let closer = closer(of: scalar), lastClose[closer, default: -1] > index {
        closers.append(closer)
      } else if scalar == closers.last {
        closers.removeLast()
      } else if closers.isEmpty, scalar == "。" || scalar == ";" || scalar == "!" {
        return index
      }
      index += 1
    }
    return nil
  }

  private static func closer(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "“": "”"
    case "‘": "’"
    case "《": "》"
    case "〈": "〉"
    case "(": ")"
    case "「": "」"
    case "『": "』"
    default: nil
    }
  }

  /// The colon that ends a heading: not the one of a label in front of it (反馈问题：……).
  private static func colon(in line: ArraySlice<Unicode.Scalar>) -> Int? {
    let start = Label(line).map(\.stretch.upperBound) ?? line.startIndex
    guard let colon = line[start...].firstIndex(of: ":"), colon + 1 < line.endIndex else { return nil }
    let head = line[start..<colon]
    // 问题1：……
    if head.count <= 6, head.first("问题") != nil, head.last.map({ ("0"..."9").contains($0) || Numerals.digit($0) != nil }) ?? false {
      return nil
    }
    guard head.filter({ "“《(".unicodeScalars.contains($0) }).count == head.filter({ "”》)".unicodeScalars.contains($0) }).count
    else { return nil }
    return head.count <= 60 ? colon : nil
  }
}
