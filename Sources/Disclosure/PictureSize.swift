/// How large a picture is, as its file says: what a browser must know to keep its room before it has come (HTML, 4.8.17).
public struct PictureSize: Hashable, Sendable {
  /// Pixels; of a drawing, units of its own.
  public let width: Int
  /// Pixels; of a drawing, units of its own.
  public let height: Int

  /// A size; nil where no picture has it.
  public init?(width: Int, height: Int) {
    guard (1...Self.largest).contains(width), (1...Self.largest).contains(height) else { return nil }
    self.width = width
    self.height = height
  }

  /// No format of pictures for the web is asked for more.
  private static let largest = 65_535
}
