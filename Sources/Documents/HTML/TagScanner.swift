/// Finds the tags of a page, as a tokenizer of HTML would (HTML 13.2.5), without what is in them.
struct TagScanner {
  struct Tag {
    let name: ArraySlice<UInt8>
    let isEnd: Bool
    /// How many attributes it has, at most.
    let attributes: Int
    /// Where it begins.
    let start: Int
    /// Whether it may lie in SVG or MathML, where no element has raw text.
    let isForeign: Bool
  }

  var isInForeign = false
  private let text: [UInt8]
  private var index = 0

  init(_ text: [UInt8]) { self.text = text }

  /// The next tag; nil at the end.
  mutating func next() -> Tag? {
    while let start = text[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      guard index < text.count else { return nil }
      if text[index...].starts(with: "!--".utf8) {
        skipComment()
        continue
      }
      let isEnd = text[index] == UInt8(ascii: "/")
      if isEnd { index += 1 }
      guard index < text.count, isLetter(text[index]) else { continue }
      let name = text[index...].prefix { !isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
      index = name.endIndex
      return Tag(name: name, isEnd: isEnd, attributes: skipAttributes(), start: start, isForeign: isInForeign)
    }
    return nil
  }

  /// Goes to the end of an element whose text has no tags in it.
  mutating func skipRawText(of name: ArraySlice<UInt8>) {
    let lower = String(decoding: name, as: UTF8.self).lowercased()
    guard Self.raw.contains(lower) else { return }
    let word = Array(lower.utf8)
    while let start = text[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      guard index < text.count, text[index] == UInt8(ascii: "/") else { continue }
      let found = text[(index + 1)...].prefix(word.count)
      if found.count == word.count, zip(found, word).allSatisfy({ $0 | 0x20 == $1 }) {
        index = start
        return
      }
    }
    index = text.count
  }

  private static let raw: Set = ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"]

  private mutating func skipComment() {
    index += 3
    if text[index...].starts(with: ">".utf8) || text[index...].starts(with: "->".utf8) { return }
    while let dash = text[index...].firstIndex(of: UInt8(ascii: "-")) {
      index = dash + 1
      let rest = text[index...]
      if rest.starts(with: "->".utf8) || rest.starts(with: "-!>".utf8) { return }
    }
    index = text.count
  }

  /// Goes behind the end of a tag. A quotation mark only opens a value behind an equals sign.
  private mutating func skipAttributes() -> Int {
    var count = 0
    var isValue = false
    while index < text.count {
      let byte = text[index]
      index += 1
      switch byte {
      case UInt8(ascii: ">"): return count
      case UInt8(ascii: "="):
        isValue = true
        count += 1
      case 0x22, 0x27:
        if isValue { index = (text[index...].firstIndex(of: byte) ?? text.count - 1) + 1 }
        isValue = false
      case UInt8(ascii: "/"): count += isValue ? 0 : 1
      default:
        if isBlank(byte) { count += isValue ? 0 : 1 } else { isValue = false }
      }
    }
    return count
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
