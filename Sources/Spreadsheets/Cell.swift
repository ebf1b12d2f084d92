/// What stands in one cell of a spreadsheet.
public enum Cell: Hashable, Sendable {
  /// Words, as they were typed; line ends are `\n`.
  case text(String)
  /// A number that is no date.
  case number(Double)
  /// A date of the calendar; a time of the day is left off.
  case date(SheetDate)
  /// 真 or 假.
  case flag(Bool)
  /// No value: an error such as `#REF!`, or a formula whose result was not saved; the words say which.
  case fault(String)

  /// What a reader sees in it; a whole number without a decimal point.
  public var shown: String {
    switch self {
    case .text(let text): text
    case .number(let number): Self.shown(number)
    case .date(let date): date.iso
    case .flag(let flag): flag ? "TRUE" : "FALSE"
    case .fault(let words): words
    }
  }

  /// Whether a reader sees nothing in it.
  public var isBlank: Bool {
    guard case .text(let text) = self else { return false }
    return text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" }
  }

  private static func shown(_ number: Double) -> String {
    guard let whole = Int64(exactly: number) else { return "\(number)" }
    return "\(whole)"
  }
}

/// A date as a cell holds it: a day, or only a month where the cell's format shows no day.
public struct SheetDate: Hashable, Sendable {
  /// The year of the Gregorian calendar, 1900 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31; nil where only the month is shown.
  public let day: Int?

  /// A date; whether the day exists in the calendar is for the caller to know.
  public init(year: Int, month: Int, day: Int?) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// `2021-08-27` or `2021-08`.
  public var iso: String {
    let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(digits(month))" + (day.map { "-" + digits($0) } ?? "")
  }
}

extension SheetDate {
  /// The day that Excel counts to by this number; nil where it counts to none.
  public init?(serial: Int) {
    guard let date = SerialDate.date(Double(serial)) else { return nil }
    self = date
  }
}
