/// The numbers that a browser puts before the items of a list (CSS Counter Styles 3, 6 and 7).
enum CSSCounter {
  /// Whether a word is one of `list-style-type`.
  static func knows(_ style: some StringProtocol) -> Bool {
    bare.contains(String(style)) || text(1, String(style)) != nil
  }

  /// What stands before an item, with its suffix; nil where that is no number.
  static func label(_ number: Int, _ style: String) -> String? {
    if bare.contains(style) { return nil }
    return (text(number, style) ?? "\(number)") + (ideographic.contains(style) ? "、" : ".")
  }

  /// What the attribute `type` of a list or an item means.
  static func style(type: String?) -> String? {
    switch type {
    case "1"?: "decimal"
    case "a"?: "lower-alpha"
    case "A"?: "upper-alpha"
    case "i"?: "lower-roman"
    case "I"?: "upper-roman"
    case let word?: bare.contains(word.lowercased()) ? word.lowercased() : nil
    case nil: nil
    }
  }

  private static let bare: Set = ["none", "disc", "circle", "square", "disclosure-open", "disclosure-closed"]

  private static let ideographic: Set = [
    "cjk-decimal", "cjk-ideographic", "trad-chinese-informal", "trad-chinese-formal", "simp-chinese-informal",
    "simp-chinese-formal", "japanese-informal", "japanese-formal", "cjk-heavenly-stem", "cjk-earthly-branch",
  ]

  private static func text(_ number: Int, _ style: String) -> String? {
    switch style {
    case "decimal": "\(number)"
    case "decimal-leading-zero": (0...9).contains(number) ? "0\(number)" : "\(number)"
    case "lower-alpha", "lower-latin": LetterNumber.alphabetic(number, LetterNumber.lowerLatin)
    case "upper-alpha", "upper-latin": LetterNumber.alphabetic(number, LetterNumber.lowerLatin)?.uppercased()
    case "lower-greek": LetterNumber.alphabetic(number, LetterNumber.lowerGreek)
    case "lower-roman": LetterNumber.roman(number)
    case "upper-roman": LetterNumber.roman(number)?.uppercased()
    case "cjk-decimal": ChineseNumber.digitByDigit(number)
    case "cjk-ideographic", "trad-chinese-informal": ChineseNumber.spelled(number, .traditional)
    case "simp-chinese-informal": ChineseNumber.spelled(number, .simple)
    case "simp-chinese-formal": ChineseNumber.spelled(number, .formal)
    case "trad-chinese-formal": ChineseNumber.spelled(number, .formalTraditional)
    case "japanese-informal": ChineseNumber.spelled(number, .japanese)
    case "japanese-formal": ChineseNumber.spelled(number, .japaneseFormal)
    case "cjk-heavenly-stem": LetterNumber.sign(number, LetterNumber.heavenlyStems)
    case "cjk-earthly-branch": LetterNumber.sign(number, LetterNumber.earthlyBranches)
    default: nil
    }
  }
}
