/// `/` of a site with one organ: where things stand, the areas, the newest changes, how to reach us.
public struct HomePage: Sendable {
  /// What surrounds it.
  public let frame: PageFrame
  /// The title of the site.
  public let title: String
  /// Where things stand, all notices together; nil where nothing is published yet.
  public let counts: CountsShown?
  /// How many findings or 具体问题 continue one of an earlier notice, so that `counts` has them once for each notice.
  public let continuing: Int
  /// How that came about; nil where nothing is published yet.
  public let progress: ProgressChart?
  /// The name of the notice whose areas are shown; nil where there is only one notice.
  public let areasOf: Label?
  /// The areas of the newest notice.
  public let areas: [CountsRow]
  /// The newest changes, newest first.
  public let changes: [ChangeShown]
  /// All notices, newest first.
  public let notices: [NoticeLink]
  /// Whether the site has an organ.
  public let hasOrgan: Bool
}

/// A notice in a list.
public struct NoticeLink: Hashable, Sendable {
  /// The day it went public.
  public let date: DateShown
  /// The notice.
  public let link: TitleLink
}
