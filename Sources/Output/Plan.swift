import Files

/// What a commit will do, found out and checked before anything is changed.
struct Plan {
  /// The steps, in order.
  let journal: Journal
  /// The list that the build leaves.
  let list: FileList
  /// The list in its stored form, where it is at hand.
  let stored: [UInt8]?
  /// What is reported of it.
  let summary: Summary
  /// Whether the output is already as it should be, its list included.
  let isNothing: Bool

  private init(journal: Journal, list: FileList, stored: [UInt8], summary: Summary, isNothing: Bool) {
    self.journal = journal
    self.list = list
    self.stored = stored
    self.summary = summary
    self.isNothing = isNothing
  }

  /// Compares the pages, sorted by path, with the former list and with what stands in the output.
  ///
  /// - Throws: when two pages collide, or something foreign is in the way.
  init(pages: [Build.Page], former: FileList?, folder: borrowing OpenFolder) throws(OutputRefusal) {
    let known = former ?? FileList(sorted: [])
    let (new, gone) = Self.compare(pages, with: known)
    try Collisions.refuse(among: pages.map(\.path), new: new.map(\.path))
    // One that is unchanged is so only because somebody else wrote the very same file: taking it over would mean deleting
    // it some day.
    if let foreign = new.first(where: { !$0.isStaged }) { throw .foreign(place: foreign.path, page: foreign.path) }
    var way = Way(folder: folder, former: known)
    for page in pages where page.isStaged { try way.clear(for: page.path, in: folder) }
    let cleared = Set(way.obstacles)
    let drops = gone.filter { !cleared.contains($0) }
    journal = Journal(
      steps: way.obstacles.map { .clear($0) } + way.arrivals.map { .place($0) } + drops.map { .drop($0) })
    list = FileList(sorted: pages.map { FileList.Line(path: $0.path, digest: $0.digest) })
    stored = nil
    let written = pages.count { $0.isStaged }
    summary = Summary(written: written, unchanged: pages.count - written, deleted: gone.count)
    isNothing = journal.steps.isEmpty && former?.lines == list.lines
  }

  /// A plan for pages that were all there before, where all other files stay: what most builds come to. Nothing but the
  /// pages themselves is gone through, since what stood side by side still can.
  ///
  /// - Returns: nil where a page is new.
  static func replacing(_ pages: [Build.Page], in former: FormerList, folder: borrowing OpenFolder)
    throws(OutputRefusal) -> Plan?
  {
    guard let (list, stored) = former.list.replacing(pages, stored: former.stored) else { return nil }
    var way = Way(folder: folder, former: former.list)
    for page in pages where page.isStaged { try way.clear(for: page.path, in: folder) }
    let journal = Journal(steps: way.obstacles.map { .clear($0) } + way.arrivals.map { .place($0) })
    let written = pages.count { $0.isStaged }
    return Plan(
      journal: journal, list: list, stored: stored,
      summary: Summary(written: written, unchanged: list.lines.count - written, deleted: 0),
      isNothing: journal.steps.isEmpty && stored == former.stored)
  }

  /// The pages that the former list does not name, and its files that no page has any more.
  private static func compare(_ pages: [Build.Page], with former: FileList) -> (new: [Build.Page], gone: [RelativePath])
  {
    var new: [Build.Page] = []
    var gone: [RelativePath] = []
    var rest = former.lines[...]
    for page in pages {
      while let line = rest.first, line.path < page.path {
        gone.append(line.path)
        rest = rest.dropFirst()
      }
      if rest.first?.path == page.path {
        rest = rest.dropFirst()
      } else {
        new.append(page)
      }
    }
    return (new, gone + rest.map(\.path))
  }
}
