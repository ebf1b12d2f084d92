import Addresses
import Diagnostics
import Disclosure

/// Reads YAML by a table of keys. THE place where front matter gets its types.
struct FieldsReader {
  private(set) var complaints: Complaints

  init(_ complaints: Complaints) { self.complaints = complaints }

  /// The fields of a mapping; nil where the node is none.
  mutating func fields(of node: YAMLNode, keys: [Key]) -> Fields? {
    guard case .mapping(let entries) = node.value else {
      complaints.report(.frontMatterIsNoMapping(), at: node.mark)
      return nil
    }
    return fields(of: entries, keys: keys, mark: node.mark)
  }

  /// `isItem`: they stand in a list, whose next item begins with the same key as a rule.
  private mutating func fields(
    of entries: [YAMLNode.Entry], keys: [Key], mark: YAMLMark, isItem: Bool = false
  ) -> Fields {
    var fields = Fields(mark: mark)
    var seen: Set<String> = []
    for (place, entry) in entries.enumerated() {
      if isItem, place > 0, entry.key == entries[0].key {
        complaints.report(.missingDash(entry.key), at: entry.mark)
        break
      }
      guard let key = keys.first(where: { $0.name == entry.key }) else {
        let isIndented = ["\u{3000}", "\u{A0}"].contains(where: entry.key.hasPrefix)
        complaints.report(isIndented ? .wideSpace() : .unknownKey(entry.key, among: keys), at: entry.mark)
        continue
      }
      guard seen.insert(key.name).inserted else {
        complaints.report(.duplicateKey(entry.key), at: entry.mark)
        continue
      }
      if entry.value.isEmpty {
        if key.isRequired { complaints.report(.emptyValue(key), at: entry.mark) }
        if case .colour = key.kind { complaints.report(.colourWithoutQuotes(key.name), at: entry.mark) }
        continue
      }
      if let value = value(of: entry.value, key: key) {
        fields.add(key.name, value, entry.value.mark, keyMark: entry.mark)
      }
    }
    for key in keys where key.isRequired && !seen.contains(key.name) {
      complaints.report(.missingKey(key), at: mark)
    }
    return fields
  }

  private mutating func value(of node: YAMLNode, key: Key) -> Fields.Value? {
    switch key.kind {
    case .unread: nil
    case .texts: texts(of: node, key: key)
    case .fields(let keys): mapping(node, key: key, keys: keys).map { .fields($0) }
    case .list(let keys): list(of: node, key: key, keys: keys).map { .list($0) }
    case .fieldsOrList(let keys): fieldsOrList(of: node, key: key, keys: keys)
    case .numbered(let keys): numbered(node, key: key, keys: keys)
    case .evidence(let keys): evidence(of: node, key: key, keys: keys).map { .evidence($0) }
    default: text(of: node, key: key).flatMap { single($0, key: key, mark: node.mark) }
    }
  }

  /// A value that is written as one text.
  private mutating func single(_ text: String, key: Key, mark: YAMLMark) -> Fields.Value? {
    switch SingleValue.read(text, as: key) {
    case .success(let value): return value
    case .failure(let refusal):
      complaints.report(refusal.mistake, at: mark)
      return nil
    }
  }

  private mutating func text(of node: YAMLNode, key: Key) -> String? {
    guard case .scalar(let text, _) = node.value else {
      complaints.report(.wrongShape(key.name, wanted: .text), at: node.mark)
      return nil
    }
    let trimmed = text.oneLine(foldedBreaks: node.foldedBreaks)
    if trimmed.isEmpty, key.isRequired { complaints.report(.emptyValue(key), at: node.mark) }
    return trimmed.isEmpty ? nil : trimmed
  }

  private mutating func texts(of node: YAMLNode, key: Key) -> Fields.Value? {
    let nodes = if case .list(let items) = node.value { items } else { [node] }
    var texts: [String] = []
    var marks: [YAMLMark] = []
    for item in nodes where !item.isEmpty {
      guard let text = text(of: item, key: key) else { continue }
      texts.append(text)
      marks.append(item.mark)
    }
    return texts.isEmpty ? nil : .texts(texts, marks: marks)
  }

  private mutating func mapping(_ node: YAMLNode, key: Key, keys: [Key]) -> Fields? {
    guard case .mapping(let entries) = node.value else {
      complaints.report(.wrongShape(key.name, wanted: .mapping), at: node.mark)
      return nil
    }
    return fields(of: entries, keys: keys, mark: node.mark)
  }

  private mutating func list(of node: YAMLNode, key: Key, keys: [Key]) -> [Fields]? {
    guard case .list(let items) = node.value else {
      complaints.report(.wrongShape(key.name, wanted: .list), at: node.mark)
      return nil
    }
    return items.compactMap { item in
      guard case .mapping(let entries) = item.value else {
        complaints.report(.wrongShape(key.name, wanted: .items), at: item.mark)
        return nil
      }
      return fields(of: entries, keys: keys, mark: item.mark, isItem: true)
    }
  }

  private mutating func fieldsOrList(of node: YAMLNode, key: Key, keys: [Key]) -> Fields.Value? {
    if case .list = node.value { return list(of: node, key: key, keys: keys).map { .list($0) } }
    return mapping(node, key: key, keys: keys).map { .list([$0]) }
  }

  private mutating func numbered(_ node: YAMLNode, key: Key, keys: [Key]) -> Fields.Value? {
    guard case .mapping(let entries) = node.value else {
      complaints.report(.wrongShape(key.name, wanted: .numbered), at: node.mark)
      return nil
    }
    var result: [(number: String, fields: Fields)] = []
    var seen: Set<String> = []
    for entry in entries {
      if !seen.insert(entry.key).inserted {
        complaints.report(.duplicateKey(entry.key), at: entry.mark)
      } else if !entry.value.isEmpty, let inner = mapping(entry.value, key: key, keys: keys) {
        result.append((entry.key, Fields(inner, mark: entry.mark)))
      }
    }
    return .numbered(result)
  }

  private mutating func evidence(of node: YAMLNode, key: Key, keys: [Key]) -> [Evidence]? {
    let nodes = if case .list(let items) = node.value { items } else { [node] }
    return nodes.compactMap { item in
      if item.isEmpty { return nil }
      if case .mapping = item.value {
        guard let fields = mapping(item, key: key, keys: keys), let title = fields.text("title") else { return nil }
        return Evidence(title: title, address: fields.webAddress("url"))
      }
      guard let text = text(of: item, key: key) else { return nil }
      let address = WebAddress(text).flatMap { $0.kind == .external ? $0 : nil }
      if address?.isOfOwnMachine == true { complaints.report(.ownMachine(text), at: item.mark) }
      return Evidence(title: text, address: address)
    }
  }
}

extension Fields {
  /// The same fields, known by another place.
  fileprivate init(_ fields: Fields, mark: YAMLMark) {
    self.init(mark: mark)
    for field in fields.all { add(field.name, field.value, field.mark, keyMark: field.keyMark) }
  }
}
