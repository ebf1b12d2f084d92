import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file that is sent piece by piece.
public final class LargeFile: Sendable {
  /// Its size in bytes when it was opened.
  public let size: Int
  private let file: OpenFile

  init(_ file: consuming OpenFile) {
    size = Int(file.status.st_size)
    self.file = file
  }

  /// A piece of the file.
  ///
  /// - Returns: exactly so many bytes; nil where the file cannot be read or has become shorter, and then what was
  ///   promised to the client cannot be kept.
  public func bytes(_ range: Range<Int>) -> [UInt8]? {
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      let piece = UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: range.count)
      count = file.descriptor.read(into: piece, from: range.lowerBound) ?? 0
      isWhole = count == range.count
    }
    return isWhole ? bytes : nil
  }

  /// The digest of the whole, made piece by piece; nil where it cannot be read.
  func digest() -> Digest? {
    var builder = DigestBuilder()
    for start in stride(from: 0, to: size, by: Self.piece) {
      guard let bytes = bytes(start..<min(size, start + Self.piece)) else { return nil }
      builder.add(bytes)
    }
    return builder.finish()
  }

  /// What tells one state of a file from another without reading it.
  var identity: FileIdentity { FileIdentity(file.status) }

  /// How much is held of a file at a time, in bytes.
  public static let piece = 128 << 10
}

/// A file in one state: it changes whenever its bytes may have changed.
struct FileIdentity: Hashable, Sendable {
  private let numbers: [Int]

  init(_ status: stat) {
    #if canImport(Glibc)
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #elseif canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #endif
    numbers = [
      Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino), Int(status.st_size),
      modified.tv_sec, modified.tv_nsec, changed.tv_sec, changed.tv_nsec,
    ]
  }
}
