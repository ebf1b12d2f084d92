#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Removes what stands at `name` in an open folder, with all that it holds; a link goes, what it leads to stays.
///
/// - Parameters:
///   - name: the name in the folder, with no slash.
///   - folder: the open folder.
///   - place: the path for messages.
/// - Throws: when something cannot be removed. Nothing there at all is no error.
package func removeTree(named name: String, in folder: Int32, place: String) throws(FileError) {
  if unlinkat(folder, name, 0) == 0 || errno == ENOENT { return }
  guard errno == EISDIR || errno == EPERM else {  // EPERM: what POSIX, and Darwin, say of a folder
    throw FileError(path: place, operation: .delete, errno: errno)
  }
  // Most folders of a staging are empty by then: no need to look into them.
  if unlinkat(folder, name, AT_REMOVEDIR) == 0 || errno == ENOENT { return }
  guard let inner = Descriptor.open(name, in: folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
    throw FileError(path: place, operation: .delete, errno: errno)
  }
  for name in try names(in: inner, place: place) {
    try removeTree(named: name, in: inner.raw, place: "\(place)/\(name)")
  }
  guard unlinkat(folder, name, AT_REMOVEDIR) == 0 || errno == ENOENT else {
    throw FileError(path: place, operation: .delete, errno: errno)
  }
}

extension Root {
  /// Removes a file below this root, or a folder with all that it holds. Nothing there at all is no error.
  ///
  /// - Throws: when it cannot be removed.
  public func remove(_ path: RelativePath) throws(FileError) {
    let place = absolutePath(of: path)
    var chain = try FolderChain(at: self.path)
    try removeTree(named: path.name, in: try chain.folder(path.parent), place: place)
  }
}

/// The names in an open folder but for `.` and `..`, in no particular order; what is not UTF-8 shows as U+FFFD.
///
/// - Parameters:
///   - folder: the open folder.
///   - place: the path for messages.
/// - Returns: the names, of files and folders alike.
/// - Throws: when the folder cannot be read.
package func names(in folder: borrowing Descriptor, place: String) throws(FileError) -> [String] {
  let copy = openat(folder.raw, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard copy >= 0, let stream = fdopendir(copy) else {
    let code = errno
    if copy >= 0 { close(copy) }
    throw FileError(path: place, operation: .list, errno: code)
  }
  defer { closedir(stream) }
  guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
  var names: [String] = []
  while true {
    errno = 0
    guard let found = readdir(stream) else {
      if errno == 0 { return names }
      throw FileError(path: place, operation: .list, errno: errno)
    }
    let name = (UnsafeRawPointer(found) + offset).assumingMemoryBound(to: CChar.self)
    if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { continue }
    names.append(String(cString: name))
  }
}
