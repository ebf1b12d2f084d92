import Files
import Watching

/// A file in which a script leaves what the compiler complains of: for who works on the tool while it serves.
final class CompilerLog: Sendable {
  private let folder: String
  private let name: String
  private let watcher: FolderWatcher?

  /// Longer complaints are cut, in bytes.
  private static let most = 64 << 10

  /// - Parameter path: the file, absolute.
  init(_ path: String) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
    let name = String(path[slash...].drop { $0 == "/" })
    folder = String(path[..<slash])
    self.name = name
    watcher = try? FolderWatcher(folder) { $0 != name }
  }

  /// Tells what stands in the file, now and whenever that changes; nil where it is empty or missing.
  func watch(_ tell: @escaping @Sendable (String?) -> Void) {
    tell(text)
    Task {
      while await watcher?.next() != nil { tell(text) }
    }
  }

  func stop() { watcher?.stop() }

  private var text: String? {
    guard let root = try? Root(existing: folder), let path = RelativePath(name),
      case .bytes(let bytes)? = try? root.read(path, atMost: 1 << 26), !bytes.isEmpty
    else { return nil }
    return String(decoding: bytes.prefix(Self.most), as: UTF8.self)
  }
}
