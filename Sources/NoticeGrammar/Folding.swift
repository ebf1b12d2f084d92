extension Unicode.Scalar {
  /// The character by which the grammar reads this one: half-width for full-width forms (U+FF01 to U+FF5E stand 0xFEE0
  /// above ASCII), a space for every white space.
  var folded: Unicode.Scalar {
    switch value {
    case 0x21...0x7E, 0x4E00...0x9FFF: self
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0xFF61: "。"
    case 0x2236, 0xFE55: ":"
    default: isBlank ? " " : self
    }
  }

  /// Whether it is white space, or nothing that anybody could see.
  public var isBlank: Bool {
    switch value {
    case 0x21...0x7E, 0x3001...0x303F, 0x4E00...0x9FFF, 0xFF01...0xFF5E: return false
    case ...0x20, 0x7F...0xA0, 0x3000: return true
    default: break
    }
    switch properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: return true
    // Braille blank and the fillers of Hangul look like nothing.
    default: return value == 0x2800 || value == 0x3164 || value == 0x115F || value == 0x1160
    }
  }

  /// Whether a sentence ends with it.
  var endsSentence: Bool { self == "。" || self == "!" || self == "?" || self == ";" || self == "…" }

  /// Whether it closes a quotation, a title or a parenthesis.
  var closes: Bool { "”’》〉」』】)\"]".unicodeScalars.contains(self) }

  /// Whether it is a Chinese character.
  var isHan: Bool { (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) || value == 0x3007 }

  /// Whether it is a letter or digit of ASCII.
  var isASCIIWord: Bool {
    ("0"..."9").contains(self) || ("a"..."z").contains(self) || ("A"..."Z").contains(self)
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether it begins with the word.
  func starts(with word: String) -> Bool { starts(with: word.unicodeScalars) }

  /// Whether it ends with the word.
  func ends(with word: String) -> Bool {
    let wanted = word.unicodeScalars
    return count >= wanted.count && suffix(wanted.count).elementsEqual(wanted)
  }

  /// Where the word first stands in it.
  func first(_ word: String) -> Range<Int>? {
    let wanted = Array(word.unicodeScalars)
    guard let head = wanted.first, count >= wanted.count else { return nil }
    for index in startIndex...(endIndex - wanted.count) where self[index] == head {
      if self[index..<index + wanted.count].elementsEqual(wanted) { return index..<index + wanted.count }
    }
    return nil
  }

  /// Whether one of the words stands in it.
  func contains(anyOf words: [String]) -> Bool { words.contains { first($0) != nil } }

  /// Without the blanks at both ends.
  var trimmed: ArraySlice<Unicode.Scalar> {
    guard let first = firstIndex(where: { !$0.isBlank }), let last = lastIndex(where: { !$0.isBlank }) else {
      return self[startIndex..<startIndex]
    }
    return self[first...last]
  }

  var string: String { String(String.UnicodeScalarView(self)) }
}
