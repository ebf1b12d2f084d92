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

  /// The digest of the list that the last build left, as `OutputFolder.listAtRest` gives it; nil before the first.
  public let formerDigest: Digest?

  let folder: OpenFolder
  let former: FileList?
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
    var isOpen = true
  }

  init(in output: OutputFolder, interruption: Interruption?) throws(OutputRefusal) {
    try asRefusal { () throws(FileError) in try Root.createFolders(output.path) }
    let folder = try OpenFolder(output, interruption: interruption)
    let lock = try folder.lock()
    recovery = try folder.recover()
    let list = try folder.list()
    former = list?.list
    formerDigest = list?.digest
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

  /// Ends the taking of pages.
  func close() throws(OutputRefusal) -> [Page] {
    try state.withLock { state throws(OutputRefusal) in
      guard state.isOpen else { throw .closed }
      state.isOpen = false
      return state.pages
    }
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
