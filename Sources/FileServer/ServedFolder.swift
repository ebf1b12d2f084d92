import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of a site, served file by file: what stands in it and nothing else.
///
/// 1. the path leads to a file, by way of `index.html` for a folder;
/// 2. the file is opened below the root, links followed only within it; dot files are nobody's business;
/// 3. the answer is made: preconditions, ranges, type and tag, all from the bytes that are sent.
public struct ServedFolder: Sendable {
  private let root: Root
  private let large = DigestMemory()

  /// Files up to this size, in bytes, are read whole before they are sent.
  static let held = 1 << 20

  /// The folder at `root`.
  public init(_ root: Root) {
    self.root = root
  }

  /// What a path leads to.
  public enum Found: Sendable {
    /// A file, read whole.
    case file(ServedFile)
    /// A folder whose address lacks the slash.
    case folder
    /// Nothing that may be served.
    case nothing
    /// A file that the system does not let us read.
    case unreadable
  }

  /// Looks up a path below the folder.
  public func find(_ path: RequestPath) -> Found {
    guard !path.segments.contains(where: { $0.utf8.first == UInt8(ascii: ".") }) else { return .nothing }
    guard path.isFolder || path.segments.isEmpty else { return find(path.segments) }
    return open(path.segments + ["index.html"])
  }

  /// A file at the top of the folder, such as `404.html`; nil where it cannot be had.
  public func file(named name: String) -> ServedFile? {
    if case .file(let file) = open([name]) { file } else { nil }
  }

  private func find(_ segments: [String]) -> Found {
    let found = open(segments)
    guard case .nothing = found, case .file = open(segments + ["index.html"]) else { return found }
    return .folder
  }

  private func open(_ segments: [String]) -> Found {
    guard let path = RelativePath(segments.joined(separator: "/")) else { return .nothing }
    do throws(FileError) {
      let file = try root.open(path)
      // A link may lead to what has another name.
      guard !file.path.components.contains(where: { $0.utf8.first == UInt8(ascii: ".") }) else { return .nothing }
      return try read(file, named: path.name).map(Found.file) ?? .unreadable
    } catch {
      return error.isUnreadable ? .unreadable : .nothing
    }
  }

  private func read(_ file: consuming OpenFile, named name: String) throws(FileError) -> ServedFile? {
    let size = Int(file.status.st_size)
    if size <= Self.held,
      case .bytes(let bytes) = try file.descriptor.contents(size: size, atMost: Self.held, place: name)
    {
      return ServedFile(bytes: bytes, named: name)
    }
    let whole = LargeFile(file)
    return large.digest(of: whole).map { ServedFile(whole, named: name, digest: $0) }
  }
}

extension FileError {
  /// Whether something is there that the system refuses to give; what is missing or refused by rule is not.
  fileprivate var isUnreadable: Bool {
    guard let errno else { return false }
    return ![ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG, ENXIO, EISDIR].contains(errno)
  }
}
