#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that nobody else may read, gone when it goes out of scope: libxlsxwriter writes to a name alone.
struct TemporaryFile: ~Copyable {
  /// Its folder, as `TMPDIR` has it.
  let folder: String
  /// Its absolute path.
  let path: String

  /// - Throws: where the folder for temporary files takes none.
  init() throws(SpreadsheetRefusal) {
    let stated = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let folder = stated.isEmpty ? "/tmp" : stated
    var name = Array("\(folder)/gongkai-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .cannotWrite }
    close(descriptor)
    self.folder = folder
    path = name.withUnsafeBufferPointer { buffer in
      String(decoding: UnsafeRawBufferPointer(buffer).dropLast(), as: UTF8.self)
    }
  }

  deinit { unlink(path) }

  /// What was written to it.
  ///
  /// - Throws: where it cannot be read again.
  borrowing func bytes() throws(SpreadsheetRefusal) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw .cannotWrite }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        if count > 0 { bytes += buffer[..<count] }
        return count
      }
      if count == 0 { return bytes }
      guard count > 0 || errno == EINTR else { throw .cannotWrite }
    }
  }
}
