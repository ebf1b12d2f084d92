#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One owner of an open file descriptor: closed when it goes out of scope.
package struct Descriptor: ~Copyable, Sendable {
  /// The number that system calls take. Valid as long as this value lives.
  package let raw: Int32

  /// Takes over `raw`, which nobody else closes.
  package init(owning raw: Int32) {
    self.raw = raw
  }

  deinit { close(raw) }

  /// Opens `path`, relative to `folder` where it is not absolute; never inherited by other programs.
  ///
  /// - Returns: nil when it failed; `errno` says why.
  package static func open(_ path: String, in folder: Int32 = AT_FDCWD, _ flags: Int32, mode: mode_t = 0)
    -> Descriptor?
  {
    while true {
      let raw = openat(folder, path, flags | O_CLOEXEC, mode)
      if raw >= 0 { return Descriptor(owning: raw) }
      if errno != EINTR { return nil }
    }
  }

  /// What the system knows of the open file; nil when it failed, with `errno` set.
  package var status: stat? {
    var status = stat()
    return fstat(raw, &status) == 0 ? status : nil
  }

  /// Fills `buffer` from `offset` on, as far as the file reaches.
  ///
  /// - Returns: how many bytes were read; nil when it failed, with `errno` set.
  package func read(into buffer: UnsafeMutableRawBufferPointer, from offset: Int = 0) -> Int? {
    var filled = 0
    while filled < buffer.count {
      let more = pread(
        raw, buffer.baseAddress.map { $0 + filled }, buffer.count - filled, off_t(offset + filled))
      if more == 0 { break }
      if more > 0 { filled += more } else if errno != EINTR { return nil }
    }
    return filled
  }

  /// Writes all of `bytes`; false when it failed, with `errno` set.
  package func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var written = 0
    while written < bytes.count {
      let more = Self.systemWrite(raw, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      if more >= 0 { written += more } else if errno != EINTR { return false }
    }
    return true
  }

  // Inside the type, `write` would name the method.
  private static func systemWrite(_ raw: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(raw, bytes, count)
    #elseif canImport(Darwin)
      Darwin.write(raw, bytes, count)
    #endif
  }
}

extension stat {
  /// Whether this is a regular file.
  package var isFile: Bool { st_mode & S_IFMT == S_IFREG }
  /// Whether this is a folder.
  package var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  /// Whether this is a symbolic link.
  package var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
}
