import Disclosure

/// What a document says as a notice. Everything in it is a stretch of its source, so that nothing is said that does not
/// stand there; what belongs to none of it is in `frame`.
public struct ReadNotice: Sendable {
  /// The document.
  public let source: NoticeSource
  /// Its title; more than one stretch where it goes over several lines.
  public var title: [Stretch] = []
  /// Where the title is said again.
  public var repeatedTitle: [Stretch] = []
  /// What stands between title and text.
  public var metadata: [Metadatum] = []
  /// Its own text, in order.
  public var narrative: [NarrativePiece] = []
  /// Its areas and findings, in order.
  public var items: [ReadItem] = []
  /// How it can be answered.
  public var contact: [ReadChannel] = []
  /// What of the text around the channels only names them: labels, separators, numbers.
  public var contactWords: [Stretch] = []
  /// Who signed it.
  public var issuer: Stretch?
  /// The date of its signature.
  public var signed: ReadDate?
  /// What surrounds the notice on its page and is none of it.
  public var frame: [Stretch] = []
  /// The inspection that it answers.
  public var inspection = ReadInspection()
  /// The totals that it states about itself.
  public var reported: [ReadFigure] = []

  init(_ source: NoticeSource) { self.source = source }

  /// All findings in their order.
  public var findings: [ReadFinding] {
    items.flatMap { item in
      switch item {
      case .area(let area): area.findings
      case .finding(let finding): [finding]
      }
    }
  }

  /// The areas in their order.
  public var areas: [ReadArea] {
    items.compactMap { if case .area(let area) = $0 { area } else { nil } }
  }
}

/// A date where it stands in the text.
public struct ReadDate: Sendable {
  public let stretch: Stretch
  /// Nil where no calendar has it.
  public let date: DisclosureDate?
}

/// A line between title and text that says something about the notice.
public struct Metadatum: Sendable {
  /// What it says.
  public enum Meaning: Hashable, Sendable {
    /// When it went public.
    case published
    /// Who published it first.
    case source
    /// Anything else: an index number, an editor.
    case other
  }
  public let meaning: Meaning
  /// What it is called there, with the colon; empty where the value stands alone.
  public let label: Stretch
  public let value: Stretch
}

/// A heading of the notice: its number and its words.
public struct ReadHeading: Sendable {
  /// `（一）`; nil where it has none in the text.
  public var mark: Stretch?
  /// The words, with the mark that ends them.
  public var text: Stretch
}

/// A piece of running text.
public enum ReadBlock: Sendable {
  case paragraph(Stretch)
  /// A table: its cells, row by row.
  case table([[Stretch]], Stretch)

  /// All that it takes of the text.
  public var stretch: Stretch {
    switch self {
    case .paragraph(let stretch), .table(_, let stretch): stretch
    }
  }
}

/// A piece of the notice's own text.
public enum NarrativePiece: Sendable {
  /// A heading at a depth from 1.
  case heading(ReadHeading, depth: Int)
  case block(ReadBlock)
  /// Here stand areas and findings.
  case items
  /// Here stand the contact channels.
  case contact
}

/// A thing that the notice lists.
public enum ReadItem: Sendable {
  case area(ReadArea)
  case finding(ReadFinding)
}

/// A group of findings.
public struct ReadArea: Sendable {
  public var heading: ReadHeading
  /// What is said of it before its findings.
  public var body: [ReadBlock] = []
  public var findings: [ReadFinding] = []
}

/// One problem that the inspection fed back, or one of the 具体问题 of such a one.
public struct ReadFinding: Sendable {
  public var heading: ReadHeading
  /// What the notice says of its status and kind.
  public var statements: [StatusStatement] = []
  /// The status that the heading of its section says; its words stand there.
  public var sectionStatus: StatusStatement?
  /// The department that leads: the whole of it with its label, and the name alone.
  public var lead: (stretch: Stretch, name: Stretch)?
  /// What stands before the measures.
  public var opening: [ReadBlock] = []
  /// 整改情况 directly before the measures, which a page says by itself.
  public var measuresLabel: Stretch?
  public var measures: [ReadMeasure] = []
  /// What follows the measures.
  public var closing: [ReadBlock] = []
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
  public var blocks: [ReadBlock]
}

/// A way to reach the organ.
public struct ReadChannel: Sendable {
  public let kind: ContactChannel.Kind
  public let value: Stretch
  /// What it is for, as its label says: 监督举报.
  public let purpose: Stretch?
}

/// What the notice says of the inspection.
public struct ReadInspection: Sendable {
  public var type: String?
  public var mode: String?
  public var round: Stretch?
  public var team: Stretch?
  public var from: ReadDate?
  public var to: ReadDate?
  public var feedback: ReadDate?

  public var isEmpty: Bool {
    type == nil && mode == nil && round == nil && team == nil && from == nil && to == nil && feedback == nil
  }
}

/// A total that the notice states about itself.
public struct ReadFigure: Sendable {
  public let subject: ReportedFigure.Subject
  public let count: Int
  public let stretch: Stretch
}

extension ReportedFigure.Subject {
  /// Its key in the content.
  public var key: String {
    switch self {
    case .areas: "areas"
    case .findings: "findings"
    case .specificFindings: "specificFindings"
    case .measures: "measures"
    case .status(let status): status.rawValue
    }
  }
}
