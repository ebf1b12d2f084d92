import Content
import Files
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A content folder on disk; removed when it goes out of scope.
final class Scratch: Sendable {
  /// The content folder.
  let root: Root
  private let place: String

  init(_ files: SiteFiles) throws {
    // In memory where there is such a place.
    let base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(base)/gongkai-content-XXXXXX".utf8CString)
    place = try #require(mkdtemp(&template).map { String(cString: $0) })
    try Root.createFolders("\(place)/Content")
    root = try Root(existing: "\(place)/Content")
    try files.write(to: root)
  }

  deinit { Self.remove(place) }

  /// Removes a file, or a folder with all that lies in it. Links are removed, never followed.
  private static func remove(_ path: String) {
    guard unlink(path) != 0, let folder = opendir(path) else { return }
    while let found = readdir(folder) {
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let name = (UnsafeRawPointer(found) + offset).assumingMemoryBound(to: CChar.self)
      if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { continue }
      if unlinkat(dirfd(folder), name, 0) != 0 { remove("\(path)/\(String(cString: name))") }
    }
    closedir(folder)
    rmdir(path)
  }

  func read() async throws -> SiteContent { try await ContentReader(root: root).read() }
}

extension SiteFiles {
  /// What is read when this is a content folder.
  func read() async throws -> SiteContent { try await Scratch(self).read() }
}
