/// How far an author indents: new lists and mappings of a file are indented like those that it has.
struct Indentation {
  /// The columns between a key and the dashes of its list; 0 for those who write them beneath the key.
  private(set) var ofLists = 2
  /// The columns between a key and the keys of its mapping.
  private(set) var ofMappings = 2

  /// As most of YAML is written, or as the first list and the first mapping show.
  init(of root: YAMLNode) {
    if let list = Self.first(in: root, where: { if case .list = $0 { true } else { false } }) { ofLists = list }
    let mapping = Self.first(in: root, where: { if case .mapping = $0 { true } else { false } })
    if let mapping, mapping > 0 { ofMappings = mapping }
  }

  private static func first(in node: YAMLNode, where isWanted: (YAMLNode.Value) -> Bool) -> Int? {
    switch node.value {
    case .scalar: return nil
    case .list(let items):
      for item in items { if let found = first(in: item, where: isWanted) { return found } }
      return nil
    case .mapping(let entries):
      for entry in entries where node.style == .indented {
        let step = entry.value.mark.column - entry.mark.column
        let isBeneath = entry.value.style == .indented && entry.value.mark.line > entry.mark.line && step >= 0
        if isBeneath, isWanted(entry.value.value) { return step }
        if let found = first(in: entry.value, where: isWanted) { return found }
      }
      return nil
    }
  }
}

/// The order of keys in the manual, which new keys keep; the numbers of measures by their size.
enum KeyRank {
  private static let order = ["title", "category", "lead", "partners", "plan", "due", "history", "measures"]

  static func of(_ key: String) -> Int { Int(key) ?? order.firstIndex(of: key) ?? order.count }
}

extension YAMLNode {
  /// The text, or the brackets, that end where the node ends.
  var lastLeaf: YAMLNode {
    guard style == .indented else { return self }
    switch value {
    case .scalar: return self
    case .list(let items): return items.last?.lastLeaf ?? self
    case .mapping(let entries): return entries.last?.value.lastLeaf ?? self
    }
  }
}
