import Addresses

/// What a round of inspection (轮次) is called, and the address that follows from it alone: THE place that says which
/// notices answer the same round.
public struct RoundName: Sendable {
  /// `十三届市委第十轮巡察`: the type of inspection stands behind the round, unless the round says it itself.
  public let text: String

  /// Nil where the inspection names no round.
  public init?(_ inspection: Inspection?) {
    guard let inspection, let round = inspection.round, !round.isEmpty else { return nil }
    let type = inspection.type ?? ""
    text = round.utf8.suffix(type.utf8.count).elementsEqual(type.utf8) ? round : round + type
  }

  /// A name that was kept.
  public init(kept text: String) { self.text = text }

  /// Where all rounds are listed.
  public static let list = Route.folder("rounds")

  /// Where its page lies.
  public var route: Route { Self.list.folder(slug) }

  /// The name as a segment of an address. No two names have the same, not even on a file system that takes capitals
  /// for small letters or composes accents: Han, ASCII digits, small ASCII letters and hyphens stand for themselves,
  /// every other scalar as its number between `_` and `-`. A name that is too long for that has a digest instead, which
  /// begins as no other does.
  private var slug: Slug {
    let spelled = text.unicodeScalars.reduce(into: "") { spelled, scalar in
      if Self.isPlain(scalar) {
        spelled.unicodeScalars.append(scalar)
      } else {
        spelled += "_" + String(scalar.value, radix: 16) + "-"
      }
    }
    if let slug = Slug(spelled) { return slug }
    guard let slug = Slug("__" + String(digest, radix: 16)) else { preconditionFailure("hexadecimal digits") }
    return slug
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0x2D, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
    default: false
    }
  }

  /// FNV-1a of 64 bits (Fowler, Noll, Vo): two names that somebody made to have the same share a page.
  private var digest: UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
