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
  /// Its notices, newest first, with the day each went public.
  public let notices: [CountsRow]
  /// The ledger of the newest notice.
  public let ledger: LinkShown?
  /// Its newest changes, newest first.
  public let changes: [ChangeShown]
}
