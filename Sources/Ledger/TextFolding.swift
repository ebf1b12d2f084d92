/// What texts of different hands are compared by, where they need not be the same letter by letter.
enum TextFolding {
  /// Full-width letters, digits and punctuation as half-width ones.
  static func halfWidth(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: result.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Letters, digits and Han alone, letters small: punctuation and white space differ from hand to hand.
  static func essence(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in halfWidth(text).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .titlecaseLetter:
        result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber,
        .nonspacingMark, .spacingMark:
        result.append(scalar)
      default: continue
      }
    }
    return String(result)
  }

  /// The essence of a title without a number in front: `1.`, `（一）`, `一、`.
  static func title(_ text: String) -> String {
    let whole = Array(halfWidth(text).unicodeScalars.drop(while: CellText.isBlank))
    var rest = whole[...]
    let isOpen = rest.first == "("
    if isOpen { rest.removeFirst() }
    let digits = rest.prefix { ("0"..."9").contains($0) || numerals.contains($0) }
    rest = rest.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count <= 4, let mark = rest.first,
      isOpen ? mark == ")" : ["、", ".", "．", ")", ":", " "].contains(mark)
    else { return essence(text) }
    let title = essence(String(String.UnicodeScalarView(rest.dropFirst())))
    return title.isEmpty ? essence(text) : title
  }

  private static let numerals: Set<Unicode.Scalar> = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "〇"]

  /// How much two texts have in common, from 0 to 1: the share of their pairs of neighbouring characters (Dice).
  static func likeness(_ one: String, _ other: String) -> Double {
    let (left, right) = (pairs(of: one), pairs(of: other))
    let total = left.values.reduce(0, +) + right.values.reduce(0, +)
    guard total > 0 else { return one == other ? 1 : 0 }
    let common = left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
    return Double(2 * common) / Double(total)
  }

  private static func pairs(of text: String) -> [UInt64: Int] {
    var pairs: [UInt64: Int] = [:]
    let scalars = Array(text.unicodeScalars.prefix(2_000))
    for (one, other) in zip(scalars, scalars.dropFirst()) {
      pairs[UInt64(one.value) << 32 | UInt64(other.value), default: 0] += 1
    }
    return pairs
  }
}
