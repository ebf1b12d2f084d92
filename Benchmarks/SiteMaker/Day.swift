/// A day of a calendar whose months all have 28 days, so that days can be added and every one of them exists.
struct Day {
  private var number: Int

  init(year: Int, month: Int, day: Int) { number = (year * 12 + month - 1) * 28 + day - 1 }

  static func + (day: Day, days: Int) -> Day {
    var later = day
    later.number += days
    return later
  }

  private var year: Int { number / 28 / 12 }
  private var month: Int { number / 28 % 12 + 1 }
  private var day: Int { number % 28 + 1 }

  /// As front matter has it: 2025-03-09.
  var iso: String { "\(isoMonth)-\(twoDigits(day))" }

  /// Where only the month is known: 2025-03.
  var isoMonth: String { "\(year)-\(twoDigits(month))" }

  /// As texts have it: 2025年3月9日.
  var chinese: String { "\(year)年\(month)月\(day)日" }

  /// 2025年3月
  var chineseMonth: String { "\(year)年\(month)月" }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
