/// `/` of a site with several organs: a row for each.
public struct PortalPage: Sendable {
  /// What surrounds it.
  public let frame: PageFrame
  /// The title of the site.
  public let title: String
  /// How many organs there are.
  public let organCount: Int
  /// Where things stand, all organs together.
  public let counts: CountsShown
  /// How many findings or 具体问题 continue one of an earlier notice, so that `counts` has them once for each notice.
  public let continuing: Int
  /// A row for each round of inspection, newest first.
  public let rounds: [CountsRow]
  /// The page of all rounds; nil where no notice names one.
  public let allRounds: LinkShown?
  /// The organs with the most that is overdue, most first; none where one look shows all organs.
  public let mostOverdue: [CountsRow]
  /// A row for each organ, with its as-of date.
  public let organs: [CountsRow]
  /// The newest changes, newest first.
  public let changes: [ChangeShown]
}
