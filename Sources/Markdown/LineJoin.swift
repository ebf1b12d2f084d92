/// Whether a line end within a paragraph makes a space: not between two characters of Chinese or Japanese.
///
/// CSS Text 3, section 4.1.2 (segment break transformation): none between East Asian wide or full-width characters, but
/// for Hangul, which writes spaces. Quotation marks and dashes that Chinese shares with Latin (“ ” ‘ ’ — … ·) count
/// as what stands beside them.
package enum LineJoin {
  private enum Width { case wide, narrow, shared }

  /// How far to look back over shared punctuation, in characters.
  private static let reach = 8

  /// The same for pieces of any text that was written over several lines.
  package static func isSeamless(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    after.withUnsafeBufferPointer { isSeamless(Array(before.suffix(4 * reach)), $0) }
  }

  /// Whether nothing goes between `before`, UTF-8 of which the last character counts, and `after`, of which the first does.
  static func isSeamless(_ before: [UInt8], _ after: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let next = firstScalar(of: after) else { return false }
    let following = width(of: next)
    guard following != .narrow else { return false }
    switch preceding(before) {
    case .wide: return true
    case .narrow: return false
    case .shared: return following == .wide
    }
  }

  /// The width of the last character, or of the nearest in front of it that has one.
  private static func preceding(_ text: [UInt8]) -> Width {
    var end = text.count
    for _ in 0..<reach {
      var start = end - 1
      while start >= 0, text[start] & 0xC0 == 0x80 { start -= 1 }
      guard start >= 0, let scalar = String(decoding: text[start..<end], as: UTF8.self).unicodeScalars.first else {
        return .shared
      }
      let found = width(of: scalar)
      if found != .shared { return found }
      end = start
    }
    return .shared
  }

  private static func firstScalar(of text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first
  }

  /// Unicode 15, EastAsianWidth.txt: W and F, without Hangul; the blocks as a whole.
  private static func width(of scalar: Unicode.Scalar) -> Width {
    switch scalar.value {
    case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0xB7: .shared
    // What chooses the form of the character in front of it.
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: .shared
    case ...0x2E7F: .narrow
    // Radicals, punctuation, kana, bopomofo, enclosed, compatibility, Han; U+3130 to U+318F is Hangul.
    case 0x2E80...0x312F, 0x3190...0xA4CF: .wide
    // Compatibility ideographs, vertical and small forms, full width, half-width kana (Hangul jamo begin at U+FFA0).
    case 0xF900...0xFAFF, 0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFF01...0xFF9F, 0xFFE0...0xFFE6: .wide
    // Kana and Tangut supplements, pictographs, and the planes of Han.
    case 0x16FE0...0x1B2FF, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD: .wide
    default: .narrow
    }
  }
}
