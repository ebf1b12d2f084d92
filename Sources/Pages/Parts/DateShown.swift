import Disclosure

/// A date for machines and for people.
public struct DateShown: Hashable, Sendable {
  /// `2021-08-27` or `2021-08`, as HTML's `time` element takes it.
  public let iso: String
  /// `2021年8月27日` or `2021年8月`.
  public let text: String

  init(_ date: DisclosureDate) {
    iso = date.iso
    text = date.chinese
  }
}

/// A deadline (完成时限).
public struct DeadlineShown: Hashable, Sendable {
  /// The one in force.
  public let current: DateShown
  /// The first one that was published, where it was moved (延期).
  public let first: DateShown?

  init(_ deadline: Deadline) {
    current = DateShown(deadline.current)
    first = deadline.isMoved ? DateShown(deadline.first) : nil
  }
}
