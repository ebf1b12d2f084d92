import Addresses
import Assets
import BuildState
import Content
import Cores
import Files
import Output
import Pages
import Search
import Templates

/// Puts the files of a site into the output, each only where it is not what it was.
struct Publication: Sendable {
  let build: Build
  let root: Root
  /// The files of the last build that belong to what is made anew.
  let former: [RelativePath: FormerFile]
  /// The files beside the organs that are as they were when the last build read them.
  let same: [RelativePath: SeenFile]
  /// The pictures whose sizes were read for texts, as they were then.
  let measured: [RelativePath: FileStamp]
  /// Why nothing of the last build could be used, where that is so.
  let whole: Explanation.Whole?
  /// Whether somebody wants to know which fields changed.
  let isExplained: Bool
  /// Whether what may wait stays as the last build left it, for now.
  let isForPeopleFirst: Bool

  /// The pages: a page value is made of each, and rendered only where it is another than it was.
  ///
  /// Pages about the whole site can take as long as hundreds of others. They begin first, each by itself, so that no core
  /// is left alone with them at the end.
  ///
  /// - Returns: what became of each page, and what those can be found by that the search finds.
  func put(_ pages: [PlannedPage], _ progress: Progress?) async throws -> (outcomes: [Outcome], found: [FoundPage]) {
    let (left, pages) = leaveForLater(pages)
    let ofSite = pages.filter { $0.organ == nil }
    let ofOrgans = pages.filter { $0.organ != nil }
    async let first = onAllCores(ofSite.count, chunk: 1) { try putFindable(ofSite[$0]) }
    let rest = try await onAllCores(ofOrgans.count, chunk: max(1, min(32, ofOrgans.count / 16)), progress: progress) {
      try putFindable(ofOrgans[$0])
    }
    let made = try await first + rest
    return (left + made.map(\.0), made.compactMap(\.1))
  }

  /// Leaves pages as the last build left them that may wait; what is returned beside them is to be made now.
  private func leaveForLater(_ pages: [PlannedPage]) -> (left: [Outcome], rest: [PlannedPage]) {
    guard isForPeopleFirst else { return ([], pages) }
    var (left, rest): ([Outcome], [PlannedPage]) = ([], [])
    for planned in pages {
      if planned.purpose.mayWait, let former = former[planned.route.file], former.isIntact {
        left.append(Outcome(of: planned.unit, stays: former.file))
      } else {
        rest.append(planned)
      }
    }
    return (left, rest)
  }

  private func putFindable(_ planned: PlannedPage) throws -> (Outcome, FoundPage?) {
    let outcome = try put(planned)
    if isForPeopleFirst { return (outcome, nil) }
    return (outcome, planned.pairs.map { FoundPage(unit: outcome.unit, pairs: $0()) })
  }

  private func put(_ planned: PlannedPage) throws -> Outcome {
    let path = planned.route.file
    let former = former[path]
    let unit = planned.unit
    let page = planned.make()
    let fields = FieldDigests(of: page)
    if let former, former.isIntact, former.file.page == fields.page {
      return Outcome(of: unit, stays: former.file)
    }
    let bytes = render(page)
    let digest = Digest(of: bytes)
    let stamp = try put(bytes, digest, to: path, former)
    return Outcome(
      path: path, unit: unit, bytes: digest, page: fields.page, fields: fields.fields, stamp: stamp,
      reason: reason(page, former, fields))
  }

  /// The files that the tool brings along, and the pictures and attachments of the content.
  func put(_ assets: [SiteContent.Asset]) throws -> (outcomes: [Outcome], seen: [SeenFile]) {
    var outcomes: [Outcome] = []
    for asset in StaticAsset.all { outcomes.append(try putCopy(asset.bytes, to: Route.file(asset.name).file)) }
    var seen: [SeenFile] = []
    for asset in assets {
      if let known = same[asset.file], let kept = keepCopy(of: known, at: asset.route.file) {
        seen.append(known)
        outcomes.append(kept)
        continue
      }
      let (result, stamp) = try root.readStamped(asset.file, atMost: .max)
      guard case .bytes(let bytes) = result else { continue }
      seen.append(SeenFile(path: asset.file, stamp: stamp, bytes: bytes, earlier: measured[asset.file]))
      outcomes.append(try putCopy(bytes, to: asset.route.file))
    }
    return (outcomes, seen)
  }

  /// Keeps the copy of a file that is as it was; nil where the copy is not.
  private func keepCopy(of seen: SeenFile, at path: RelativePath) -> Outcome? {
    guard let former = former[path], former.isIntact, former.file.bytes == seen.digest else { return nil }
    return Outcome(of: Survey.site, stays: former.file)
  }

  private func putCopy(_ bytes: [UInt8], to path: RelativePath) throws -> Outcome {
    let digest = Digest(of: bytes)
    let former = former[path]
    let stamp = try put(bytes, digest, to: path, former)
    let isSame = former?.isIntact == true && former?.file.bytes == digest
    let reason: Explanation.Reason =
      if let whole { .nothingKnown(whole) } else if isSame { .unchanged } else if let former {
        former.isIntact ? .source : .output
      } else { .new }
    return Outcome(
      path: path, unit: Survey.site, bytes: digest, page: digest, fields: [], stamp: stamp, reason: reason)
  }

  /// Puts bytes; the stamp of the file where it stands there already and so stays.
  func put(_ bytes: [UInt8], _ digest: Digest, to path: RelativePath, _ former: FormerFile?) throws
    -> FileStamp?
  {
    if let former, former.isIntact, former.file.bytes == digest { return former.file.stamp }
    // What was found intact a moment ago is not what was just made.
    try build.put(path, bytes: bytes, isKnownToDiffer: former?.isIntact == true)
    return nil
  }

  /// The files that do not stay as the last build left them: what was put, and what is no more.
  func moved(_ outcomes: [Outcome]) -> Set<RelativePath> {
    var moved = Set(former.keys)
    for outcome in outcomes {
      if outcome.stamp == nil { moved.insert(outcome.path) } else { moved.remove(outcome.path) }
    }
    return moved
  }

  private func reason(_ page: Page, _ former: FormerFile?, _ fields: FieldDigests) -> Explanation.Reason {
    if let whole { return .nothingKnown(whole) }
    guard let former else { return .new }
    if former.file.page == fields.page { return .output }
    return .fields(isExplained ? fields.changed(of: page, since: former.file.fields) : [])
  }
}

extension PlannedPage {
  /// The unit that it belongs to.
  fileprivate var unit: String { organ?.firstSegment ?? Survey.site }
}

/// What a page can be found by, and whose it is.
struct FoundPage: Sendable {
  let unit: String
  let pairs: PagePairs
}

extension Route {
  /// The file below the output folder. Routes are made of segments that can be file names, so there is always a path.
  var file: RelativePath {
    guard let path = RelativePath(outputPath) else { preconditionFailure("a route is a path") }
    return path
  }
}
