#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What reading a file gave.
public enum ReadResult: Hashable, Sendable {
  /// The whole file.
  case bytes([UInt8])
  /// Nothing was kept: the file is larger than was allowed; its size in bytes.
  case tooLarge(Int)
}

extension Root {
  /// The bytes of a file below this root.
  ///
  /// A link is followed only as long as it ends inside the root. What is no regular file (a pipe, a device, a folder)
  /// is refused, and never waited for.
  ///
  /// - Parameters:
  ///   - path: the file, or a link to one.
  ///   - limit: the largest size in bytes that is read.
  /// - Returns: the whole file, or only its size where that is above the limit.
  /// - Throws: when the file cannot be read, is not regular, or lies outside the root.
  public func read(_ path: RelativePath, atMost limit: Int) throws(FileError) -> ReadResult {
    try readStamped(path, atMost: limit).result
  }

  /// The same, with the stamp that the file had before it was read.
  public func readStamped(_ path: RelativePath, atMost limit: Int) throws(FileError)
    -> (result: ReadResult, stamp: FileStamp)
  {
    let file = try open(path)
    let stamp = FileStamp(file.status)
    let result = try file.descriptor.contents(
      size: Int(file.status.st_size), atMost: limit, place: absolutePath(of: path))
    return (result, stamp)
  }

  /// The first bytes of a file, as `readStamped` reads all.
  ///
  /// - Parameters:
  ///   - path: the file, or a link to one.
  ///   - count: how many bytes are read, where the file has so many.
  /// - Returns: the bytes, and the stamp that the file had before.
  /// - Throws: when the file cannot be read, is not regular, or lies outside the root.
  public func readStart(of path: RelativePath, atMost count: Int) throws(FileError)
    -> (bytes: [UInt8], stamp: FileStamp)
  {
    let file = try open(path)
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: min(count, Int(file.status.st_size))) { buffer, filled in
      if let read = file.descriptor.read(into: UnsafeMutableRawBufferPointer(buffer)) {
        filled = read
      } else {
        failure = errno
      }
    }
    if let failure { throw FileError(path: absolutePath(of: path), operation: .read, errno: failure) }
    return (bytes, FileStamp(file.status))
  }
}

extension Descriptor {
  /// The whole file, even where it has grown beyond `size` since that was asked for.
  ///
  /// - Parameters:
  ///   - size: its size in bytes, as far as it is known.
  ///   - limit: the largest size in bytes that is read.
  ///   - place: the path for messages.
  /// - Returns: the whole file, or only its size where that is above the limit.
  /// - Throws: when the file cannot be read.
  package func contents(size: Int, atMost limit: Int, place: String) throws(FileError) -> ReadResult {
    var size = size
    while size <= limit {
      var failure: Int32?
      // One byte more than expected shows that the file has grown.
      let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
        let whole = UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: size + 1)
        if let read = read(into: whole) { count = read } else { failure = errno }
      }
      if let failure { throw FileError(path: place, operation: .read, errno: failure) }
      if bytes.count <= size { return .bytes(bytes) }
      let now = Int(status?.st_size ?? 0)
      size = now > limit || size == limit ? max(now, bytes.count) : min(limit, max(now, size + size / 2 + 4096))
    }
    return .tooLarge(size)
  }
}
