import Files

/// What a commit will do, found out and checked before anything is changed.
struct Plan {
  /// The steps, in order.
  let journal: Journal
  /// The list that the build leaves.
  let list: FileList
  /// What is reported of it.
  let summary: Summary
  /// Whether the output is already as it should be, its list included.
  let isNothing: Bool

  /// Compares the pages, sorted by path, with the former list and with what stands in the output.
  ///
  /// - Throws: when two pages collide, or something foreign is in the way.
  init(pages: [Build.Page], former: FileList?, folder: borrowing OpenFolder) throws(OutputRefusal) {
    let known = former ?? FileList(sorted: [])
    // What stood side by side still can.
    if !Self.haveSamePaths(pages, known) { try Collisions.refuse(among: pages.map(\.path)) }
    let gone = try Self.compare(pages, with: known)
    var way = Way(folder: folder, former: known)
    for page in pages where page.isStaged { try way.clear(for: page.path, in: folder) }
    let cleared = Set(way.obstacles)
    let drops = gone.filter { !cleared.contains($0) }
    journal = Journal(
      steps: way.obstacles.map { .clear($0) } + way.arrivals.map { .place($0) } + drops.map { .drop($0) })
    list = FileList(sorted: pages.map { FileList.Line(path: $0.path, digest: $0.digest) })
    let written = pages.count { $0.isStaged }
    summary = Summary(written: written, unchanged: pages.count - written, deleted: gone.count)
    isNothing = journal.steps.isEmpty && former?.lines == list.lines
  }

  private static func haveSamePaths(_ pages: [Build.Page], _ former: FileList) -> Bool {
    pages.count == former.lines.count && zip(pages, former.lines).allSatisfy { $0.path == $1.path }
  }

  /// The files of the former list that no page has any more.
  ///
  /// - Throws: when a page is unchanged only because somebody else wrote the very same file: taking it over would mean
  ///   deleting it some day.
  private static func compare(_ pages: [Build.Page], with former: FileList) throws(OutputRefusal) -> [RelativePath] {
    var gone: [RelativePath] = []
    var rest = former.lines[...]
    for page in pages {
      while let line = rest.first, line.path < page.path {
        gone.append(line.path)
        rest = rest.dropFirst()
      }
      if rest.first?.path == page.path {
        rest = rest.dropFirst()
      } else if !page.isStaged {
        throw .foreign(place: page.path, page: page.path)
      }
    }
    return gone + rest.map(\.path)
  }
}
