/// What a listing saw of a folder: while that is the same, the folder has the same entries.
public struct SeenFolder: Sendable {
  /// The folder; nil for the root of the listing.
  public let path: RelativePath?
  /// As it was before its entries were read.
  public var stamp: FileStamp
  /// Of the names and kinds of its entries.
  public let digest: Digest

  /// A folder that was listed.
  public init(path: RelativePath?, stamp: FileStamp, digest: Digest) {
    self.path = path
    self.stamp = stamp
    self.digest = digest
  }
}

/// A file that was read: while that is the same, it has the same bytes.
public struct SeenFile: Sendable {
  /// The file, below the root.
  public let path: RelativePath
  /// As it was before it was read.
  public var stamp: FileStamp
  /// Of its bytes.
  public let digest: Digest

  /// A file that was read.
  public init(path: RelativePath, stamp: FileStamp, digest: Digest) {
    self.path = path
    self.stamp = stamp
    self.digest = digest
  }

  /// A file that was read twice, for two things that depend on it. Where it changed in between, what was made first is of
  /// what is no more: it is kept as a file that is never found again, so that the next build makes both anew.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - stamp: as it was before it was read the second time.
  ///   - bytes: what was read then.
  ///   - earlier: as it was before it was read the first time; nil where it was not.
  public init(path: RelativePath, stamp: FileStamp, bytes: [UInt8], earlier: FileStamp?) {
    let isSame = earlier.map { $0.proves(stamp) } ?? true
    self.init(path: path, stamp: isSame ? stamp : earlier ?? stamp, digest: isSame ? Digest(of: bytes) : Digest(of: []))
  }
}
