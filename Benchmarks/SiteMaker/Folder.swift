#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What could not be written.
struct WriteError: Error {
  let path: String
  let reason: String
}

/// A folder that files are written into, with the folders above them.
struct Folder {
  let path: String

  func write(_ name: String, _ text: String) throws(WriteError) {
    let target = "\(path)/\(name)"
    makeFolders(above: target)
    guard let file = fopen(target, "w") else {
      throw WriteError(path: target, reason: String(cString: strerror(errno)))
    }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else {
      throw WriteError(path: target, reason: String(cString: strerror(errno)))
    }
  }

  /// Those that are there stay; what else goes wrong shows when the file is opened.
  private func makeFolders(above target: String) {
    var slash = target.dropFirst().firstIndex(of: "/")
    while let end = slash {
      mkdir(String(target[..<end]), 0o777)
      slash = target[end...].dropFirst().firstIndex(of: "/")
    }
  }
}
