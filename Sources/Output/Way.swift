import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks at what stands where staged pages must go: nothing, what a former build wrote, or something foreign.
struct Way {
  /// What to move from the staging: the topmost of each page's folders that does not stand yet, else the page itself.
  private(set) var arrivals: [RelativePath] = []
  /// Former files that have to go first, as a folder takes a file's place or the other way round.
  private(set) var obstacles: [RelativePath] = []

  private let former: FileList
  private let output: String
  private var standing: Set<RelativePath> = []

  init(folder: borrowing OpenFolder, former: FileList) {
    output = folder.path
    self.former = former
  }

  /// Finds out what is to be done for `page`; pages come sorted by path.
  ///
  /// - Throws: `.foreign` when something stands in its way that no former build wrote.
  mutating func clear(for page: RelativePath, in folder: borrowing OpenFolder) throws(OutputRefusal) {
    // All paths below one folder are neighbours in the order, so the last arrival is the only one that can hold this
    // page.
    if let last = arrivals.last, page.isWithin(last) { return }
    if let parent = page.parent, let missing = try firstMissing(parent, for: page, in: folder) {
      arrivals.append(missing)
      return
    }
    switch try kind(of: page, in: folder) {
    case .nothing: break
    case .file where former.contains(page): break
    case .folder: try clearFolder(page, for: page, in: folder)
    case .file, .other: throw .foreign(place: page, page: page)
    }
    arrivals.append(page)
  }

  /// The topmost part of `path` that is no folder yet; nil when all of it stands.
  private mutating func firstMissing(_ path: RelativePath, for page: RelativePath, in folder: borrowing OpenFolder)
    throws(OutputRefusal) -> RelativePath?
  {
    if standing.contains(path) { return nil }
    if let parent = path.parent, let missing = try firstMissing(parent, for: page, in: folder) { return missing }
    switch try kind(of: path, in: folder) {
    case .nothing: return path
    case .file where former.contains(path):
      obstacles.append(path)
      return path
    case .file, .other: throw .foreign(place: path, page: page)
    case .folder:
      standing.insert(path)
      return nil
    }
  }

  /// A folder stands where a file must go: all that it holds must be former files, which then go first.
  private mutating func clearFolder(_ path: RelativePath, for page: RelativePath, in folder: borrowing OpenFolder)
    throws(OutputRefusal)
  {
    let ours = former.lines.lazy.map(\.path).filter { $0.isWithin(path) }
    try refuseForeign(below: path, for: page, ours: Array(ours), in: folder)
    obstacles.append(contentsOf: ours)
  }

  private func refuseForeign(
    below path: RelativePath, for page: RelativePath, ours: [RelativePath], in folder: borrowing OpenFolder
  ) throws(OutputRefusal) {
    guard ours.contains(where: { $0.isWithin(path) }) else { throw .foreign(place: path, page: page) }
    guard let inner = Descriptor.open(path.text, in: folder.root.raw, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
      throw .file(FileError(path: "\(output)/\(path)", operation: .list, errno: errno))
    }
    var found: [String] = []
    do throws(FileError) { found = try names(in: inner, place: "\(output)/\(path)") } catch { throw .file(error) }
    for name in found {
      // A name that no path may have was not written by us.
      guard let below = path.appending(name) else { throw .foreign(place: path, page: page) }
      switch try kind(of: below, in: folder) {
      case .nothing: continue
      case .file where former.contains(below): continue
      case .folder: try refuseForeign(below: below, for: page, ours: ours, in: folder)
      case .file, .other: throw .foreign(place: below, page: page)
      }
    }
  }

  private enum Kind {
    case nothing, file, folder
    /// A link, a pipe, a device: never ours.
    case other
  }

  private func kind(of path: RelativePath, in folder: borrowing OpenFolder) throws(OutputRefusal) -> Kind {
    var status = stat()
    if fstatat(folder.root.raw, path.text, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      return status.isFile ? .file : status.isFolder ? .folder : .other
    }
    if errno == ENOENT { return .nothing }
    throw .file(FileError(path: "\(output)/\(path)", operation: .open, errno: errno))
  }
}
