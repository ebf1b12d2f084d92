#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The new bytes of a file that stands already: whole and on the disk beside it, waiting for the moment in which they
/// take its place. Where that moment never comes, nothing is left of them.
///
/// Permissions are the former file's, and its owner too where the system allows that. Folders are entered without
/// following links, and stay open, so that the file cannot be led elsewhere meanwhile.
public final class StagedFile: Sendable {
  /// What the names of waiting files begin with; a kill may leave one, which no command takes for content.
  static let prefix = ".gongkai-write-"

  private let folder: Descriptor
  private let temporary: String
  private let name: String
  private let place: String

  /// Writes the bytes beside the file.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - path: the file that they are to replace: regular, and no link; see `Root.withoutLinks`.
  ///   - root: the folder that it lies below.
  /// - Throws: when there is no such file, or the bytes cannot be written.
  public init(_ bytes: [UInt8], for path: RelativePath, in root: Root) throws(FileError) {
    place = root.absolutePath(of: path)
    name = path.name
    temporary = Self.prefix + "\(getpid())-\(UInt32.random(in: .min ... .max))"
    var chain = try FolderChain(at: root.path)
    let above = try chain.folder(path.parent)
    guard let folder = Descriptor.open(".", in: above, O_RDONLY | O_DIRECTORY) else {
      throw FileError(path: place, operation: .write, errno: errno)
    }
    self.folder = folder
    var former = stat()
    guard fstatat(self.folder.raw, name, &former, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw FileError(path: place, operation: .write, errno: errno)
    }
    guard former.isFile else {
      throw FileError(path: place, operation: .write, cause: former.isLink ? .symbolicLink : .notRegular)
    }
    try write(bytes, like: former)
  }

  deinit { unlinkat(folder.raw, temporary, 0) }

  private func write(_ bytes: [UInt8], like former: stat) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    guard let file = Descriptor.open(temporary, in: folder.raw, flags, mode: 0o600) else {
      throw FileError(path: place, operation: .write, errno: errno)
    }
    // Only an administrator may give files away; who may not keeps what is written. Changing the owner can take
    // permissions away, so they come after it.
    _ = fchown(file.raw, former.st_uid, former.st_gid)
    guard fchmod(file.raw, former.st_mode & 0o7777) == 0, bytes.withUnsafeBytes({ file.write($0) }),
      fsync(file.raw) == 0
    else {
      let code = errno
      unlinkat(folder.raw, temporary, 0)
      throw FileError(path: place, operation: .write, errno: code)
    }
  }

  /// Puts the bytes in the file's place, in one moment.
  ///
  /// - Throws: when the system refuses; the former file then stands as it was.
  public func putInPlace() throws(FileError) {
    guard renameat(folder.raw, temporary, folder.raw, name) == 0 else {
      throw FileError(path: place, operation: .rename, errno: errno)
    }
    // Brings the new name to the disk; where a file system cannot, the name is as safe as it ever is there.
    _ = fsync(folder.raw)
  }
}

extension Root {
  /// Removes what a kill left of files that were staged beside these. Nobody else may be staging there.
  ///
  /// - Parameter files: files below this root; what cannot be removed stays, and does no harm.
  public func removeLeftovers(beside files: [RelativePath]) {
    guard var chain = try? FolderChain(at: path) else { return }
    var last: String?
    for file in files.sorted() where file.parent?.text != last || last == nil {
      last = file.parent?.text ?? ""
      guard let above = try? chain.folder(file.parent),
        let folder = Descriptor.open(".", in: above, O_RDONLY | O_DIRECTORY),
        let found = try? names(in: folder, place: path)
      else { continue }
      for name in found where name.utf8.starts(with: StagedFile.prefix.utf8) { unlinkat(folder.raw, name, 0) }
    }
  }

  /// The path, below this root, of the file that a path leads to when every link is followed.
  ///
  /// - Throws: when it leads to nothing, or out of the root.
  public func withoutLinks(_ path: RelativePath) throws(FileError) -> RelativePath {
    let real = try Root.realPath(of: absolutePath(of: path))
    let top = self.path == "/" ? 1 : self.path.utf8.count + 1
    guard holds(real), let relative = RelativePath(String(Substring(real.utf8.dropFirst(top)))) else {
      throw FileError(path: absolutePath(of: path), operation: .open, cause: .outsideRoot)
    }
    return relative
  }
}
