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

  deinit {
    // Links are removed, never followed.
    nftw(place, { path, _, _, _ in path.map { remove($0) } ?? 0 }, 16, FTW_DEPTH | FTW_PHYS)
  }

  func read() async throws -> SiteContent { try await ContentReader(root: root).read() }
}

extension SiteFiles {
  /// What is read when this is a content folder.
  func read() async throws -> SiteContent { try await Scratch(self).read() }
}
