/// What the start of a line may be: an indent, code, a footnote.
extension Preparation {
  /// Reads what the start of a line needs; gives where its text begins, nil when that was not looked for.
  mutating func readStart(of line: Range<Int>) -> Int? {
    guard bullet != nil || hasIndents else { return nil }
    var start = LinePrefix.end(of: line, in: source)
    if hasIndents {
      let indent = indent(at: start, in: line)
      let textStart = indent.isEmpty ? start : LinePrefix.end(of: indent.upperBound..<line.upperBound, in: source)
      let wasCode = fence != nil
      readFence(at: textStart, before: line.upperBound)
      guard !wasCode else { return nil }
      if !indent.isEmpty { replace(indent, by: []) }
      start = textStart
    }
    guard let bullet, let label = definition(at: start, in: line) else { return start }
    insert(PreparationMark.footnote(bullet: bullet), at: start)
    return label.upperBound + 2
  }

  /// The ideographic spaces at `start`, and what blanks follow them. Behind four blanks stands code.
  private func indent(at start: Int, in line: Range<Int>) -> Range<Int> {
    guard blanks(before: start, in: line) < 4 else { return start..<start }
    var end = start
    while LinePrefix.isIdeographicSpace(end, before: line.upperBound, source) { end += 3 }
    guard end > start else { return start..<start }
    while end < line.upperBound, source[end] == 0x20 { end += 1 }
    return start..<end
  }

  /// The blanks in front of `start`, without the one that belongs to a quotation.
  private func blanks(before start: Int, in line: Range<Int>) -> Int {
    var index = start
    while index > line.lowerBound, source[index - 1] == 0x20 { index -= 1 }
    let isQuoted = index > line.lowerBound && source[index - 1] == UInt8(ascii: ">")
    return isQuoted && index < start ? start - index - 1 : start - index
  }

  /// Follows the fences of code (CommonMark 0.30, section 4.5). In doubt a line counts as code: then an indent stays.
  private mutating func readFence(at start: Int, before end: Int) {
    guard start < end, source[start] == UInt8(ascii: "`") || source[start] == UInt8(ascii: "~") else { return }
    let byte = source[start]
    var index = start
    while index < end, source[index] == byte { index += 1 }
    let count = index - start
    guard let open = fence else {
      if count >= 3 { fence = (byte, count) }
      return
    }
    guard byte == open.byte, count >= open.count else { return }
    if source[index..<end].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { fence = nil }
  }

  /// The label of a footnote whose text begins a line at `start`.
  private func definition(at start: Int, in line: Range<Int>) -> Range<Int>? {
    guard FootnoteSyntax.isDefinition(at: start, before: line.upperBound, in: source) else { return nil }
    // Behind four blanks stands code, or the text of the footnote above.
    guard blanks(before: start, in: line) < 4 else { return nil }
    return FootnoteSyntax.label(at: start, before: line.upperBound, in: source)
  }
}
