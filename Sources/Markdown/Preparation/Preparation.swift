/// Prepares a body for libcmark: THE place where Markdown becomes right for Chinese before it is parsed.
///
/// **What is amended.** CommonMark decides by the characters beside a run of `*` or `_` whether it may open or close
/// emphasis, and its rule needs blanks where Chinese has none. The public specification "CommonMark CJK-friendly
/// amendments" mends that rule (`Flanking`, `CharacterClass`).
///
/// **How.** libcmark has no setting for its rule, and it looks at nothing but the one character at each side of a run.
/// So wherever the amendments come to something else, a private character (`PreparationMark`) goes between the run and
/// its neighbour, of a kind between which libcmark's own rule comes to what the amendments want; there are such kinds
/// for each outcome (`Flanking.engineKinds`). Everything else stays libcmark's: which runs match, links, code, HTML.
/// When it has parsed, the marks are taken out of whatever they came to lie in (`SyntaxNode.restore`).
///
/// Ideographic spaces at the start of a line are left out but in code, as they are an indent: so the line may be a
/// heading or an item. A footnote becomes an item of a list (`FootnoteSyntax`), and a mark stands behind the bracket of
/// a reference. Struck text, which libcmark does not know, comes in the same way: a mark in front of `~` or `~~` says what the run may
/// do, by the same rules, and `Strikethrough` makes pairs of those that came to stand in text.
///
/// **Why not rework the tree afterwards.** An opener more changes all pairs behind it, and the tree no longer says which
/// stars were escaped. **Why not read the inlines ourselves.** That is most of the grammar, and would need to be right
/// once more.
///
/// **Why it is exact.** A mark stands only directly beside a run, never at the start or the end of a line, of a
/// quotation or of an item: there blanks decide, and both rules agree. So no block changes. Within a line it
/// stands never between two characters that mean something together: a run does not go with its neighbour into a code
/// span, a link, an escape (a backslash in front takes the run's first character, as for libcmark), an entity or a
/// tag. Where the run turns out to be part of code, an address, a title, a label or HTML, the mark is part of the
/// same and is taken out of it; a label gets the same marks wherever it is written. Lines are never added or taken
/// away, and inlines are looked for in the file as it is, so that no place needs to be put right. What
/// falls short: a label of almost 1,000 bytes with marks in it is too long for libcmark, and a `>` that is text,
/// because four blanks stand in front of it within a paragraph, counts as a quotation's when a run follows it directly.
struct Preparation {
  let source: UnsafeBufferPointer<UInt8>
  private var output: [UInt8] = []
  /// How much of the source has been copied to the output.
  private var copied = 0
  private var hasChanged = false
  /// The runs that follow each other just now.
  var runs: [DelimiterRun] = []
  /// What begins the items that footnotes become; nil when there are none.
  let bullet: UInt8?
  /// Whether a line begins with an ideographic space.
  let hasIndents: Bool
  /// The run of backticks or tildes that began the code in which the lines now lie.
  var fence: (byte: UInt8, count: Int)?

  /// The bytes for libcmark; nil when it may have the body as it is.
  static func prepare(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: BodyLines) -> [UInt8]? {
    let hasFootnotes = FootnoteSyntax.mayStand(in: bytes)
    let hasIndents = LinePrefix.hasIndents(bytes, lines)
    guard
      hasFootnotes || hasIndents || "*_~".utf8.contains(where: bytes.has) || bytes.has(PreparationMark.lead)
    else { return nil }
    var preparation = Preparation(
      source: bytes, bullet: hasFootnotes ? LinePrefix.unusedBullet(bytes, lines) : nil, hasIndents: hasIndents)
    for number in 1...lines.count { preparation.read(lines.line(number)) }
    return preparation.finished()
  }

  private init(source: UnsafeBufferPointer<UInt8>, bullet: UInt8?, hasIndents: Bool) {
    self.source = source
    self.bullet = bullet
    self.hasIndents = hasIndents
  }

  private mutating func finished() -> [UInt8]? {
    guard hasChanged else { return nil }
    output.append(contentsOf: source[copied...])
    return output
  }

  private mutating func read(_ line: Range<Int>) {
    var start = readStart(of: line)
    var index = start ?? line.lowerBound
    while index < line.upperBound {
      switch source[index] {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        let textStart = start ?? LinePrefix.end(of: line, in: source)
        start = textStart
        index = readRuns(at: index, max(index, textStart)..<line.upperBound, textStart)
      case UInt8(ascii: "\\"): index += isEscape(index, before: line.upperBound) ? 2 : 1
      case UInt8(ascii: "[") where bullet != nil:
        if FootnoteSyntax.label(at: index, before: line.upperBound, in: source) != nil {
          insert(PreparationMark.reference, at: index + 1)
        }
        index += 1
      case PreparationMark.lead:
        insert(PreparationMark.native, at: index)
        index += 1
      default: index += 1
      }
    }
  }

  /// CommonMark 0.30, section 2.4: a backslash takes away the meaning of any ASCII punctuation.
  private func isEscape(_ index: Int, before end: Int) -> Bool {
    index + 1 < end && source[index + 1] < 0x80
      && CharacterClass(Unicode.Scalar(source[index + 1])).kind == .punctuation
  }

  mutating func insert(_ mark: [UInt8], at index: Int) { replace(index..<index, by: mark) }

  /// Puts `mark` in the place of what lies in `range`, behind all that was replaced before.
  mutating func replace(_ range: Range<Int>, by mark: [UInt8]) {
    if !hasChanged { output.reserveCapacity(source.count + source.count / 16 + 64) }
    output.append(contentsOf: source[copied..<range.lowerBound])
    output.append(contentsOf: mark)
    copied = range.upperBound
    hasChanged = true
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  fileprivate func has(_ byte: UInt8) -> Bool { offset(of: byte, in: 0..<count) != nil }
}
