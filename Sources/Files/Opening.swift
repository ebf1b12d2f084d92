#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A regular file below a root, open for reading.
package struct OpenFile: ~Copyable, Sendable {
  /// The open file.
  package let descriptor: Descriptor
  /// What the system knew of it when it was opened.
  package let status: stat
  /// Where it stands below the root, all links followed.
  package let path: RelativePath
}

extension Root {
  /// Opens a file below this root. THE rule for reading through links.
  ///
  /// A link is followed only as long as it ends inside the root. What is no regular file (a pipe, a device, a folder)
  /// is refused, and never waited for.
  ///
  /// - Parameter path: the file, or a link to one.
  /// - Returns: the open file.
  /// - Throws: when the file cannot be opened, is not regular, or lies outside the root.
  package func open(_ path: RelativePath) throws(FileError) -> OpenFile {
    let place = absolutePath(of: path)
    // O_NONBLOCK: opening a pipe that nobody writes to would hang for ever.
    guard let file = Descriptor.open(place, O_RDONLY | O_NONBLOCK | O_NOCTTY) else {
      throw FileError(path: place, operation: .read, errno: errno)
    }
    guard let status = file.status else { throw FileError(path: place, operation: .read, errno: errno) }
    guard status.isFile else { throw FileError(path: place, operation: .read, cause: .notRegular) }
    // One question after opening covers links at every level of the path, and cannot be raced.
    let real = if let known = file.realPath { known } else { try Root.realPath(of: place) }
    guard let below = pathBelow(real) else { throw FileError(path: place, operation: .read, cause: .outsideRoot) }
    return OpenFile(descriptor: file, status: status, path: below)
  }
}
