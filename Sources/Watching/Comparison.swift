import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Sees what happens by comparing the folder with what it was: for systems and disks that give no news.
final class Comparison: Eye {
  private let root: String
  private let isIgnored: @Sendable (String) -> Bool
  private var known: [RelativePath: State] = [:]

  /// What cannot stay the same when a file is written.
  struct State: Equatable {
    let isFolder: Bool
    let number: UInt64
    let size: Int
    let modified: Int
    let changed: Int
  }

  init(_ root: String, isIgnored: @escaping @Sendable (String) -> Bool) {
    self.root = root
    self.isIgnored = isIgnored
    known = present()
  }

  var descriptor: Int32? { nil }

  func look() -> [News] {
    let present = present()
    defer { known = present }
    var news: [News] = []
    for (path, state) in present where known[path] != state && !state.isFolder { news.append(.file(.whole, path)) }
    for (path, state) in known where present[path] == nil {
      news.append(state.isFolder ? .folder(path) : .file(.gone, path))
    }
    for (path, state) in present where state.isFolder && known[path] == nil { news.append(.folder(path)) }
    return news
  }

  private func present() -> [RelativePath: State] {
    var states: [RelativePath: State] = [:]
    guard let folder = Descriptor.open(root, O_RDONLY | O_DIRECTORY) else { return states }
    collect(folder, at: nil, into: &states)
    return states
  }

  private func collect(_ folder: borrowing Descriptor, at path: RelativePath?, into states: inout [RelativePath: State])
  {
    for name in (try? names(in: folder, place: root)) ?? [] where !isIgnored(name) {
      guard let here = path.map({ $0.appending(name) }) ?? RelativePath(name) else { continue }
      var status = stat()
      guard fstatat(folder.raw, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
      states[here] = State(status)
      guard status.isFolder, let inner = Descriptor.open(name, in: folder.raw, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
      else { continue }
      collect(inner, at: here, into: &states)
    }
  }
}

extension Comparison.State {
  init(_ status: stat) {
    #if canImport(Glibc)
      let times = (status.st_mtim, status.st_ctim)
    #elseif canImport(Darwin)
      let times = (status.st_mtimespec, status.st_ctimespec)
    #endif
    isFolder = status.isFolder
    number = UInt64(truncatingIfNeeded: status.st_ino)
    // A folder's own size and times change with what is in it, which is told by itself.
    size = status.isFolder ? 0 : Int(status.st_size)
    modified = status.isFolder ? 0 : times.0.tv_sec * 1_000_000_000 + times.0.tv_nsec
    changed = status.isFolder ? 0 : times.1.tv_sec * 1_000_000_000 + times.1.tv_nsec
  }
}
