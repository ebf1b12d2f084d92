import BuildState
import Content
import Disclosure
import Files
import Output

/// What the last build knew and what of it is still true.
struct FormerBuild: Sendable {
  /// What decides a build beside the content; nil where that cannot be told, and then nothing is kept.
  let key: BuildKey?
  /// Why nothing is known; nil where something is.
  private(set) var nothing: Explanation.Whole?
  private var state: SiteState?
  private var survey: Survey?
  /// What is known of the organs that are as they were.
  private var known: [String: OrganRecord] = [:]

  /// A former build of which nothing can be used.
  init(nothing: Explanation.Whole, key: BuildKey?) {
    self.nothing = nothing
    self.key = key
  }

  /// Looks at what the last build left.
  ///
  /// - Parameters:
  ///   - request: what is to be built.
  ///   - root: the content folder.
  ///   - folder: the output folder.
  ///   - memory: what this process knows of its last build; else the state that was kept is loaded.
  ///   - changes: the only places where the content may have changed.
  init(
    _ request: BuildRequest, root: Root, folder: OutputFolder, memory: SiteState?, _ changes: ContentChanges?
  ) async {
    key = BuildKey(request, root: root, folder: folder)
    guard let key, let state = memory ?? (request.isPrivate ? nil : Self.load(root, folder)) else {
      nothing = .noState
      return
    }
    if state.key != key {
      nothing = state.key.tool == key.tool ? .otherOptions : .otherTool
      return
    }
    guard folder.listAtRest == state.list else {
      nothing = .otherOutput
      return
    }
    self.state = state
    let isWatched = request.isPrivate && memory != nil
    let survey = await Survey(
      state, root: root, output: isWatched && changes != nil ? nil : folder, changes: isWatched ? changes : nil)
    self.survey = survey
    for (name, organ) in state.organs where survey.isWhole(name) { known[name] = organ.record?.record }
  }

  private static func load(_ root: Root, _ folder: OutputFolder) -> SiteState? {
    StateStore(content: root.path, output: folder.path).load()
  }

  /// The report of a build that has nothing to do; nil where there may be something.
  func reportOfNothing(_ request: BuildRequest) -> BuildReport? {
    guard let state, let survey, survey.isWhole(Survey.site), known.count == state.organs.count, !state.hasWarnings
    else {
      return nil
    }
    let files =
      survey.looks.isEmpty || request.isExplained ? allFiles : survey.looks.values.flatMap { $0.unit?.files ?? [] }
    return BuildReport(
      diagnostics: [],
      written: BuildReport.Written(
        pages: state.pages, output: Output.Summary(written: 0, unchanged: files.count, deleted: 0),
        heldBack: state.heldBack, changed: [],
        explanations: request.isExplained ? Explanation.all([], kept: files) : [], changedContent: []), source: nil)
  }

  private var allFiles: [WrittenFile] {
    guard let state else { return [] }
    return ([state.site] + state.organs.values.map(\.unit)).flatMap { $0.unit?.files ?? [] }
  }

  /// Reads the content, but for the organs that are as they were.
  func read(root: Root, _ request: BuildRequest) async throws -> SiteReading {
    let changed = survey?.looks[Survey.site]?.changed ?? []
    return try await SiteReading(
      root: root, request, known: known, common: state?.common, changedAssets: Set(changed))
  }

  /// Whether the output that the build has taken is still the one that was looked at.
  func isStill(_ build: Build) -> Bool { state == nil || build.formerDigest == state?.list }

  /// The unit of an organ that was not read, with new stamps where the old ones proved nothing.
  func unit(of folder: String) -> PackedUnit? {
    guard let look = survey?.looks[folder], look.renewed > 0, let unit = look.unit else {
      return state?.organs[folder]?.unit
    }
    return PackedUnit(unit)
  }

  /// The record of an organ that was not read.
  func record(of folder: String) -> PackedRecord? { state?.organs[folder]?.record }

  /// The files of the organs that were not read.
  func keptFiles(_ content: SiteContent) -> [WrittenFile] {
    content.organs.filter(\.isKnown).flatMap { files(of: $0.folder).map(\.file) }
  }

  /// The files of everything else, as they were left.
  func files(besides content: SiteContent) -> [RelativePath: FormerFile] {
    guard let state else { return [:] }
    let known = Set(content.organs.filter(\.isKnown).map(\.folder))
    let names = [Survey.site] + state.organs.keys.filter { !known.contains($0) }
    return Dictionary(
      names.flatMap { files(of: $0).map { ($0.file.path, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  private func files(of name: String) -> [FormerFile] {
    if let look = survey?.looks[name], let unit = look.unit {
      return unit.files.enumerated().map { FormerFile(file: $1, isIntact: !look.broken.contains($0)) }
    }
    let packed = name == Survey.site ? state?.site : state?.organs[name]?.unit
    return (packed?.unit?.files ?? []).map { FormerFile(file: $0, isIntact: true) }
  }

  /// What of the content is not as it was; everything, named by its folder, where nothing is known.
  var changedContent: [String] { survey?.changed ?? [] }
}
