import Addresses
import Disclosure

/// The ways to reach an organ for one purpose.
public struct ContactShown: Hashable, Sendable {
  /// What kind of channel it is.
  public typealias Kind = ContactChannel.Kind

  /// One way.
  public struct Channel: Hashable, Sendable {
    /// The kind of channel.
    public let kind: Kind
    /// As it is shown.
    public let text: String
    /// `tel:` or `mailto:` where the kind has one.
    public let address: WebAddress?
  }

  /// What they are for.
  public let purpose: String?
  /// The channels in their order.
  public let channels: [Channel]

  init(_ group: ContactGroup) {
    purpose = group.purpose
    channels = group.channels.map { Channel(kind: $0.kind, text: $0.text, address: $0.address) }
  }

  /// The nearest groups that there are: a page shows those of the smallest thing that has its own.
  static func nearest(_ candidates: [ContactGroup]...) -> [ContactShown] {
    candidates.first { !$0.isEmpty }?.map(ContactShown.init) ?? []
  }
}
