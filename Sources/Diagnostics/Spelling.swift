/// Suggests what a misspelt word was meant to be.
public enum Spelling {
  /// The known word that `word` was most likely meant to be.
  ///
  /// First a word that differs only in case, in full-width letters or in `_`, `-` and spaces (`Due`, `ｄｕｅ`,
  /// `verified_by`); else the nearest one by optimal string alignment (Damerau-Levenshtein without edits of a
  /// transposed pair) over Unicode scalars. Among equals the earlier in `known` is taken.
  ///
  /// - Parameters:
  ///   - word: the word as it was written.
  ///   - known: the words that would be right, in order of preference.
  ///   - limit: the most edits to forgive; by default one for every three scalars of the longer word, at most three.
  /// - Returns: one of `known`, as it is spelt there; nil when none is near enough.
  public static func suggestion(for word: String, among known: [String], limit: Int? = nil) -> String? {
    if let same = known.first(where: { $0.utf8.elementsEqual(word.utf8) }) { return same }
    let folded = fold(word)
    if folded.isEmpty { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known {
      let other = fold(candidate)
      let allowed = limit ?? min(3, max(folded.count, other.count) / 3)
      // Words of very different length are not compared at all: a hostile one may be very long.
      guard abs(folded.count - other.count) <= allowed else { continue }
      let distance = distance(folded, other)
      guard distance <= allowed, distance < best?.distance ?? .max else { continue }
      best = (candidate, distance)
    }
    return best?.word
  }

  /// The scalars of a word in lower case and half width, without what joins its parts.
  private static func fold(_ word: String) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    for scalar in word.unicodeScalars {
      let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      switch narrow {
      case "_", "-", " ", "\u{3000}": continue
      default: folded.append(contentsOf: narrow.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return folded
  }

  /// Insertions, deletions, substitutions and swaps of neighbours that make one word of the other.
  private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for row in one.indices {
      var current = [row + 1]
      for column in other.indices {
        let substituted = last[column] + (one[row] == other[column] ? 0 : 1)
        var least = min(last[column + 1] + 1, current[column] + 1, substituted)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
    }
    return last[other.count]
  }
}
