/// THE place that knows how many columns of a terminal a scalar takes.
///
/// East Asian Wide and Fullwidth (UAX #11, Unicode 16) are two, marks that combine none, all else one. Ambiguous
/// scalars (`“`, `…`, `—`) are one: terminals draw them so unless told otherwise. Emoji are judged as whole characters
/// by `VisibleText`.
public enum DisplayWidth {
  /// The columns that a text takes on a terminal, written as `VisibleText` shows it: Han are two wide.
  public static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + VisibleText.width($1) }
  }

  /// The columns that a visible scalar takes.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    // Vowels and final consonants of Hangul join the syllable that a leading consonant opens.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    return isWide(value) || scalar.properties.isEmojiPresentation ? 2 : 1
  }

  /// Whether UAX #11 calls it Wide or Fullwidth; emoji, which Unicode's own property tells, are left out.
  private static func isWide(_ value: UInt32) -> Bool {
    if value < 0x1100 { return false }
    return wide.contains { $0.contains(value) }
  }

  /// Blocks that are wide throughout, with the gaps of unassigned scalars closed; the common ones first.
  private static let wide: [ClosedRange<UInt32>] = [
    0x3250...0xA4CF, 0x2E80...0x303E, 0xFF01...0xFF60, 0x3041...0x3247, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFE10...0xFE19, 0xFFE0...0xFFE6, 0x1100...0x115F,
    0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0xA960...0xA97C, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
    0x1D300...0x1D376, 0x1F200...0x1F265,
  ]
}
