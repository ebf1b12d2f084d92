import Disclosure

/// Time along the width of a picture: whole months, from that of the first date to that of the last.
struct TimeAxis {
  /// The first day, as `DisclosureDate` numbers days.
  let start: Int
  /// The day behind the last one that is shown to have passed.
  let now: Int
  private let end: Int
  private let firstMonth: Int
  private let months: Int

  /// - Parameters:
  ///   - dates: what is shown; where there are none, the axis is the month of the last date.
  ///   - last: the date for which everything holds.
  ///   - deadline: a date that the picture must reach.
  init(_ dates: [DisclosureDate], end last: DisclosureDate, deadline: DisclosureDate? = nil) {
    firstMonth = min(last.monthNumber, dates.map(\.monthNumber).min() ?? .max)
    let lastMonth = max(last.monthNumber, deadline?.monthNumber ?? 0)
    months = lastMonth - firstMonth + 1
    start = DisclosureDate.firstDayNumber(ofMonth: firstMonth)
    end = DisclosureDate.firstDayNumber(ofMonth: lastMonth + 1)
    now = last.lastDayNumber + 1
  }

  /// Where a day begins.
  func place(ofDay day: Int) -> Share { Share(day - start, of: end - start) }

  /// When a change takes place: as a known day begins, or somewhere from the first day of a month until the last is
  /// over. Nothing that is shown came later than the date for which everything holds.
  func span(_ date: DisclosureDate) -> (from: Int, to: Int) {
    let end = min(now, date.lastDayNumber + 1)
    let from = min(date.firstDayNumber, end - 1)
    return (from, date.day == nil ? end : from)
  }

  /// Months at the axis: at most four, none so far to the right that its name would not fit.
  var ticks: [ProgressChart.Tick] {
    let step = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].first { months <= 4 * $0 } ?? 1_200
    let first = (firstMonth + step - 1) / step * step
    return stride(from: first, to: firstMonth + months, by: step).compactMap { month in
      let place = place(ofDay: DisclosureDate.firstDayNumber(ofMonth: month))
      guard place.hundredths <= 8_000 else { return nil }
      return ProgressChart.Tick(place: place, year: month / 12, month: step < 12 ? month % 12 + 1 : nil)
    }
  }
}

extension TimeAxis {
  /// The line of a number that changes at some dates. A known day is a step; where only the month is known, the line
  /// rises evenly across it, as nobody can say when.
  func line(_ changes: [(date: DisclosureDate, by: Int)], top: Int) -> [ProgressChart.Point] {
    var sums: [DisclosureDate: Int] = [:]
    for change in changes where change.by != 0 { sums[change.date, default: 0] += change.by }
    let ramps = sums.map { date, sum in Ramp(span(date), by: sum) }
    let days = Set(ramps.flatMap { [$0.from, $0.to] } + [start, now]).sorted()
    var points: [ProgressChart.Point] = []
    for day in days {
      // The sums of whole numbers do not depend on the order of the dictionary.
      for value in [ramps.reduce(0) { $0 + $1.before(day) }, ramps.reduce(0) { $0 + $1.from(day) }] {
        points.append(day, value, top, self)
      }
    }
    return points
  }

  /// A change that takes place within some days.
  private struct Ramp {
    let from: Int
    let to: Int
    let by: Int

    init(_ span: (from: Int, to: Int), by: Int) {
      (from, to) = span
      self.by = by
    }

    /// How much of it has come about before a day begins, and once it has, in ten-thousandths.
    func before(_ day: Int) -> Int { day <= from ? 0 : from(day) }

    func from(_ day: Int) -> Int {
      if day >= to { return by * 10_000 }
      return day <= from ? 0 : by * 10_000 * (day - from) / (to - from)
    }
  }

  fileprivate func point(_ day: Int, _ value: Int, _ top: Int) -> ProgressChart.Point {
    ProgressChart.Point(
      x: place(ofDay: day).hundredths / 10, y: 1_000 - (top > 0 ? value / 10 / top : 0))
  }
}

extension [ProgressChart.Point] {
  /// Adds a point; of those above one another only the first and the last are kept, and none that lies on a level line.
  fileprivate mutating func append(_ day: Int, _ value: Int, _ top: Int, _ axis: TimeAxis) {
    let point = axis.point(day, value, top)
    if last == point { return }
    if count > 1 {
      let (former, end) = (self[count - 2], self[count - 1])
      if former.x == end.x && end.x == point.x || former.y == end.y && end.y == point.y { removeLast() }
    }
    append(point)
  }
}
