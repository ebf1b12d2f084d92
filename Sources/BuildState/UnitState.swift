import Content
import Files

/// What a build knew of an organ, or of what lies beside the organs: what it read, and what it wrote.
public struct UnitState: Sendable {
  /// What was read.
  public var seen: ContentSeen
  /// The files that were written.
  public var files: [WrittenFile]

  /// What a build knew.
  public init(seen: ContentSeen, files: [WrittenFile]) {
    self.seen = seen
    self.files = files
  }
}
