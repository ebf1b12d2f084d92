/// What a character beside a delimiter run is: THE classes of the CJK-friendly amendments, section 2.1.
///
/// Punctuation is what CommonMark 0.31.2, on which the amendments stand, calls so: Unicode's categories P and S. libcmark
/// 0.30.2 has category P of Unicode 7 and no symbols but those of ASCII.
struct CharacterClass {
  enum Kind { case space, punctuation, other }

  let kind: Kind
  /// East Asian width W, F or H and no emoji by default, or of the script Hangul.
  let isCJK: Bool
  /// What libcmark takes it for; nil where its tables may not say the same as ours.
  let engineKind: Kind?

  static let space = CharacterClass(kind: .space, isCJK: false, engineKind: .space)
  static let other = CharacterClass(kind: .other, isCJK: false, engineKind: .other)
  private static let ideograph = CharacterClass(kind: .other, isCJK: true, engineKind: .other)
  private static let wideMark = CharacterClass(kind: .punctuation, isCJK: true, engineKind: .punctuation)
  private static let symbol = CharacterClass(kind: .punctuation, isCJK: false, engineKind: .punctuation)

  init(kind: Kind, isCJK: Bool, engineKind: Kind?) {
    (self.kind, self.isCJK, self.engineKind) = (kind, isCJK, engineKind)
  }

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20: self = .space
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x00...0x1F, 0x7F: self = .other
    case ...0x7F: self = .symbol
    // What often stands beside stars in Chinese, so that Unicode's tables are asked seldom: “ ” ‘ ’ — …, then 、 。 《 》 （ ） ：
    case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: self = .symbol
    case 0x3001...0x3003, 0x3008...0x3011, 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F: self = .wideMark
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFD: self = .ideograph
    default: self.init(properties: scalar)
    }
  }

  private init(properties scalar: Unicode.Scalar) {
    let isCJK = EastAsian.contains(scalar)
    switch scalar.properties.generalCategory {
    case .spaceSeparator: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      self.init(
        kind: .punctuation, isCJK: isCJK,
        engineKind: CharacterClass.isKnownToEngine(scalar) ? .punctuation : nil)
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      self.init(
        kind: .punctuation, isCJK: isCJK, engineKind: CharacterClass.isKnownToEngine(scalar) ? .other : nil)
    default: self.init(kind: .other, isCJK: isCJK, engineKind: .other)
    }
  }

  /// The blocks whose punctuation has not changed since Unicode 7: · § “ ” … — 、 。 and the full-width forms.
  private static func isKnownToEngine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0...0xFF, 0x2010...0x205E, 0x3000...0x303F, 0xFE10...0xFE6F, 0xFF00...0xFF65: true
    default: false
    }
  }
}

/// The CJK characters of the amendments, from Unicode 17: EastAsianWidth.txt (W, F, H), Scripts.txt (Hangul) and
/// emoji-data.txt (without Emoji_Presentation).
enum EastAsian {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x1100: false
    case ..<0x2E80: isAmongSymbols(scalar.value)
    case ..<0xA960: isInFirstBlocks(scalar.value)
    case ..<0x10000: isInLaterBlocks(scalar.value)
    default: isInHigherPlanes(scalar.value)
    }
  }

  private static func isAmongSymbols(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x11FF, 0x20A9, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F: true
    default: false
    }
  }

  /// Radicals, punctuation, kana, bopomofo, Hangul letters, enclosed and compatibility signs, Han, Yi.
  private static func isInFirstBlocks(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E80...0x2E99, 0x2E9B...0x2EF3, 0x2F00...0x2FD5, 0x2FF0...0x303E, 0x3041...0x3096, 0x3099...0x30FF: true
    case 0x3105...0x312F, 0x3131...0x318E, 0x3190...0x31E5, 0x31EF...0x321E, 0x3220...0x3247, 0x3250...0xA48C: true
    case 0xA490...0xA4C6: true
    default: false
    }
  }

  /// Hangul, compatibility ideographs, vertical, small, full-width and half-width forms.
  private static func isInLaterBlocks(_ value: UInt32) -> Bool {
    switch value {
    case 0xA960...0xA97C, 0xAC00...0xD7A3, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB, 0xF900...0xFAFF, 0xFE10...0xFE19: true
    case 0xFE30...0xFE52, 0xFE54...0xFE66, 0xFE68...0xFE6B, 0xFF01...0xFFBE, 0xFFC2...0xFFC7, 0xFFCA...0xFFCF: true
    case 0xFFD2...0xFFD7, 0xFFDA...0xFFDC, 0xFFE0...0xFFE6, 0xFFE8...0xFFEE: true
    default: false
    }
  }

  /// Tangut, Khitan, kana supplements, Tai Xuan Jing and counting rods, enclosed ideographs, the planes of Han.
  private static func isInHigherPlanes(_ value: UInt32) -> Bool {
    switch value {
    case 0x16FE0...0x16FE4, 0x16FF0...0x16FF6, 0x17000...0x18CD5, 0x18CFF...0x18D1E, 0x18D80...0x18DF2: true
    case 0x1AFF0...0x1AFF3, 0x1AFF5...0x1AFFB, 0x1AFFD...0x1AFFE, 0x1B000...0x1B122, 0x1B132, 0x1B150...0x1B152: true
    case 0x1B155, 0x1B164...0x1B167, 0x1B170...0x1B2FB, 0x1D300...0x1D356, 0x1D360...0x1D376, 0x1F200, 0x1F202: true
    case 0x1F210...0x1F219, 0x1F21B...0x1F22E, 0x1F230...0x1F231, 0x1F237, 0x1F23B, 0x1F240...0x1F248: true
    case 0x1F260...0x1F265, 0x20000...0x3FFFD: true
    default: false
    }
  }
}
