import BuildState
import Files

/// A look at what one unit read and wrote.
struct UnitLook: Sendable {
  /// The unit as it was left, with new stamps where the old ones proved nothing; nil where it cannot be read.
  private(set) var unit: UnitState?
  /// What of its content is not as it was.
  private(set) var changed: [String] = []
  /// The indices of its files in the output that are not as they were.
  private(set) var broken: Set<Int> = []
  /// How many stamps proved nothing though the bytes were the same.
  private(set) var renewed = 0

  /// Nothing can be said of a unit that cannot be read.
  init() { changed = ["?"] }

  init(_ unit: UnitState) { self.unit = unit }

  mutating func lookAtContent(_ root: Root, _ stamps: StampReader) {
    guard var unit else { return }
    for index in unit.seen.folders.indices {
      let folder = unit.seen.folders[index]
      if folder.stamp.proves(stamps.stamp(of: folder.path?.text ?? ".")) { continue }
      guard let seen = try? root.seen(folder.path), seen.digest == folder.digest else {
        changed.append((folder.path?.text ?? "") + "/")
        continue
      }
      unit.seen.folders[index].stamp = seen.stamp
      renewed += 1
    }
    for index in unit.seen.files.indices {
      let file = unit.seen.files[index]
      if file.stamp.proves(stamps.stamp(of: file.path.text)) { continue }
      guard let stamp = root.stamp(of: file.path, ifHolding: file.digest) else {
        changed.append(file.path.text)
        continue
      }
      unit.seen.files[index].stamp = stamp
      renewed += 1
    }
    self.unit = unit
  }

  mutating func lookAtOutput(_ root: Root?, _ stamps: StampReader?) {
    guard var unit else { return }
    for index in unit.files.indices {
      let file = unit.files[index]
      let now = stamps?.stamp(of: file.path.text)
      if file.stamp.proves(now) { continue }
      guard now?.size == file.stamp.size, let stamp = root?.stamp(of: file.path, ifHolding: file.bytes) else {
        broken.insert(index)
        continue
      }
      unit.files[index].stamp = stamp
      renewed += 1
    }
    self.unit = unit
  }
}

extension Root {
  /// The stamp of a file, if its bytes have the digest.
  fileprivate func stamp(of path: RelativePath, ifHolding digest: Digest) -> FileStamp? {
    guard let (result, stamp) = try? readStamped(path, atMost: .max), case .bytes(let bytes) = result,
      Digest(of: bytes) == digest
    else { return nil }
    return stamp
  }
}
