/// Emphasis of plain text as the specifications say it, word for word and without a thought for speed: CommonMark 0.30,
/// "phase 2: inline structure", with the flanking rules of the CJK-friendly amendments. It shares no code with the module.
struct EmphasisOracle {
  private struct Piece {
    var text: String
    var delimiter: Unicode.Scalar?
    var length = 0
    var original = 0
    var canOpen = false
    var canClose = false
    var before = ""
    var after = ""
  }

  private var pieces: [Piece] = []
  /// Where the last `_` stands that found no opener. The one thing that is as libcmark 0.30.2 has it, and not as the
  /// specification: it looks for no opener in front of that again, whatever the rule of three says.
  private var underscoreBottom = 0

  /// The HTML of one paragraph of one line that holds nothing but text and delimiter runs.
  static func html(_ text: String) -> String {
    var oracle = EmphasisOracle()
    oracle.split(Array(text.unicodeScalars))
    oracle.match()
    return oracle.pieces.map { piece in
      piece.before + (piece.delimiter.map { String(repeating: String($0), count: piece.length) } ?? piece.text)
        + piece.after
    }.joined()
  }

  private mutating func split(_ scalars: [Unicode.Scalar]) {
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      guard scalar == "*" || scalar == "_" else {
        pieces.append(Piece(text: scalar == "\"" ? "&quot;" : String(scalar)))
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, scalars[end] == scalar { end += 1 }
      pieces.append(piece(scalars, index..<end))
      index = end
    }
  }

  private func piece(_ scalars: [Unicode.Scalar], _ run: Range<Int>) -> Piece {
    let next = run.upperBound < scalars.count ? scalars[run.upperBound] : " "
    let before = Array(scalars[..<run.lowerBound].suffix(2))
    let left =
      !Self.isSpace(next)
      && (!Self.isNonCJKPunctuation(next)
        || before.last.map(Self.isSpace) ?? true || Self.isNonCJKPunctuationSequence(before)
        || Self.isCJKSequence(before) || before.last.map { (0xE0100...0xE01EF).contains($0.value) } ?? false)
    let right =
      !(before.last.map(Self.isSpace) ?? true)
      && (!Self.isNonCJKPunctuationSequence(before) || Self.isSpace(next) || Self.isNonCJKPunctuation(next)
        || Self.isCJK(next))
    var piece = Piece(text: "", delimiter: scalars[run.lowerBound], length: run.count, original: run.count)
    if piece.delimiter == "*" {
      (piece.canOpen, piece.canClose) = (left, right)
    } else {
      piece.canOpen = left && (!right || Self.isPunctuationSequence(before))
      piece.canClose = right && (!left || Self.isPunctuation(next))
    }
    return piece
  }

  private mutating func match() {
    var closer = 0
    while closer < pieces.count {
      guard pieces[closer].canClose, pieces[closer].length > 0 else {
        closer += 1
        continue
      }
      guard let opener = opener(of: closer) else {
        if pieces[closer].delimiter == "_" { underscoreBottom = closer }
        closer += 1
        continue
      }
      let strong = pieces[opener].length >= 2 && pieces[closer].length >= 2
      let used = strong ? 2 : 1
      pieces[opener].length -= used
      pieces[closer].length -= used
      pieces[opener].after = (strong ? "<strong>" : "<em>") + pieces[opener].after
      pieces[closer].before += strong ? "</strong>" : "</em>"
      // What lies between can match nothing any more.
      for index in (opener + 1)..<closer { (pieces[index].canOpen, pieces[index].canClose) = (false, false) }
      if pieces[closer].length == 0 { closer += 1 }
    }
  }

  private func opener(of closer: Int) -> Int? {
    let bottom = pieces[closer].delimiter == "_" ? underscoreBottom : 0
    for index in stride(from: closer - 1, through: bottom, by: -1) {
      let (opener, closing) = (pieces[index], pieces[closer])
      guard opener.canOpen, opener.length > 0, opener.delimiter == closing.delimiter else { continue }
      // Rules 9 and 10.
      let isOdd = (opener.canClose || closing.canOpen) && (opener.original + closing.original) % 3 == 0
      if isOdd, !(opener.original % 3 == 0 && closing.original % 3 == 0) { continue }
      return index
    }
    return nil
  }
}

// The definitions of the amendments

extension EmphasisOracle {
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .spaceSeparator || ["\t", "\n", "\u{C}", "\r"].contains(scalar)
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    let category = "\(scalar.properties.generalCategory)"
    return category.hasSuffix("Punctuation") || category.hasSuffix("Symbol")
  }

  /// Only for the characters of these tests.
  private static func isCJK(_ scalar: Unicode.Scalar) -> Bool {
    "甲乙龘𠮷あー가ᅡ㊙〰「」（）：，。《》、！ｶＡ".unicodeScalars.contains(scalar)
  }

  private static func isSelector(_ scalar: Unicode.Scalar?) -> Bool {
    (0xFE00...0xFE0E).contains(scalar?.value ?? 0)
  }

  private static func isNonCJKPunctuation(_ scalar: Unicode.Scalar) -> Bool { isPunctuation(scalar) && !isCJK(scalar) }

  private static func isAmbiguousSequence(_ last: [Unicode.Scalar]) -> Bool {
    last.count == 2 && "‘’“”".unicodeScalars.contains(last[0]) && last[1].value == 0xFE01
  }

  private static func isNonCJKPunctuationSequence(_ last: [Unicode.Scalar]) -> Bool {
    if isAmbiguousSequence(last) { return false }
    return base(last).map(isNonCJKPunctuation) ?? false
  }

  private static func isPunctuationSequence(_ last: [Unicode.Scalar]) -> Bool {
    base(last).map(isPunctuation) ?? false
  }

  private static func isCJKSequence(_ last: [Unicode.Scalar]) -> Bool {
    isAmbiguousSequence(last) || (base(last).map(isCJK) ?? false)
  }

  /// The character, or that in front of a selector.
  private static func base(_ last: [Unicode.Scalar]) -> Unicode.Scalar? {
    isSelector(last.last) ? (last.count == 2 ? last[0] : nil) : last.last
  }
}
