#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder whose files may be listed, read and written, and nothing outside of it.
public struct Root: Hashable, Sendable {
  /// The absolute path, without links.
  public let path: String

  /// The folder at `path`.
  ///
  /// - Throws: when nothing stands there, or no folder does.
  public init(existing path: String) throws(FileError) {
    let real = try Root.realPath(of: path)
    var status = stat()
    guard stat(real, &status) == 0 else { throw FileError(path: path, operation: .open, errno: errno) }
    guard status.isFolder else { throw FileError(path: path, operation: .open, errno: ENOTDIR) }
    self.path = real
  }

  /// The absolute path of a file or folder below this root.
  public func absolutePath(of path: RelativePath) -> String {
    prefix + path.text
  }

  /// Whether a path without links lies below this root.
  func holds(_ realPath: String) -> Bool {
    realPath.utf8.starts(with: prefix.utf8)
  }

  /// A path without links, as the path below this root; nil where it does not lie there.
  func pathBelow(_ realPath: String) -> RelativePath? {
    guard holds(realPath) else { return nil }
    return RelativePath(String(decoding: realPath.utf8.dropFirst(prefix.utf8.count), as: UTF8.self))
  }

  private var prefix: String { path == "/" ? path : path + "/" }

  /// Makes the folder at `path` and those above it that are missing, with mode 0755 less the umask.
  ///
  /// - Throws: when one cannot be made, or a file stands in its place.
  public static func createFolders(_ path: String) throws(FileError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.isFolder else { throw FileError(path: path, operation: .createFolder, errno: ENOTDIR) }
      return
    }
    var above = path[...]
    while above.utf8.count > 1, above.utf8.last == UInt8(ascii: "/") { above = above.dropLast() }
    if let slash = above.utf8.lastIndex(of: UInt8(ascii: "/")), slash > above.startIndex {
      try createFolders(String(above[..<slash]))
    }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw FileError(path: path, operation: .createFolder, errno: errno)
    }
  }
}
