import BuildState
import Content
import Cores
import Files
import Output
import Search

/// Makes what is kept for the next build.
struct StateMaker {
  private let reading: SiteReading
  private let shown: ShownSite
  private let former: FormerBuild
  private let outcomes: [Outcome]
  private let assets: [SeenFile]
  private let index: IndexMaker
  private let root: Root

  init(
    _ reading: SiteReading, _ shown: ShownSite, _ former: FormerBuild, _ outcomes: [Outcome], _ assets: [SeenFile],
    _ index: IndexMaker, root: Root
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
  func state(folder: OutputFolder, files count: Int, list: Digest?) -> SiteState? {
    guard let key = former.key, reading.content.surroundings.isWhole, let list,
      let stamps = StampReader(folder.path), let seenAssets = allAssets
    else { return nil }
    var files: [String: [WrittenFile]] = [:]
    for outcome in outcomes {
      // A file that is gone already is nothing to rely on.
      guard let file = outcome.written(stamps) else { return nil }
      files[outcome.unit, default: []].append(file)
    }
    var site = reading.content.surroundings
    site.files += seenAssets
    var organs: [String: SiteState.Organ] = [:]
    for organ in reading.content.organs {
      // A draft may have the address of an organ that is shown, and has no files.
      let isShown = shown.records[organ.folder]?.summary != nil
      organs[organ.folder] = self.organ(organ, isShown ? files[organ.route.firstSegment] ?? [] : [])
    }
    return SiteState(
      key: key, common: reading.common, list: list, pages: shown.pageCount, files: count, heldBack: shown.heldBack,
      hasWarnings: !reading.content.diagnostics.isEmpty, numbering: index.numbering,
      sums: index.sums[Survey.site] ?? OrganSums(kept: []),
      site: PackedUnit(UnitState(seen: site, files: files[Survey.site] ?? [])), organs: organs)
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
      all.append(SeenFile(path: file, stamp: stamp, digest: Digest(of: bytes)))
    }
    return all.sorted { $0.path < $1.path }
  }
}
