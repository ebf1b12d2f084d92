import Disclosure

/// What a ledger that came back would change: every row is looked at before anything is written.
public struct ImportPlan: Sendable {
  /// A row that asks for an entry.
  public struct Change: Sendable {
    /// The row.
    public let place: RowPlace
    /// What it is about.
    public let item: LedgerItem
    /// The entry.
    public let entry: NextEntry
  }

  /// A row that is not taken.
  public struct Refused: Sendable {
    /// The row.
    public let place: RowPlace
    /// What it is about, in words.
    public let title: String
    /// Why.
    public let mistake: RowMistake
  }

  /// Something to know about a row that is taken or asks for nothing.
  public struct Remark: Sendable {
    /// What there is to know.
    public enum Kind: Hashable, Sendable {
      /// These columns were edited, and the import does not take them.
      case untaken([LedgerColumn])
      /// The row is about nothing here, and asks for nothing.
      case stranger
      /// What it asks for is recorded already.
      case recorded
    }
    /// The row.
    public let place: RowPlace
    /// What it is about, in words.
    public let title: String
    /// What there is to know.
    public let kind: Kind
  }

  /// For how many rows the nearest title is looked for.
  static let nearest = 20

  /// The entries, in the order of the rows.
  public private(set) var changes: [Change] = []
  /// The rows that are not taken.
  public private(set) var refused: [Refused] = []
  /// What else there is to know.
  public private(set) var remarks: [Remark] = []
  /// How many rows ask for nothing.
  public private(set) var unchanged = 0

  /// Looks at every row of a ledger.
  ///
  /// - Parameters:
  ///   - file: the ledger.
  ///   - site: the content as it stands, nothing held back.
  ///   - drafts: the same with its drafts; nil where those are not looked for.
  ///   - scope: which part of it the ledger is about.
  ///   - date: the date of entries whose rows say none.
  public init(
    _ file: LedgerFile, into site: Site, drafts: Site? = nil, in scope: LedgerScope = .all, date: DisclosureDate
  ) {
    let matching = LedgerMatching(site, drafts: drafts, in: scope)
    for row in file.entries {
      do throws(LedgerMatching.Stranger) {
        take(row, try matching.find(row).item, date)
      } catch {
        refuse(row, error, matching)
      }
    }
    refuseContradictions()
    refused.sort { $0.place < $1.place }
  }

  private mutating func take(_ row: LedgerEntry, _ item: LedgerItem, _ date: DisclosureDate) {
    do throws(RowMistake) {
      let wish = try RowWish(row, item, date: date)
      if !wish.untaken.isEmpty {
        remarks.append(Remark(place: row.place, title: item.title, kind: .untaken(wish.untaken)))
      }
      if let entry = wish.entry {
        changes.append(Change(place: row.place, item: item, entry: entry))
      } else {
        unchanged += 1
        if wish.isRecorded { remarks.append(Remark(place: row.place, title: item.title, kind: .recorded)) }
      }
    } catch {
      refused.append(Refused(place: row.place, title: item.title, mistake: error))
    }
  }

  /// A row about nothing here is a mistake where it asks for something, or may.
  private mutating func refuse(_ row: LedgerEntry, _ stranger: LedgerMatching.Stranger, _ matching: LedgerMatching) {
    let title = [row.words(.specific), row.words(.finding), row.words(.number)].first { !$0.isEmpty } ?? ""
    let asks = LedgerColumn.forNextEntry.contains { !row.words($0).isEmpty }
    let isEdited = row.check.map { check in
      [LedgerColumn.status, .due].contains { column in row.cells[column].map { !check.holds($0, in: column) } ?? false }
    }
    guard asks || isEdited ?? !row.words(.status).isEmpty else {
      remarks.append(Remark(place: row.place, title: title, kind: .stranger))
      return
    }
    let looksForNearest = refused.count < Self.nearest
    refused.append(
      Refused(place: row.place, title: title, mistake: RowMistake(stranger, looksForNearest ? matching : nil)))
  }

  /// Two rows about the same may ask for the same, as when a row was copied; else neither is taken.
  private mutating func refuseContradictions() {
    var places = Set(refused.map(\.place))
    var first: [LedgerIdentifier: Change] = [:]
    var doubled: Set<LedgerIdentifier> = []
    var kept: [Change] = []
    for change in changes {
      guard let other = first[change.item.identifier] else {
        first[change.item.identifier] = change
        kept.append(change)
        continue
      }
      guard other.entry != change.entry else { continue }
      doubled.insert(change.item.identifier)
      refused.append(Refused(place: change.place, title: change.item.title, mistake: .contradicts(other.place)))
      if places.insert(other.place).inserted {
        refused.append(Refused(place: other.place, title: other.item.title, mistake: .contradicts(change.place)))
      }
    }
    changes = kept.filter { !doubled.contains($0.item.identifier) }
  }
}

extension RowPlace: Comparable {
  /// By sheet and row.
  public static func < (one: RowPlace, other: RowPlace) -> Bool {
    if one.sheet.utf8.elementsEqual(other.sheet.utf8) { return one.row < other.row }
    return one.sheet.utf8.lexicographicallyPrecedes(other.sheet.utf8)
  }
}

extension RowMistake {
  /// - Parameters:
  ///   - stranger: why the row is about nothing here.
  ///   - matching: knows the nearest title; nil where that is not looked for.
  init(_ stranger: LedgerMatching.Stranger, _ matching: LedgerMatching?) {
    self =
      switch stranger {
      case .identifier(let text): .unknownIdentifier(text)
      case .brokenDown: .brokenDown
      case .title(let title): .unknownTitle(title, nearest: matching?.nearest(to: title))
      case .ambiguous(let identifiers): .ambiguous(identifiers)
      case .nothing: .nothingToGoBy
      }
  }
}
