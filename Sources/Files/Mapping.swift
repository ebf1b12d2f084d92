#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Root {
  /// The digest of a file's bytes, without a copy of them in memory: for files of many megabytes.
  ///
  /// A file that is cut short meanwhile ends the process (SIGBUS), so this is for files that nobody writes to, such as a
  /// program that is running.
  ///
  /// - Parameter path: the file.
  /// - Returns: nil where the file cannot be read or mapped.
  public func digestOfSteadyFile(_ path: RelativePath) -> Digest? {
    guard let file = Descriptor.open(absolutePath(of: path), O_RDONLY | O_NONBLOCK | O_NOCTTY),
      let status = file.status, status.isFile
    else { return nil }
    let size = Int(status.st_size)
    guard size > 0 else { return Digest(of: []) }
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, file.raw, 0), start != MAP_FAILED else { return nil }
    defer { munmap(start, size) }
    madvise(start, size, MADV_SEQUENTIAL)
    return Digest(of: UnsafeRawBufferPointer(start: start, count: size))
  }
}
