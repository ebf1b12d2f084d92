#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Puts a file with these bytes at `name` in an open folder, in one moment: readers see the former file or the new
/// one, whole.
///
/// - Parameters:
///   - name: the name in the folder, with no slash.
///   - folder: the open folder.
///   - bytes: the whole file.
///   - mode: the permissions; nil means 0644 less the umask.
///   - durable: whether the bytes are on the disk before the name is, so that a power failure leaves no empty file.
///   - place: the path for messages.
/// - Throws: when it cannot be written; the former file then stands as it was.
package func replaceFile(
  named name: String, in folder: Int32, with bytes: [UInt8], mode: mode_t? = nil, durable: Bool,
  place: String
) throws(FileError) {
  // Short and unlike any page's name: the file's own name may already have the 255 bytes that are allowed.
  let temporary = ".gongkai-write-\(getpid())-\(UInt32.random(in: .min ... .max))"
  guard let file = Descriptor.open(temporary, in: folder, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o644) else {
    throw FileError(path: place, operation: .write, errno: errno)
  }
  guard mode.map({ fchmod(file.raw, $0 & 0o777) == 0 }) ?? true, bytes.withUnsafeBytes({ file.write($0) }),
    !durable || fsync(file.raw) == 0,
    renameat(folder, temporary, folder, name) == 0
  else {
    let code = errno
    unlinkat(folder, temporary, 0)
    throw FileError(path: place, operation: .write, errno: code)
  }
}
