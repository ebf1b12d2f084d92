import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Build {
  /// Takes a page, from any thread: where its bytes differ from what stands in the output, they are staged.
  ///
  /// - Parameters:
  ///   - path: the file below the output folder, as `organ/notice/index.html`.
  ///   - bytes: the whole file.
  ///   - isKnownToDiffer: whether the caller knows that these bytes do not stand there, which spares a look.
  /// - Throws: when the path is reserved, has been put before, or cannot be written. The build is then to be abandoned.
  public func put(_ path: RelativePath, bytes: UnsafeRawBufferPointer, isKnownToDiffer: Bool = false)
    throws(OutputRefusal)
  {
    guard Records.isUsable(path) else { throw .unusablePath(path) }
    let isStaged = former == nil || isKnownToDiffer || !stands(path, bytes)
    try add(Page(path: path, digest: Digest(of: bytes), isStaged: isStaged))
    if isStaged { try stage(path, bytes) }
  }

  /// Takes a page, from any thread: where its bytes differ from what stands in the output, they are staged.
  ///
  /// - Parameters:
  ///   - path: the file below the output folder, as `organ/notice/index.html`.
  ///   - bytes: the whole file.
  ///   - isKnownToDiffer: whether the caller knows that these bytes do not stand there, which spares a look.
  /// - Throws: when the path is reserved, has been put before, or cannot be written. The build is then to be abandoned.
  public func put(_ path: RelativePath, bytes: [UInt8], isKnownToDiffer: Bool = false) throws(OutputRefusal) {
    let result = bytes.withUnsafeBytes { bytes -> Result<Void, OutputRefusal> in
      do throws(OutputRefusal) {
        return .success(try put(path, bytes: bytes, isKnownToDiffer: isKnownToDiffer))
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// Takes all pages of the last build but some, as the caller has made sure that they stand: they stay as they are.
  ///
  /// - Parameter others: those that are put, or are to go.
  /// - Throws: when the build is over.
  public func keepFormer(except others: Set<RelativePath>) throws(OutputRefusal) {
    try state.withLock { state throws(OutputRefusal) in
      guard state.isOpen else { throw .closed }
      state.keepsAllBut = others
    }
  }

  private func add(_ page: Page) throws(OutputRefusal) {
    try state.withLock { state throws(OutputRefusal) in
      guard state.isOpen else { throw .closed }
      state.pages.append(page)
    }
  }

  /// Whether a plain file of these bytes stands at the path, with no link on the way.
  private func stands(_ path: RelativePath, _ bytes: UnsafeRawBufferPointer) -> Bool {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    guard let file = Descriptor.open(path.text, in: folder.root.raw, flags), file.holds(bytes) else { return false }
    return path.parent.map(isRealFolder) ?? true
  }

  /// Whether the path leads through folders alone; each folder is asked about once a build.
  private func isRealFolder(_ path: RelativePath) -> Bool {
    if state.withLock({ $0.realFolders.contains(path) }) { return true }
    var status = stat()
    guard fstatat(folder.root.raw, path.text, &status, AT_SYMLINK_NOFOLLOW) == 0, status.isFolder,
      path.parent.map(isRealFolder) ?? true
    else { return false }
    state.withLock { _ = $0.realFolders.insert(path) }
    return true
  }

  private func stage(_ path: RelativePath, _ bytes: UnsafeRawBufferPointer) throws(OutputRefusal) {
    let staging = try staging()
    if let parent = path.parent { try makeFolder(parent, in: staging, for: path) }
    try folder.step()
    // O_EXCL: two pages with one path never overwrite each other, whatever the threads.
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    guard let file = Descriptor.open(path.text, in: staging, flags, mode: 0o644) else {
      throw failure(errno, at: path)
    }
    try folder.step()
    guard file.write(bytes) else { throw failure(errno, at: path) }
  }

  /// The folder that new pages wait in, made for the first of them: a build that changes nothing leaves no trace.
  private func staging() throws(OutputRefusal) -> Int32 {
    try state.withLock { state throws(OutputRefusal) in
      guard state.isOpen else { throw .closed }
      if let raw = state.staging?.raw { return raw }
      try folder.step()
      // 0700: pages that are not yet published are nobody else's business.
      guard mkdirat(folder.records.raw, Records.staging, 0o700) == 0,
        let made = Descriptor.open(Records.staging, in: folder.records.raw, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
      else { throw folder.failure(.createFolder, Records.staging) }
      let raw = made.raw
      state.staging = consume made
      return raw
    }
  }

  /// Makes a folder in the staging and those above it, each once.
  private func makeFolder(_ path: RelativePath, in staging: Int32, for page: RelativePath) throws(OutputRefusal) {
    if state.withLock({ $0.stagedFolders.contains(path) }) { return }
    if let parent = path.parent { try makeFolder(parent, in: staging, for: page) }
    try folder.step()
    guard mkdirat(staging, path.text, 0o755) == 0 || errno == EEXIST else { throw failure(errno, at: page) }
    state.withLock { _ = $0.stagedFolders.insert(path) }
  }

  private func failure(_ code: Int32, at path: RelativePath) -> OutputRefusal {
    guard code == EEXIST || code == ENOTDIR else {
      return .file(FileError(path: "\(folder.path)/\(path)", operation: .write, errno: code))
    }
    let other = state.withLock { state in
      state.pages.first { $0.path != path && ($0.path.isWithin(path) || path.isWithin($0.path)) }?.path
    }
    return other.map { .collision(min($0, path), max($0, path)) } ?? .duplicate(path)
  }
}
