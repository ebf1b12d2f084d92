/// A free page: an author's text, as /about/.
public struct TextPage: Sendable {
  /// What surrounds it.
  public let frame: PageFrame
  /// Its title.
  public let title: String
  /// Its text.
  public let body: [PassageShown]
}
