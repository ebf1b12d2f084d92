#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Root {
  /// The absolute path without links, `.` and `..`.
  ///
  /// - Throws: when nothing stands there, or a folder on the way may not be entered.
  public static func realPath(of path: String) throws(FileError) -> String {
    guard let resolved = realpath(path, nil) else {
      throw FileError(path: path, operation: .open, errno: errno)
    }
    defer { free(resolved) }
    guard let text = String(validatingCString: resolved) else {
      throw FileError(path: path, operation: .open, errno: EILSEQ)
    }
    return text
  }

  /// The absolute path of the folder that the program was started in.
  public static var workingFolder: String {
    get throws(FileError) { try realPath(of: ".") }
  }
}

extension Descriptor {
  /// Where the open file stands right now, without links; nil when the system does not tell.
  package var realPath: String? {
    let capacity = Int(PATH_MAX)
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity + 1) { buffer in
      guard let base = buffer.baseAddress else { return nil }
      #if canImport(Glibc)
        let length = readlink("/proc/self/fd/\(raw)", base, capacity)
        guard length > 0, length < capacity else { return nil }
        base[length] = 0
      #elseif canImport(Darwin)
        guard fcntl(raw, F_GETPATH, base) == 0 else { return nil }
      #endif
      return String(validatingCString: base)
    }
  }
}
