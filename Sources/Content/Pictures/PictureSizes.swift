import Disclosure
import Files
import Synchronization

/// The sizes of the pictures that a reading comes across, each read once, however many documents show it.
final class PictureSizes: Sendable {
  private struct Known: Sendable {
    let size: PictureSize?
    let stamp: FileStamp?
  }

  private let root: Root
  private let known = Mutex<[RelativePath: Known]>([:])

  /// - Parameter root: the content folder.
  init(root: Root) { self.root = root }

  /// How large a picture is; nil where its file does not say. A file that cannot be read is reported where it is copied.
  func size(of file: RelativePath) -> PictureSize? {
    if let found = known.withLock({ $0[file] }) { return found.size }
    let start = try? root.readStart(of: file, atMost: Self.enough)
    // Two documents may ask at once; both must get what the stamp that is kept belongs to.
    let found = Known(size: start.flatMap { PictureSize(ofFile: $0.bytes) }, stamp: start?.stamp)
    return known.withLock { known in
      if let first = known[file] { return first }
      known[file] = found
      return found
    }.size
  }

  /// The pictures whose size was asked for, as they were before they were read.
  var stamps: [RelativePath: FileStamp] { known.withLock { $0.compactMapValues(\.stamp) } }

  /// In a photograph stands before its size what the camera noted, a small picture of it included, in segments of 64 KiB at
  /// most (ITU-T T.81, B.1.1.4); other formats begin with it.
  private static let enough = 256 << 10
}
