/// What the name of a file or folder of the content says: its place among its siblings, and its address.
///
/// One to three ASCII digits and a hyphen in front (`1-model-court.md`) decide the order and are no part of the
/// address. Four or more are a year and stay (`2021-inspection`).
public struct FileName: Hashable, Sendable {
  /// The number in front, 0 to 999; nil if there is none.
  public let order: Int?
  /// The name without the number in front and, for a file, without `.md`.
  public let stem: String
  /// The segment of the address; nil if the name cannot be one.
  public var slug: Slug? { Slug(stem) }

  /// Reads the last component of a path.
  public init(_ name: String, isFolder: Bool) {
    var rest = Substring(name)
    if !isFolder, rest.utf8.suffix(3).elementsEqual(".md".utf8) { rest = Substring(rest.utf8.dropLast(3)) }
    let digits = rest.utf8.prefix(while: ASCIISet.digits.contains)
    let remainder = rest.utf8[digits.endIndex...]
    if (1...3).contains(digits.count), remainder.first == UInt8(ascii: "-") {
      order = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      stem = String(Substring(remainder.dropFirst()))
    } else {
      order = nil
      stem = String(rest)
    }
  }
}
