#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A way down from a root that passes through real folders only, never through a symbolic link.
///
/// The folders on the way stay open, so that neighbours in a sorted list of paths cost one `openat` each, and what is
/// done in a folder cannot be led elsewhere by somebody who puts a link in its place meanwhile.
package struct FolderChain: ~Copyable {
  private let rootPath: String
  private let root: Descriptor
  private var names: [String] = []
  private var folders: [Int32] = []

  /// A chain that starts at the folder at `path`, itself no link.
  package init(at path: String) throws(FileError) {
    guard let root = Descriptor.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
      throw FileError(path: path, operation: .open, errno: errno)
    }
    rootPath = path
    self.root = root
  }

  /// A chain that starts at a folder that is open already; `path` is for messages.
  package init(at path: String, open folder: borrowing Descriptor) throws(FileError) {
    guard let root = Descriptor.open(".", in: folder.raw, O_RDONLY | O_DIRECTORY) else {
      throw FileError(path: path, operation: .open, errno: errno)
    }
    rootPath = path
    self.root = root
  }

  deinit {
    for folder in folders { close(folder) }
  }

  /// The open folder at `path`; nil is the root. The number is good until the next call.
  ///
  /// - Parameters:
  ///   - path: the folder below the root.
  ///   - creating: whether missing folders are made, with mode 0755 less the umask.
  /// - Returns: its descriptor, which stays the chain's.
  /// - Throws: when a component is missing, is no folder or is a link (`.symbolicLink`).
  package mutating func folder(_ path: RelativePath?, creating: Bool = false) throws(FileError) -> Int32 {
    guard let path else {
      forget(from: 0)
      return root.raw
    }
    let wanted = path.components
    var shared = 0
    while shared < min(wanted.count, names.count), sameBytes(wanted[shared], names[shared]) { shared += 1 }
    forget(from: shared)
    for name in wanted[shared...] { try enter(name, creating: creating) }
    return folders.last ?? root.raw
  }

  private mutating func enter(_ name: String, creating: Bool) throws(FileError) {
    let above = folders.last ?? root.raw
    var mayCreate = creating
    while true {
      let raw = openat(above, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      if raw >= 0 {
        names.append(name)
        folders.append(raw)
        return
      }
      let code = errno
      if code == EINTR { continue }
      if code == ENOENT, mayCreate {
        mayCreate = false
        if mkdirat(above, name, 0o755) == 0 || errno == EEXIST { continue }
        throw FileError(path: place(of: name), operation: .createFolder, errno: errno)
      }
      var status = stat()
      let isLink = fstatat(above, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.isLink
      throw FileError(path: place(of: name), operation: .open, cause: isLink ? .symbolicLink : .system(code))
    }
  }

  private mutating func forget(from first: Int) {
    for folder in folders[first...] { close(folder) }
    folders.removeSubrange(first...)
    names.removeSubrange(first...)
  }

  private func place(of name: String) -> String {
    ([rootPath] + names + [name]).joined(separator: "/")
  }
}

private func sameBytes(_ left: String, _ right: String) -> Bool {
  left.utf8.count == right.utf8.count && compareBytes(left, right) == 0
}
