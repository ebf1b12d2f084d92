import Addresses

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Gives headings their ids: from their text, unique within a body, the same in every build.
///
/// Letters, digits and marks of every script stay, Han with 〇 and 々 among them; everything else becomes one hyphen.
/// ASCII letters become small. A second heading of the same text gets `-2`, unless another one is called that already.
struct HeadingIDs {
  private let prefix: String
  private var used = Set(PageAnchor.all)
  private var nextNumber: [String: Int] = [:]

  /// `prefix` goes in front of every id as it is; a slash at its end keeps it apart from what follows.
  init(prefix: String) {
    self.prefix = prefix
  }

  /// All ids given so far, by their UTF-8 bytes.
  var sorted: [String] {
    used.subtracting(PageAnchor.all).sorted(by: HeadingIDs.precedes)
  }

  /// By UTF-8 bytes: many at once where they lie side by side, which they nearly always do.
  private static func precedes(_ first: String, _ second: String) -> Bool {
    let comparison = first.utf8.withContiguousStorageIfAvailable { one in
      second.utf8.withContiguousStorageIfAvailable { other in
        let common = one.baseAddress.flatMap { a in other.baseAddress.map { memcmp(a, $0, min(one.count, other.count)) }
        }
        return common == nil || common == 0 ? one.count - other.count : Int(common ?? 0)
      }
    }
    guard let comparison = comparison ?? nil else { return first.utf8.lexicographicallyPrecedes(second.utf8) }
    return comparison < 0
  }

  /// The id of a heading whose author calls it `name`; nil when that is in use already.
  mutating func giving(_ name: String) -> String? {
    used.insert(prefix + name).inserted ? prefix + name : nil
  }

  /// Gives `name` to something that is no heading; gives its id.
  mutating func take(_ name: String) -> String {
    used.insert(prefix + name)
    return prefix + name
  }

  /// An id for a heading whose plain text is `text`.
  mutating func id(for text: String) -> String {
    let base = prefix + HeadingIDs.slug(text)
    if used.insert(base).inserted { return base }
    var number = nextNumber[base] ?? 2
    while !used.insert("\(base)-\(number)").inserted { number += 1 }
    nextNumber[base] = number + 1
    return "\(base)-\(number)"
  }

  private static func slug(_ text: String) -> String {
    var slug = ""
    slug.reserveCapacity(text.utf8.count)
    var needsHyphen = false
    for scalar in text.unicodeScalars {
      guard let kept = kept(scalar) else {
        needsHyphen = true
        continue
      }
      if needsHyphen, !slug.isEmpty { slug.append("-") }
      needsHyphen = false
      slug.unicodeScalars.append(kept)
    }
    return slug.isEmpty ? "section" : slug
  }

  /// Whether a character may stand in an id.
  static func isKept(_ scalar: Unicode.Scalar) -> Bool { kept(scalar) != nil }

  private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return scalar
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20)
    case ...0x7F: return nil
    // Han and its extension A, by far the most.
    case 0x3400...0x4DBF, 0x4E00...0x9FFF: return scalar
    default: break
    }
    guard !scalar.properties.isDefaultIgnorableCodePoint else { return nil }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return scalar
    case .decimalNumber, .letterNumber: return scalar
    case .nonspacingMark, .spacingMark: return scalar
    default: return nil
    }
  }
}
