import Documents

/// Text whose lines were broken at a width, as PDF files and e-mail give it: the lines of a paragraph are put together again,
/// where the breaking is evident.
///
/// It is where many lines are as wide as the widest and most of these end in the middle of a sentence. Then a line as wide
/// goes on in the next, unless that is indented, numbered or apart; a shorter one ends its paragraph.
struct WrappedLines {
  private let lines: [Line]
  /// How wide lines are, in columns of half a Chinese character.
  private let width: Int
  private let hasIndents: Bool
  private let hasGaps: Bool
  /// Whether indents or blank lines set numbered lines apart, so that a number elsewhere is one within a paragraph.
  private let showsNumbered: Bool

  fileprivate struct Line {
    let block: SourceBlock
    /// How much of it must stand in one line.
    let leastWidth: Int
    let folded: [Unicode.Scalar]
    let width: Int
    let isIndented: Bool
    /// Whether the number of a page stands between it and the line before.
    let isBehindPage: Bool
    var text: ArraySlice<Unicode.Scalar> { folded[...].trimmed }
  }

  /// The widths that lines are broken at; how much narrower a broken line may be, as some marks may not begin the next.
  private static let (widths, slack) = (36...130, 6)
  /// How far marks that may not begin a line may stand out of the one before.
  private static let hanging = 4
  /// How much narrower the usual width may be than the one that was found, as lines with such marks are wider.
  private static let compressed = 2

  /// The blocks, with what was broken put together.
  ///
  /// - Parameters:
  ///   - blocks: the blocks, without the numbers of pages.
  ///   - pages: the lines of the blocks that stand behind the number of a page.
  /// - Returns: as many blocks, or fewer.
  static func joining(_ blocks: [SourceBlock], behindPages pages: Set<Int>) -> [SourceBlock] {
    let plain = blocks.filter { $0.kind == .paragraph && $0.place == .body }
    guard plain.count >= 8, let wrapped = WrappedLines(blocks.flatMap(split), behindPages: pages) else { return blocks }
    return wrapped.joined
  }

  /// The lines of a paragraph as blocks of their own.
  private static func split(_ block: SourceBlock) -> [SourceBlock] {
    guard block.kind == .paragraph, block.runs.contains(where: { $0.text.utf8.contains(0x0A) }) else { return [block] }
    var parts: [[SourceRun]] = [[]]
    for run in block.runs {
      for (index, text) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { parts.append([]) }
        var piece = run
        piece.text = String(text)
        if !text.isEmpty || run.note != nil { parts[parts.count - 1].append(piece) }
      }
    }
    return parts.enumerated().map { index, runs in
      var part = block
      part.runs = runs
      if index > 0 { part.label = nil }
      return part
    }
  }

  private init?(_ blocks: [SourceBlock], behindPages pages: Set<Int>) {
    lines = blocks.map { Line($0, isBehindPage: pages.contains($0.line)) }
    let paragraphs = lines.filter(\.isParagraph)
    guard let width = Self.usualWidth(paragraphs) else { return nil }
    self.width = width
    hasIndents = paragraphs.contains(where: \.isIndented)
    let pairs = zip(lines, lines.dropFirst()).filter { $0.isParagraph && $1.isParagraph }
    let gaps = pairs.count { Self.areApart($0, $1) }
    hasGaps = gaps > 2 && pairs.count - gaps > 2
    let numbered = pairs.filter { NumberMark($1.text) != nil }
    let (byIndents, byGaps) = (hasIndents, hasGaps)
    let shown = numbered.count { byIndents && $1.isIndented || byGaps && Self.areApart($0, $1) }
    showsNumbered = numbered.count > 2 && shown * 10 >= numbered.count * 7
  }

  /// Whether blank lines stand between two.
  private static func areApart(_ line: Line, _ next: Line) -> Bool {
    // Those around the number of a page say nothing.
    if next.isBehindPage { return line.text.last?.endsSentence ?? true }
    return next.block.line > line.block.line + 1
  }

  /// The width that lines are broken at; nil where they are not.
  private static func usualWidth(_ lines: [Line]) -> Int? {
    var counts: [Int: Int] = [:]
    for line in lines where widths.contains(line.width) { counts[line.width, default: 0] += 1 }
    // Headings are often of one width as well; hardly anything is wider than broken lines.
    let widest = counts.keys.filter { key in
      lines.count { $0.width > key + hanging } * 20 <= lines.count
    }
    let cluster = widest.max { one, other in
      let (first, second) = (near(one, counts), near(other, counts))
      return (first, one) < (second, other)
    }
    guard
      let best = cluster.flatMap({ cluster in
        (cluster - slack + 1...cluster).max { (counts[$0, default: 0], $0) < (counts[$1, default: 0], $1) }
      })
    else { return nil }
    let full = zip(lines, lines.dropFirst()).filter { line, next in
      line.width <= best + hanging && line.width + next.leastWidth > best - compressed && !next.isIndented
        && !areApart(line, next)
    }.map(\.0)
    let wider = lines.count { $0.width > best + hanging }
    let broken = full.count { !($0.text.last.map { $0.endsSentence || $0 == ":" } ?? true) }
    guard full.count >= 5, full.count * 12 >= lines.count, wider * 20 <= lines.count else { return nil }
    // Where paragraphs are indented or apart, a line that is neither goes on.
    let starts = zip(lines, lines.dropFirst()).count { $1.isIndented || areApart($0, $1) }
    guard starts * 2 > lines.count ? broken >= 3 : broken * 2 >= full.count else { return nil }
    return best
  }

  private static func near(_ width: Int, _ counts: [Int: Int]) -> Int {
    (width - slack + 1...width).reduce(0) { $0 + counts[$1, default: 0] }
  }

  private var joined: [SourceBlock] {
    var result: [SourceBlock] = []
    for (index, line) in lines.enumerated() {
      if index > 0, goesOn(lines[index - 1], line) {
        let isApart =
          lines[index - 1].text.last?.isASCIIWord ?? false && line.text.first?.isASCIILetter ?? false
          && !isWithinAddress(lines[index - 1].text, line.text)
        result[result.count - 1].runs += (isApart ? [SourceRun(" ")] : []) + line.block.runs
      } else {
        result.append(line.block)
      }
    }
    return result
  }

  /// Whether an address of e-mail goes on in the next line: qxzj / jdw@163.com.
  private func isWithinAddress(_ end: ArraySlice<Unicode.Scalar>, _ start: ArraySlice<Unicode.Scalar>) -> Bool {
    let isPart: (Unicode.Scalar) -> Bool = { $0.isASCIIWord || "@._-+".unicodeScalars.contains($0) }
    return end.reversed().prefix(while: isPart).contains("@") || start.prefix(while: isPart).contains("@")
  }

  private func goesOn(_ line: Line, _ next: Line) -> Bool {
    guard line.isParagraph, next.isParagraph, line.width + next.leastWidth > width - Self.compressed, !next.isIndented
    else {
      return false
    }
    if hasGaps, Self.areApart(line, next) { return false }
    let last = line.text.last
    if last == "," || last == "、" { return true }
    if NumberMark(next.text) != nil, !(showsNumbered && last?.endsSentence ?? false) { return false }
    // Where paragraphs are indented, a sentence goes on with whatever words: 现将巡察整改 / 进展情况公布如下：.
    if Label(next.text) != nil, !hasIndents || last?.endsSentence ?? true { return false }
    if !(last?.endsSentence ?? true),
      Enumerator.all(in: next.text.prefix(8)).first?.stretch.lowerBound == next.text.startIndex
    {
      return false
    }
    return hasIndents || hasGaps || !(last?.endsSentence ?? true)
  }
}

extension WrappedLines.Line {
  init(_ block: SourceBlock, isBehindPage: Bool) {
    let scalars = block.runs.flatMap { $0.text.unicodeScalars.map { $0 } }
    self.init(
      block: block, leastWidth: Self.leastWidth(of: scalars[...].trimmed), folded: scalars.map(\.folded),
      width: Self.width(of: scalars[...].trimmedAtEnd),
      isIndented: scalars.first == "\u{3000}" || scalars.prefix(2).allSatisfy { $0 == " " } || scalars.first == "\t",
      isBehindPage: isBehindPage)
  }

  fileprivate var isParagraph: Bool {
    block.kind == .paragraph && block.place == .body && block.label == nil && !text.isEmpty && text.last != "|"
      && !folded.contains("\t") && block.alignment == .start
  }

  /// How much of a text must stand in one line: its first character, or a word or figure of ASCII, with the marks behind it.
  private static func leastWidth(of text: ArraySlice<Unicode.Scalar>) -> Int {
    let word = text.prefix(12).prefix { $0.value < 0x80 && $0 != " " }
    let behind = text.dropFirst(max(1, word.count)).prefix { ",.;:，。；：、”’）》)".unicodeScalars.contains($0) }
    return min(14, (word.isEmpty ? 2 : word.count) + 2 * min(2, behind.count))
  }

  /// A Chinese character or mark is two columns wide.
  private static func width(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + ($1.value < 0x2000 && $1.value != 0xB7 ? 1 : 2) }
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate var trimmedAtEnd: ArraySlice<Unicode.Scalar> {
    lastIndex { !$0.isBlank }.map { self[startIndex...$0] } ?? []
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
