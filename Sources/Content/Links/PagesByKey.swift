/// All pages by their addresses, where case does not count.
struct PagesByKey {
  typealias Organ = (index: LinkIndex, isKnown: Bool)

  /// By the first segments of their addresses, in lower case.
  let organs: [String: [Organ]]
  /// What belongs to no organ.
  let others: LinkIndex

  /// The file of the page at an address.
  ///
  /// - Parameters:
  ///   - key: the address, as `LinkIndex.key` has it.
  ///   - isKnown: whether the organs that were not read need no look.
  /// - Returns: its path below the content folder; nil where there is no page.
  func file(atKey key: String, unlessKnown isKnown: Bool) -> String? {
    let first = String(Substring(key.utf8.prefix { $0 != UInt8(ascii: "/") }))
    for organ in organs[first] ?? [] where !(isKnown && organ.isKnown) {
      if let file = organ.index.file(atKey: key) { return file }
    }
    return others.file(atKey: key)
  }
}
