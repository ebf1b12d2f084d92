/// How Word writes a number (ECMA-376 part 1, 17.18.59, ST_NumberFormat). THE table of its ways of counting.
enum WordNumberFormat {
  /// The number as it is shown; what there is no sign for is in Arabic figures, as in Word.
  static func text(_ number: Int, _ format: String) -> String {
    guard number >= 0 else { return "\(number)" }
    return chinese(number, format) ?? letters(number, format) ?? "\(number)"
  }

  private static func chinese(_ number: Int, _ format: String) -> String? {
    switch format {
    case "chineseCounting", "taiwaneseCounting":
      // Up to 99 with places, beyond digit by digit.
      number < 100 ? ChineseNumber.spelled(number, .simple) : ChineseNumber.digitByDigit(number, zero: "○")
    case "chineseCountingThousand": ChineseNumber.spelled(number, .simple)
    case "taiwaneseCountingThousand": ChineseNumber.spelled(number, .traditional)
    case "chineseLegalSimplified": ChineseNumber.spelled(number, .formal)
    case "ideographLegalTraditional": ChineseNumber.spelled(number, .formalTraditional)
    case "japaneseCounting": ChineseNumber.spelled(number, .japanese)
    case "japaneseLegal": ChineseNumber.spelled(number, .japaneseFormal)
    case "ideographDigital", "japaneseDigitalTenThousand", "koreanDigital2": ChineseNumber.digitByDigit(number)
    case "taiwaneseDigital": ChineseNumber.digitByDigit(number, zero: "○")
    case "ideographTraditional": LetterNumber.sign(number, LetterNumber.heavenlyStems)
    case "ideographZodiac": LetterNumber.sign(number, LetterNumber.earthlyBranches)
    case "ideographEnclosedCircle": LetterNumber.sign(number, LetterNumber.circledIdeographs)
    case "ideographParenthesized": LetterNumber.sign(number, LetterNumber.parenthesizedIdeographs)
    default: nil
    }
  }

  private static func letters(_ number: Int, _ format: String) -> String? {
    switch format {
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "decimalFullWidth", "decimalFullWidth2": LetterNumber.fullWidth(number)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": LetterNumber.sign(number, LetterNumber.circled)
    case "decimalEnclosedParen": LetterNumber.sign(number, LetterNumber.parenthesized)
    case "decimalEnclosedFullstop": LetterNumber.sign(number, LetterNumber.withFullStop)
    case "lowerLetter": LetterNumber.repeated(number, LetterNumber.lowerLatin)
    case "upperLetter": LetterNumber.repeated(number, LetterNumber.lowerLatin)?.uppercased()
    case "lowerRoman": LetterNumber.roman(number)
    case "upperRoman": LetterNumber.roman(number)?.uppercased()
    case "ordinal": ordinal(number)
    case "numberInDash": "- \(number) -"
    case "hex": String(number, radix: 16, uppercase: true)
    case "none": ""
    default: nil
    }
  }

  private static func ordinal(_ number: Int) -> String {
    let isTeen = (11...13).contains(number % 100)
    return "\(number)" + (isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th")
  }
}
