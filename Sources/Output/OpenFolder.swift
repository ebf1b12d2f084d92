import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The output folder and Gongkai's records in it, held open: later links and renames on the way to it lead nowhere
/// else.
struct OpenFolder: ~Copyable, Sendable {
  /// The absolute path, for messages.
  let path: String
  let root: Descriptor
  let records: Descriptor
  let interruption: Interruption?
  private let isDurable: Bool

  init(_ folder: OutputFolder, interruption: Interruption?) throws(OutputRefusal) {
    path = folder.path
    self.interruption = interruption
    isDurable = folder.isDurable
    guard let root = Descriptor.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
      throw .file(FileError(path: folder.path, operation: .open, errno: errno))
    }
    let place = "\(folder.path)/\(Records.folder)"
    guard mkdirat(root.raw, Records.folder, 0o755) == 0 || errno == EEXIST else {
      throw .file(FileError(path: place, operation: .createFolder, errno: errno))
    }
    guard let records = Descriptor.open(Records.folder, in: root.raw, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
      if errno == ELOOP || errno == ENOTDIR { throw .foreignRecords(place) }
      throw .file(FileError(path: place, operation: .open, errno: errno))
    }
    self.root = root
    self.records = records
  }

  /// Takes the folder for one build: as long as the result lives, every other attempt is refused.
  func lock() throws(OutputRefusal) -> FolderLock {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK
    guard let file = Descriptor.open(Records.lock, in: records.raw, flags, mode: 0o644) else {
      throw failure(.lock, Records.lock)
    }
    while flock(file.raw, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      throw errno == EWOULDBLOCK ? .busy(path) : failure(.lock, Records.lock)
    }
    return FolderLock(file)
  }

  /// The list that the last build left; nil before the first.
  ///
  /// - Parameter known: the list that this process has left; where its bytes are the same it need not be taken apart.
  /// - Returns: the list with the digest of its bytes.
  /// - Throws: when it cannot be read, is damaged, or is of a newer version.
  func list(_ known: FormerList?) throws(OutputRefusal) -> FormerList? {
    if let known, holds(known.stored, in: Records.list) { return known }
    guard let bytes = try record(Records.list) else { return nil }
    do throws(FileList.Flaw) {
      return FormerList(try FileList(stored: bytes), stored: bytes)
    } catch {
      let place = place(of: Records.list)
      throw error == .newer ? .newerList(place) : .damagedList(place)
    }
  }

  private func holds(_ bytes: [UInt8], in name: String) -> Bool {
    guard let file = Descriptor.open(name, in: records.raw, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else { return false }
    return bytes.withUnsafeBytes { file.holds($0) }
  }

  /// The bytes of one of the records; nil when there is none.
  func record(_ name: String) throws(OutputRefusal) -> [UInt8]? {
    guard let file = Descriptor.open(name, in: records.raw, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else {
      if errno == ENOENT { return nil }
      throw failure(.read, name)
    }
    guard let status = file.status else { throw failure(.read, name) }
    guard status.isFile else { throw .file(FileError(path: place(of: name), operation: .read, cause: .notRegular)) }
    let size = Int(status.st_size)
    var isRead = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      if let read = file.read(
        into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<size]))
      {
        count = read
        isRead = true
      }
    }
    if !isRead { throw failure(.read, name) }
    return bytes
  }

  /// Makes one of the records hold `bytes`, in one moment.
  func write(_ bytes: [UInt8], to name: String) throws(OutputRefusal) {
    try step()
    do throws(FileError) {
      try replaceFile(named: name, in: records.raw, with: bytes, durable: isDurable, place: place(of: name))
    } catch { throw .file(error) }
  }

  /// To be called before every change to the disk.
  func step() throws(OutputRefusal) {
    try interruption?.step()
  }

  func place(of name: String) -> String {
    "\(path)/\(Records.folder)/\(name)"
  }

  func failure(_ operation: FileError.Operation, _ name: String) -> OutputRefusal {
    .file(FileError(path: place(of: name), operation: operation, errno: errno))
  }
}
