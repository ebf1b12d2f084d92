import Addresses
import Disclosure

/// A status change in a list of what is new.
public struct ChangeShown: Hashable, Sendable {
  /// When it happened.
  public let date: DateShown
  /// The status from then on.
  public let status: StatusShown
  /// Whether work began again on what had been done (重新整改).
  public let isReopening: Bool
  /// The finding.
  public let link: TitleLink
  /// The number of the measure whose own status changed; nil where it is the finding's.
  public let measure: Int?
  /// What happened.
  public let note: String?
  /// The organ, on pages about several.
  public let organ: String?
}
