import BuildState
import Files
import Markdown
import Output

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension BuildKey {
  /// The key of a build; nil where the executable cannot be read, and then nothing that was known can be trusted.
  init?(_ request: BuildRequest, root: Root, folder: OutputFolder) {
    guard let tool = Executable.digest else { return nil }
    var options = DigestBuilder()
    options.add(ifPresent: request.asOf?.iso)
    options.add(ifPresent: request.base.map { $0.origin + $0.path })
    var folders = DigestBuilder()
    folders.add(root.path)
    folders.add(folder.path)
    var tools = DigestBuilder()
    tools.add(tool)
    tools.add(MarkdownLibrary.version)
    self.init(tool: tools.finish(), options: options.finish(), folders: folders.finish())
  }
}

/// The running executable: templates, styles and rules are part of it.
private enum Executable {
  /// Of its bytes, read once.
  static let digest: Digest? = {
    guard let path,
      let root = try? Root(existing: String(path[..<(path.utf8.lastIndex(of: slash) ?? path.startIndex)])),
      let name = RelativePath(
        String(path[path.utf8.index(after: path.utf8.lastIndex(of: slash) ?? path.startIndex)...])),
      case .bytes(let bytes)? = try? root.read(name, atMost: 1 << 30)
    else { return nil }
    return Digest(of: bytes)
  }()

  private static let slash = UInt8(ascii: "/")

  private static var path: String? {
    #if canImport(Glibc)
      return try? Root.realPath(of: "/proc/self/exe")
    #else
      var size = UInt32(PATH_MAX)
      return withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(size)) { buffer in
        guard let base = buffer.baseAddress, _NSGetExecutablePath(base, &size) == 0 else { return nil }
        return try? Root.realPath(of: String(cString: base))
      }
    #endif
  }
}
