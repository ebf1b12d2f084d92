/// Finds emphasis that CommonMark leaves as stars because punctuation stands inside it and a letter outside, as in
/// `**“词语”**等` (CommonMark 0.30, section 6.2: such a run is not flanking). Chinese has no space to put there.
enum LiteralStars {
  private static let star = UInt8(ascii: "*")

  /// Whether the text that readers will see holds two stars in a row.
  static func standIn(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = literal.firstIndex(of: star) else { return false }
    return literal[first...].dropFirst().first == star
  }

  /// Where two stars in the source have a letter at one side and punctuation at the other.
  static func first(in source: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 1
    while index + 2 < source.count {
      defer { index += 1 }
      guard source[index] == star, source[index + 1] == star, source[index + 2] != star else { continue }
      guard source[index - 1] != star, source[index - 1] != UInt8(ascii: "\\") else { continue }
      guard let before = scalar(endingAt: index, in: source), let after = scalar(at: index + 2, in: source) else {
        continue
      }
      if before.isLetter && after.isPunctuation || before.isPunctuation && after.isLetter { return index }
    }
    return nil
  }

  private static func scalar(at start: Int, in source: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    String(decoding: source[start..<min(start + 4, source.count)], as: UTF8.self).unicodeScalars.first
  }

  private static func scalar(endingAt end: Int, in source: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    var start = end - 1
    while start > 0, start > end - 4, source[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start, in: source)
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool { properties.isAlphabetic || properties.numericType != nil }

  /// Punctuation as CommonMark has it: Unicode's, and the ASCII symbols.
  fileprivate var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: isASCII && !isLetter && value > 0x20
    }
  }
}
