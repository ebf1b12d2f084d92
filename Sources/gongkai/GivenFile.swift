import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that somebody names on the command line, or `-` for standard input. A pipe may be read as well as a file.
enum GivenFile {
  /// Its bytes.
  ///
  /// - Parameters:
  ///   - file: its path, or `-`.
  ///   - most: of a larger file little more than so many bytes are read, for whoever refuses it.
  /// - Returns: the bytes.
  /// - Throws: `FileError` where it cannot be read.
  static func bytes(of file: String, atMost most: Int) throws(FileError) -> [UInt8] {
    if file == "-" { return try bytes(of: STDIN_FILENO, atMost: most, name: file) }
    guard let opened = Descriptor.open(file, O_RDONLY | O_NOCTTY) else {
      throw FileError(path: file, operation: .read, errno: errno)
    }
    return try bytes(of: opened.raw, atMost: most, name: file)
  }

  private static func bytes(of descriptor: Int32, atMost most: Int, name: String) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= most {
      let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        if count > 0 { bytes += buffer[..<count] }
        return count
      }
      if count == 0 { break }
      if count < 0, errno != EINTR { throw FileError(path: name, operation: .read, errno: errno) }
    }
    return bytes
  }
}
