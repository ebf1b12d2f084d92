import Content
import Files

/// A unit as bytes. Ten thousand pages are thirty thousand values, and most builds need few of them: a unit is unpacked
/// when it is asked for, and a look that finds nothing changed unpacks nothing.
public struct PackedUnit: Sendable {
  let bytes: ArraySlice<UInt8>

  init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Packs what a build knew.
  public init(_ unit: UnitState) {
    var writer = ByteWriter()
    writer.bytes.reserveCapacity(256 * (unit.files.count + unit.seen.files.count))
    writer.add(unit.seen.folders) { folder, writer in
      writer.add(folder.stamp)
      writer.add(path: folder.path?.text ?? ".")
      writer.add(folder.digest)
    }
    writer.add(unit.seen.files) { file, writer in
      writer.add(file.stamp)
      writer.add(path: file.path.text)
      writer.add(file.digest)
    }
    writer.add(unit.files) { file, writer in
      writer.add(file.stamp)
      writer.add(path: file.path.text)
      writer.add(file.bytes)
      writer.add(file.page)
      writer.add(file.fields) { $1.add($0) }
    }
    bytes = writer.bytes[...]
  }

  /// What was packed; nil where the bytes are something else.
  public var unit: UnitState? {
    try? ByteReader.read(bytes) { reader throws(ByteReader.Damaged) in
      let folders = try reader.list { reader throws(ByteReader.Damaged) in
        let (stamp, path) = (try reader.stamp(), try reader.folderPath())
        return SeenFolder(path: path, stamp: stamp, digest: try reader.digest())
      }
      let files = try reader.list { reader throws(ByteReader.Damaged) in
        let (stamp, path) = (try reader.stamp(), try reader.path())
        return SeenFile(path: path, stamp: stamp, digest: try reader.digest())
      }
      let written = try reader.list { reader throws(ByteReader.Damaged) in
        let (stamp, path) = (try reader.stamp(), try reader.path())
        return WrittenFile(
          path: path, stamp: stamp, bytes: try reader.digest(), page: try reader.digest(), fields: try reader.words())
      }
      return UnitState(seen: ContentSeen(folders: folders, files: files), files: written)
    }
  }

  /// Whether the stamps prove that all that was read and written is as it was.
  ///
  /// - Parameters:
  ///   - content: the content folder; nil where what was read needs no look.
  ///   - output: the output folder; nil where what was written needs no look.
  /// - Returns: false also where the stamps prove nothing, and the bytes must be looked at.
  public func isProven(content: StampReader?, output: StampReader?) -> Bool {
    let result = try? ByteReader.read(bytes) { reader throws(ByteReader.Damaged) in
      for _ in 0..<2 {
        guard try reader.isProven(by: content, restOfEntry: Self.digestSize) else { throw ByteReader.Damaged() }
      }
      for _ in 0..<(try reader.count()) {
        guard try reader.isNextProven(by: output) else { throw ByteReader.Damaged() }
        try reader.skip(2 * Self.digestSize)
        try reader.skip(4 * Int(try reader.number(UInt32.self)))
      }
      return true
    }
    return result ?? false
  }

  private static let digestSize = 16
}

extension ByteReader {
  /// `.` stands for the root itself.
  fileprivate mutating func folderPath() throws(Damaged) -> RelativePath? {
    let text = try text()
    guard try number(UInt8.self) == 0 else { throw Damaged() }
    if text == "." { return nil }
    guard let path = RelativePath(text) else { throw Damaged() }
    return path
  }

  /// A whole list of stamped paths.
  fileprivate mutating func isProven(by stamps: StampReader?, restOfEntry size: Int) throws(Damaged) -> Bool {
    for _ in 0..<(try count()) {
      guard try isNextProven(by: stamps) else { return false }
      try skip(size)
    }
    return true
  }

  /// A stamp and the path that bore it.
  fileprivate mutating func isNextProven(by stamps: StampReader?) throws(Damaged) -> Bool {
    let stamp = try stamp()
    let path = try cPath()
    guard let stamps else { return true }
    return stamp.isSettled && stamp.proves(stamps.stamp(ofPath: path))
  }
}
