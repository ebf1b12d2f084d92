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
}
