import Addresses
import Disclosure

/// Finds out what a row is about: by its identifier, else by its title, else by its number. Never by a guess: what is not
/// certain is told.
struct LedgerMatching {
  /// What a row was recognised by.
  enum Way: Hashable {
    case identifier, title, number
  }

  /// Why a row is about nothing that is known.
  enum Stranger: Error, Hashable {
    /// Its identifier is that of nothing here.
    case identifier(String)
    /// Its identifier is that of a finding that is broken down.
    case brokenDown(String)
    /// Its title is that of nothing here.
    case title(String)
    /// More than one has its title or number.
    case ambiguous([String])
    /// It has neither identifier nor title nor number.
    case nothing
  }

  private let leaves: [LedgerItem]
  private let byIdentifier: [String: LedgerItem]
  private let brokenDown: Set<String>
  private let titles: [String: [LedgerItem]]
  private let numbers: [String: [LedgerItem]]
  private let parts: [String: [LedgerItem]]

  /// - Parameters:
  ///   - site: the content.
  ///   - drafts: the content with its drafts; they are known by their identifiers alone, as titles of drafts may be those of
  ///     what is published.
  ///   - scope: the part of it that counts.
  init(_ site: Site, drafts: Site? = nil, in scope: LedgerScope = .all) {
    leaves = site.ledgerItems(.finding, in: scope)
    let known = leaves + (drafts?.ledgerItems(.finding, in: scope) ?? [])
    let all = known + known.flatMap { $0.measures.filter { $0.identifier.measure != nil } }
    byIdentifier = Dictionary(all.map { ($0.identifier.key, $0) }, uniquingKeysWith: { first, _ in first })
    let findings = site.organs.flatMap(\.notices).flatMap(\.findings).filter(\.isBrokenDown)
    brokenDown = Set(findings.map { LedgerIdentifier(route: $0.route).key })
    titles = Dictionary(grouping: leaves) { TextFolding.title($0.title) }
    numbers = Dictionary(grouping: leaves) { TextFolding.essence($0.number) }
    parts = Dictionary(grouping: leaves.filter { $0.specific != nil }) { TextFolding.title($0.finding) }
  }

  /// What the row is about: a leaf or a measure.
  ///
  /// - Throws: why nothing is certain.
  func find(_ entry: LedgerEntry) throws(Stranger) -> (item: LedgerItem, way: Way) {
    let identifier = entry.words(.identifier)
    guard identifier.isEmpty else {
      let key = LedgerIdentifier.key(identifier)
      if let item = byIdentifier[key] { return (item, .identifier) }
      throw brokenDown.contains(key) ? .brokenDown(identifier) : .identifier(identifier)
    }
    let (leaf, way) = try leaf(of: entry)
    return (measure(of: leaf, entry) ?? leaf, way)
  }

  private func leaf(of entry: LedgerEntry) throws(Stranger) -> (LedgerItem, Way) {
    let (specific, finding) = (entry.words(.specific), entry.words(.finding))
    for title in [specific, finding] where !title.isEmpty {
      let found = narrowed(titles[TextFolding.title(title)] ?? [], entry)
      if found.count == 1 { return (found[0], .title) }
      if found.count > 1 { throw .ambiguous(found.map(\.identifier.text)) }
    }
    let title = specific.isEmpty ? finding : specific
    if specific.isEmpty, let item = try part(of: finding, entry) { return (item, .title) }
    guard let item = try byNumber(entry, title: title) else {
      if title.isEmpty { throw .nothing }
      throw .title(title)
    }
    return (item, .number)
  }

  /// The only part of a finding that is broken down; nil where no such finding has the title.
  private func part(of finding: String, _ entry: LedgerEntry) throws(Stranger) -> LedgerItem? {
    let title = TextFolding.title(finding)
    guard !title.isEmpty else { return nil }
    let parts = narrowed(parts[title] ?? [], entry)
    if parts.count > 1 { throw .brokenDown(finding) }
    return parts.first
  }

  /// The only one of its number, where its title is missing or much like it.
  private func byNumber(_ entry: LedgerEntry, title: String) throws(Stranger) -> LedgerItem? {
    let number = TextFolding.essence(entry.words(.number))
    guard !number.isEmpty else { return nil }
    let found = narrowed(numbers[number] ?? [], entry)
    if title.isEmpty {
      if found.count > 1 { throw .ambiguous(found.map(\.identifier.text)) }
      return found.first
    }
    let alike = found.filter { Self.likeness($0.title, title) >= 0.5 }
    return alike.count == 1 ? alike[0] : nil
  }

  /// Those that the row's other columns do not speak against: organ, notice, area, the finding above, the number.
  private func narrowed(_ items: [LedgerItem], _ entry: LedgerEntry) -> [LedgerItem] {
    var items = items
    let ways: [(LedgerColumn, (LedgerItem) -> String)] = [
      (.organ, { $0.organ }), (.notice, { $0.noticeTitle }), (.area, { $0.area ?? "" }), (.finding, { $0.finding }),
      (.number, { $0.findingNumber }),
    ]
    for (column, text) in ways where items.count > 1 {
      let said = TextFolding.title(entry.words(column))
      guard !said.isEmpty else { continue }
      let agreeing = items.filter { TextFolding.title(text($0)) == said || TextFolding.essence(text($0)) == said }
      if !agreeing.isEmpty { items = agreeing }
    }
    return items
  }

  /// The measure whose text the row has, where the leaf has several.
  private func measure(of leaf: LedgerItem, _ entry: LedgerEntry) -> LedgerItem? {
    let said = TextFolding.title(entry.words(.measures))
    guard !said.isEmpty, leaf.record.measures.count > 1 else { return nil }
    let found = leaf.measures.filter { $0.measure.map { TextFolding.title($0.words) } == said }
    return found.count == 1 ? found[0] : nil
  }

  /// The title that a text has most in common with; nil where that is little. It looks at every finding: for a few rows.
  func nearest(to title: String) -> String? {
    let scored = leaves.map { (title: $0.title, score: Self.likeness($0.title, title)) }
    guard let best = scored.max(by: { $0.score < $1.score }), best.score >= 0.4 else { return nil }
    return best.title
  }

  private static func likeness(_ one: String, _ other: String) -> Double {
    TextFolding.likeness(TextFolding.title(one), TextFolding.title(other))
  }
}
