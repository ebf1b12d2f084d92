import Files

/// The list of files that a build left, as a process keeps it for its next one: ten thousand lines need not be read
/// again while nobody else has written to the folder.
public struct FormerList: Sendable {
  let list: FileList
  /// Of the bytes of its stored form, as `OutputFolder.listAtRest` gives it.
  public let digest: Digest
}
