import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The same folder has the same numbers, whatever its path: links, other spellings and other cases included.
private struct Identity: Equatable {
  let device: UInt64
  let number: UInt64

  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }
}

extension OutputFolder {
  /// Refuses a folder inside the content folder, or one that contains it. `path` has no links.
  static func refuseContent(_ path: String, exists: Bool, content: String, named given: String) throws(OutputRefusal) {
    guard let contentFolder = Identity(content), let contentPath = try? Root.realPath(of: content) else { return }
    for folder in foldersAbove(path) where Identity(folder) == contentFolder {
      throw exists && folder == path ? .containsContent(given) : .insideContent(given)
    }
    guard exists, let output = Identity(path) else { return }
    for folder in foldersAbove(contentPath) where Identity(folder) == output {
      throw path == "/" ? .fileSystemRoot : .containsContent(given)
    }
  }

  /// Refuses the folders in which files could be lost. `path` has no links.
  static func refusePrecious(_ path: String, home: String?) throws(OutputRefusal) {
    if path == "/" { throw .fileSystemRoot }
    if let home, let homeFolder = Identity(home), Identity(path) == homeFolder { throw .homeFolder(path) }
    guard let folder = Descriptor.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
      throw .file(FileError(path: path, operation: .open, errno: errno))
    }
    var status = stat()
    if fstatat(folder.raw, ".git", &status, AT_SYMLINK_NOFOLLOW) == 0 { throw .repository(path) }
    if fstatat(folder.raw, Records.folder, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      guard status.isFolder else { throw .foreignRecords("\(path)/\(Records.folder)") }
    }
    if isKnown(folder) { return }
    var visible: [String] = []
    do throws(FileError) {
      visible = try names(in: folder, place: path).filter { $0.utf8.first != UInt8(ascii: ".") }
    } catch { throw .file(error) }
    if let example = visible.min(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      throw .notEmpty(path, example: example)
    }
  }

  /// Whether a former build left its list, or a first one was stopped while it put its pages in place.
  private static func isKnown(_ folder: borrowing Descriptor) -> Bool {
    for name in [Records.list, Records.journal] {
      var status = stat()
      let path = "\(Records.folder)/\(name)"
      if fstatat(folder.raw, path, &status, AT_SYMLINK_NOFOLLOW) == 0, status.isFile { return true }
    }
    return false
  }

  /// `path` and every folder above it, up to the root of the file system.
  private static func foldersAbove(_ path: String) -> [String] {
    var folders = [path]
    var rest = path[...]
    while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")), slash > rest.startIndex {
      rest = rest[..<slash]
      folders.append(String(rest))
    }
    return path == "/" ? folders : folders + ["/"]
  }
}
