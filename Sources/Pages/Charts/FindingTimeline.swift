import Disclosure

/// Where one finding stood, over time: a band from its first change to the as-of date, and its deadline.
public struct FindingTimeline: Hashable, Sendable {
  /// Which part of the band's height a piece has.
  public enum Lane: String, Hashable, Sendable {
    /// All of it.
    case whole
    /// The status that a change ended, within the month of which no day is known.
    case upper
    /// The status that it began.
    case lower
  }

  /// A time with one status.
  public struct Piece: Hashable, Sendable {
    /// The status.
    public let mark: StatusMark
    /// Where it begins.
    public let start: Share
    /// How long it is.
    public let length: Share
    /// Its part of the height.
    public let lane: Lane
  }

  /// From left to right.
  public let pieces: [Piece]
  /// Where the as-of date lies; what is right of it has not come yet.
  public let now: Share
  /// Where the deadline lies, and the first one where it was moved.
  public let deadlines: [Share]
  /// The months at the axis.
  public let ticks: [ProgressChart.Tick]
  /// Whether of some change only the month is known.
  public let hasMonths: Bool

  /// Nil where there is nothing to compare: no change, or one without a deadline, which the history tells as well.
  ///
  /// - Parameters:
  ///   - history: the status changes.
  ///   - deadline: when it was to be done.
  ///   - asOf: where the band ends.
  init?(_ history: History, deadline: Deadline?, asOf: DisclosureDate?) {
    let entries = history.entries
    guard let newest = entries.last?.date, entries.count > 1 || deadline != nil else { return nil }
    let dates = entries.map(\.date)
    let dues = deadline.map { $0.isMoved ? [$0.current, $0.first] : [$0.current] } ?? []
    let reach = dues.max { $0.lastDay < $1.lastDay }
    let axis = TimeAxis(dates + dues, end: asOf ?? newest, deadline: reach)
    now = axis.place(ofDay: axis.now)
    deadlines = dues.map { axis.place(ofDay: $0.lastDayNumber + 1) }
    ticks = axis.ticks
    hasMonths = dates.contains { $0.day == nil }
    pieces = Self.pieces(entries, axis)
  }

  private static func pieces(_ entries: [StatusChange], _ axis: TimeAxis) -> [Piece] {
    var pieces: [Piece] = []
    func add(_ mark: StatusMark, _ from: Int, _ to: Int, _ lane: Lane) {
      let (start, end) = (axis.place(ofDay: from), axis.place(ofDay: to))
      guard start < end else { return }
      pieces.append(
        Piece(mark: mark, start: start, length: Share(end.hundredths - start.hundredths), lane: lane))
    }
    var end = axis.start
    for (index, entry) in entries.enumerated() {
      let mark = StatusMark(entry.status, entry.verification)
      let span = axis.span(entry.date)
      let (from, to) = (max(end, span.from), max(end, span.to))
      if index > 0 { add(StatusMark(entries[index - 1].status, entries[index - 1].verification), from, to, .upper) }
      add(mark, from, to, .lower)
      let next = index + 1 < entries.count ? axis.span(entries[index + 1].date).from : axis.now
      add(mark, to, max(to, next), .whole)
      end = max(to, next)
    }
    return pieces
  }
}
