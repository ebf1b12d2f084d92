/// An organ and its notices.
public struct OrganPage: Sendable {
  /// What surrounds it.
  public let frame: PageFrame
  /// Its name.
  public let title: String
  /// 被巡察党组织
  public let partyOrganization: String?
  /// What is said of it.
  public let body: [PassageShown]
  /// Where things stand, all notices together.
  public let counts: CountsShown
  /// How many findings or 具体问题 continue one of an earlier notice, so that `counts` has them once for each notice.
  public let continuing: Int
  /// How that came about; nil where nothing is published yet.
  public let progress: ProgressChart?
  /// The name of the notice whose areas are shown; nil where there is only one notice.
  public let areasOf: Label?
  /// The areas of the newest notice.
  public let areas: [CountsRow]
  /// Its notices, newest first, with the day each went public.
  public let notices: [CountsRow]
  /// The ledger of the newest notice.
  public let ledger: LinkShown?
  /// Its newest changes, newest first.
  public let changes: [ChangeShown]
}
