import Files

/// A file of the output as a build left it.
public struct WrittenFile: Sendable {
  /// The file, below the output folder.
  public let path: RelativePath
  /// As it was after the build.
  public var stamp: FileStamp
  /// Of its bytes.
  public let bytes: Digest
  /// Of the page value that it was rendered from; of the bytes, for a file that is no page.
  public let page: Digest
  /// Of the single fields of the page value, to tell which of them changed; none for a file that is no page.
  public let fields: [UInt32]

  /// A file that was written.
  public init(path: RelativePath, stamp: FileStamp, bytes: Digest, page: Digest, fields: [UInt32]) {
    self.path = path
    self.stamp = stamp
    self.bytes = bytes
    self.page = page
    self.fields = fields
  }
}
