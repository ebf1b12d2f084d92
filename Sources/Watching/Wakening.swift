#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Files

/// A pipe by which one thread wakes another from its waiting.
struct Wakening: ~Copyable, Sendable {
  private let reading: Descriptor
  private let writing: Descriptor

  /// Nil where the system has no more descriptors.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    reading = Descriptor(owning: ends[0])
    writing = Descriptor(owning: ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  /// What the waiting thread polls.
  var descriptor: Int32 { reading.raw }

  /// Wakes it, now or when it next waits.
  func wake() {
    _ = [UInt8(1)].withUnsafeBytes { writing.write($0) }
  }
}
