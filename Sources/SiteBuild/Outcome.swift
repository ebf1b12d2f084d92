import BuildState
import Files

/// What became of one file of the site.
struct Outcome: Sendable {
  let path: RelativePath
  /// The unit that it belongs to: the first segment of the organ's address, or nothing.
  let unit: String
  let bytes: Digest
  let page: Digest
  let fields: [UInt32]
  /// The stamp of a file that stayed; nil for one that was put.
  let stamp: FileStamp?
  let reason: Explanation.Reason

  /// The file as the next build will look for it.
  func written(_ stamps: StampReader?) -> WrittenFile? {
    guard let stamp = stamp ?? stamps?.stamp(of: path.text) else { return nil }
    return WrittenFile(path: path, stamp: stamp, bytes: bytes, page: page, fields: fields)
  }
}

extension Outcome {
  /// A file that stays as the last build left it.
  init(of unit: String, stays file: WrittenFile) {
    self.init(
      path: file.path, unit: unit, bytes: file.bytes, page: file.page, fields: file.fields, stamp: file.stamp,
      reason: .unchanged)
  }
}

/// A file as the last build left it.
struct FormerFile: Sendable {
  let file: WrittenFile
  /// Whether it still stands as it was written.
  let isIntact: Bool
}
