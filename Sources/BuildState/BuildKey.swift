import Files

/// What decides a build beside the content. Where one of these differs, nothing that was known is true any more.
public struct BuildKey: Sendable {
  /// Of the executable, with its templates.
  public let tool: Digest
  /// The stamp of the executable, which spares reading it.
  public let executable: FileStamp
  /// Of the options, and of the version of libcmark.
  public let options: Digest
  /// Of the content folder and the output folder.
  public let folders: Digest

  /// A key.
  public init(tool: Digest, executable: FileStamp, options: Digest, folders: Digest) {
    self.tool = tool
    self.executable = executable
    self.options = options
    self.folders = folders
  }

  /// Whether builds with both keys give the same for the same content.
  public func isSame(as other: BuildKey) -> Bool {
    tool == other.tool && options == other.options && folders == other.folders
  }
}
