import BuildState
import Content
import Cores
import Disclosure
import Files
import Output
import Pages
import Search

/// What the last build knew and what of it is still true.
struct FormerBuild: Sendable {
  /// What decides a build beside the content; nil where that cannot be told, and then nothing is kept. It is found out
  /// meanwhile: the executable is large, and a first build needs it only at its end.
  let key: Task<BuildKey?, Never>
  /// Why nothing is known; nil where something is.
  private(set) var nothing: Explanation.Whole?
  private var state: SiteState?
  private var survey: Survey?
  private var records: [String: OrganRecord] = [:]
  /// The list of the files of the output as it stood there, or as this process left it.
  private(set) var list: FormerList?
  /// What was read and written beside the organs.
  private var site: UnitState?

  /// A former build of which nothing can be used.
  init(nothing: Explanation.Whole, key: Task<BuildKey?, Never>) {
    self.nothing = nothing
    self.key = key
  }

  /// Looks at what the last build left.
  ///
  /// - Parameters:
  ///   - request: what is to be built.
  ///   - root: the content folder.
  ///   - folder: the output folder.
  ///   - memory: what this process knows of its last build; where that is nothing, the state that was kept is loaded.
  init(_ request: BuildRequest, root: Root, folder: OutputFolder, _ memory: BuildMemory) async {
    let kept = request.isPrivate ? nil : StateStore(content: root.path, output: folder.path)
    let watched = request.isPrivate && memory.state != nil ? memory.pending : nil
    // Each takes a tenth of a build after an edit, and neither needs the other.
    async let left = watched == nil ? folder.listAtRest : memory.list
    let state = if let state = memory.state { state } else { await kept?.load() }
    list = await left
    records = memory.records
    key = Task { BuildKey(request, root: root, folder: folder, former: state?.key) }
    guard let state, let key = await key.value else {
      nothing = .noState
      return
    }
    if !state.key.isSame(as: key) {
      nothing = state.key.tool == key.tool ? .otherOptions : .otherTool
      return
    }
    if let changes = watched {
      // The list is looked at once the folder is taken, and that is enough: see `isStill`.
      self.state = state
      survey = await Survey(state, root: root, changes: changes)
    } else {
      guard list?.digest == state.list else {
        nothing = .otherOutput
        return
      }
      self.state = state
      survey = await Survey(state, root: root, output: folder)
    }
  }

  /// Unpacks what several steps of a build ask for; where there is nothing to do, nobody does.
  mutating func unpack() { site = survey?.looks[Survey.site].map(\.unit) ?? state?.site.unit }

  /// The report of a build that has nothing to do; nil where there may be something.
  func reportOfNothing(_ request: BuildRequest) -> BuildReport? {
    guard let state, let survey, !state.hasWarnings, survey.isWhole(Survey.site),
      state.organs.allSatisfy({ survey.isWhole($0.key) && $0.value.record != nil })
    else { return nil }
    let files = request.isExplained ? ([Survey.site] + state.organs.keys).flatMap { self.files(of: $0) } : []
    return BuildReport(
      diagnostics: [],
      written: BuildReport.Written(
        pages: state.pages, output: Output.Summary(written: 0, unchanged: state.files, deleted: 0),
        heldBack: state.heldBack, unsorted: [], explanations: Explanation.all([], kept: files.map(\.file.path)),
        changedContent: []), source: nil)
  }

  /// Reads the content, but for the organs that are as they were; `owed` are read all the same.
  func read(root: Root, _ request: BuildRequest, besides owed: Set<String>) async throws -> SiteReading {
    let changed = survey?.looks[Survey.site]?.changed ?? []
    return try await SiteReading(
      root: root, request, known: await known(besides: owed), common: state?.common,
      changedAssets: Set(changed))
  }

  /// What is known of the organs that are as they were, but for `owed`, by the names of their folders.
  private func known(besides owed: Set<String>) async -> [String: OrganRecord] {
    guard let state, let survey, isIndexWhole else { return [:] }
    let organs = state.organs.filter { survey.isWhole($0.key) && $0.value.record != nil && !owed.contains($0.key) }
      .map { (name: $0.key, packed: $0.value.record) }
    let unpacked = await onAllCores(organs.count, chunk: 16) { index in
      (organs[index].name, records[organs[index].name] ?? organs[index].packed?.record)
    }
    return Dictionary(uniqueKeysWithValues: unpacked.compactMap { name, record in record.map { (name, $0) } })
  }

  /// Whether the output that the build has taken is still the one that was looked at.
  func isStill(_ build: Build) -> Bool { state == nil || build.formerDigest == state?.list }

  /// The last whole state that was kept.
  var base: StateBase? { state?.base }

  /// An organ that was not read, with new stamps where the old ones proved nothing.
  func organ(_ folder: String) -> SiteState.Organ? {
    guard let organ = state?.organs[folder] else { return nil }
    guard let look = survey?.looks[folder], look.renewed > 0, let unit = look.unit else { return organ }
    return SiteState.Organ(unit: PackedUnit(unit), record: organ.record, sums: organ.sums)
  }

  /// The files of all that is made anew, as they were left.
  func files(besides content: SiteContent) -> [RelativePath: FormerFile] {
    guard let state else { return [:] }
    let known = Set(content.organs.filter(\.isKnown).map(\.folder))
    let names = [Survey.site] + state.organs.keys.filter { !known.contains($0) }
    return Dictionary(
      names.flatMap { files(of: $0).map { ($0.file.path, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The files of a unit.
  func files(of name: String) -> [FormerFile] {
    if name == Survey.site, let site, survey?.looks[name] == nil {
      return site.files.map { FormerFile(file: $0, isIntact: true) }
    }
    if let look = survey?.looks[name], let unit = look.unit {
      return unit.files.enumerated().map { FormerFile(file: $1, isIntact: !look.broken.contains($0)) }
    }
    let packed = name == Survey.site ? state?.site : state?.organs[name]?.unit
    return (packed?.unit?.files ?? []).map { FormerFile(file: $0, isIntact: true) }
  }

  /// The files beside the organs that are as they were, attachments among them: large ones need not be read again.
  func sameFiles() -> [RelativePath: SeenFile] {
    let changed = Set(survey?.looks[Survey.site]?.changed ?? [])
    return Dictionary(
      (site?.seen.files ?? []).filter { !changed.contains($0.path.text) }.map { ($0.path, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The numbers of the pages in the index of the search.
  var numbering: PageNumbers? { state?.numbering }

  /// What some organs had in the index, by the first segments of the addresses, and what lies beside all organs.
  func sums(of organs: [OrganContent]) -> [String: OrganSums] {
    guard let state else { return [:] }
    let sums = organs.compactMap { organ in
      state.organs[organ.folder]?.sums.map { (organ.route.firstSegment, $0) }
    }
    return Dictionary([(Survey.site, state.sums)] + sums, uniquingKeysWith: { first, _ in first })
  }

  /// Whether what may wait can stay as it was left, the index of the search included.
  var letsWait: Bool { nothing == nil && isIndexWhole }

  /// Whether the index stands as it was written: it alone knows what is in it of organs that are not read.
  private var isIndexWhole: Bool {
    guard let look = survey?.looks[Survey.site] else { return survey?.isWhole(Survey.site) ?? false }
    guard let unit = look.unit else { return false }
    return !look.broken.contains { unit.files[$0].path.text.hasPrefix(SearchPlan.shardFolder.path) }
  }

  /// What of the content is not as it was; nothing is named where nothing is known.
  var changedContent: [String] { survey?.changed ?? [] }
}
