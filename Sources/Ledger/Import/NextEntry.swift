import Disclosure

/// An entry that a row of a ledger asks for.
public struct NextEntry: Hashable, Sendable {
  /// When it happened.
  public var date: DisclosureDate
  /// Whether the row says the date itself; else it is the one given for all rows.
  public var isDateStated: Bool
  /// The status from then on.
  public var status: Status
  /// The office's own word for the status, where it is none of the six.
  public var wording: String?
  /// What happened.
  public var note: String?
  /// Who verified.
  public var verifiedBy: String?
  /// By whom a closing was verified, where it is said.
  public var verification: Verification?
  /// The deadline from then on.
  public var due: DisclosureDate?
}

extension NextEntry {
  /// Whether the history ends with this entry already: the same ledger was imported before. A deadline that was moved by
  /// that is no longer an edit.
  func isLast(of history: History) -> Bool {
    guard let last = history.entries.last else { return false }
    return last.status == status && (!isDateStated || last.date == date) && Self.same(last.note, note)
      && Self.same(last.verifiedBy, verifiedBy) && (due == nil || last.due == due)
      && (verification == nil || last.verification == verification)
  }

  private static func same(_ one: String?, _ other: String?) -> Bool {
    CellText.essence(one ?? "") == CellText.essence(other ?? "")
  }
}
