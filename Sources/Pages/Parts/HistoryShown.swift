import Addresses
import Disclosure

/// The status changes of a finding, oldest first.
public struct HistoryShown: Hashable, Sendable {
  /// The organ that reported them.
  public let organ: String
  /// The department that leads, where one is named.
  public let lead: String?
  /// The changes, oldest first.
  public let rows: [Row]

  /// A status change.
  public struct Row: Hashable, Sendable {
    /// When it happened.
    public let date: DateShown
    /// The id by which others lead to it.
    public let anchor: String
    /// The status from then on.
    public let status: StatusShown
    /// Whether the organ itself reports it as done (自报).
    public let isSelfReported: Bool
    /// Whether work began again on what had been done (重新整改).
    public let isReopening: Bool
    /// What happened.
    public let note: String?
    /// Who verified.
    public let verifiedBy: String?
    /// The deadline that it moved from (延期), where one was known.
    public let movedFrom: DateShown?
    /// The deadline that it moved to.
    public let movedTo: DateShown?
    /// When a long-term commitment is looked at next.
    public let review: DateShown?
    /// Evidence that the public may see.
    public let evidence: [EvidenceShown]
    /// Whether it waits for a later as-of date (待公开), and only a preview shows it.
    public let isPending: Bool
  }

  /// - Parameters:
  ///   - history: the status changes.
  ///   - due: the deadline as first published.
  ///   - lead: the department that leads, where one is named.
  ///   - organ: the organ that reports.
  ///   - measure: the number of the measure whose history it is; nil where it is a finding's.
  init(_ history: History, due: DisclosureDate?, lead: String?, organ: String, measure: Int? = nil) {
    self.organ = organ
    self.lead = lead
    var due = due
    let shown = history.entries.count
    let all = history.withPending
    let ordinals = all.ordinals
    rows = all.entries.enumerated().map { index, entry in
      defer { due = entry.due ?? due }
      return Row(
        date: DateShown(entry.date),
        anchor: FindingChange.anchor(entry.date, ordinals[index], measure: measure),
        status: StatusShown(entry), isSelfReported: entry.status == .completed,
        isReopening: all.isReopening(at: index), note: entry.note, verifiedBy: entry.verifiedBy,
        movedFrom: entry.due == nil ? nil : due.map(DateShown.init), movedTo: entry.due.map(DateShown.init),
        review: entry.review.map(DateShown.init),
        evidence: entry.publicEvidence.map { EvidenceShown(title: $0.title, address: $0.address) },
        isPending: index >= shown)
    }
  }
}

/// A piece of public evidence: words, with a link where there is one.
public struct EvidenceShown: Hashable, Sendable {
  /// What it is.
  public let title: String
  /// Where it can be read.
  public let address: WebAddress?
}
