import Disclosure
import Spreadsheets

/// Dates as offices write them.
enum LedgerDate {
  /// The date that a cell holds; nil where it holds none that is certain.
  static func read(_ cell: Cell) -> DisclosureDate? {
    switch cell {
    case .date(let date): DisclosureDate(year: date.year, month: date.month, day: date.day)
    case .number(let number): read(number)
    case .text(let text): read(CellText.imported(text))
    case .flag, .fault: nil
    }
  }

  /// A cell with the date.
  static func cell(_ date: DisclosureDate) -> Cell {
    .date(SheetDate(year: date.year, month: date.month, day: date.day))
  }

  /// `2021-08-27`, `2021/8/27`, `2021.8.27`, `2021年8月27日`, `20210827`, each also without a day; `Aug-21`, which Excel
  /// makes of a month; full-width digits, a time behind the day, and 底 or 前 behind the month (its last day) too.
  static func read(_ text: String) -> DisclosureDate? {
    let scalars = Array(half(CellText.trimmed(text)).unicodeScalars)
    if let date = english(scalars) { return date }
    var rest = scalars[...]
    guard let year = number(&rest, digits: 1...8) else { return nil }
    if year.digits == 8 || year.digits == 6, rest.isEmpty { return compact(year.value, hasDay: year.digits == 8) }
    guard year.digits == 4, separator(&rest, ["年", "-", "/", "."]), let month = number(&rest, digits: 1...2) else {
      return nil
    }
    skipBlanks(&rest)
    if rest.first == "月" { rest.removeFirst() }
    skipBlanks(&rest)
    if isEnd(of: rest) { return DisclosureDate(year: year.value, month: month.value, day: nil) }
    if rest.first.map({ ["-", "/", "."].contains($0) }) ?? false { rest.removeFirst() }
    skipBlanks(&rest)
    guard let day = number(&rest, digits: 1...2) else { return nil }
    skipBlanks(&rest)
    if rest.first == "日" || rest.first == "号" { rest.removeFirst() }
    guard isEnd(of: rest) || isTime(rest) else { return nil }
    return DisclosureDate(year: year.value, month: month.value, day: day.value)
  }

  /// A number without a date's format: `20210827`, or the days that Excel counts. What looks like `2021.1` may be
  /// January as well as October: no date.
  private static func read(_ number: Double) -> DisclosureDate? {
    guard let whole = Int(exactly: number) else { return nil }
    if whole > 19_000_000 { return compact(whole, hasDay: true) }
    if (190_001...219_912).contains(whole) { return compact(whole, hasDay: false) }
    // 2000-01-01 to 2099-12-31.
    guard (36_526...73_050).contains(whole), let date = SheetDate(serial: whole) else { return nil }
    return DisclosureDate(year: date.year, month: date.month, day: date.day)
  }

  private static func compact(_ digits: Int, hasDay: Bool) -> DisclosureDate? {
    hasDay
      ? DisclosureDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
      : DisclosureDate(year: digits / 100, month: digits % 100, day: nil)
  }

  /// `Aug-21`: what Excel shows of a month where the system is English.
  private static func english(_ scalars: [Unicode.Scalar]) -> DisclosureDate? {
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    guard scalars.count == 6, scalars[3] == "-" else { return nil }
    let name = String(String.UnicodeScalarView(scalars[..<3])).lowercased()
    var rest = scalars[4...]
    guard let month = months.firstIndex(of: name), let year = number(&rest, digits: 2...2) else { return nil }
    return DisclosureDate(year: 2000 + year.value, month: month + 1, day: nil)
  }

  private static func isEnd(of rest: ArraySlice<Unicode.Scalar>) -> Bool {
    rest.isEmpty || ["底", "前", "底前", "以前", "末"].contains(String(String.UnicodeScalarView(rest)))
  }

  /// `0:00`, `00:00:00`
  private static func isTime(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    rest.contains(":") && rest.allSatisfy { $0 == ":" || $0 == "T" || $0 == "." || digit($0) != nil }
  }

  private static func skipBlanks(_ rest: inout ArraySlice<Unicode.Scalar>) {
    rest = rest.drop(while: CellText.isBlank)
  }

  private static func separator(_ rest: inout ArraySlice<Unicode.Scalar>, _ allowed: [Unicode.Scalar]) -> Bool {
    skipBlanks(&rest)
    guard let first = rest.first, allowed.contains(first) else { return false }
    rest.removeFirst()
    skipBlanks(&rest)
    return true
  }

  private static func number(_ rest: inout ArraySlice<Unicode.Scalar>, digits: ClosedRange<Int>)
    -> (value: Int, digits: Int)?
  {
    let found = rest.prefix { digit($0) != nil }
    guard digits.contains(found.count) else { return nil }
    rest = rest.dropFirst(found.count)
    return (found.reduce(0) { $0 * 10 + (digit($1) ?? 0) }, found.count)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value - 48) : nil
  }

  private static func half(_ text: String) -> String { TextFolding.halfWidth(text) }
}
