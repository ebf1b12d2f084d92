/// Something that the file system refused, or that Gongkai refuses to do with it.
///
/// It names what was attempted, on which path and why it failed, so that a clerk can mend it and an
/// administrator can look it up.
public struct FileError: Error, Hashable, Sendable {
  /// What was attempted.
  public enum Operation: String, Hashable, Sendable {
    case open, read, write, list, createFolder, rename, delete, lock
  }

  /// Why it failed.
  public enum Cause: Hashable, Sendable {
    /// The system call failed with this `errno`.
    case system(Int32)
    /// The path leads, through a symbolic link, out of the folder that it belongs to.
    case outsideRoot
    /// It is neither a file nor a link to one: a folder, a pipe, a socket or a device.
    case notRegular
    /// A symbolic link stands where a plain file or folder is required.
    case symbolicLink
  }

  /// The path as the user knows it: absolute, or relative to the working folder.
  public let path: String
  /// What was attempted.
  public let operation: Operation
  /// Why it failed.
  public let cause: Cause

  /// An error about `path`.
  public init(path: String, operation: Operation, cause: Cause) {
    self.path = path
    self.operation = operation
    self.cause = cause
  }

  /// An error of a system call that has just set `errno` to `code`.
  public init(path: String, operation: Operation, errno code: Int32) {
    self.init(path: path, operation: operation, cause: .system(code))
  }

  /// The `errno` of the failed call; nil where Gongkai itself refuses.
  public var errno: Int32? {
    if case .system(let code) = cause { code } else { nil }
  }
}
