/// How to reach the site's host and its organs.
public struct ContactPage: Sendable {
  /// What surrounds it.
  public let frame: PageFrame
  /// The channels of the site.
  public let site: [ContactShown]
  /// The organs that have channels of their own.
  public let organs: [OrganContact]
}

/// An organ's own channels.
public struct OrganContact: Hashable, Sendable {
  /// The organ.
  public let organ: TitleLink
  /// Its channels.
  public let groups: [ContactShown]
}
