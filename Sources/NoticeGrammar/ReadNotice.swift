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
  /// What of the tables that they were read from is no text of theirs: heads, numbers of rows, bars.
  public var tableWords: [Stretch] = []
  /// How deep they stand, from 1, where that is not one deeper than the heading above them.
  public var itemsDepth: Int?
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
