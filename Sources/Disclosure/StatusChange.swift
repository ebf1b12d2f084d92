import Addresses

/// A dated entry in a history (状态变更). Histories are append-only: an entry is never edited, another follows it.
public struct StatusChange: Hashable, Sendable {
  /// When it happened.
  public var date: DisclosureDate
  /// The status from then on.
  public var status: Status
  /// The organ's own words for the status, as 基本完成; readers see them, the status sorts and counts.
  public var wording: String?
  /// What happened, in a sentence.
  public var note: String?
  /// Who verified; required for `closed`.
  public var verifiedBy: String?
  /// By whom a closing was verified: the organ itself, or its supervisor.
  public var verification: Verification
  /// The deadline from then on (延期).
  public var due: DisclosureDate?
  /// When a long-term commitment is looked at next.
  public var review: DisclosureDate?
  /// Evidence that the public may see.
  public var publicEvidence: [Evidence]

  /// An entry; what is not given is not known.
  public init(
    date: DisclosureDate, status: Status, wording: String? = nil, note: String? = nil, verifiedBy: String? = nil,
    verification: Verification = .itself, due: DisclosureDate? = nil, review: DisclosureDate? = nil,
    publicEvidence: [Evidence] = []
  ) {
    self.date = date
    self.status = status
    self.wording = wording
    self.note = note
    self.verifiedBy = verifiedBy
    self.verification = verification
    self.due = due
    self.review = review
    self.publicEvidence = publicEvidence
  }
}

/// A piece of public evidence: words, with a link where there is one.
public struct Evidence: Hashable, Sendable {
  /// What it is.
  public let title: String
  /// Where it can be read.
  public let address: WebAddress?

  /// Evidence in words, with or without a link.
  public init(title: String, address: WebAddress?) {
    self.title = title
    self.address = address
  }
}
