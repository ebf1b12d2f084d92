/// A date as public documents give it: a day, or only a month where the day is not known.
///
/// A month is never turned into a day. Where two dates must be compared, a month stands for its last day; that a
/// date lies *before* another is only said when it is certain. Days are those of Asia/Shanghai; there is no time.
public struct DisclosureDate: Hashable, Sendable {
  /// The year of the Gregorian calendar, 1900 to 2199.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31, or nil where only the month is known.
  public let day: Int?

  /// A date that exists in the calendar, else nil.
  public init?(year: Int, month: Int, day: Int?) {
    guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
    if let day, !(1...Self.days(inMonth: month, of: year)).contains(day) { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2021-08-27` or `2021-08` (ISO 8601 extended format, digits alone).
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 || bytes.count == 7, bytes[4] == UInt8(ascii: "-") else { return nil }
    if bytes.count == 10, bytes[7] != UInt8(ascii: "-") { return nil }
    guard let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]) else { return nil }
    guard bytes.count == 10 else {
      self.init(year: year, month: month, day: nil)
      return
    }
    guard let day = Self.number(bytes[8..<10]) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The first day that the date can mean, as the number yyyymmdd.
  public var firstDay: Int { year * 10_000 + month * 100 + (day ?? 1) }

  /// The last day that the date can mean, as the number yyyymmdd: the one that comparisons go by.
  public var lastDay: Int { year * 10_000 + month * 100 + (day ?? Self.days(inMonth: month, of: year)) }

  /// Whether the date is certainly earlier than the other: all its days are.
  public func isCertainly(before other: DisclosureDate) -> Bool { lastDay < other.firstDay }

  /// `2021-08-27` or `2021-08`, as HTML's `time` element takes it.
  public var iso: String {
    // Ten thousand of these stand in a site map, and put together from pieces they cost a tenth of a small build.
    String(unsafeUninitializedCapacity: 10) { text in
      func put(_ number: Int, at place: Int) {
        text[place] = UInt8(ascii: "0") + UInt8(number / 10)
        text[place + 1] = UInt8(ascii: "0") + UInt8(number % 10)
      }
      put(year / 100, at: 0)
      put(year % 100, at: 2)
      text[4] = UInt8(ascii: "-")
      put(month, at: 5)
      guard let day else { return 7 }
      text[7] = UInt8(ascii: "-")
      put(day, at: 8)
      return 10
    }
  }

  /// `2021年8月27日` or `2021年8月`: Arabic numerals without leading zeros (GB/T 9704-2012, 7.3.5.4).
  public var chinese: String {
    day.map { "\(year)年\(month)月\($0)日" } ?? "\(year)年\(month)月"
  }

  /// The later of the two by their last days; the first where they are the same.
  public static func later(_ one: DisclosureDate?, _ other: DisclosureDate?) -> DisclosureDate? {
    guard let one, let other else { return one ?? other }
    return other.lastDay > one.lastDay ? other : one
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 48)
    }
    return value
  }
}
