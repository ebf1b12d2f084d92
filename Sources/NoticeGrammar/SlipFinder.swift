/// Finds words that look like slips of an input method: 检督, once, where 监督 stands dozens of times.
///
/// A word of two characters that stands once, at the end of a clause, where a word that differs in its first character ends
/// clauses again and again; and the two characters sound alike: the first level of GB 2312 is in the order of pronunciation,
/// so that characters close to each other in it are those that an input method offers together. No list of words.
enum SlipFinder {
  /// How often the usual word must stand there, and how often at the end of a clause.
  private static let (leastTimes, leastEnds) = (10, 3)
  /// How far apart in GB 2312 characters of one syllable lie at most.
  private static let reach = 16

  private struct Word: Hashable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
  }

  static func doubts(in notice: ReadNotice) -> [Doubt] {
    let source = notice.source
    var (times, ends, place): ([Word: Int], [Word: Int], [Word: Int]) = ([:], [:], [:])
    for line in source.lines where line.place == .body {
      for index in line.stretch.dropLast() {
        let word = Word(first: source.folded[index], second: source.folded[index + 1])
        guard word.first.isHan, word.second.isHan else { continue }
        times[word, default: 0] += 1
        place[word] = index
        if index + 2 == line.stretch.upperBound || endsClause(source.folded[index + 2]) { ends[word, default: 0] += 1 }
      }
    }
    let usual = ends.filter { $0.value >= leastEnds && times[$0.key, default: 0] >= leastTimes }.map(\.key)
    let bySecond = Dictionary(grouping: usual, by: \.second)
    let rare = ends.keys.filter { times[$0] == 1 && bySecond[$0.second] != nil }
    return rare.compactMap { word in
      guard let place = place[word],
        let like = bySecond[word.second]?.first(where: { soundsLike($0.first, word.first) })
      else {
        return nil
      }
      // A character that belongs to the word before it makes no word with the one behind it: 开展|督查.
      let slip = Doubt.Kind.slip(
        written: String(String.UnicodeScalarView([word.first, word.second])),
        usual: String(String.UnicodeScalarView([like.first, like.second])), times: times[like] ?? 0)
      return Doubt(slip, at: place..<place + 2)
    }
  }

  private static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    scalar.endsSentence || ",、:".unicodeScalars.contains(scalar)
  }

  private static func soundsLike(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    guard let first = GB2312.place(of: one), let second = GB2312.place(of: other), first != second else { return false }
    return abs(first - second) <= reach
  }
}
