/// Finds where a new entry goes, and how it is written there: like its neighbours.
///
/// It goes down a path of keys, as `measures`, `2`, `history`. What of the path is missing is made. Several places may
/// do; the better ones come first, and `EditCheck` has the last word on each.
struct InsertionFinder {
  let yaml: StoredYAML
  let entry: EntryText
  private let habits: Indentation

  init(_ yaml: StoredYAML, _ entry: EntryText) {
    self.yaml = yaml
    self.entry = entry
    habits = Indentation(of: yaml.root)
  }

  /// The places that may do, the best first; none where the path leads to something of another shape.
  func places(for keys: [String]) -> [Insertion] { places(for: keys[...], in: yaml.root) }

  private func places(for keys: ArraySlice<String>, in node: YAMLNode) -> [Insertion] {
    switch (node.value, keys.first) {
    case (.mapping(let entries), let key?):
      guard let found = entries.first(where: { $0.key == key }) else {
        let isInBrackets = node.style == .brackets
        return isInBrackets ? [addition(of: keys, inBrackets: node, entries)] : additions(of: keys, to: node, entries)
      }
      guard found.value.isEmpty else { return places(for: keys.dropFirst(), in: found.value) }
      return node.style == .brackets ? fillings(inBrackets: found, keys) : fillings(of: found, keys)
    case (.list(let items), nil):
      return node.style == .brackets ? [addition(inBrackets: node, items)] : additions(to: node, items)
    default: return []
    }
  }

  /// After the last entry of a list: `- date: …`.
  private func additions(to list: YAMLNode, _ items: [YAMLNode]) -> [Insertion] {
    guard let last = items.last else { return [] }
    let dash = list.mark.column
    let keys = max(last.mark.column, dash + 2)
    var lines = entry.indented(dash: dash, keys: keys)
    if last.style == .brackets {
      let gap = String(repeating: " ", count: keys - dash - 1)
      lines = [String(repeating: " ", count: dash) + "-" + gap + entry.inBrackets(isSpaced: isSpaced(last))]
    }
    return lineStarts(after: last, deeperThan: dash).map { insertion(of: lines, at: $0) }
  }

  /// A new key, after those that stand before it in the manual.
  private func additions(of keys: ArraySlice<String>, to mapping: YAMLNode, _ entries: [YAMLNode.Entry]) -> [Insertion]
  {
    let column = mapping.mark.column
    let lines = lines(of: keys, at: column)
    let rank = KeyRank.of(keys.first ?? "")
    if let before = entries.last(where: { KeyRank.of($0.key) < rank }) {
      return lineStarts(after: before.value, deeperThan: column).map { insertion(of: lines, at: $0) }
    }
    guard let first = entries.first else { return [] }
    let start = yaml.offset(first.mark.index)
    return yaml.isFirstOfItsLine(start) ? [insertion(of: lines, at: yaml.lineStart(of: start))] : []
  }

  /// Beneath a key that has no value yet. One that is written `~` becomes a comment, as nothing is taken away.
  private func fillings(of found: YAMLNode.Entry, _ keys: ArraySlice<String>) -> [Insertion] {
    let beneath = Array(lines(of: keys, at: found.mark.column).dropFirst())
    let (start, end) = (yaml.offset(found.value.mark.index), yaml.offset(found.value.end))
    guard end > start else {
      return lineStarts(after: found.value, deeperThan: found.mark.column).map { insertion(of: beneath, at: $0) }
    }
    var colon = start
    while colon > yaml.parts.yaml.lowerBound, yaml.bytes[colon - 1].isBlank { colon -= 1 }
    let lineEnd = yaml.lineEnd(before: yaml.lineStart(of: colon))
    return [Insertion(offset: colon, text: lineEnd + beneath.joined(separator: lineEnd) + " #")]
  }

  /// The lines of what is missing: a key at the column, and the entry beneath the last one.
  private func lines(of keys: ArraySlice<String>, at column: Int) -> [String] {
    guard let key = keys.first else {
      return entry.indented(dash: column, keys: column + 2)
    }
    let rest = keys.dropFirst()
    let beneath = column + (rest.isEmpty ? habits.ofLists : habits.ofMappings)
    return [String(repeating: " ", count: column) + key + ":"] + lines(of: rest, at: beneath)
  }

  private func insertion(of lines: [String], at offset: Int) -> Insertion {
    let lineEnd = yaml.lineEnd(before: offset)
    return Insertion(offset: offset, text: lines.map { $0 + lineEnd }.joined())
  }

  /// Where lines may begin after a node: behind its last line and the comments that are indented as parts of it.
  private func lineStarts(after node: YAMLNode, deeperThan column: Int) -> [Int] {
    let last = node.lastLeaf
    let end = yaml.offset(last.end)
    guard last.style == .ownLines else { return [afterComments(yaml.nextLine(after: end), deeperThan: column)] }
    // Empty lines at its end may belong to the text, or only stand before what follows.
    var text = end
    while text > yaml.parts.yaml.lowerBound, yaml.nextLine(after: yaml.offset(last.mark.index)) < text {
      let line = yaml.lineStart(of: text - 1)
      guard yaml.restOfLine(at: line).allSatisfy(\.isBlank) else { break }
      text = line
    }
    return text < end ? [text, end] : [afterComments(end, deeperThan: column)]
  }

  private func afterComments(_ start: Int, deeperThan column: Int) -> Int {
    var start = start
    while start < yaml.parts.yaml.upperBound {
      let line = yaml.restOfLine(at: start)
      let indent = line.prefix { $0 == 0x20 }.count
      guard indent > column, line.dropFirst(indent).first == UInt8(ascii: "#") else { break }
      start = yaml.nextLine(after: start)
    }
    return start
  }
}
