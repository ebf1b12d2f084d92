import Addresses

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
    used.subtracting(PageAnchor.all).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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
