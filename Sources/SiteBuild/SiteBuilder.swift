import BuildState
import Content
import Files
import Output
import Pages
import Search
import Synchronization

/// Builds a site, again and again, doing only what must be done:
///
/// 1. what the last build knew is compared with what stands there now (`Survey`); where nothing changed, that is all;
/// 2. the content is read, but for the organs that are as they were (`SiteReading`); with one error nothing more happens;
/// 3. a page value is made of every page that may have changed, rendered where it is another than it was, and handed to
///    the output, on all cores (`Publication`), and so is the index of the search (`IndexPublication`);
/// 4. the output is put in place as one (`Output`);
/// 5. what is known now is kept for the next build (`StateMaker`).
///
/// The result is the same, byte for byte, as that of a build that knows nothing.
public final class SiteBuilder: Sendable {
  private let request: BuildRequest
  private let memory = Mutex(BuildMemory())

  /// - Parameter request: what to build.
  public init(_ request: BuildRequest) { self.request = request }

  /// Builds the site.
  ///
  /// - Parameters:
  ///   - changes: the only places where the content has changed since this builder was last asked, whatever came of
  ///     that; nil where they are not known.
  ///   - isForPeopleFirst: whether archives, the search, and what only programs read may stay as the last build left
  ///     them, so that the other pages are there sooner; the next build without it makes up for that. For an output of
  ///     this process's own.
  /// - Returns: what is wrong with the content, and what was written.
  /// - Throws: `FileError` where the content cannot be listed, `OutputRefusal` where the output cannot be used. The
  ///   output is then as it was.
  public func build(changes: ContentChanges? = nil, isForPeopleFirst: Bool = false) async throws -> BuildReport {
    precondition(request.isPrivate || !isForPeopleFirst, "another process would take what is old for new")
    let root = try Root(existing: request.content)
    var folder = try OutputFolder.open(at: request.output, content: root.path, home: request.home)
    folder.isDurable = !request.isPrivate
    begin(.looking)
    let known = remember(changes)
    var former = await FormerBuild(request, root: root, folder: folder, known)
    if known.owed == nil, let report = former.reportOfNothing(request) {
      memory.withLock { $0.pending = ContentChanges([]) }
      return report
    }
    former.unpack()
    begin(.reading)
    let owed = isForPeopleFirst ? [] : known.owed ?? []
    var reading = try await former.read(root: root, request, besides: owed)
    guard reading.shown != nil else {
      return BuildReport(diagnostics: reading.content.diagnostics, written: nil, source: reading)
    }
    let build = try folder.begin(knowing: former.list)
    do {
      if !former.isStill(build) {
        former = FormerBuild(nothing: .otherOutput, key: former.key)
        reading = try await former.read(root: root, request, besides: [])
      }
      return try await publish(
        reading, former, build, isForPeopleFirst: isForPeopleFirst, root: root, folder: folder)
    } catch {
      build.abandon()
      throw error
    }
  }

  private func publish(
    _ reading: SiteReading, _ former: FormerBuild, _ build: Build, isForPeopleFirst: Bool, root: Root,
    folder: OutputFolder
  ) async throws -> BuildReport {
    guard let shown = reading.shown else {
      build.abandon()
      return BuildReport(diagnostics: reading.content.diagnostics, written: nil, source: reading)
    }
    let publication = Publication(
      build: build, root: root, former: former.files(besides: reading.content),
      same: former.sameFiles(), measured: reading.content.measuredPictures, whole: former.nothing,
      isExplained: request.isExplained, isForPeopleFirst: isForPeopleFirst && former.letsWait)
    begin(.making)
    let pages = try await publication.put(shown.pages.pages, request.progress)
    let index = try await IndexPublication(publication, former, reading.content, output: folder)
      .put(pages.found, shown.pages.numbering)
    let assets = try publication.put(shown.assets)
    begin(.placing)
    let outcomes = pages.outcomes + index.outcomes + assets.outcomes
    if former.nothing == nil { try build.keepFormer(except: publication.moved(outcomes)) }
    let summary = try build.commit()
    let maker = StateMaker(reading, shown, former, outcomes, assets.seen, index.known, root: root)
    let state = await maker.state(folder: folder, files: summary.files, list: build.left?.digest)
    keep(
      BuildMemory(
        state: state, records: shown.records, list: build.left, hasLinks: reading.content.hasLinks,
        owed: publication.isForPeopleFirst ? Set(reading.content.organs.filter { !$0.isKnown }.map(\.folder)) : nil),
      root: root, folder: folder)
    return BuildReport(
      diagnostics: reading.content.diagnostics,
      written: BuildReport.Written(
        pages: shown.pageCount, output: summary, heldBack: shown.heldBack,
        unsorted: outcomes.filter { $0.stamp == nil }.map(\.path),
        explanations: request.isExplained ? explanations(reading, former, outcomes) : [],
        changedContent: former.changedContent), source: reading)
  }

  private func explanations(_ reading: SiteReading, _ former: FormerBuild, _ outcomes: [Outcome]) -> [Explanation] {
    let kept = reading.content.organs.filter(\.isKnown).flatMap { former.files(of: $0.folder) }
    let organs = reading.content.organs.map { ($0.route.firstSegment, $0.folder) }
    return Explanation.all(
      outcomes, kept: kept.map(\.file.path), organs: Dictionary(organs, uniquingKeysWith: { first, _ in first }),
      changed: former.changedContent)
  }

  /// Adds changes to those that no build has taken up.
  private func remember(_ changes: ContentChanges?) -> BuildMemory {
    memory.withLock { memory in
      let isSure = changes.map { $0.isEmpty || !memory.hasLinks } ?? false
      memory.pending = isSure ? changes.flatMap { memory.pending?.adding($0) } : nil
      return memory
    }
  }

  private func begin(_ stage: BuildStage) { request.progress?.begin(stage.rawValue) }

  private func keep(_ known: BuildMemory, root: Root, folder: OutputFolder) {
    memory.withLock { memory in
      let (owed, hadLinks) = (memory.owed, memory.hasLinks)
      memory = known
      memory.hasLinks = known.hasLinks || hadLinks
      memory.owed = known.owed.map { $0.union(owed ?? []) }
    }
    guard let state = known.state, !request.isPrivate else { return }
    StateStore(content: root.path, output: folder.path).save(state)
  }
}
