/// Quotation marks, title marks and parentheses of a line, and which of them have no partner in it.
enum PairedMarks {
  private static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
    "“": "”", "‘": "’", "《": "》", "〈": "〉", "(": ")", "「": "」", "『": "』", "【": "】",
  ]
  private static let openers = Dictionary(pairs.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

  static func unpaired(in source: NoticeSource, _ line: Stretch) -> [Int] {
    var (open, found): ([(mark: Unicode.Scalar, place: Int)], [Int]) = ([], [])
    for place in line {
      let mark = source.folded[place]
      if pairs[mark] != nil {
        open.append((mark, place))
      } else if let opener = openers[mark] {
        if open.last?.mark == opener {
          open.removeLast()
        } else if let last = open.lastIndex(where: { $0.mark == opener }) {
          // What lies between was never closed.
          found += open[(last + 1)...].map(\.place)
          open.removeSubrange(last...)
        } else if !isNumber(place, source, line) && !isApostrophe(place, source) {
          found.append(place)
        }
      }
    }
    return found + open.map(\.place)
  }

  /// `1）` at the front of a clause is a number.
  private static func isNumber(_ place: Int, _ source: NoticeSource, _ line: Stretch) -> Bool {
    source.folded[place] == ")" && place > line.lowerBound
      && (("0"..."9").contains(source.folded[place - 1]) || Numerals.digit(source.folded[place - 1]) != nil)
  }

  private static func isApostrophe(_ place: Int, _ source: NoticeSource) -> Bool {
    source.folded[place] == "’" && place > 0 && source.folded[place - 1].isASCIIWord
  }
}
