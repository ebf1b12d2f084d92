import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension OpenFolder {
  /// Finishes an interrupted run where its journal is whole, else throws away what it had staged.
  func recover() throws(OutputRefusal) -> Build.Recovery {
    var left: [String] = []
    do throws(FileError) {
      left = try names(in: records, place: "\(path)/\(Records.folder)")
    } catch { throw .file(error) }
    if left.contains(Records.journal), let bytes = try record(Records.journal), let journal = Journal(stored: bytes) {
      try carryOut(journal)
      return .finished
    }
    for name in left where name.hasPrefix(".gongkai-write-") { unlinkat(records.raw, name, 0) }
    let remains = [Records.journal, Records.nextList, Records.staging].filter(left.contains)
    if remains.isEmpty { return .nothing }
    try discard()
    return .undone
  }

  /// Removes everything of a commit that was not decided on.
  func discard() throws(OutputRefusal) {
    for name in [Records.journal, Records.nextList, Records.staging] { try remove(name) }
  }

  /// Does all that the journal says, or what is left of it, and closes the books.
  func carryOut(_ journal: Journal) throws(OutputRefusal) {
    var chain = try chain()
    let staging = openat(records.raw, Records.staging, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    defer { if staging >= 0 { close(staging) } }
    for step in journal.steps {
      switch step {
      case .clear(let page), .drop(let page): try delete(page, along: &chain)
      case .place(let page):
        // Without a staging there is nothing that has not been put in place.
        if staging >= 0 { try move(page, from: staging, along: &chain) }
      }
    }
    try step()
    guard renameat(records.raw, Records.nextList, records.raw, Records.list) == 0 || errno == ENOENT else {
      throw failure(.rename, Records.list)
    }
    try remove(Records.journal)
    try remove(Records.staging)
  }

  private func chain() throws(OutputRefusal) -> FolderChain {
    do throws(FileError) { return try FolderChain(at: path, open: root) } catch { throw .file(error) }
  }

  private func remove(_ name: String) throws(OutputRefusal) {
    try step()
    do throws(FileError) {
      try removeTree(named: name, in: records.raw, place: place(of: name))
    } catch { throw .file(error) }
  }

  /// Moves a staged file or folder to its place, unless that was done before.
  private func move(_ page: RelativePath, from staging: Int32, along chain: inout FolderChain) throws(OutputRefusal) {
    try step()
    do throws(FileError) {
      let parent = try chain.folder(page.parent, creating: true)
      if renameat(staging, page.text, parent, page.name) == 0 { return }
      let code = errno
      var status = stat()
      if code == ENOENT, fstatat(staging, page.text, &status, AT_SYMLINK_NOFOLLOW) != 0, errno == ENOENT { return }
      throw FileError(path: "\(path)/\(page)", operation: .rename, errno: code)
    } catch { throw .file(error) }
  }

  /// Deletes a former page and the folders that this leaves empty. What has become a link or a folder is not ours.
  private func delete(_ page: RelativePath, along chain: inout FolderChain) throws(OutputRefusal) {
    try step()
    do throws(FileError) {
      let folder = try chain.folder(page.parent)
      var status = stat()
      if fstatat(folder, page.name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.isFile,
        unlinkat(folder, page.name, 0) != 0, errno != ENOENT
      {
        throw FileError(path: "\(path)/\(page)", operation: .delete, errno: errno)
      }
    } catch {
      guard error.isAbsence else { throw .file(error) }
    }
    var above = page.parent
    while let folder = above {
      try step()
      above = folder.parent
      guard let parent = try? chain.folder(folder.parent) else { continue }
      if unlinkat(parent, folder.name, AT_REMOVEDIR) != 0, errno != ENOENT { return }
    }
  }
}

extension FileError {
  /// Whether the folder on the way is missing, or is something else by now.
  fileprivate var isAbsence: Bool {
    cause == .symbolicLink || errno == ENOENT || errno == ENOTDIR
  }
}
