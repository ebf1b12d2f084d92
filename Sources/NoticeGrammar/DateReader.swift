import Disclosure

/// A date where it stands in a text.
struct DateFound: Sendable {
  /// What it takes of the text.
  let stretch: Stretch
  let year: Int
  let month: Int
  let day: Int?
  /// Nil for a day that no calendar has.
  let date: DisclosureDate?
}

/// Reads dates: 2021年8月27日, 二〇二一年八月二十七日, 2021-08-27, 2021.8.27, 2021/8/27, 2021年8月.
enum DateReader {
  /// Every date in the text, in order. A day without a year (至2月5日) takes the year of the date before it.
  /// - Parameters:
  ///   - text: any text.
  ///   - year: the year of a day without one in front of all others.
  /// - Returns: the dates, also those that no calendar has.
  static func dates(in text: ArraySlice<Unicode.Scalar>, year: Int? = nil) -> [DateFound] {
    var found: [DateFound] = []
    var index = text.startIndex
    while index < text.endIndex {
      let isStart = index == text.startIndex || !isDigit(text[index - 1])
      if isStart, isDigit(text[index]), let date = date(at: index, in: text, year: found.last?.year ?? year),
        date.day != nil || hasYear(date, text) || endsRange(date, behind: found.last, in: text)
      {
        found.append(date)
        index = date.stretch.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The date that is all of the text, apart from blanks, brackets, a weekday or a time behind it.
  static func wholeDate(_ text: ArraySlice<Unicode.Scalar>) -> DateFound? {
    let text = text.trimmed
    var inside = text
    if let first = text.first, first == "(" || first == "[" { inside = text.dropFirst().trimmed }
    guard let first = inside.first, isDigit(first), let date = date(at: inside.startIndex, in: text, year: nil) else {
      return nil
    }
    let rest = text[date.stretch.upperBound...].trimmed
    let isOnlyTime = rest.allSatisfy { ("0"..."9").contains($0) || ":)] 星期一二三四五六日天(".unicodeScalars.contains($0) }
    return isOnlyTime ? date : nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || Numerals.digit(scalar) != nil || scalar == "十"
  }

  private static func date(at start: Int, in text: ArraySlice<Unicode.Scalar>, year: Int?) -> DateFound? {
    let text = text[start...]
    if let (value, count) = fourDigits(text) {
      let rest = text.dropFirst(count).drop { $0 == " " }
      switch rest.first {
      case "年": return day(value, rest.dropFirst().drop { $0 == " " }, start)
      case "-", "/", ".": return numeric(value, rest, start)
      default: return nil
      }
    }
    return year.flatMap { day($0, text, start) }
  }

  /// 2023年6月至8月: a month without a year is a date only where it ends a range of months.
  private static func endsRange(_ date: DateFound, behind former: DateFound?, in text: ArraySlice<Unicode.Scalar>)
    -> Bool
  {
    guard let former, former.day == nil else { return false }
    let between = text[former.stretch.upperBound..<date.stretch.lowerBound].filter { $0 != " " }
    return between.count == 1 && between.allSatisfy { "至到-—–~".unicodeScalars.contains($0) }
  }

  private static func hasYear(_ date: DateFound, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
    fourDigits(text[date.stretch]) != nil
  }

  /// `8月27日` or `8月` behind a year.
  private static func day(_ year: Int, _ text: ArraySlice<Unicode.Scalar>, _ start: Int) -> DateFound? {
    guard let (month, monthCount) = number(text) else { return nil }
    var rest = text.dropFirst(monthCount).drop { $0 == " " }
    guard rest.first == "月" else { return nil }
    rest = rest.dropFirst()
    let spaced = rest.drop { $0 == " " }
    guard let (day, dayCount) = number(spaced), let end = spaced.dropFirst(dayCount).drop(while: { $0 == " " }).first,
      end == "日" || end == "号"
    else { return found(year, month, nil, start..<rest.startIndex) }
    let last = spaced.dropFirst(dayCount).drop { $0 == " " }.startIndex
    return found(year, month, day, start..<last + 1)
  }

  private static func numeric(_ year: Int, _ text: ArraySlice<Unicode.Scalar>, _ start: Int) -> DateFound? {
    guard let separator = text.first, let (month, count) = Numerals.arabic(text.dropFirst(), limit: 2) else {
      return nil
    }
    let rest = text.dropFirst(1 + count)
    guard rest.first == separator, let (day, dayCount) = Numerals.arabic(rest.dropFirst(), limit: 2) else { return nil }
    return found(year, month, day, start..<rest.startIndex + 1 + dayCount)
  }

  private static func found(_ year: Int, _ month: Int, _ day: Int?, _ stretch: Stretch) -> DateFound {
    DateFound(
      stretch: stretch, year: year, month: month, day: day, date: DisclosureDate(year: year, month: month, day: day))
  }

  private static func number(_ text: ArraySlice<Unicode.Scalar>) -> (Int, Int)? {
    Numerals.arabic(text, limit: 2) ?? Numerals.chinese(text)
  }

  /// Four digits, Arabic or Chinese (二〇二一).
  private static func fourDigits(_ text: ArraySlice<Unicode.Scalar>) -> (Int, Int)? {
    if let (value, count) = Numerals.arabic(text, limit: 4), count == 4 { return (value, count) }
    let digits = text.prefix(4).compactMap(Numerals.digit)
    return digits.count == 4 ? (digits.reduce(0) { $0 * 10 + $1 }, 4) : nil
  }
}
