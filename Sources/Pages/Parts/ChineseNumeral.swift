/// Chinese numerals as official documents write them: 一, 十, 十二, 二十, 一百零三.
enum ChineseNumeral {
  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  private static let units = ["", "十", "百", "千"]

  /// 1 to 9999; what lies outside comes in Arabic numerals.
  static func text(_ number: Int) -> String {
    guard (1...9999).contains(number) else { return String(number) }
    var result = ""
    var skipsZero = true
    for place in (0...3).reversed() {
      let digit = number / powers[place] % 10
      if digit == 0 {
        // 零 stands for any run of noughts, and not at either end.
        if !skipsZero, number % powers[place] != 0, !result.hasSuffix(digits[0]) { result += digits[0] }
        continue
      }
      // 十二, not 一十二; but 一百一十二.
      if !(digit == 1 && place == 1 && number < 20) { result += digits[digit] }
      result += units[place]
      skipsZero = false
    }
    return result
  }

  private static let powers = [1, 10, 100, 1000]
}

/// The numbers of an official document's structure (GB/T 9704-2012, 7.3.3): 一、 then （一） then 1. then （1）.
enum StructureNumber {
  /// The number at a depth from 1 on. The standard ends at the fourth; ① follows by custom.
  static func text(_ number: Int, depth: Int) -> String {
    switch depth {
    case ...1: "\(ChineseNumeral.text(number))、"
    case 2: "（\(ChineseNumeral.text(number))）"
    case 3: "\(number)."
    case 4: parenthesized(number)
    default: circled(number)
    }
  }

  /// `（1）`
  static func parenthesized(_ number: Int) -> String { "（\(number)）" }

  /// `一是`, in front of a measure that runs on.
  static func measure(_ number: Int) -> String { "\(ChineseNumeral.text(number))是" }

  private static func circled(_ number: Int) -> String {
    guard (1...20).contains(number), let scalar = Unicode.Scalar(0x2460 + UInt32(number) - 1) else {
      return parenthesized(number)
    }
    return String(Character(scalar))
  }
}
