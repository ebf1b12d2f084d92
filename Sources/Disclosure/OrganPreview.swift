import Addresses

/// What a preview shows of an organ beside what the public may see.
public struct OrganPreview: Hashable, Sendable {
  /// Documents that say `draft: true` themselves; what lies beneath them is a draft with them.
  public var drafts: Set<Route>
  /// Notices dated later than the as-of date (待公开), newest first. They are shown, and counted nowhere.
  public var notices: [Notice]

  /// Nothing but what is given.
  public init(drafts: Set<Route> = [], notices: [Notice] = []) {
    self.drafts = drafts
    self.notices = notices
  }
}
