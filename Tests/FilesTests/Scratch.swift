import Testing

@testable import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A temporary folder; removed when it goes out of scope.
final class Scratch: Sendable {
  let root: Root

  init() throws {
    // In memory where there is such a place: a durable write waits for the disk.
    let base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(base)/gongkai-files-XXXXXX".utf8CString)
    let made = mkdtemp(&template).map { String(cString: $0) }
    root = try Root(existing: #require(made) + "/")
    try Root.createFolders("\(root.path)/root/")
  }

  deinit {
    guard let folder = Descriptor.open("/", O_RDONLY | O_DIRECTORY) else { return }
    try? removeTree(named: String(root.path.dropFirst()), in: folder.raw, place: root.path)
  }

  /// A root with something beside it that must not be reached.
  var inner: Root {
    get throws { try Root(existing: "\(root.path)/root") }
  }

  func write(_ text: String, to path: String) throws {
    try root.write(Array(text.utf8), to: relative(path))
  }

  func link(_ path: String, to target: String) throws {
    try #require(symlink(target, "\(root.path)/\(path)") == 0)
  }
}

func relative(_ path: String) throws -> RelativePath {
  try #require(RelativePath(path))
}

func status(_ path: String) throws -> stat {
  var status = stat()
  try #require(lstat(path, &status) == 0)
  return status
}
