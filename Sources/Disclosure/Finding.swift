import Addresses
import SafeHTML

/// A piece of an author's text at the top level: a heading or running text.
public enum Passage: Hashable, Sendable {
  /// A heading, with the level that the author wrote (1 to 6) and an id that is unique on every page it stands on.
  case heading(level: Int, id: String, content: Prose)
  /// Paragraphs, lists, quotations.
  case prose(Prose)
}

/// What is known of something that was to be rectified: who leads, until when, what was done, how it went.
///
/// A finding has one, or, where it is broken down, each of its 具体问题.
public struct Record: Hashable, Sendable {
  /// Its heading in the notice's own words, where that is not the title: 反馈问题一：……。
  public var wording: String?
  /// 整改类别
  public var category: Category?
  /// 牵头部门
  public var lead: String?
  /// 配合部门
  public var partners: [String]
  /// 整改时限 as first published.
  public var due: DisclosureDate?
  /// The findings and 具体问题 of earlier notices that it continues.
  public var continues: [Route]
  /// The status changes.
  public var history: History
  /// What the notice says, before the measures.
  public var opening: [Passage]
  /// 整改措施
  public var measures: [Measure]
  /// What follows the measures.
  public var closing: [Passage]

  /// A record; what is not given is not known.
  public init(
    category: Category? = nil, lead: String? = nil, partners: [String] = [], due: DisclosureDate? = nil,
    continues: [Route] = [], history: History = .none, opening: [Passage] = [], measures: [Measure] = [],
    closing: [Passage] = []
  ) {
    self.category = category
    self.lead = lead
    self.partners = partners
    self.due = due
    self.continues = continues
    self.history = history
    self.opening = opening
    self.measures = measures
    self.closing = closing
  }

  /// The deadline in force and the first one.
  public var deadline: Deadline? { Deadline(due: due, history: history) }

  /// Whether a preview shows status changes of it, or of its measures, that wait for a later as-of date.
  public var hasPending: Bool {
    !history.pending.isEmpty || measures.contains { !$0.history.pending.isEmpty }
  }
}

/// One thing done about a finding (整改措施): 一是……
public struct Measure: Hashable, Sendable {
  /// What it says.
  public var text: Prose
  /// What is planned, where the ledger says it apart from the text.
  public var plan: String?
  /// Its own lead department, where it differs from the finding's.
  public var lead: String?
  /// Its own deadline, where it differs from the finding's.
  public var due: DisclosureDate?
  /// Its own history; empty where the finding's holds for it.
  public var history: History

  /// A measure; what is not given is inherited from the finding.
  public init(
    text: Prose, plan: String? = nil, lead: String? = nil, due: DisclosureDate? = nil, history: History = .none
  ) {
    self.text = text
    self.plan = plan
    self.lead = lead
    self.due = due
    self.history = history
  }

  /// The measure's own deadline, if it has one.
  public var deadline: Deadline? { Deadline(due: due, history: history) }
}

/// One problem that the inspection fed back (问题).
public struct Finding: Hashable, Sendable {
  /// Its address.
  public var route: Route
  /// 问题 in the organ's words.
  public var title: String
  /// The addresses that its page had before.
  public var aliases: [Route] = []
  /// What is known of it as a whole. Where it is broken down, `specifics` have the measures and the histories.
  public var record: Record
  /// The 具体问题 that it is broken down into; empty where it is not.
  public var specifics: [SpecificFinding]

  /// A finding, whole or broken down.
  public init(route: Route, title: String, record: Record, specifics: [SpecificFinding] = []) {
    self.route = route
    self.title = title
    self.record = record
    self.specifics = specifics
  }

  /// Whether it is broken down into 具体问题.
  public var isBrokenDown: Bool { !specifics.isEmpty }

  /// What is counted: its 具体问题, or itself where it has none.
  public var leaves: [Record] { isBrokenDown ? specifics.map(\.record) : [record] }
}

/// Where a finding is broken down once more (具体问题): it has the measures and the history.
public struct SpecificFinding: Hashable, Sendable {
  /// Its address.
  public var route: Route
  /// 具体问题 in the organ's words.
  public var title: String
  /// The addresses that its page had before.
  public var aliases: [Route] = []
  /// What is known of it; lead, partners, category and deadline are the finding's where it gives none.
  public var record: Record

  /// A 具体问题.
  public init(route: Route, title: String, record: Record) {
    self.route = route
    self.title = title
    self.record = record
  }
}
