import Addresses
import Disclosure
import Spreadsheets

/// The content and a ledger from elsewhere side by side (对账).
public struct Reconciliation: Sendable {
  /// A column in which both say something else.
  public struct Difference: Hashable, Sendable {
    /// The column.
    public let column: LedgerColumn
    /// What the content says; empty where nothing.
    public let here: String
    /// What the ledger says; empty where nothing.
    public let there: String
  }

  /// What became of a finding or a row.
  public enum Outcome: Sendable {
    /// In both, and the same.
    case equal
    /// In both, and not the same.
    case differing([Difference])
    /// In the content alone.
    case missingThere
    /// In the ledger alone, and why it is nothing here.
    case missingHere(RowMistake)
  }

  /// A finding, a measure, or a row that is neither here.
  public struct Line: Sendable {
    /// Its number; empty where the ledger gives none.
    public let number: String
    /// Its title.
    public let title: String
    /// Its identifier; nil where it is nothing here.
    public let identifier: LedgerIdentifier?
    /// The rows of the ledger that are about it.
    public let places: [RowPlace]
    /// How the rows were recognised; nil where there is none.
    public let way: Way?
    /// What became of it.
    public let outcome: Outcome
  }

  /// What a row was recognised by.
  public enum Way: String, Hashable, Sendable {
    /// Its identifier.
    case identifier
    /// Its title.
    case title
    /// Its number, and a title that is much alike.
    case number
  }

  /// What is in the content, in its order, then what is in the ledger alone.
  public let lines: [Line]
  /// The columns that were compared.
  public let columns: [LedgerColumn]

  /// How many lines are in both and the same.
  public var equal: Int { lines.count { if case .equal = $0.outcome { true } else { false } } }
  /// How many are in both and not the same.
  public var differing: Int { lines.count { if case .differing = $0.outcome { true } else { false } } }
  /// How many are in the content alone.
  public var missingThere: Int { lines.count { if case .missingThere = $0.outcome { true } else { false } } }
  /// How many are in the ledger alone.
  public var missingHere: Int { lines.count { if case .missingHere = $0.outcome { true } else { false } } }
  /// Whether both say the same.
  public var agrees: Bool { equal == lines.count }

  /// Compares.
  ///
  /// - Parameters:
  ///   - file: the ledger.
  ///   - site: the content as it stands.
  ///   - scope: which part of the content the ledger covers; where it says nothing, the notices that its rows are about.
  ///   - columns: what to compare; nil for all that the ledger has.
  public init(_ file: LedgerFile, with site: Site, in scope: LedgerScope = .all, columns: Set<LedgerColumn>? = nil) {
    let compared = LedgerColumn.compared.filter { file.columns.contains($0) && columns?.contains($0) ?? true }
    var rows = MatchedRows()
    rows.match(file.entries, LedgerMatching(site, in: scope))
    var items = site.ledgerItems(rows.isByMeasure ? .measure : .finding, in: scope)
    if scope == .all, !rows.found.isEmpty {
      let covered = Set(rows.found.values.map(\.item.notice))
      items.removeAll { !covered.contains($0.notice) }
    }
    self.columns = compared
    lines = items.map { Self.line($0, rows.found[$0.identifier], compared) } + rows.leftOver(items, compared)
  }

  fileprivate static func line(_ item: LedgerItem, _ match: MatchedRows.Match?, _ columns: [LedgerColumn]) -> Line {
    var outcome = Outcome.missingThere
    if let match {
      let differences = columns.compactMap { Comparison.difference(item, match.rows, in: $0) }
      outcome = differences.isEmpty ? .equal : .differing(differences)
    }
    return Line(
      number: item.number, title: item.title, identifier: item.identifier, places: match?.rows.map(\.place) ?? [],
      way: match.map { $0.way.public }, outcome: outcome)
  }
}

/// The rows of a ledger by what they are about.
private struct MatchedRows {
  struct Match {
    let item: LedgerItem
    let way: LedgerMatching.Way
    var rows: [LedgerEntry]
  }

  private(set) var found: [LedgerIdentifier: Match] = [:]
  private var order: [LedgerIdentifier] = []
  private var strangers: [(row: LedgerEntry, mistake: RowMistake)] = []

  /// Whether the rows are about measures, as far as there are any.
  var isByMeasure: Bool {
    let measures = found.keys.count { $0.measure != nil }
    return measures > found.values.count { $0.item.identifier.measure == nil && !$0.item.record.measures.isEmpty }
  }

  mutating func match(_ rows: [LedgerEntry], _ matching: LedgerMatching) {
    for row in rows {
      do throws(LedgerMatching.Stranger) {
        let (item, way) = try matching.find(row)
        if found[item.identifier] == nil { order.append(item.identifier) }
        found[item.identifier, default: Match(item: item, way: way, rows: [])].rows.append(row)
      } catch {
        strangers.append((row, RowMistake(error, strangers.count < ImportPlan.nearest ? matching : nil)))
      }
    }
  }

  /// Rows about something that has no line yet, as a leaf among measures, and rows about nothing here.
  func leftOver(_ items: [LedgerItem], _ columns: [LedgerColumn]) -> [Reconciliation.Line] {
    let lined = Set(items.map(\.identifier))
    let others = order.filter { !lined.contains($0) }.compactMap { found[$0] }
    return others.map { Reconciliation.line($0.item, $0, columns) }
      + strangers.map { row, mistake in
        let title = [row.words(.specific), row.words(.finding)].first { !$0.isEmpty } ?? ""
        return Reconciliation.Line(
          number: row.words(.number), title: title, identifier: nil, places: [row.place], way: nil,
          outcome: .missingHere(mistake))
      }
  }
}

extension LedgerMatching.Way {
  fileprivate var `public`: Reconciliation.Way {
    switch self {
    case .identifier: .identifier
    case .title: .title
    case .number: .number
    }
  }
}
