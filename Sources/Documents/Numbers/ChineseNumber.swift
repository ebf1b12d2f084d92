/// Numbers in the characters of Chinese, Japanese and official documents.
enum ChineseNumber {
  /// The characters of a way to count.
  struct Characters: Sendable {
    /// Of 0 to 9.
    let digits: [Character]
    /// Of 10, 100 and 1,000.
    let units: [Character]
    /// Of ten thousand.
    let tenThousand: Character
    /// Whether 10 is 一十 and not 十.
    var spellsOutTen = false
    /// Whether 一 stands before 百 and 千 as well (not in Japanese).
    var saysOneHundred = true
    /// Whether a zero is said between places (not in Japanese).
    var saysZero = true

    static let simple = Characters(digits: Array("零一二三四五六七八九"), units: Array("十百千"), tenThousand: "万")
    static let traditional = Characters(digits: Array("零一二三四五六七八九"), units: Array("十百千"), tenThousand: "萬")
    static let formal = Characters(
      digits: Array("零壹贰叁肆伍陆柒捌玖"), units: Array("拾佰仟"), tenThousand: "万", spellsOutTen: true)
    static let formalTraditional = Characters(
      digits: Array("零壹貳參肆伍陸柒捌玖"), units: Array("拾佰仟"), tenThousand: "萬", spellsOutTen: true)
    static let japanese = Characters(
      digits: Array("〇一二三四五六七八九"), units: Array("十百千"), tenThousand: "万", saysOneHundred: false, saysZero: false)
    static let japaneseFormal = Characters(
      digits: Array("零壱弐参四五六七八九"), units: Array("拾百千"), tenThousand: "萬", spellsOutTen: true, saysZero: false)
  }

  /// A number with its places, as 一百二十三; beyond 99,999,999 in Arabic figures.
  static func spelled(_ number: Int, _ characters: Characters) -> String {
    guard number > 0, number < 100_000_000 else {
      return number == 0 ? String(characters.digits[0]) : "\(number)"
    }
    let high = number / 10_000
    let low = number % 10_000
    guard high > 0 else { return belowTenThousand(low, characters, isFirst: true) }
    var text = belowTenThousand(high, characters, isFirst: true) + String(characters.tenThousand)
    if low > 0 {
      if low < 1_000, characters.saysZero { text.append(characters.digits[0]) }
      text += belowTenThousand(low, characters, isFirst: false)
    }
    return text
  }

  /// A number digit by digit, as 一二三.
  static func digitByDigit(_ number: Int, zero: Character = "〇") -> String {
    guard number >= 0 else { return "\(number)" }
    let digits = [zero] + Array("一二三四五六七八九")
    return String("\(number)".utf8.map { digits[Int($0) - 48] })
  }

  private static func belowTenThousand(_ number: Int, _ characters: Characters, isFirst: Bool) -> String {
    var text = ""
    var needsZero = false
    for place in (0...3).reversed() {
      let digit = number / [1, 10, 100, 1_000][place] % 10
      guard digit > 0 else {
        needsZero = !text.isEmpty
        continue
      }
      if needsZero, characters.saysZero { text.append(characters.digits[0]) }
      needsZero = false
      // 十五, not 一十五; but 一百一十五.
      let isBareTen = place == 1 && digit == 1 && text.isEmpty && isFirst && !characters.spellsOutTen
      let isBareOne = digit == 1 && place > 0 && !characters.saysOneHundred
      if !isBareTen, !isBareOne { text.append(characters.digits[digit]) }
      if place > 0 { text.append(characters.units[place - 1]) }
    }
    return text
  }
}
