import OfficeFiles

/// Which cells show their numbers as dates (`styles.xml`).
final class Styles: SheetXMLReader {
  let refusal: SpreadsheetRefusal? = nil
  private let countsFrom1904: Bool
  private var codes: [Int: DateFormat] = [:]
  private var cellFormats: [DateFormat?] = []
  private var isInCellFormats = false

  init(countsFrom1904: Bool) { self.countsFrom1904 = countsFrom1904 }

  func start(_ element: String, _ attributes: XMLAttributes) {
    switch element {
    case "cellXfs": isInCellFormats = true
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else { return }
      codes[id] = DateFormat(code: code)
    case "xf" where isInCellFormats:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      cellFormats.append(codes[id] ?? DateFormat(builtIn: id))
    default: break
    }
  }

  func end(_ element: String) {
    if element == "cellXfs" { isInCellFormats = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// What a number means in a cell of a style.
  func cell(_ number: Double, style: Int?) -> Cell {
    guard let style, cellFormats.indices.contains(style), let format = cellFormats[style],
      let day = SerialDate.date(number, countsFrom1904: countsFrom1904)
    else { return .number(number) }
    switch format {
    case .day: return .date(day)
    case .month: return .date(SheetDate(year: day.year, month: day.month, day: nil))
    }
  }
}

/// Whether a number format shows a date, and how much of it.
enum DateFormat {
  /// A whole date.
  case day
  /// A year and a month.
  case month

  /// The formats that have no code in the file (ECMA-376 part 1, 18.8.30, with those of Chinese programs).
  init?(builtIn id: Int) {
    switch id {
    case 14...16, 22, 28...31, 51, 53, 54, 58: self = .day
    case 17, 27, 36, 50, 52, 57: self = .month
    default: return nil
    }
  }

  /// A code such as `yyyy"年"m"月"d"日"`: nil where it shows no date.
  ///
  /// What is quoted, escaped or in brackets shows itself, and only the part for positive numbers counts.
  init?(code: String) {
    let letters = Self.letters(of: code)
    let hasYear = letters.contains("y") || letters.contains("e") || letters.contains("g")
    if letters.contains("d") {
      guard hasYear || letters.contains("m") else { return nil }
      self = .day
    } else if hasYear, letters.contains("m") {
      self = .month
    } else {
      return nil
    }
  }

  private static func letters(of code: String) -> Set<Character> {
    var letters: Set<Character> = []
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if isBracketed {
        isBracketed = character != "]"
      } else {
        switch character {
        case "\\", "_", "*": isEscaped = true
        case "\"": isQuoted = true
        case "[": isBracketed = true
        case ";": return letters
        case "0", "#", "?": return []
        default: letters.formUnion(character.lowercased())
        }
      }
    }
    return code.lowercased().contains("general") ? [] : letters
  }
}

/// The day that a number counts to.
enum SerialDate {
  /// The number for a date: days since the end of 1899 (with the 29 February 1900 that there never was).
  static func number(_ date: SheetDate) -> Double {
    Double(days(date.year, date.month, date.day ?? 1) - days(1899, 12, 30))
  }

  /// Nil where the number counts to no day from 1900 to 9999.
  static func date(_ number: Double, countsFrom1904: Bool = false) -> SheetDate? {
    guard number.isFinite, number >= 0, number < 3_000_000 else { return nil }
    var count = Int(number.rounded(.down))
    if countsFrom1904 { count += 1_462 }
    // Excel counts a 29 February 1900; before it, numbers are one behind.
    guard count >= 1, count != 60, count <= 2_958_465 else { return nil }
    return civil(days(1899, 12, 30) + (count < 60 ? count + 1 : count))
  }

  /// Days since 1970-01-01 in the Gregorian calendar (Howard Hinnant, chrono-compatible low-level date algorithms).
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  private static func civil(_ days: Int) -> SheetDate {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let ofEra = shifted - era * 146_097
    let year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let civilMonth = month < 10 ? month + 3 : month - 9
    return SheetDate(
      year: year + era * 400 + (civilMonth <= 2 ? 1 : 0), month: civilMonth, day: ofYear - (153 * month + 2) / 5 + 1)
  }
}
