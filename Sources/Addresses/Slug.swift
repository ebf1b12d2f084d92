/// One segment of an address: the name of a folder or file of the content, as it stands in the site's addresses.
///
/// It holds ASCII letters and digits, `-`, `_`, `.` (neither first nor last) and every other letter, mark or number of
/// Unicode, so that 〇 and 々 are kept. What cannot be seen or what means something to a path, a shell or a browser
/// (spaces, controls, bidirectional and other format characters, punctuation, private use) is refused. Slugs are
/// compared by their UTF-8 bytes, see ``collisionKey(of:)`` for file systems that are less exact.
public struct Slug: Hashable, Sendable, Comparable {
  /// The segment, neither percent-encoded nor with slashes.
  public let text: String

  /// The longest segment in UTF-8 bytes; file systems take 255, and a suffix must fit behind it.
  static let longest = 200

  /// Nil if `text` cannot be a segment of an address on every file system and in every browser.
  public init?(_ text: String) {
    guard !text.isEmpty, text.utf8.count <= Slug.longest else { return nil }
    guard text.utf8.first != UInt8(ascii: "."), text.utf8.last != UInt8(ascii: ".") else { return nil }
    guard text.unicodeScalars.allSatisfy(Slug.isAllowed) else { return nil }
    guard let first = text.unicodeScalars.first, !first.isMark else { return nil }
    guard !Slug.isDeviceName(text) else { return nil }
    self.text = text
  }

  /// Equal for two segments that cannot lie beside each other on every file system: macOS and Windows ignore case, and
  /// macOS ignores how an accent is composed (`String` compares canonically, Unicode Standard Annex 15).
  public static func collisionKey(of segment: some StringProtocol) -> String { segment.lowercased() }

  /// Whether both are the same bytes.
  public static func == (left: Slug, right: Slug) -> Bool { left.text.hasSameBytes(as: right.text) }

  /// The order of the UTF-8 bytes.
  public static func < (left: Slug, right: Slug) -> Bool { left.text.precedesByBytes(right.text) }

  /// Hashes the UTF-8 bytes.
  public func hash(into hasher: inout Hasher) { text.hashBytes(into: &hasher) }
}

extension Slug {
  private static let allowedASCII = ASCIISet.letters.union(.digits).union(ASCIISet("-_."))

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return allowedASCII.contains(UInt8(truncatingIfNeeded: scalar.value)) }
    // Variation selectors and Hangul fillers are marks and letters that nobody can see.
    guard !scalar.properties.isDefaultIgnorableCodePoint else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    case .decimalNumber, .letterNumber, .otherNumber: return true
    default: return scalar.isMark
    }
  }

  /// Names that Windows keeps for devices, with or without an extension: con, nul, aux, prn, com1…9, lpt1…9
  /// (Microsoft, "Naming Files, Paths, and Namespaces", which counts ¹, ² and ³ as digits).
  private static func isDeviceName(_ text: String) -> Bool {
    // Nearly every name is told by its first byte, and a site has ten thousand.
    guard let first = text.utf8.first, "cnaplCNAPL".utf8.contains(first) else { return false }
    let stem = text.prefix { $0 != "." }.lowercased()
    if ["con", "nul", "aux", "prn"].contains(stem) { return true }
    guard stem.hasPrefix("com") || stem.hasPrefix("lpt") else { return false }
    let number = stem.unicodeScalars.dropFirst(3)
    guard number.count == 1, let digit = number.first else { return false }
    return ("0"..."9").contains(digit) || ["¹", "²", "³"].contains(digit)
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
