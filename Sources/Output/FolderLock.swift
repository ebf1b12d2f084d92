import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder, taken for one build; given free when this goes.
///
/// It is given free in so many words: closing the file alone leaves the lock with any process that is just being
/// started and still holds a copy of it.
struct FolderLock: ~Copyable {
  private let file: Descriptor

  /// - Parameter file: the lock file, locked.
  init(_ file: consuming Descriptor) { self.file = file }

  deinit { _ = flock(file.raw, LOCK_UN) }
}
