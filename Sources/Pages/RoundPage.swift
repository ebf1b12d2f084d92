/// A round of inspection (轮次) with all its organs.
public struct RoundPage: Sendable {
  /// What surrounds it.
  public let frame: PageFrame
  /// Its name.
  public let title: String
  /// How many organs there are.
  public let organCount: Int
  /// Where things stand, all organs together.
  public let counts: CountsShown
  /// A row for each organ, with the day its notice went public.
  public let organs: [CountsRow]
}

/// All rounds of inspection.
public struct RoundsPage: Sendable {
  /// What surrounds it.
  public let frame: PageFrame
  /// A row for each round, newest first, with the day of its newest notice.
  public let rounds: [CountsRow]
}
