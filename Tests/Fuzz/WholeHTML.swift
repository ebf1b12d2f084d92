/// Looks at HTML that the tool wrote as a stranger to the code that wrote it.
struct WholeHTML {
  private var bytes: ArraySlice<UInt8>
  private var open: [[UInt8]] = []

  /// Whether each element is closed in its turn and known, each attribute quoted and harmless, and nothing unescaped.
  static func check(_ bytes: [UInt8]) -> Bool {
    var html = WholeHTML(bytes: bytes[...])
    return html.read()
  }

  private mutating func read() -> Bool {
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "<"): guard readTag() else { return false }
      case UInt8(ascii: ">"): return false
      case 0..<0x20: guard byte == 0x0A || byte == 0x09 || byte == 0x0D else { return false }
      default: continue
      }
    }
    return open.isEmpty
  }

  private mutating func readTag() -> Bool {
    if bytes.first == UInt8(ascii: "/") {
      bytes.removeFirst()
      return open.popLast() == readName() && bytes.popFirst() == UInt8(ascii: ">")
    }
    let name = readName()
    guard Self.elements.contains(String(decoding: name, as: UTF8.self)) else { return false }
    while bytes.first == UInt8(ascii: " ") {
      bytes.removeFirst()
      guard readAttribute() else { return false }
    }
    guard bytes.popFirst() == UInt8(ascii: ">") else { return false }
    if !Self.voids.contains(String(decoding: name, as: UTF8.self)) { open.append(name) }
    return true
  }

  private mutating func readName() -> [UInt8] {
    let name = bytes.prefix { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    bytes.removeFirst(name.count)
    return Array(name)
  }

  private mutating func readAttribute() -> Bool {
    let name = String(decoding: readName(), as: UTF8.self)
    guard !name.isEmpty, !name.hasPrefix("on"), name != "style" else { return false }
    guard bytes.first == UInt8(ascii: "=") else { return true }
    guard bytes.dropFirst().first == UInt8(ascii: "\"") else { return false }
    bytes.removeFirst(2)
    let value = bytes.prefix { $0 != UInt8(ascii: "\"") }
    guard value.count < bytes.count, !value.contains(UInt8(ascii: "<")) else { return false }
    bytes.removeFirst(value.count + 1)
    guard name == "href" || name == "src" else { return true }
    let scheme = String(decoding: value.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self).lowercased()
    return scheme.utf8.count == value.count || ["http", "https", "mailto", "tel"].contains(scheme)
      || scheme.contains { "/?#".contains($0) }
  }

  private static let voids: Set<String> = ["br", "hr", "img", "wbr"]
  private static let elements: Set<String> = voids.union([
    "a", "blockquote", "code", "dd", "del", "div", "dl", "dt", "em", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "li",
    "ol", "p", "pre", "s", "section", "span", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
  ])
}
