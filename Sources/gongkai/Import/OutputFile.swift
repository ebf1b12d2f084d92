import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file beside the content that a command writes: a report, a list of questions.
enum OutputFile {
  /// Writes it whole or not at all.
  static func write(_ text: String, to name: String) throws(FileError) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let above = parts.dropLast().joined(separator: "/")
    guard let last = parts.last, let path = RelativePath(String(last)) else {
      throw FileError(path: name, operation: .write, errno: EINVAL)
    }
    let root = try Root(existing: parts.count == 1 ? "." : above.isEmpty ? "/" : above)
    try root.write(Array(text.utf8), to: path)
  }
}

/// A folder for a dry run, outside of everybody's way; it goes when nobody holds it any more.
final class ScratchFolder: Sendable {
  let path: String

  init() throws(FileError) {
    var template = Array(((Terminal.environment("TMPDIR") ?? "/tmp") + "/gongkai-import-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw FileError(path: "/tmp", operation: .createFolder, errno: errno) }
    path = String(cString: made)
  }

  deinit {
    let parts = path.split(separator: "/")
    guard let name = parts.last,
      let above = Descriptor.open("/" + parts.dropLast().joined(separator: "/"), O_RDONLY | O_DIRECTORY)
    else { return }
    try? removeTree(named: String(name), in: above.raw, place: path)
  }
}
