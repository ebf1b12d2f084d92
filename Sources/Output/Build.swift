import Files
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One build at work in an output folder, which it has to itself.
///
/// Nothing that the public sees changes before `commit()`. Where a build is given up, by `abandon()`, by an error or by
/// being let go of, the output stays as it was.
public final class Build: Sendable {
  /// What was done about an interrupted former run.
  public enum Recovery: Hashable, Sendable {
    /// There was none.
    case nothing
    /// It had decided on everything: its pages were put in place.
    case finished
    /// It had not: what it had staged was thrown away.
    case undone
  }

  /// What was done about an interrupted former run.
  public let recovery: Recovery

  /// The digest of the list that the last build left; nil before the first.
  public var formerDigest: Digest? { formerList?.digest }

  let folder: OpenFolder
  let formerList: FormerList?
  var former: FileList? { formerList?.list }
  let state: Mutex<State>

  /// A page that was put.
  struct Page {
    let path: RelativePath
    let digest: Digest
    let isStaged: Bool
  }

  struct State: ~Copyable, Sendable {
    var lock: FolderLock?
    var staging: Descriptor?
    /// Folders that have been made in the staging.
    var stagedFolders: Set<RelativePath> = []
    /// Folders of the output that are known to be folders, not links.
    var realFolders: Set<RelativePath> = []
    var pages: [Page] = []
    /// The files of the last build that do not stay as they are, where all others do.
    var keepsAllBut: Set<RelativePath>?
    var left: FormerList?
    var isOpen = true
  }

  /// The list that the build has left; nil before it is committed.
  public var left: FormerList? { state.withLock { $0.left } }

  init(in output: OutputFolder, knowing known: FormerList? = nil, interruption: Interruption?) throws(OutputRefusal) {
    try asRefusal { () throws(FileError) in try Root.createFolders(output.path) }
    let folder = try OpenFolder(output, interruption: interruption)
    let lock = try folder.lock()
    recovery = try folder.recover()
    formerList = try folder.list(known)
    self.folder = folder
    state = Mutex(State(lock: lock))
  }

  deinit { abandon() }

  /// Throws away what was staged and gives the folder free; the output is as it was. Once the build is over, nothing
  /// happens.
  public func abandon() {
    guard (try? close()) != nil else { return }
    discard()
    release()
  }

  /// Ends the taking of pages: those that were put, sorted by path, and the files of the last build that
  /// do not stay as they are, where all others do.
  func close() throws(OutputRefusal) -> (pages: [Page], keepsAllBut: Set<RelativePath>?) {
    try state.withLock { state throws(OutputRefusal) in
      guard state.isOpen else { throw .closed }
      state.isOpen = false
      return (state.pages.sorted { $0.path < $1.path }, state.keepsAllBut)
    }
  }

  /// What to do for the pages.
  func plan(_ pages: [Page], keepsAllBut others: Set<RelativePath>?) throws(OutputRefusal) -> Plan {
    guard let others, let formerList, let former else {
      return try Plan(pages: pages, former: former, folder: folder)
    }
    let areAllPut = pages.count == others.count && pages.allSatisfy { others.contains($0.path) }
    if areAllPut, let plan = try Plan.replacing(pages, in: formerList, folder: folder) { return plan }
    return try Plan(pages: Self.kept(of: former, but: others, among: pages), former: former, folder: folder)
  }

  /// The files of the last build but some, with the pages among them that were put.
  private static func kept(of former: FileList, but others: Set<RelativePath>, among pages: [Page]) -> [Page] {
    var all: [Page] = []
    all.reserveCapacity(pages.count + former.lines.count)
    var rest = pages[...]
    // Both are sorted: one comparison a line is less than half the work of looking it up.
    var others = others.sorted()[...]
    for line in former.lines {
      while let other = others.first, other < line.path { others.removeFirst() }
      if others.first == line.path { continue }
      while let page = rest.first, page.path < line.path { all.append(rest.removeFirst()) }
      all.append(Page(path: line.path, digest: line.digest, isStaged: false))
    }
    return all + rest
  }

  /// Removes the staging. A failure leaves only what the next build removes first of all.
  func discard() {
    try? folder.discard()
  }

  /// Lets the next build begin.
  func release() {
    state.withLock { state in
      state.lock = nil
      state.staging = nil
    }
  }
}
