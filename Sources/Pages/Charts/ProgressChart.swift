/// How many findings were made known, done and checked off, over time. Its last values are those of the counts at the
/// as-of date.
public struct ProgressChart: Hashable, Sendable {
  /// A point, right of the beginning and below the top, each in thousandths of the picture.
  public struct Point: Hashable, Sendable {
    /// 0 to 1,000
    public let x: Int
    /// 0 at the top to 1,000
    public let y: Int
  }

  /// A month that stands at the axis.
  public struct Tick: Hashable, Sendable {
    /// Where it begins.
    public let place: Share
    /// Its year.
    public let year: Int
    /// 1 to 12; nil where only years are told.
    public let month: Int?
  }

  /// What had come about by a date.
  public struct Row: Hashable, Sendable {
    /// The date.
    public let date: DateShown
    /// Findings made known, counted as all counts are: 具体问题 where there are any.
    public let opened: Int
    /// 已完成 and 已销号
    public let done: Int
    /// 已销号
    public let closed: Int
  }

  /// What was made known: a step where the day is known, a slope across a month of which no day is known.
  public let opened: [Point]
  /// 已完成 and 已销号
  public let done: [Point]
  /// 已销号
  public let closed: [Point]
  /// The months at the axis.
  public let ticks: [Tick]
  /// The dates at which something changed, or their months where there are too many; never none.
  public let rows: [Row]
  /// How many the top of the picture stands for.
  public let top: Int
  /// Whether of some change only the month is known.
  public let hasMonths: Bool
}
