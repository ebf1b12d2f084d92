/// A run of `*`, `_` or `~` with what stands beside it.
struct DelimiterRun {
  let range: Range<Int>
  /// Whether it strikes text out.
  let isTildes: Bool
  /// Whether it may begin and end within a word. Tildes alone may not, though GFM lets them: 3~5天，7~9天.
  let withinWords: Bool
  let before: Flanking.Side
  let after: Flanking.Side

  /// Reads what stands beside the run at `range` of a line whose text lies at `line`.
  init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    self.range = range
    isTildes = bytes[range.lowerBound] == UInt8(ascii: "~")
    withinWords = bytes[range.lowerBound] == UInt8(ascii: "*") || isTildes && range.count == 2
    before = DelimiterRun.side(before: range.lowerBound, from: line.lowerBound, in: bytes)
    after = DelimiterRun.side(after: range.upperBound, before: line.upperBound, in: bytes)
  }

  /// What it may do.
  var flanking: Flanking { Flanking(between: before, and: after, withinWords: withinWords) }

  /// There nothing is amended.
  var isBesideSpace: Bool { before.kind == .space || after.kind == .space }

  /// Whether libcmark comes, or may come, to something else; of tildes it knows nothing.
  var needsMarks: Bool {
    guard !isTildes else { return range.count <= 2 && flanking != Flanking(canOpen: false, canClose: false) }
    guard !isBesideSpace else { return false }
    guard let first = before.engineKind, let second = after.engineKind else { return true }
    return Flanking(engineBetween: first, and: second, withinWords: withinWords) != flanking
  }

  private static func side(after end: Int, before lineEnd: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Flanking.Side {
    guard end < lineEnd else { return .space }
    return Flanking.Side(bytes.scalar(at: end, before: lineEnd).map { CharacterClass($0) } ?? CharacterClass.other)
  }

  /// What stands in front of a run: a character, or one and the selector of its form.
  private static func side(
    before start: Int, from textStart: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Flanking.Side {
    guard start > textStart else { return .space }
    guard let last = bytes.scalar(endingAt: start, from: textStart) else { return Flanking.Side(CharacterClass.other) }
    switch last.scalar.value {
    case 0xFE00...0xFE0E:
      guard let base = bytes.scalar(endingAt: last.start, from: textStart) else {
        return Flanking.Side(CharacterClass.other)
      }
      return side(of: base.scalar, selector: last.scalar)
    case 0xE0100...0xE01EF: return Flanking.Side(kind: .other, isCJK: false, isIdeographicSelector: true)
    default: return Flanking.Side(CharacterClass(last.scalar))
    }
  }

  /// A CJK or punctuation sequence: a character and the selector of its form.
  private static func side(of base: Unicode.Scalar, selector: Unicode.Scalar) -> Flanking.Side {
    let character = CharacterClass(base)
    // The full-width forms of the quotation marks that Chinese shares with Latin.
    let isWide = selector.value == 0xFE01 && [0x2018, 0x2019, 0x201C, 0x201D].contains(base.value)
    return Flanking.Side(
      kind: character.kind == .punctuation ? .punctuation : .other, isCJK: character.isCJK || isWide)
  }
}
