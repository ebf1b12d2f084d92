extension DisclosureDate {
  /// The first day that the date can mean, counted in days from 1 January 1970: what lengths of time are made of.
  public var firstDayNumber: Int { Self.dayNumber(year, month, day ?? 1) }

  /// The last day that the date can mean, counted in days from 1 January 1970.
  public var lastDayNumber: Int { Self.dayNumber(year, month, lastDay % 100) }

  /// The number of a day of the Gregorian calendar: years begin in March here, so that a leap day comes last; months
  /// from there have 153 days in every five, and 400 years have 146,097.
  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - 719_468
  }

  /// The number of the first day of a month; months count on from January of the year 0.
  public static func firstDayNumber(ofMonth months: Int) -> Int { dayNumber(months / 12, months % 12 + 1, 1) }

  /// Its month, counted on from January of the year 0.
  public var monthNumber: Int { year * 12 + month - 1 }
}
