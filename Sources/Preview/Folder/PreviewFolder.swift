import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of the preview's own, for nobody else's eyes, which goes when the preview ends.
///
/// It lies in `.gongkai/` beside the content, or with the system's temporary files where nothing can be written there.
/// As long as its preview lives it is locked; what a killed preview has left behind is not, and goes when the next one
/// starts.
public final class PreviewFolder: Sendable {
  /// Its absolute path.
  public let path: String
  private let parent: String
  private let name: String
  private let lock: Descriptor

  /// Makes one.
  ///
  /// - Parameters:
  ///   - content: the content folder.
  ///   - temporary: where the system keeps temporary files.
  /// - Throws: where none can be made in either place.
  public convenience init(beside content: String, temporary: String) throws(FileError) {
    let root = try Root(existing: content).path
    let above = root[..<(root.utf8.lastIndex(of: UInt8(ascii: "/")) ?? root.startIndex)]
    let own = "\(above)/.gongkai"
    do throws(FileError) {
      try Root.createFolders(own)
      try self.init(in: own)
    } catch {
      try self.init(in: temporary)
    }
  }

  /// Makes one in a folder that stands.
  init(in parent: String) throws(FileError) {
    Self.removeStale(in: parent)
    var template = Array("\(parent)/\(Self.prefix)XXXXXX".utf8CString)
    // mkdtemp makes it with mode 0700.
    guard mkdtemp(&template) != nil else { throw FileError(path: parent, operation: .createFolder, errno: errno) }
    path = template.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { String(cString: $0) } ?? "" }
    self.parent = parent
    name = String(path.dropFirst(parent.utf8.count + 1))
    guard let folder = Descriptor.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW),
      flock(folder.raw, LOCK_EX | LOCK_NB) == 0
    else { throw FileError(path: path, operation: .lock, errno: errno) }
    lock = folder
  }

  deinit { remove() }

  /// Removes it with all that is in it; again does nothing.
  public func remove() {
    guard let folder = Descriptor.open(parent, O_RDONLY | O_DIRECTORY) else { return }
    try? removeTree(named: name, in: folder.raw, place: path)
  }

  /// Removes the folders of previews that have ended without doing it themselves.
  private static func removeStale(in parent: String) {
    guard let folder = Descriptor.open(parent, O_RDONLY | O_DIRECTORY),
      let found = try? names(in: folder, place: parent)
    else { return }
    for name in found where name.hasPrefix(prefix) {
      var status = stat()
      // In a temporary folder there are other people's, too.
      guard fstatat(folder.raw, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.isFolder, status.st_uid == getuid(),
        time(nil) - modified(status) > 2,  // one that is just being made is not locked yet
        let other = Descriptor.open(name, in: folder.raw, O_RDONLY | O_DIRECTORY | O_NOFOLLOW),
        flock(other.raw, LOCK_EX | LOCK_NB) == 0
      else { continue }
      try? removeTree(named: name, in: folder.raw, place: "\(parent)/\(name)")
    }
  }

  private static func modified(_ status: stat) -> Int {
    #if canImport(Glibc)
      status.st_mtim.tv_sec
    #elseif canImport(Darwin)
      status.st_mtimespec.tv_sec
    #endif
  }

  private static let prefix = "gongkai-preview-"
}
