import Addresses
import SafeHTML

/// A notice as an official document, whole and numbered.
public struct NoticePage: Sendable {
  /// What surrounds it.
  public let frame: PageFrame
  /// Its title.
  public let title: String
  /// The day it went public.
  public let published: DateShown
  /// Who published it first, with a link where there is one.
  public let source: EvidenceShown?
  /// Who signed it.
  public let issuer: String?
  /// Its kind, in the organ's words.
  public let kind: String?
  /// The inspection that it answers.
  public let inspection: InspectionShown?
  /// What it states about itself (通报自述).
  public let reported: [ReportedShown]
  /// What is counted of it; nil where it lists no finding.
  public let counts: CountsShown?
  /// How that came about; nil where it lists no finding.
  public let progress: ProgressChart?
  /// Its areas.
  public let areas: [CountsRow]
  /// Its ledger.
  public let ledger: LinkShown
  /// The list of contents.
  public let contents: [ContentsEntry]
  /// Its text.
  public let blocks: [NoticeBlock]
  /// The date of its signature.
  public let signed: DateShown
  /// What became of the findings of earlier notices; nil where the notice does not tell.
  public let comparison: ComparisonShown?
  /// The newest changes of what it lists, newest first.
  public let changes: [ChangeShown]
}

/// A piece of a notice's text, in the order of reading.
public enum NoticeBlock: Sendable {
  /// A heading; its number is empty where it stands outside the numbering.
  case heading(level: Int, id: String, number: String, content: Prose)
  /// The heading of an area.
  case area(AreaHeading)
  /// The heading of a finding or a 具体问题.
  case finding(FindingHeading)
  /// Running text.
  case prose(Prose)
  /// Measures that run on in one paragraph; `isIntroduced` where the text above says already what they are.
  case runOn([MeasureRunOn], isIntroduced: Bool)
  /// Measures of which one at least is more than a line.
  case measures([Prose], isIntroduced: Bool)
  /// The contact channels.
  case contact([ContactShown])
}

/// The heading of an area within a notice.
public struct AreaHeading: Hashable, Sendable {
  /// 2 to 6.
  public let level: Int
  /// Unique on the page.
  public let id: String
  /// `（一）`
  public let name: AreaName
}

/// An area as a notice names it.
public struct AreaName: Hashable, Sendable {
  /// `（一）`
  public let number: String
  /// Its title.
  public let title: String
  /// Whether the interface says 在“…”方面 around it, since the title does not say so itself.
  public let isQuoted: Bool
  /// What a preview says of it.
  public let marks: [PreviewMark]
}

/// The heading of a finding within a notice.
public struct FindingHeading: Hashable, Sendable {
  /// 2 to 6.
  public let level: Int
  /// Unique on the page.
  public let id: String
  /// `1.`
  public let number: String
  /// The finding.
  public let link: TitleLink
  /// Where it stands.
  public let standing: Standing
}

/// An entry of the list of contents.
public struct ContentsEntry: Hashable, Sendable {
  /// What it is called.
  public enum Name: Hashable, Sendable {
    /// A heading or a finding.
    case text(number: String, String)
    /// An area.
    case area(AreaName)
  }

  /// What it is called.
  public let name: Name
  /// The place on the page.
  public let address: WebAddress
  /// What stands beneath it.
  public var children: [ContentsEntry] = []
}

/// The inspection that a notice answers.
public struct InspectionShown: Hashable, Sendable {
  /// 巡察, 巡视, 审计 or 督察.
  public let type: String?
  /// 常规, 专项, 回头看 or 提级.
  public let mode: String?
  /// 轮次
  public let round: String?
  /// The page of the round; nil on a site of one organ.
  public let roundPage: WebAddress?
  /// The inspection team.
  public let team: String?
  /// Its first day.
  public let from: DateShown?
  /// Its last day.
  public let to: DateShown?
  /// When the team fed back what it found.
  public let feedback: DateShown?
}

/// A total that a notice states about itself.
public struct ReportedShown: Hashable, Sendable {
  /// What was counted.
  public enum Subject: Hashable, Sendable {
    /// 方面
    case areas
    /// 问题
    case findings
    /// 具体问题
    case specificFindings
    /// 整改措施
    case measures
    /// Findings of a status, by its word.
    case status(String)
  }
  /// What was counted.
  public let subject: Subject
  /// How many the notice says there are.
  public let count: Int
}
