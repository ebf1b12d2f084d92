import Files
import Synchronization

/// The digests of large files, so that a film that is asked for in a hundred pieces is read for its tag once.
final class DigestMemory: Sendable {
  private let known = Mutex<[FileIdentity: Digest]>([:])
  private static let most = 512

  /// The digest of a file; nil where it cannot be read.
  func digest(of file: LargeFile) -> Digest? {
    let identity = file.identity
    if let digest = known.withLock({ $0[identity] }) { return digest }
    guard let digest = file.digest() else { return nil }
    known.withLock { known in
      if known.count >= Self.most { known.removeAll() }
      known[identity] = digest
    }
    return digest
  }
}
