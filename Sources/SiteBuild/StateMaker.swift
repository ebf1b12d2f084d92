import BuildState
import Content
import Cores
import Cores
import Files
import Output
import Search

/// Makes what is kept for the next build.
struct StateMaker: Sendable {
  private let reading: SiteReading
  private let shown: ShownSite
  private let former: FormerBuild
  private let outcomes: [Outcome]
  private let assets: [SeenFile]
  private let index: IndexPublication.Known
  private let root: Root

  init(
    _ reading: SiteReading, _ shown: ShownSite, _ former: FormerBuild, _ outcomes: [Outcome], _ assets: [SeenFile],
    _ index: IndexPublication.Known, root: Root
  ) {
    self.reading = reading
    self.shown = shown
    self.former = former
    self.outcomes = outcomes
    self.assets = assets
    self.index = index
    self.root = root
  }

  /// The state; nil where something was not read whole, or the output cannot be looked at.
  func state(folder: OutputFolder, files count: Int, list: Digest?) async -> SiteState? {
    guard let key = await former.key.value, reading.content.surroundings.isWhole, let list,
      let stamps = StampReader(folder.path), let seenAssets = allAssets,
      let files = await writtenFiles(stamps)
    else { return nil }
    var site = reading.content.surroundings
    site.files += seenAssets
    let all = reading.content.organs
    let packed = await onAllCores(all.count, chunk: 16) { index in
      // A draft may have the address of an organ that is shown, and has no files.
      let isShown = shown.records[all[index].folder]?.summary != nil
      return organ(all[index], isShown ? files[all[index].route.firstSegment] ?? [] : [])
    }
    var organs: [String: SiteState.Organ] = [:]
    for (organ, state) in zip(all, packed) { organs[organ.folder] = state }
    var state = SiteState(
      key: key, common: reading.common, list: list, pages: shown.pageCount, files: count, heldBack: shown.heldBack,
      hasWarnings: !reading.content.diagnostics.isEmpty, numbering: index.numbering,
      sums: index.sums[Survey.site] ?? OrganSums(kept: []),
      site: PackedUnit(UnitState(seen: site, files: files[Survey.site] ?? [])), organs: organs)
    state.base = former.base
    return state
  }

  /// The files that were written, by units; nil where one is gone already and so is nothing to rely on.
  private func writtenFiles(_ stamps: StampReader) async -> [String: [WrittenFile]]? {
    let written = await onAllCores(outcomes.count, chunk: 256) { outcomes[$0].written(stamps) }
    var files: [String: [WrittenFile]] = [:]
    for (outcome, file) in zip(outcomes, written) {
      guard let file else { return nil }
      files[outcome.unit, default: []].append(file)
    }
    return files
  }

  private func organ(_ organ: OrganContent, _ files: [WrittenFile]) -> SiteState.Organ? {
    if organ.isKnown { return former.organ(organ.folder) }
    let isTold = organ.hasDiagnostics || !organ.seen.isWhole
    return SiteState.Organ(
      unit: PackedUnit(UnitState(seen: organ.seen, files: files)),
      record: isTold ? nil : shown.records[organ.folder].map(PackedRecord.init),
      sums: index.sums[organ.route.firstSegment])
  }

  /// The files of `assets/` that any document uses, as they were read: what is in them decides whether they may be used.
  private var allAssets: [SeenFile]? {
    var seen = Set(assets.map(\.path))
    var all = assets
    let same = former.sameFiles()
    let used = Set(shown.records.values.flatMap(\.assets)).union(reading.content.assets.map(\.route))
    for (file, route) in reading.content.allAssets where used.contains(route) && seen.insert(file).inserted {
      if let known = same[file] {
        all.append(known)
        continue
      }
      guard let (result, stamp) = try? root.readStamped(file, atMost: .max), case .bytes(let bytes) = result else {
        return nil
      }
      all.append(
        SeenFile(path: file, stamp: stamp, bytes: bytes, earlier: reading.content.measuredPictures[file]))
    }
    return all.sorted { $0.path < $1.path }
  }
}
