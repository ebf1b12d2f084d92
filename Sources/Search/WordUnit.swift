/// What a character counts as for the search, by its UTF-16 units. `search-text.js` has the same rules: a test holds
/// both against each other, unit by unit.
enum WordUnit {
  /// The unit as it is looked for: full width as half width, capitals of ASCII as small letters. Zero for white space and
  /// punctuation, which end a word.
  @inline(__always)
  static func of(_ unit: UInt16) -> UInt16 {
    if unit >= 0x4E00, unit <= 0x9FFF { return unit }
    if unit < 0x80 { return ofASCII(unit) }
    return ofOther(unit)
  }

  private static func ofASCII(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0x30...0x39, 0x61...0x7A: unit
    case 0x41...0x5A: unit + 0x20
    default: 0
    }
  }

  // Blocks of the Unicode Standard that hold punctuation, white space and signs of typography; 々〆〇 are letters.
  private static func ofOther(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0xFF01...0xFF5E: ofASCII(unit - 0xFEE0)
    case 0x80...0xBF, 0xD7, 0xF7, 0x2000...0x206F, 0x2E00...0x2E7F, 0x3000...0x3004, 0x3008...0x3020, 0x3030,
      0x303D...0x303F, 0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFEFF, 0xFF5F...0xFF65, 0xFFE0...0xFFFF:
      0
    default: unit
    }
  }
}
