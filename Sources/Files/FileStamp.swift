#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system says of a file or folder that changes whenever its content does: identity, size and the two times.
///
/// The time of change (`st_ctime`) is among them because no program can set it: a file whose bytes were exchanged and
/// whose modification time was set back still shows. Two changes within one tick of the system's clock show one time,
/// so a stamp that was taken so soon after a change proves nothing (`isSettled`), as git's index has it ("racy git").
public struct FileStamp: Hashable, Sendable {
  /// The device that it lies on.
  public let device: UInt64
  /// Its number there.
  public let number: UInt64
  /// Its size in bytes.
  public let size: Int64
  /// When its content changed, in nanoseconds since 1970.
  public let modified: Int64
  /// When anything of it changed, in nanoseconds since 1970.
  public let changed: Int64
  /// Whether it had rested long enough when the stamp was taken that any later change shows.
  public let isSettled: Bool

  /// A stamp that was kept.
  public init(device: UInt64, number: UInt64, size: Int64, modified: Int64, changed: Int64, isSettled: Bool) {
    self.device = device
    self.number = number
    self.size = size
    self.modified = modified
    self.changed = changed
    self.isSettled = isSettled
  }

  package init(_ status: stat) {
    #if canImport(Glibc)
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #else
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #endif
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int64(status.st_size)
    self.modified = Self.nanoseconds(modified)
    self.changed = Self.nanoseconds(changed)
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    isSettled = Self.nanoseconds(now) - max(self.modified, self.changed) > Self.tick(changed)
  }

  /// Whether what bears the other stamp now is certainly what bore this one.
  public func proves(_ now: FileStamp?) -> Bool {
    guard isSettled, let now else { return false }
    return device == now.device && number == now.number && size == now.size && modified == now.modified
      && changed == now.changed
  }

  /// Longer than any tick: systems count by 1 to 10 ms, and a file system that keeps whole seconds by up to two.
  private static func tick(_ time: timespec) -> Int64 { time.tv_nsec == 0 ? 2_500_000_000 : 25_000_000 }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

/// Takes stamps of what lies below a folder, without opening anything and without following a last link.
public final class StampReader: Sendable {
  private let folder: Descriptor

  /// Nil where the folder cannot be opened.
  public init?(_ folder: String) {
    guard let open = Descriptor.open(folder, O_RDONLY | O_DIRECTORY) else { return nil }
    self.folder = open
  }

  /// The stamp of what stands at a path below the folder, the folder's own for `.`; nil where nothing does.
  public func stamp(of path: String) -> FileStamp? { stamp(ofPath: path) }

  /// The same, for a path that ends with a zero.
  public func stamp(ofPath path: UnsafePointer<CChar>) -> FileStamp? {
    var status = stat()
    return fstatat(folder.raw, path, &status, AT_SYMLINK_NOFOLLOW) == 0 ? FileStamp(status) : nil
  }
}
