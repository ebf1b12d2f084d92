/// Numbers in letters, and in signs of which there are only so many.
enum LetterNumber {
  /// a … z, aa, ab: as CSS counts (CSS Counter Styles 3, alphabetic).
  static func alphabetic(_ number: Int, _ letters: [Character]) -> String? {
    guard number > 0, !letters.isEmpty else { return nil }
    var text: [Character] = []
    var rest = number
    while rest > 0 {
      text.append(letters[(rest - 1) % letters.count])
      rest = (rest - 1) / letters.count
    }
    return String(text.reversed())
  }

  /// a … z, aa, bb: as Word counts (ECMA-376 part 1, 17.18.59).
  static func repeated(_ number: Int, _ letters: [Character]) -> String? {
    guard number > 0, number <= letters.count * 30 else { return nil }
    return String(repeating: String(letters[(number - 1) % letters.count]), count: (number - 1) / letters.count + 1)
  }

  /// i, ii, iii, iv.
  static func roman(_ number: Int) -> String? {
    guard number > 0, number < 4_000 else { return nil }
    var text = ""
    var rest = number
    for (value, letters) in romanValues {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }

  /// The sign for a number, where there is one.
  static func sign(_ number: Int, _ signs: [Character]) -> String? {
    number >= 1 && number <= signs.count ? String(signs[number - 1]) : nil
  }

  /// ０１２, for each digit.
  static func fullWidth(_ number: Int) -> String {
    String(String.UnicodeScalarView("\(number)".unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
  }

  static let lowerLatin = Array("abcdefghijklmnopqrstuvwxyz")
  static let lowerGreek = Array("αβγδεζηθικλμνξοπρστυφχψω")
  static let heavenlyStems = Array("甲乙丙丁戊己庚辛壬癸")
  static let earthlyBranches = Array("子丑寅卯辰巳午未申酉戌亥")
  static let circled = Array("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿")
  static let parenthesized = Array("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇")
  static let withFullStop = Array("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛")
  static let circledIdeographs = Array("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉")
  static let parenthesizedIdeographs = Array("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩")

  private static let romanValues = [
    (1_000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]
}
