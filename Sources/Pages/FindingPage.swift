/// A finding or a 具体问题: what was found, measures, history.
public struct FindingPage: Sendable {
  /// What surrounds it.
  public let frame: PageFrame
  /// What it is called.
  public let title: String
  /// Whether it is a 具体问题.
  public let isSpecific: Bool
  /// What is counted of its 具体问题; nil where it is not broken down.
  public let counts: CountsShown?
  /// What is known of it.
  public let facts: FactsShown
  /// The type of inspection that found it.
  public let inspection: String?
  /// What the notice says.
  public let opening: [PassageShown]
  /// What is done about it.
  public let measures: [MeasureShown]
  /// What follows the measures.
  public let closing: [PassageShown]
  /// What it is broken down into; nil where it is not.
  public let specifics: LedgerGroup?
  /// Its status changes; nil where it is broken down and its 具体问题 have them.
  public let history: HistoryShown?
  /// The newest changes of its 具体问题; none where it is not broken down.
  public let changes: [ChangeShown]
  /// What it goes back to, and what became of it; nil where there is neither.
  public let lineage: LineageShown?
  /// The same as a picture; nil where there is no change to show.
  public let timeline: FindingTimeline?
  /// The notice that it comes from.
  public let notice: TitleLink
  /// The finding before it in the notice, or the 具体问题 before it in the finding.
  public let previous: TitleLink?
  /// The one after it.
  public let next: TitleLink?
}
