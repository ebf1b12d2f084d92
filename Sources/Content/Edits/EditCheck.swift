/// Whether an edit did what it was to do and nothing else. THE guard before a file is written: it compares the whole of
/// what was read before with what is read afterwards.
struct EditCheck {
  let entry: EntryText

  /// Whether the second tree is the first one and the entry, at the end of the list that the keys lead to.
  func isOnlyAddition(_ old: YAMLNode, _ new: YAMLNode, at keys: ArraySlice<String>) -> Bool {
    if old.isEmpty { return isFresh(new, keys) }
    switch (old.value, new.value) {
    case (.list(let old), .list(let new)):
      return keys.isEmpty && new.count == old.count + 1 && zip(old, new).allSatisfy { $0.isSame(as: $1) }
        && new.last.map(isEntry) == true
    case (.mapping(let old), .mapping(let new)):
      guard let key = keys.first else { return false }
      let rest = keys.dropFirst()
      if old.contains(where: { $0.key == key }) {
        return old.count == new.count
          && zip(old, new).allSatisfy { one, other in
            one.key.isIdentical(to: other.key)
              && (one.key == key ? isOnlyAddition(one.value, other.value, at: rest) : one.value.isSame(as: other.value))
          }
      }
      return isOnlyAddition(old, new, ofKey: key, rest)
    default: return false
    }
  }

  private func isOnlyAddition(
    _ old: [YAMLNode.Entry], _ new: [YAMLNode.Entry], ofKey key: String, _ rest: ArraySlice<String>
  ) -> Bool {
    guard let place = new.firstIndex(where: { $0.key == key }), isFresh(new[place].value, rest) else { return false }
    var others = new
    others.remove(at: place)
    return old.count == others.count
      && zip(old, others).allSatisfy { $0.key.isIdentical(to: $1.key) && $0.value.isSame(as: $1.value) }
  }

  /// Whether the node holds nothing but the path to the entry, and the entry.
  private func isFresh(_ node: YAMLNode, _ keys: ArraySlice<String>) -> Bool {
    switch (node.value, keys.first) {
    case (.mapping(let entries), let key?):
      guard entries.count == 1, let only = entries.first, only.key == key else { return false }
      return isFresh(only.value, keys.dropFirst())
    case (.list(let items), nil): return items.count == 1 && items.first.map(isEntry) == true
    default: return false
    }
  }

  private func isEntry(_ node: YAMLNode) -> Bool {
    guard case .mapping(let entries) = node.value, entries.count == entry.pairs.count else { return false }
    return zip(entries, entry.pairs).allSatisfy { read, pair in
      guard case .scalar(let text, _) = read.value.value, read.value.foldedBreaks == 0 else { return false }
      return read.key == pair.key && text.isIdentical(to: pair.text)
    }
  }
}

extension YAMLNode {
  /// Whether both say the same, byte for byte, wherever they stand.
  func isSame(as other: YAMLNode) -> Bool {
    guard style == other.style, foldedBreaks == other.foldedBreaks else { return false }
    switch (value, other.value) {
    case (.scalar(let one, let isPlain), .scalar(let another, let isOtherPlain)):
      return isPlain == isOtherPlain && one.isIdentical(to: another)
    case (.list(let one), .list(let another)):
      return one.count == another.count && zip(one, another).allSatisfy { $0.isSame(as: $1) }
    case (.mapping(let one), .mapping(let another)):
      return one.count == another.count
        && zip(one, another).allSatisfy { $0.key.isIdentical(to: $1.key) && $0.value.isSame(as: $1.value) }
    default: return false
    }
  }
}

extension String {
  /// Whether both are the same bytes; `==` takes canonically equal ones for the same.
  func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
