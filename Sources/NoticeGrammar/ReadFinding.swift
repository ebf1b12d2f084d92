/// A thing that the notice lists.
public enum ReadItem: Sendable {
  case area(ReadArea)
  case finding(ReadFinding)
}

/// A group of findings.
public struct ReadArea: Sendable {
  /// The heading of the part of the notice that begins with it, where that is not the first.
  public var partHeading: ReadHeading?
  /// Its heading.
  public var heading: ReadHeading
  /// What is said of it before its findings.
  public var body: [ReadBlock] = []
  /// Its findings, in order.
  public var findings: [ReadFinding] = []

  init(heading: ReadHeading) { self.heading = heading }

  /// All that names it, in the order of the text.
  public var title: [Stretch] { [partHeading?.text, heading.text].compactMap { $0 } }
}

/// One problem that the inspection fed back, or one of the 具体问题 of such a one.
public struct ReadFinding: Sendable {
  /// Its heading.
  public var heading: ReadHeading
  /// What the notice says of its status and kind.
  public var statements: [StatusStatement] = []
  /// The status that the heading of its section says; its words stand there.
  public var sectionStatus: StatusStatement?
  /// The department that leads: the whole of it with its label, and the name alone.
  public var lead: (stretch: Stretch, name: Stretch)?
  /// Until when it is to be put right.
  public var due: ReadDue?
  /// What stands before the measures.
  public var opening: [ReadBlock] = []
  /// 整改情况 directly before the measures, which a page says by itself.
  public var measuresLabel: Stretch?
  /// 整改措施, in order.
  public var measures: [ReadMeasure] = []
  /// What follows the measures.
  public var closing: [ReadBlock] = []
  /// The 具体问题 that it is broken down into.
  public var specifics: [ReadFinding] = []

  init(heading: ReadHeading) { self.heading = heading }

  /// Those that have measures and a status: its 具体问题, or itself where it has none.
  public var leaves: [ReadFinding] { specifics.isEmpty ? [self] : specifics }

  /// The status that the notice states.
  public var status: StatusStatement? { statements.last { $0.status != nil } ?? sectionStatus }

  /// The kind of task that the notice states.
  public var category: StatusStatement? { statements.last { $0.category != nil } }
}

/// One thing done about a finding.
public struct ReadMeasure: Sendable {
  /// `一是`
  public var mark: Stretch
  /// The number that it has there.
  public var number: Int
  /// What it says.
  public var blocks: [ReadBlock]
}
