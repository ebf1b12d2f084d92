import Disclosure

/// Why a row is not taken. `ImportWords` words each.
public enum RowMistake: Error, Hashable, Sendable {
  /// Its identifier is that of nothing here.
  case unknownIdentifier(String)
  /// Its title is that of nothing here; the nearest title.
  case unknownTitle(String, nearest: String?)
  /// It is about a finding that is broken down.
  case brokenDown
  /// Several have its title or number: their identifiers.
  case ambiguous([String])
  /// Its identifier is that of a finding with quite another title.
  case otherTitle(String, known: String)
  /// It has neither identifier nor title nor number.
  case nothingToGoBy
  /// Its status is none; the nearest one.
  case unknownStatus(String, nearest: String?)
  /// A cell of the column holds no date.
  case unreadableDate(LedgerColumn, String)
  /// A cell of the column holds an error, or a formula without a result.
  case fault(LedgerColumn)
  /// The status was taken away.
  case unmarked(from: Status)
  /// It asks for an entry, and no status is known.
  case noStatus
  /// The status goes backwards, without a note.
  case backwards(from: Status, to: Status)
  /// Back from done to an open status, without a note.
  case reopenedWithoutNote(from: Status)
  /// Closed, without a verifier.
  case closedWithoutVerifier
  /// A verifier, and the status is not closed.
  case verifierOfWhatIsNotClosed(Status)
  /// A date, and nothing that happened on it.
  case dateAlone
  /// The deadline was moved, without a note.
  case dueWithoutNote
  /// Its date is before the last entry's.
  case dateBefore(DisclosureDate, last: DisclosureDate)
  /// These columns changed in the content since the export.
  case changedSinceExport([LedgerColumn])
  /// Another row is about the same and asks for something else.
  case contradicts(RowPlace)
}
