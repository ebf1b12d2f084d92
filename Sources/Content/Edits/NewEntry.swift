import Disclosure
import Files

/// Which history is meant: that of a finding's or 具体问题's file, or that of one of its measures.
public struct HistoryAddress: Hashable, Sendable {
  /// The file, below the content folder.
  public var file: RelativePath
  /// The number of the measure, from 1; nil means the finding itself.
  public var measure: Int?

  /// The history of a file, or of one of its measures.
  public init(file: RelativePath, measure: Int? = nil) {
    self.file = file
    self.measure = measure
  }
}

/// An entry that is to be added at the end of a history. Texts that hold nothing but white space count as not given.
public struct NewEntry: Hashable, Sendable {
  /// When it happened.
  public var date: DisclosureDate
  /// The status from then on; nil keeps the one that the history ends with, in its own words.
  public var status: Status?
  /// The organ's own words for the status.
  public var wording: String?
  /// What happened.
  public var note: String?
  /// Who verified.
  public var verifiedBy: String?
  /// By whom a closing was verified, where it is said.
  public var verification: Verification?
  /// The deadline from then on.
  public var due: DisclosureDate?
  /// When a long-term commitment is looked at next.
  public var review: DisclosureDate?

  /// An entry; what is not given is not written.
  public init(
    date: DisclosureDate, status: Status?, wording: String? = nil, note: String? = nil, verifiedBy: String? = nil,
    verification: Verification? = nil, due: DisclosureDate? = nil, review: DisclosureDate? = nil
  ) {
    self.date = date
    self.status = status
    self.wording = wording
    self.note = note
    self.verifiedBy = verifiedBy
    self.verification = verification
    self.due = due
    self.review = review
  }
}

extension NewEntry {
  /// What the reader will make of it, following the last entry of the history; nil where no status is known.
  func change(after former: StatusChange?) -> StatusChange? {
    guard let status = status ?? former?.status else { return nil }
    let kept = self.status == nil ? former : nil
    return StatusChange(
      date: date, status: status, wording: wording.stated ?? kept?.wording, note: note.stated,
      verifiedBy: verifiedBy.stated, verification: verification ?? .itself, due: due, review: review)
  }
}

extension String? {
  /// The text; nil where it says nothing that a reader could see.
  var stated: String? {
    guard let self, !self.oneLine().isEmpty else { return nil }
    return self
  }
}
