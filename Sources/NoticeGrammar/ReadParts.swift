import Disclosure

/// A date where it stands in the text.
public struct ReadDate: Sendable {
  /// Where it stands.
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
    /// Who signed it, where that stands below the title.
    case issuer
    /// Anything else: an index number, an editor.
    case other
  }
  /// What it says.
  public let meaning: Meaning
  /// What it is called there, with the colon; empty where the value stands alone.
  public let label: Stretch
  /// The value alone.
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
  /// A cell of a table behind the head of its column, which stands in the table once and is said of each of its rows.
  case labelled(Stretch, Stretch)
  /// A table: its cells, row by row.
  case table([[Stretch]], Stretch)

  /// All that it takes of the text; heads of tables apart.
  public var stretch: Stretch {
    switch self {
    case .paragraph(let stretch), .labelled(_, let stretch), .table(_, let stretch): stretch
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

/// A way to reach the organ.
public struct ReadChannel: Sendable {
  /// The kind of channel.
  public let kind: ContactChannel.Kind
  /// The value alone.
  public let value: Stretch
  /// What it is for, as its label says: 监督举报.
  public let purpose: Stretch?
}

/// What the notice says of the inspection.
public struct ReadInspection: Sendable {
  /// 巡察, 巡视, 审计 or 督察.
  public var type: String?
  /// 常规, 专项, 回头看 or 提级.
  public var mode: String?
  /// 轮次
  public var round: Stretch?
  /// The inspection team.
  public var team: Stretch?
  /// Its first day.
  public var from: ReadDate?
  /// Its last day.
  public var to: ReadDate?
  /// When the team fed back what it found.
  public var feedback: ReadDate?

  /// Whether the notice says nothing of it.
  public var isEmpty: Bool {
    type == nil && mode == nil && round == nil && team == nil && from == nil && to == nil && feedback == nil
  }
}

/// A total that the notice states about itself.
public struct ReadFigure: Sendable {
  /// What was counted.
  public let subject: ReportedFigure.Subject
  /// How many the notice says there are.
  public let count: Int
  /// Where it stands.
  public let stretch: Stretch
}
