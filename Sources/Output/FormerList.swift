import Files

/// The list of files that a build left, as a process keeps it for its next one: ten thousand lines need not be read
/// again while nobody else has written to the folder.
public struct FormerList: Sendable {
  let list: FileList
  /// Its stored form.
  let stored: [UInt8]
  /// The seal of its stored form, a digest of all that is in it.
  public let digest: Digest

  /// A list and its stored form, which is whole.
  init(_ list: FileList, stored: [UInt8]) {
    self.list = list
    self.stored = stored
    guard let seal = SealedLines.seal(of: stored) else { preconditionFailure("a stored list is sealed") }
    digest = seal
  }
}
