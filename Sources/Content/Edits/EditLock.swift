import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The right to change a content folder, which one command has at a time; given free when this goes.
///
/// It is a lock on `.gongkai/edit.lock` beside the content folder, and ends with the process, however that ends.
public struct EditLock: ~Copyable, Sendable {
  private static let folder = ".gongkai"
  private static let name = "edit.lock"

  private let file: Descriptor

  private init(_ file: consuming Descriptor) { self.file = file }

  // In so many words: a process that is just being started may hold a copy of the file.
  deinit { _ = flock(file.raw, LOCK_UN) }

  /// Takes the lock, waiting for another command to be done.
  ///
  /// - Parameters:
  ///   - root: the content folder.
  ///   - patience: how long to wait.
  /// - Returns: the lock.
  /// - Throws: when another command still has it (`EWOULDBLOCK`), or the lock file cannot be made.
  public static func take(for root: Root, patience: Duration = .seconds(10)) throws(FileError) -> EditLock {
    let parent = root.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(root.path[..<$0]) } ?? ""
    let folder = "\(parent)/\(folder)"
    let isNew = mkdir(folder, 0o755) == 0
    guard isNew || errno == EEXIST else { throw FileError(path: folder, operation: .createFolder, errno: errno) }
    guard let inside = Descriptor.open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
      throw FileError(path: folder, operation: .open, errno: errno)
    }
    let place = "\(folder)/\(name)"
    guard let file = open(in: inside) else { throw FileError(path: place, operation: .lock, errno: errno) }
    let end = ContinuousClock.now + patience
    while flock(file.raw, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      guard code == EWOULDBLOCK, ContinuousClock.now < end else {
        throw FileError(path: place, operation: .lock, errno: code)
      }
      usleep(20_000)
    }
    return EditLock(file)
  }

  /// The lock file; one that somebody else made may be only readable, which is enough for a lock.
  private static func open(in folder: borrowing Descriptor) -> Descriptor? {
    let flags = O_NOFOLLOW | O_NONBLOCK
    if let file = Descriptor.open(name, in: folder.raw, O_RDWR | O_CREAT | flags, mode: 0o664) { return file }
    return errno == EACCES ? Descriptor.open(name, in: folder.raw, O_RDONLY | flags) : nil
  }
}
