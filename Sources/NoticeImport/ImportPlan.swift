import Disclosure
import NoticeGrammar

/// Where notices go: to which organ, in which folder. Made before anything is written.
public struct ImportPlan: Sendable {
  /// A notice in its place.
  public struct Placed: Sendable {
    /// The notice.
    public let prepared: PreparedNotice
    /// The folder of its organ.
    public let organFolder: String
    /// Its organ.
    public let organ: OrganName
    /// Whether the organ is new to the content.
    public let isNewOrgan: Bool
    /// Its own folder, below the content folder.
    public let folder: String
    /// Its files.
    public let files: [ContentFile]
    /// The files of its findings.
    public let findingPaths: [String]
    /// The places of its earlier notices' findings that they continue.
    public let matches: [FindingMatch]
    /// The titles of the findings of that earlier notice that none of its own continues.
    public let dropped: [String]
    /// The address of a later notice of the organ that is there already: its findings are not changed.
    public let laterNotice: String?
  }

  /// How an organ is told.
  public enum OrganChoice: Sendable {
    /// The one that was named.
    case named(String)
    /// The one that each notice says; another form of a known name is asked for.
    case fromTitle
    /// The one that the notice says, or the only one that there is.
    case any
  }

  /// The notices that have a place, in the order in which they came.
  private(set) public var placed: [Placed] = []
  private let known: KnownContent
  private let choice: OrganChoice
  private let decisions: Decisions
  private var sides: [DecisionCheck.Sides] = []
  private var organs: [(folder: String, name: OrganName, isNew: Bool)]
  /// Their names in the same order, as names are compared.
  private var names: [OrganLikeness.Name]
  private var folders: [String: Naming] = [:]
  private var organNaming: Naming

  /// A plan for what goes into a content folder.
  public init(into known: KnownContent, organ choice: OrganChoice, decisions: Decisions = Decisions()) {
    self.known = known
    self.choice = choice
    self.decisions = decisions
    organs = known.organs.map {
      ($0.folder, OrganName(title: $0.title, partyOrganization: $0.partyOrganization), false)
    }
    names = known.organs.map { OrganLikeness.Name($0.title) }
    organNaming = Naming(taken: Set(known.organs.map { $0.folder.lowercased() } + Self.reserved))
  }

  private static let reserved = ["changes", "contact", "search", "data", "pages", "assets", "rounds"]

  /// Finds the place of a notice.
  ///
  /// - Throws: ``ImportRefusal`` where it has none.
  public mutating func place(_ prepared: PreparedNotice) throws(ImportRefusal) -> Placed {
    let organ = try organ(of: prepared)
    let existing = known.organs.first { $0.folder == organ.folder }
    let same = { (title: String, date: DisclosureDate) in title == prepared.title && date == prepared.date }
    if let there = existing?.notices.first(where: { same($0.title, $0.date) }) {
      throw .alreadyThere("/\(there.route.path)")
    }
    if let there = placed.first(where: { $0.organFolder == organ.folder && same($0.prepared.title, $0.prepared.date) })
    {
      throw .alreadyThere(there.folder)
    }
    var naming =
      folders[organ.folder]
      ?? Naming(taken: Set((existing?.notices ?? []).compactMap { $0.route.segments.last.map { $0.lowercased() } }))
    let folder = "\(organ.folder)/\(naming.unique(prepared.folder))"
    folders[organ.folder] = naming
    let matching = existing.map { FindingMatch.all(of: prepared, among: $0.notices, decisions) } ?? .init()
    let continuations = Dictionary(
      matching.matches.compactMap { match in match.isTaken ? (match.finding, [match.route]) : nil },
      uniquingKeysWith: { first, _ in first })
    let made = NoticeFiles(prepared.notice, date: prepared.date, in: folder, continuations: continuations)
    let result = Placed(
      prepared: prepared, organFolder: organ.folder, organ: organ.name, isNewOrgan: organ.isNew, folder: folder,
      files: made.files, findingPaths: made.findingPaths, matches: matching.matches, dropped: matching.dropped,
      laterNotice: FindingMatch.later(than: prepared, among: existing?.notices ?? []).map { "/\($0.route.path)" })
    placed.append(result)
    if let sides = matching.sides { self.sides.append(sides) }
    return result
  }

  /// The lines of the decisions that cannot be followed, once every notice was given its place.
  ///
  /// - Parameter unplaced: the notices that were read and have none.
  /// - Returns: one mistake a line, in their order.
  public func decisionMistakes(unplaced: [PreparedNotice]) -> [DecisionMistake] {
    guard !decisions.isEmpty else { return [] }
    return DecisionCheck(
      sides: sides,
      unplacedTitles: Set(unplaced.flatMap { PlacedTitle.all(of: $0.notice).map(\.title.text) }),
      knownRoutes: Set(known.organs.flatMap(\.notices).flatMap { PlacedTitle.all(of: $0).map(\.route) })
    ).mistakes(in: decisions)
  }

  // MARK: Organs

  private mutating func organ(of prepared: PreparedNotice) throws(ImportRefusal) -> (
    folder: String, name: OrganName, isNew: Bool
  ) {
    let name: OrganName
    switch choice {
    case .named(let typed):
      if let there = known.organ(named: typed) {
        return (there.folder, OrganName(title: there.title, partyOrganization: there.partyOrganization), false)
      }
      name = OrganName(title: typed, partyOrganization: prepared.organ?.partyOrganization)
    case .fromTitle, .any:
      guard let written = prepared.organ else {
        if case .any = choice, organs.count == 1 { return organs[0] }
        throw .noOrgan
      }
      name = written
    }
    if let there = organs.first(where: { $0.name.title == name.title || $0.folder == name.title }) { return there }
    let compared = OrganLikeness.Name(name.title)
    if case .named = choice {
    } else if let like = names.firstIndex(where: { OrganLikeness.areAlike($0, compared) }) {
      throw .similarOrgan(written: name.title, known: organs[like].name.title)
    }
    let new = (folder: organNaming.name(for: name.title, else: "organ"), name: name, isNew: true)
    organs.append(new)
    names.append(compared)
    return new
  }
}
