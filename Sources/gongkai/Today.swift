import Disclosure

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The day that it is in Asia/Shanghai, where no clock has been put forward since 1991: UTC and eight hours.
///
/// THE only place that reads the calendar's clock. It stands in for a date that was not typed, and is printed; nothing
/// that is published depends on it.
enum Today {
  /// Today, or nil where the machine's clock shows a year that no document can have.
  static var inShanghai: DisclosureDate? { day(ofUnixTime: Int(time(nil))) }

  /// The day in Asia/Shanghai at a moment, in seconds since 1970 UTC.
  static func day(ofUnixTime seconds: Int) -> DisclosureDate? {
    let local = seconds + 8 * 3600
    var days = local / 86_400
    if local < 0, local % 86_400 != 0 { days -= 1 }
    // Civil from days: years begin in March, so that the leap day is the last; eras have 400 years.
    days += 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return DisclosureDate(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
  }
}
