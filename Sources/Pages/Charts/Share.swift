/// A place or a length along the width of a picture, in hundredths of a percent: 0 to 10,000. Pictures are as wide as
/// the screen has room for, and their lines and letters stay as they are.
public struct Share: Hashable, Sendable, Comparable {
  /// 0 to 10,000.
  public let hundredths: Int

  init(_ hundredths: Int) { self.hundredths = hundredths }

  /// A part of a whole; nothing where there is no whole.
  init(_ part: Int, of whole: Int) { hundredths = whole > 0 ? min(10_000, max(0, part * 10_000 / whole)) : 0 }

  /// No length, and where the picture begins.
  public static let none = Share(0)
  /// The whole width.
  public static let full = Share(10_000)

  /// Where a piece ends.
  public static func end(of start: Share, _ length: Share) -> Share { Share(start.hundredths + length.hundredths) }

  /// The order from left to right.
  public static func < (left: Share, right: Share) -> Bool { left.hundredths < right.hundredths }
}
