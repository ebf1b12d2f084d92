/// The title of a finding as lists of findings show it, and the heading as the notice has it.
///
/// A heading of a notice may open with a label or a number that says no more than that it is a finding (反馈问题：, 问题1：),
/// and end like a sentence. In lists, tables, feeds and addresses that is noise; on the notice page it must stand, as the
/// page has the notice's own characters. So content gets both: `title`, and `wording` where it differs.
struct FindingTitle {
  let title: String
  /// The heading in the notice's own words; nil where that is the title.
  let wording: String?

  init(_ written: String) {
    let scalars = Array(written.unicodeScalars)[...]
    var rest = scalars.dropFirst(Self.labelLength(scalars))
    if let last = rest.last, "。；：;:".unicodeScalars.contains(last) { rest = rest.dropLast() }
    let bare = String(String.UnicodeScalarView(rest)).trimmed
    // What would be hardly anything is no title.
    guard bare.unicodeScalars.count >= 2, bare != written else {
      (title, wording) = (written, nil)
      return
    }
    (title, wording) = (bare, written)
  }

  /// How much of a heading is a label of words around 问题, with or without a number, and a colon: 反馈问题一：.
  private static func labelLength(_ heading: ArraySlice<Unicode.Scalar>) -> Int {
    var rest = heading
    var isProblem = false
    while let word = words.first(where: { rest.starts(with: $0.unicodeScalars) }) {
      isProblem = isProblem || word == "问题"
      rest = rest.dropFirst(word.unicodeScalars.count)
    }
    guard isProblem else { return 0 }
    let number = rest.prefix { digits.contains($0) }
    guard number.count <= 3 else { return 0 }
    rest = rest.dropFirst(number.count).drop { $0 == " " }
    guard let mark = rest.first, mark == "：" || mark == ":" || !number.isEmpty && "、.．".unicodeScalars.contains(mark)
    else { return 0 }
    return rest.dropFirst().drop { $0 == " " || $0 == "\u{3000}" }.startIndex - heading.startIndex
  }

  private static let words = [
    "问题", "巡察", "巡视", "反馈", "存在", "具体", "主要", "突出", "发现", "指出", "整改", "的",
  ]
  private static let digits = Set("0123456789０１２３４５６７８９一二三四五六七八九十".unicodeScalars)
}

extension String {
  fileprivate var trimmed: String {
    let blank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    var rest = Substring(self).unicodeScalars
    while let first = rest.first, blank(first) { rest.removeFirst() }
    while let last = rest.last, blank(last) { rest.removeLast() }
    return String(rest)
  }
}
