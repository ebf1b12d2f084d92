#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Root {
  /// Makes `path` hold exactly `bytes`, in one moment, and leaves a file alone that holds them already.
  ///
  /// The bytes are written whole beside the file, brought to the disk, and renamed. Missing folders are made.
  /// Permissions of a file that stood there are kept. Nothing is ever written through a symbolic link.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - path: the file below this root.
  ///   - durable: whether a power failure right after may not lose it.
  /// - Returns: whether anything was written.
  /// - Throws: when it cannot be written; the former file then stands as it was.
  @discardableResult
  public func write(_ bytes: [UInt8], to path: RelativePath, durable: Bool = true) throws(FileError) -> Bool {
    let place = absolutePath(of: path)
    let name = path.name
    var chain = try FolderChain(at: self.path)
    let folder = try chain.folder(path.parent, creating: true)
    var former = stat()
    let exists = fstatat(folder, name, &former, AT_SYMLINK_NOFOLLOW) == 0
    if exists {
      if former.isLink { throw FileError(path: place, operation: .write, cause: .symbolicLink) }
      guard former.isFile else { throw FileError(path: place, operation: .write, cause: .notRegular) }
      if Int(former.st_size) == bytes.count,
        let file = Descriptor.open(name, in: folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
        bytes.withUnsafeBytes({ file.holds($0) })
      {
        return false
      }
    }
    let mode = exists ? former.st_mode : nil
    try replaceFile(named: name, in: folder, with: bytes, mode: mode, durable: durable, place: place)
    return true
  }
}

extension Descriptor {
  /// Whether this is a regular file of exactly these bytes; a file that cannot be read is not.
  package func holds(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let status, status.isFile, Int(status.st_size) == bytes.count else { return false }
    // Large pictures are compared piece by piece, in memory that stays in the processor's cache.
    return withUnsafeTemporaryAllocation(byteCount: min(bytes.count, 1 << 16) + 1, alignment: 16) { buffer in
      var offset = 0
      while offset < bytes.count {
        let piece = min(bytes.count - offset, buffer.count - 1)
        let window = UnsafeMutableRawBufferPointer(rebasing: buffer[..<piece])
        guard read(into: window, from: offset) == piece, let found = window.baseAddress,
          let expected = bytes.baseAddress, memcmp(found, expected + offset, piece) == 0
        else { return false }
        offset += piece
      }
      return true
    }
  }
}
