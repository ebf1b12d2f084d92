import Addresses
import SafeHTML

/// A group of findings, 在……方面.
public struct Area: Hashable, Sendable {
  /// Its address.
  public var route: Route
  /// Its name.
  public var title: String
  /// The addresses that its page had before.
  public var aliases: [Route] = []
  /// Whether the notice puts 在“…”方面 around the title; nil where nothing is said about it, see ``isQuoted``.
  public var quoted: Bool?
  /// What is said of it as a whole.
  public var body: [Passage]
  /// Its findings in their order.
  public var findings: [Finding]

  /// An area.
  public init(route: Route, title: String, quoted: Bool? = nil, body: [Passage], findings: [Finding]) {
    self.route = route
    self.title = title
    self.quoted = quoted
    self.body = body
    self.findings = findings
  }

  /// Whether a notice writes 在“…”方面 around its title: unless content says so, where the title does not say it itself.
  public var isQuoted: Bool { quoted ?? !(title.hasPrefix("在") || title.contains("方面")) }
}

/// Who inspected, from when to when, when feedback was given.
public struct Inspection: Hashable, Sendable {
  /// 巡察, 巡视, 审计 or 督察.
  public var type: String?
  /// 常规, 专项, 回头看 or 提级.
  public var mode: String?
  /// 轮次, as 十三届市委第十轮.
  public var round: String?
  /// The inspection team.
  public var team: String?
  /// Its first day.
  public var from: DisclosureDate?
  /// Its last day.
  public var to: DisclosureDate?
  /// When the team fed back what it found.
  public var feedback: DisclosureDate?

  /// An inspection; what is not given is not known.
  public init(
    type: String? = nil, mode: String? = nil, round: String? = nil, team: String? = nil, from: DisclosureDate? = nil,
    to: DisclosureDate? = nil, feedback: DisclosureDate? = nil
  ) {
    self.type = type
    self.mode = mode
    self.round = round
    self.team = team
    self.from = from
    self.to = to
    self.feedback = feedback
  }

  /// What `type` may be.
  public static let types = ["巡察", "巡视", "审计", "督察"]
  /// What `mode` may be.
  public static let modes = ["常规", "专项", "回头看", "提级"]
}

/// A total that a notice states about itself (通报自述); it is shown beside what is counted, never mixed with it.
public struct ReportedFigure: Hashable, Sendable {
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
    /// Findings of one status.
    case status(Status)

    /// What `reported:` in the content calls it, and the open data with it.
    public var key: String {
      switch self {
      case .areas: "areas"
      case .findings: "findings"
      case .specificFindings: "specificFindings"
      case .measures: "measures"
      case .status(let status): status.rawValue
      }
    }

    /// What the content calls so; nil where nothing is. A status may be spelt in any of its ways.
    public init?(key: String) {
      let named = [Self.areas, .findings, .specificFindings, .measures].first { $0.key == key }
      guard let subject = named ?? Status(spelling: key).map(Self.status) else { return nil }
      self = subject
    }
  }
  /// What was counted.
  public let subject: Subject
  /// How many the notice says there are.
  public let count: Int

  /// A stated total.
  public init(subject: Subject, count: Int) {
    self.subject = subject
    self.count = count
  }
}

/// How the findings of a notice are numbered.
public enum Numbering: String, CaseIterable, Hashable, Sendable {
  /// Anew in each area.
  case perArea = "per-area"
  /// On through all areas.
  case continuous
}

/// A part of a notice's own text.
public enum NarrativePart: Hashable, Sendable {
  /// Text of the notice.
  case passage(Passage)
  /// Here stand the areas and findings.
  case areas
  /// Here stand the contact channels.
  case contact
}

/// A dated public document on the progress of one inspection's rectification (通报).
public struct Notice: Hashable, Sendable {
  /// A thing that a notice lists: an area, or a finding that lies in no area.
  public enum Item: Hashable, Sendable {
    /// An area with its findings.
    case area(Area)
    /// A finding without an area.
    case finding(Finding)
  }

  /// Its address.
  public var route: Route
  /// Its title.
  public var title: String
  /// The addresses that its page had before.
  public var aliases: [Route] = []
  /// Who signed it.
  public var issuer: String?
  /// The date of its signature.
  public var date: DisclosureDate
  /// Who published it first.
  public var source: String?
  /// Where it was published first.
  public var sourceURL: WebAddress?
  /// The day it went public, where that is not the date of its signature.
  public var published: DisclosureDate?
  /// The kind of notice, in the organ's words.
  public var kind: String?
  /// What it states about itself.
  public var reported: [ReportedFigure]
  /// How its findings are numbered.
  public var numbering: Numbering
  /// How deep its areas stand, 1 for 一、; nil for one deeper than the heading above them.
  public var areaLevel: Int?
  /// Its own contact channels; empty where the organ's hold.
  public var contact: [ContactGroup]
  /// The inspection that it answers.
  public var inspection: Inspection?
  /// Its own text.
  public var narrative: [NarrativePart]
  /// Areas and findings in their order.
  public var items: [Item]

  /// A notice; what is not given is not known.
  public init(
    route: Route, title: String, issuer: String? = nil, date: DisclosureDate, source: String? = nil,
    sourceURL: WebAddress? = nil, published: DisclosureDate? = nil, kind: String? = nil,
    reported: [ReportedFigure] = [], numbering: Numbering = .perArea, areaLevel: Int? = nil,
    contact: [ContactGroup] = [],
    inspection: Inspection? = nil, narrative: [NarrativePart] = [], items: [Item] = []
  ) {
    self.route = route
    self.title = title
    self.issuer = issuer
    self.date = date
    self.source = source
    self.sourceURL = sourceURL
    self.published = published
    self.kind = kind
    self.reported = reported
    self.numbering = numbering
    self.areaLevel = areaLevel
    self.contact = contact
    self.inspection = inspection
    self.narrative = narrative
    self.items = items
  }

  /// The areas in their order.
  public var areas: [Area] {
    items.compactMap { if case .area(let area) = $0 { area } else { nil } }
  }

  /// All findings in their order, those of areas and those without.
  public var findings: [Finding] {
    items.flatMap { item in
      switch item {
      case .area(let area): area.findings
      case .finding(let finding): [finding]
      }
    }
  }
}
