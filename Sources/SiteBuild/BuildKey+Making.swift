import BuildState
import Files
import Markdown
import Output
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension BuildKey {
  /// The key of a build; nil where the executable cannot be read, and then nothing that was known can be trusted.
  ///
  /// - Parameters:
  ///   - request: what is to be built.
  ///   - root: the content folder.
  ///   - folder: the output folder.
  ///   - former: the key of the last build; where its stamp of the executable holds, that is not read again.
  init?(_ request: BuildRequest, root: Root, folder: OutputFolder, former: BuildKey?) {
    guard let executable = Executable() else { return nil }
    let isKnown = former?.executable.proves(executable.stamp) ?? false
    guard let tool = isKnown ? former?.tool : executable.digest else { return nil }
    var options = DigestBuilder()
    options.add(MarkdownLibrary.version)
    options.add(ifPresent: request.asOf?.iso)
    options.add(ifPresent: request.base.map { $0.origin + $0.path })
    for flag in [request.showsDrafts, request.showsPending] { options.add(flag ? 1 : 0) }
    var folders = DigestBuilder()
    folders.add(root.path)
    folders.add(folder.path)
    self.init(tool: tool, executable: executable.stamp, options: options.finish(), folders: folders.finish())
  }
}

/// The running executable: templates, styles and rules are part of it.
private struct Executable {
  let stamp: FileStamp
  private let folder: Root
  private let name: RelativePath

  init?() {
    guard let path = Self.path, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")),
      let folder = try? Root(existing: path[..<slash] + "/"),
      let name = RelativePath(String(path[path.utf8.index(after: slash)...])),
      let stamp = StampReader(folder.path)?.stamp(of: name.text)
    else { return nil }
    self.folder = folder
    self.name = name
    self.stamp = stamp
  }

  /// Of its bytes. A process that builds several sites, as the tests do, reads them once.
  var digest: Digest? {
    Self.known.withLock { known in
      if let known, known.stamp.proves(stamp) { return known.digest }
      let digest = folder.digestOfSteadyFile(name)
      known = digest.map { (stamp, $0) }
      return digest
    }
  }

  private static let known = Mutex<(stamp: FileStamp, digest: Digest)?>(nil)

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
