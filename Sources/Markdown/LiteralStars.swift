/// Finds emphasis that stays stars because punctuation stands inside it and a letter of no CJK script outside, as in
/// `a**"b"**c` (CJK-friendly amendments, section 6.2: such a run is not flanking on both sides).
enum LiteralStars {
  private static let star = UInt8(ascii: "*")

  /// Whether the text that readers will see holds two stars in a row.
  static func standIn(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = literal.firstIndex(of: star) else { return false }
    return literal[first...].dropFirst().first == star
  }

  /// Where two stars in the source cannot both open and close, though no blank keeps them from it.
  static func first(in source: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while let start = source.offset(of: star, in: index..<source.count) {
      var end = start
      while end < source.count, source[end] == star { end += 1 }
      index = end
      guard end - start == 2, start > 0, source[start - 1] != UInt8(ascii: "\\") else { continue }
      let run = DelimiterRun(start..<end, in: source, 0..<source.count)
      if !run.isBesideSpace, run.flanking != .both { return start }
    }
    return nil
  }
}
