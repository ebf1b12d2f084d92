/// Lines broken at a width, as text from PDF files and e-mail has them.
extension RandomNotice {
  /// Breaks the lines of the text, where so many are long that a reader sees that they were broken.
  mutating func breakLines() {
    let width = 60 + 2 * pick(8)
    let isIndented = chance(2)
    var (broken, full): ([String], Int) = ([], 0)
    for line in text.split(separator: "\n") {
      let isTable = line.contains("|") || line.contains("\t")
      let words = line.drop { $0.isWhitespace }
      let isTitle = broken.isEmpty || words.hasPrefix("关于")
      let parts = isTable ? [String(line)] : Self.broken((isIndented && !isTitle ? "　　" : "") + words, width)
      full += parts.count - 1
      broken += parts + (isIndented || isTable ? [] : [""])
    }
    // A table says nothing of the width, and breaks none.
    let lines = broken.count { !$0.isEmpty && !$0.contains("|") && !$0.contains("\t") }
    guard full >= 16, full * 4 > lines else { return }
    isBroken = true
    text = broken.map { $0 + "\n" }.joined()
  }

  /// A line in pieces: no figure is broken, and no mark begins a piece.
  private static func broken(_ line: String, _ width: Int) -> [String] {
    var (pieces, piece, columns): ([String], String, Int) = ([], "", 0)
    for character in line {
      let size = character.isASCII ? 1 : 2
      let mayBegin = !"，。；：、”’）》》．,.;:)".contains(character)
      let isWord = character.isASCII && (piece.last?.isASCII ?? false)
      if columns + size > width, mayBegin, !isWord {
        pieces.append(piece)
        (piece, columns) = ("", 0)
      }
      piece.append(character)
      columns += size
    }
    return pieces + [piece]
  }
}
