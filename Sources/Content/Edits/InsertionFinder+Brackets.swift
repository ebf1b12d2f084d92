/// Lists and mappings in brackets: `history: [{date: 2021-08, status: completed}]`.
extension InsertionFinder {
  /// After the last entry of a list: `[…, {date: …}]`.
  func addition(inBrackets list: YAMLNode, _ items: [YAMLNode]) -> Insertion {
    guard let last = items.last else {
      return Insertion(offset: yaml.offset(list.mark.index) + 1, text: entry.inBrackets())
    }
    return insertion(of: entry.inBrackets(isSpaced: isSpaced(last)), after: last.mark.index, to: last.end)
  }

  func addition(of keys: ArraySlice<String>, inBrackets mapping: YAMLNode, _ entries: [YAMLNode.Entry])
    -> Insertion
  {
    let text = pair(of: keys)
    guard let last = entries.last else {
      return Insertion(offset: yaml.offset(mapping.mark.index) + 1, text: text)
    }
    return insertion(of: text, after: last.mark.index, to: last.value.end)
  }

  func fillings(inBrackets found: YAMLNode.Entry, _ keys: ArraySlice<String>) -> [Insertion] {
    let offset = yaml.offset(found.value.end)
    guard found.value.end == found.value.mark.index, offset > 0 else { return [] }
    let gap = yaml.bytes[offset - 1].isBlank ? "" : " "
    return [Insertion(offset: offset, text: gap + value(of: keys.dropFirst()))]
  }

  /// `history: [{…}]`
  private func pair(of keys: ArraySlice<String>) -> String { "\(keys.first ?? ""): " + value(of: keys.dropFirst()) }

  private func value(of keys: ArraySlice<String>) -> String {
    keys.isEmpty ? "[" + entry.inBrackets() + "]" : "{" + pair(of: keys) + "}"
  }

  /// Behind a neighbour: on its line, or on one of its own where the neighbour has one.
  private func insertion(of text: String, after start: Int, to end: Int) -> Insertion {
    let (start, end) = (yaml.offset(start), yaml.offset(end))
    guard yaml.isFirstOfItsLine(start) else { return Insertion(offset: end, text: ", " + text) }
    let line = yaml.lineStart(of: start)
    let indent = String(decoding: yaml.bytes[line..<start], as: UTF8.self)
    let rest = yaml.restOfLine(at: end).drop(while: \.isBlank)
    let next = yaml.nextLine(after: end)
    let lineEnd = yaml.lineEnd(before: next)
    let behindComma = rest.first == UInt8(ascii: ",") ? rest.dropFirst().drop(while: \.isBlank) : nil
    if let behindComma, behindComma.isEmpty || behindComma.first == UInt8(ascii: "#") {
      return Insertion(offset: next, text: indent + text + "," + lineEnd)
    }
    // The comma must not come into the neighbour's comment.
    if rest.first == UInt8(ascii: "#") { return Insertion(offset: next, text: indent + ", " + text + lineEnd) }
    return Insertion(offset: end, text: "," + lineEnd + indent + text)
  }

  /// Whether the neighbour is written `{ date: … }`.
  func isSpaced(_ node: YAMLNode) -> Bool {
    let start = yaml.offset(node.mark.index) + 1
    return start < yaml.parts.yaml.upperBound && yaml.bytes[start] == 0x20
  }
}
