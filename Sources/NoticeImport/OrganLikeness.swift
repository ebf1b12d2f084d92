/// Whether two names may mean one organ. It is asked, never guessed.
enum OrganLikeness {
  /// Every character of the shorter one stands in the longer one in the same order, both end alike, and the numbers of
  /// the shorter one are numbers of the longer one: an abbreviation. 第一中学 is none of 第十一中学.
  static func areAlike(_ one: String, _ other: String) -> Bool {
    guard one != other else { return false }
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    guard short.count >= 3, short.last == long.last, numbers(in: short).isSubset(of: numbers(in: long)) else {
      return false
    }
    var rest = long[...]
    for character in short {
      guard let place = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }

  private static func numbers(in name: String) -> Set<Substring> {
    Set(name.split { !"0123456789〇零一二三四五六七八九十百千".contains($0) })
  }
}
