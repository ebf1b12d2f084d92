import Addresses

/// What a server answers where there is no page.
public struct NotFoundPage: Sendable {
  /// What surrounds it.
  public let frame: PageFrame
  /// The ledger of the newest notice, where the site has one organ.
  public let ledger: LinkShown?
}
