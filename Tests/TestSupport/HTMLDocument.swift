/// A page taken apart: enough of HTML for what the tool writes, where every attribute is quoted.
package struct HTMLDocument: Sendable {
  /// A tag with its attributes.
  package struct Tag: Sendable {
    /// In lower case.
    package let name: String
    /// In their order.
    package let attributes: [(name: String, value: String)]
    /// Whether it closes an element.
    package let isEnd: Bool
    /// Where it ends in the text.
    package let textOffset: Int

    /// The value of an attribute.
    package subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  /// Every tag in its order.
  package private(set) var tags: [Tag] = []
  /// The text between the tags, put together as it stands, without character references.
  package var text: String { String(decoding: characters, as: UTF8.self) }
  private var characters: [UInt8] = []

  /// Takes a page apart.
  package init(_ html: String) {
    var rest = Array(html.utf8)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "<") {
        read(tag: &rest)
      } else {
        let text = rest.prefix { $0 != UInt8(ascii: "<") }
        characters += Array(Self.unescape(String(decoding: text, as: UTF8.self)).utf8)
        rest = rest.dropFirst(text.count)
      }
    }
  }

  /// The start tags of a name.
  package func starts(_ name: String) -> [Tag] { tags.filter { $0.name == name && !$0.isEnd } }

  /// The text of the first element of a name, up to its first end tag.
  package func text(ofFirst name: String) -> String? {
    guard let start = tags.firstIndex(where: { $0.name == name && !$0.isEnd }),
      let end = tags[start...].first(where: { $0.name == name && $0.isEnd })
    else { return nil }
    return String(decoding: characters[tags[start].textOffset..<end.textOffset], as: UTF8.self)
  }

  /// The texts of all headings of some levels.
  package func headings(_ levels: ClosedRange<Int>) -> [String] {
    let names = Set(levels.map { "h\($0)" })
    return tags.indices.filter { names.contains(tags[$0].name) && !tags[$0].isEnd }.compactMap { start in
      tags[start...].first { $0.name == tags[start].name && $0.isEnd }.map { end in
        String(decoding: characters[tags[start].textOffset..<end.textOffset], as: UTF8.self)
      }
    }
  }

  /// The text from a start tag to the next tag.
  package func text(after start: Tag) -> String {
    let end = tags.first { $0.textOffset > start.textOffset }?.textOffset ?? characters.count
    return String(decoding: characters[start.textOffset..<end], as: UTF8.self)
  }

  /// The values of all ids.
  package var ids: [String] { tags.compactMap { $0["id"] } }

  /// Elements that were opened and never closed, or closed and never opened.
  package var unbalanced: [String] {
    var open: [String] = []
    var wrong: [String] = []
    // In SVG an element may end where it begins: `<rect/>`.
    for tag in tags where !Self.void.contains(tag.name) && !tag.name.hasPrefix("!") && tag["/"] == nil {
      if !tag.isEnd {
        open.append(tag.name)
      } else if open.last == tag.name {
        open.removeLast()
      } else {
        wrong.append(tag.name)
      }
    }
    return wrong + open
  }

  /// HTML Living Standard, 13.1.2.
  private static let void: Set = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
}

extension HTMLDocument {
  private mutating func read(tag rest: inout ArraySlice<UInt8>) {
    rest = rest.dropFirst()
    let isEnd = rest.first == UInt8(ascii: "/")
    if isEnd { rest = rest.dropFirst() }
    let name = Self.take(&rest) { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
    var attributes: [(name: String, value: String)] = []
    while true {
      _ = Self.take(&rest, while: Self.isSpace)
      guard let byte = rest.first, byte != UInt8(ascii: ">") else { break }
      let name = Self.take(&rest) { !Self.isSpace($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
      attributes.append((name.lowercased(), Self.value(&rest)))
    }
    rest = rest.dropFirst()
    tags.append(Tag(name: name.lowercased(), attributes: attributes, isEnd: isEnd, textOffset: characters.count))
  }

  /// The value behind a `=`, quoted or not; empty where there is none.
  private static func value(_ rest: inout ArraySlice<UInt8>) -> String {
    guard rest.first == UInt8(ascii: "=") else { return "" }
    rest = rest.dropFirst()
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return unescape(take(&rest) { !isSpace($0) && $0 != UInt8(ascii: ">") })
    }
    rest = rest.dropFirst()
    defer { rest = rest.dropFirst() }
    return unescape(take(&rest) { $0 != quote })
  }

  private static func take(_ rest: inout ArraySlice<UInt8>, while belongs: (UInt8) -> Bool) -> String {
    let taken = rest.prefix(while: belongs)
    rest = rest.dropFirst(taken.count)
    return String(decoding: taken, as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func unescape(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var parts = text.split(separator: "&", omittingEmptySubsequences: false)[...]
    var result = parts.popFirst().map(String.init) ?? ""
    for part in parts {
      let name = part.prefix { $0 != ";" }
      if let character = character(String(name)), name.count < part.count {
        result += character + part.dropFirst(name.count + 1)
      } else {
        result += "&" + part
      }
    }
    return result
  }

  private static func character(_ name: String) -> String? {
    if let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}"][name] {
      return known
    }
    let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    guard name.hasPrefix("#"), let number, let scalar = Unicode.Scalar(number) else { return nil }
    return String(scalar)
  }
}
