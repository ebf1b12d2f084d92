#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Root {
  /// Everything below this root, sorted by the bytes of the paths, so that a folder comes before what it holds.
  ///
  /// Links to folders are not descended into, nor are folders whose name begins with a dot; both are listed. What
  /// vanishes while the listing is made is left out.
  ///
  /// - Throws: when a folder cannot be read; nothing is skipped silently.
  public func listing() throws(FileError) -> [Entry] {
    try listing { _ in true }.entries
  }

  /// The same, with what was seen of each folder, and without what lies below the folders that `isWanted` refuses.
  public func listing(below isWanted: (RelativePath) -> Bool) throws(FileError)
    -> (entries: [Entry], folders: [SeenFolder])
  {
    var listing = Listing(root: self)
    guard let folder = Descriptor.open(path, O_RDONLY | O_DIRECTORY) else {
      throw FileError(path: path, operation: .list, errno: errno)
    }
    try listing.descend(into: folder, at: nil, isWanted)
    return (listing.entries.sorted { $0.path < $1.path }, listing.folders)
  }

  /// Everything below a folder, without the folder itself, sorted in the same way, with what was seen of each folder;
  /// nothing where the folder has just been removed or replaced.
  ///
  /// - Throws: when a folder cannot be read.
  public func listing(of path: RelativePath) throws(FileError) -> (entries: [Entry], folders: [SeenFolder]) {
    var listing = Listing(root: self)
    guard let folder = Descriptor.open(absolutePath(of: path), O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
      if Listing.isGone(errno) { return ([], []) }
      throw FileError(path: absolutePath(of: path), operation: .list, errno: errno)
    }
    try listing.descend(into: folder, at: path) { _ in true }
    return (listing.entries.sorted { $0.path < $1.path }, listing.folders)
  }

  /// What a folder below this root holds now, without looking further; nil for this root itself.
  ///
  /// - Throws: when it cannot be read.
  public func seen(_ path: RelativePath?) throws(FileError) -> SeenFolder {
    var listing = Listing(root: self)
    let place = path.map(absolutePath) ?? self.path
    guard let folder = Descriptor.open(place, O_RDONLY | O_DIRECTORY | (path == nil ? 0 : O_NOFOLLOW)) else {
      throw FileError(path: place, operation: .list, errno: errno)
    }
    try listing.descend(into: folder, at: path) { _ in false }
    guard let seen = listing.folders.first else { preconditionFailure("a folder that was read was seen") }
    return seen
  }
}

/// A listing in the making: one `readdir` pass a folder, and no `stat` where the system tells the type.
private struct Listing {
  let root: Root
  var entries: [Entry] = []
  var folders: [SeenFolder] = []

  init(root: Root) {
    self.root = root
  }

  mutating func descend(
    into folder: borrowing Descriptor, at path: RelativePath?, _ isWanted: (RelativePath) -> Bool
  ) throws(FileError) {
    let first = entries.count
    guard let status = folder.status else { throw failure(at: path) }
    let stamp = FileStamp(status)
    try addEntries(of: folder, at: path)
    folders.append(SeenFolder(path: path, stamp: stamp, digest: Self.digest(of: entries[first...])))
    for index in first..<entries.count where entries[index].kind == .folder {
      let below = entries[index].path
      let name = below.name
      if name.utf8.first == UInt8(ascii: ".") || !isWanted(below) { continue }
      guard let inner = Descriptor.open(name, in: folder.raw, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
        if Self.isGone(errno) { continue }
        throw FileError(path: root.absolutePath(of: below), operation: .list, errno: errno)
      }
      try descend(into: inner, at: below, isWanted)
    }
  }

  /// Whether a folder that could not be opened has just been removed or replaced.
  static func isGone(_ errno: Int32) -> Bool { [ENOENT, ENOTDIR, ELOOP].contains(errno) }

  private static func digest(of entries: ArraySlice<Entry>) -> Digest {
    var digest = DigestBuilder()
    for entry in entries.sorted(by: { $0.path < $1.path }) {
      digest.add(entry.path.text)
      digest.add(entry.kind.number)
    }
    return digest.finish()
  }

  private mutating func addEntries(of folder: borrowing Descriptor, at path: RelativePath?) throws(FileError) {
    let copy = fcntl(folder.raw, F_DUPFD_CLOEXEC, 0)  // closedir closes what fdopendir was given
    guard copy >= 0 else { throw failure(at: path) }
    guard let stream = fdopendir(copy) else {
      let failure = failure(at: path)
      close(copy)
      throw failure
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let found = readdir(stream) else {
        if errno == 0 { return }
        throw failure(at: path)
      }
      if let entry = entry(found, in: folder, at: path) { entries.append(entry) }
    }
  }

  private func failure(at path: RelativePath?) -> FileError {
    FileError(path: path.map(root.absolutePath) ?? root.path, operation: .list, errno: errno)
  }

  private func entry(
    _ found: UnsafeMutablePointer<dirent>, in folder: borrowing Descriptor, at path: RelativePath?
  ) -> Entry? {
    // The record may be shorter than the struct, so the name is taken by address, never by copying the struct.
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    let bytes = (UnsafeRawPointer(found) + offset).assumingMemoryBound(to: CChar.self)
    if strcmp(bytes, ".") == 0 || strcmp(bytes, "..") == 0 { return nil }
    guard let name = String(validatingCString: bytes), !name.utf8.contains(UInt8(ascii: "\\")) else {
      return Entry(path: join(path, readable(String(cString: bytes))), kind: .unreadableName)
    }
    let joined = join(path, name)
    let type = Int32(found.pointee.d_type)
    guard let kind = kind(type: type, of: joined, named: name, in: folder) else { return nil }
    return Entry(path: joined, kind: kind)
  }

  private func kind(type: Int32, of path: RelativePath, named name: String, in folder: borrowing Descriptor)
    -> Entry.Kind?
  {
    switch type {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return linkKind(of: path)
    case Int32(DT_UNKNOWN):  // some file systems do not tell
      var status = stat()
      guard fstatat(folder.raw, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
      return status.isFile ? .file : status.isFolder ? .folder : status.isLink ? linkKind(of: path) : .other
    default: return .other
    }
  }

  private func linkKind(of path: RelativePath) -> Entry.Kind {
    guard let real = try? Root.realPath(of: root.absolutePath(of: path)) else { return .link(.dangling) }
    guard root.holds(real) else { return .link(.outside) }
    var status = stat()
    guard stat(real, &status) == 0 else { return .link(.dangling) }
    return status.isFile ? .link(.insideFile) : status.isFolder ? .link(.insideFolder) : .other
  }

  private func join(_ folder: RelativePath?, _ name: String) -> RelativePath {
    RelativePath(known: folder.map { "\($0.text)/\(name)" } ?? name)
  }

  private func readable(_ repaired: String) -> String {
    String(String.UnicodeScalarView(repaired.unicodeScalars.map { $0 == "\\" ? "\u{FFFD}" : $0 }))
  }
}
