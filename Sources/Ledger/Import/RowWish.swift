import Diagnostics
import Disclosure
import Spreadsheets

/// What a row asks for. THE rules of what is taken from a ledger that comes back.
///
/// What an office changed shows by the check code of the row; where that was lost, by what differs from the content.
struct RowWish {
  /// The columns that were edited and are not taken.
  private(set) var untaken: [LedgerColumn] = []
  /// The entry; nil where nothing is asked for.
  private(set) var entry: NextEntry?
  /// Whether what is asked for is the last entry of the history already.
  private(set) var isRecorded = false

  private let row: LedgerEntry
  private let item: LedgerItem

  /// - Parameters:
  ///   - row: the row.
  ///   - item: what it is about.
  ///   - date: the date of entries whose rows say none.
  /// - Throws: what is wrong with the row.
  init(_ row: LedgerEntry, _ item: LedgerItem, date: DisclosureDate) throws(RowMistake) {
    self.row = row
    self.item = item
    let edited = edited.filter { $0 != .due || isDeadlineMeant }
    let fallbacks = edited.contains(.status) ? dateColumns(edited) : []
    untaken = self.edited.filter { $0 != .status && !fallbacks.contains($0) && !($0 == .due && isDeadlineMeant) }
    guard edited.contains(.status) || edited.contains(.due) || !forNextEntry.isEmpty else { return }
    try refuseFaults()
    try refuseOtherTitle(edited)
    var entry = try entry(edited, fallbacks, date)
    if entry.status == .closed, let verification = verification(edited) {
      entry.verification = verification
      untaken.removeAll { $0 == .verification }
    }
    isRecorded = entry.isLast(of: item.history)
    guard !isRecorded else { return }
    if let changes = row.check?.changes(in: item), !changes.isEmpty { throw .changedSinceExport(changes) }
    try check(entry)
    self.entry = entry
  }

  // MARK: What was edited

  /// The compared columns that do not say what they said when they were exported, and not what the content says. A
  /// ledger of other hands, without check codes, is read as generously as for a reconciliation.
  private var edited: [LedgerColumn] {
    LedgerColumn.compared.filter { column in
      let cell = row.cells[column]
      // An empty cell asks for nothing: the column may be missing, or the row be one of several merged ones.
      guard let cell else { return false }
      guard let check = row.check else { return Comparison.difference(item, [row], in: column) != nil }
      return !check.holds(cell, in: column) && !CellMeaning.isSame(cell, item.cell(column), in: column)
    }
  }

  /// Whether another deadline is an extension. In a ledger of the office's own, that has no check codes, deadlines are
  /// words at times, or were never published: only with a note are they meant.
  private var isDeadlineMeant: Bool {
    if row.check != nil { return true }
    return !row.words(.newNote).isEmpty && row.cells[.due].flatMap(LedgerDate.read) != nil
  }

  /// The columns for the next entry that have something in them. In a ledger of the office's own only a note says
  /// something by itself: reviewers and dates are in every row, or merged over several.
  private var forNextEntry: [LedgerColumn] {
    LedgerColumn.forNextEntry.filter { !row.words($0).isEmpty && ($0 == .newNote || row.check != nil) }
  }

  /// Where 变更日期 is empty and the status is another, an edited 状态日期, or 销号日期 of a closing, is what was meant.
  private func dateColumns(_ edited: [LedgerColumn]) -> [LedgerColumn] {
    guard row.cells[.newDate] == nil else { return [] }
    let isClosing = Status(spelling: CellText.essence(row.words(.status))) == .closed
    return (isClosing ? [.closedDate, .statusDate] : [.statusDate]).filter(edited.contains)
  }

  /// 监督方认定 or 本单位审核 at the start of an edited 审核认定, where the row says who verified.
  private func verification(_ edited: [LedgerColumn]) -> Verification? {
    guard edited.contains(.verification) else { return nil }
    let said = TextFolding.essence(row.words(.verification))
    return Verification.allCases.first { said.hasPrefix(TextFolding.essence($0.name)) }
  }

  // MARK: The entry

  private func entry(_ edited: [LedgerColumn], _ fallbacks: [LedgerColumn], _ date: DisclosureDate) throws(RowMistake)
    -> NextEntry
  {
    let (status, wording) = try status(isEdited: edited.contains(.status))
    let due = edited.contains(.due) ? try self.date(in: .due) : nil
    let stated = try self.date(in: fallbacks.first ?? .newDate)
    let note = text(.newNote)
    let verifier = text(.newVerifier)
    guard edited.contains(.status) || due != nil || note != nil || verifier != nil else { throw .dateAlone }
    guard let status else { throw .noStatus }
    return NextEntry(
      date: stated ?? date, isDateStated: stated != nil, status: status, wording: wording, note: note,
      verifiedBy: verifier, due: due)
  }

  /// The status, and the office's own word for it where it has one.
  private func status(isEdited: Bool) throws(RowMistake) -> (Status?, wording: String?) {
    let now = item.history.status
    guard isEdited else { return (now, item.history.entries.last?.wording) }
    let words = CellText.essence(row.words(.status))
    guard words != StatusCell.unmarked else {
      guard let now else { return (nil, nil) }
      throw .unmarked(from: now)
    }
    guard let status = Status(spelling: words) else {
      throw .unknownStatus(words, nearest: Spelling.suggestion(for: words, among: Status.spellings))
    }
    return (status, words == status.name || words == status.rawValue ? nil : words)
  }

  private func date(in column: LedgerColumn) throws(RowMistake) -> DisclosureDate? {
    guard let cell = row.cells[column] else { return nil }
    guard let date = LedgerDate.read(cell) else { throw .unreadableDate(column, row.words(column)) }
    return date
  }

  /// What a cell says, on one line.
  private func text(_ column: LedgerColumn) -> String? {
    let words = CellText.joined(row.words(column))
    return words.isEmpty ? nil : words
  }

  private func refuseFaults() throws(RowMistake) {
    for column in [LedgerColumn.status, .due] + LedgerColumn.forNextEntry {
      if case .fault? = row.cells[column] { throw .fault(column) }
    }
  }

  /// A title that is quite another: the row was copied for a new finding, or the columns were sorted apart.
  private func refuseOtherTitle(_ edited: [LedgerColumn]) throws(RowMistake) {
    let column: LedgerColumn = row.words(.specific).isEmpty ? .finding : .specific
    guard edited.contains(column) else { return }
    let titles = [item.title, item.finding].map(TextFolding.title)
    let said = TextFolding.title(row.words(column))
    guard titles.allSatisfy({ TextFolding.likeness($0, said) < 0.5 }) else { return }
    throw .otherTitle(row.words(column), known: item.title)
  }

  // MARK: The rules

  private func check(_ entry: NextEntry) throws(RowMistake) {
    let hasNote = entry.note != nil
    if entry.status == .closed, entry.verifiedBy == nil { throw .closedWithoutVerifier }
    if entry.verifiedBy != nil, entry.status != .closed { throw .verifierOfWhatIsNotClosed(entry.status) }
    if entry.due != nil, !hasNote { throw .dueWithoutNote }
    if let last = item.history.entries.last {
      if !hasNote, last.status.isDone, entry.status.isOpen { throw .reopenedWithoutNote(from: last.status) }
      if !hasNote, entry.status.isBehind(last.status) { throw .backwards(from: last.status, to: entry.status) }
      if entry.date.isCertainly(before: last.date) { throw .dateBefore(entry.date, last: last.date) }
    }
  }
}

extension Status {
  /// Whether going from the other one to this one goes backwards; 长期坚持 is neither before nor behind.
  fileprivate func isBehind(_ other: Status) -> Bool {
    let order: [Status] = [.notStarted, .inProgress, .phaseComplete, .completed, .closed]
    guard let mine = order.firstIndex(of: self), let theirs = order.firstIndex(of: other) else { return false }
    return mine < theirs
  }
}
