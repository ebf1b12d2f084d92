/// The name that an author gives a heading, at its end: `## 下一步打算 {#plans}`. It stays when the words change, so
/// that links to it do.
enum HeadingAttribute {
  /// Takes the name out of a heading; nil when there is none.
  static func take(
    from heading: SyntaxNode, _ lines: BodyLines, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> String? {
    guard let text = heading.lastChild, text.kind == .text, let start = start(of: text.literal) else { return nil }
    let attribute = text.literal[start...]
    guard ends(heading, with: attribute, lines, bytes) else { return nil }
    let name = String(decoding: attribute.dropFirst(2).dropLast(), as: UTF8.self)
    let rest = text.literal[..<start]
    let end = rest.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? 0
    text.setLiteral(Array(rest[..<end]))
    return name
  }

  /// Where `{#name}` starts that ends a text: letters, digits and marks of every script, `-`, `_` and `.`.
  private static func start(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard text.last == UInt8(ascii: "}"), let brace = text.lastIndex(of: UInt8(ascii: "{")) else { return nil }
    let name = text[brace...].dropFirst().dropLast()
    guard name.first == UInt8(ascii: "#"), name.count > 1, name.count <= 200 else { return nil }
    let isName = String(decoding: name.dropFirst(), as: UTF8.self).unicodeScalars.allSatisfy {
      HeadingIDs.isKept($0) || "-_.".unicodeScalars.contains($0)
    }
    return isName ? brace : nil
  }

  /// Whether the heading is written so, and not with a backslash or otherwise.
  private static func ends(
    _ heading: SyntaxNode, with attribute: Slice<UnsafeBufferPointer<UInt8>>, _ lines: BodyLines,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var line = bytes[lines.trimmedLine(HeadingLines.ends(of: heading, lines, bytes).text)]
    if line.last == UInt8(ascii: "#") {
      while line.last == UInt8(ascii: "#") { line.removeLast() }
      while line.last == 0x20 || line.last == 0x09 { line.removeLast() }
    }
    guard line.count >= attribute.count, line.suffix(attribute.count).elementsEqual(attribute) else { return false }
    return line.dropLast(attribute.count).last != UInt8(ascii: "\\")
  }
}
