/// Whether two names may mean one organ. It is asked, never guessed.
enum OrganLikeness {
  /// A name as names are compared: a thousand are, each with each.
  struct Name {
    fileprivate let scalars: [Unicode.Scalar]
    /// The runs of digits in it.
    fileprivate let numbers: [ArraySlice<Unicode.Scalar>]

    init(_ name: String) {
      scalars = Array(name.unicodeScalars)
      numbers = scalars.split { !OrganLikeness.digits.contains($0) }
    }
  }

  /// Every character of the shorter one stands in the longer one in the same order, both end alike, and the numbers of
  /// the shorter one are numbers of the longer one: an abbreviation. 第一中学 is none of 第十一中学.
  static func areAlike(_ one: Name, _ other: Name) -> Bool {
    let (short, long) = one.scalars.count < other.scalars.count ? (one, other) : (other, one)
    guard short.scalars.count >= 3, short.scalars.last == long.scalars.last, short.scalars != long.scalars else {
      return false
    }
    var place = 0
    for scalar in long.scalars where place < short.scalars.count && scalar == short.scalars[place] { place += 1 }
    return place == short.scalars.count && short.numbers.allSatisfy(long.numbers.contains)
  }

  static func areAlike(_ one: String, _ other: String) -> Bool { areAlike(Name(one), Name(other)) }

  private static let digits = Set("0123456789〇零一二三四五六七八九十百千".unicodeScalars)
}
