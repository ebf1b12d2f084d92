import Content
import Files

/// What a build knew of an organ, or of what lies beside the organs: what it read, and what it wrote.
public struct UnitState: Sendable {
  /// What was read.
  public var seen: ContentSeen
  /// The files that were written.
  public var files: [WrittenFile]

  /// What a build knew.
  public init(seen: ContentSeen, files: [WrittenFile]) {
    self.seen = seen
    self.files = files
  }
}

/// The same as bytes. Ten thousand pages are thirty thousand values, and most builds need few of them: a unit is
/// unpacked when it is asked for.
public struct PackedUnit: Sendable {
  let bytes: [UInt8]

  /// Packs what a build knew.
  public init(_ unit: UnitState) {
    var writer = ByteWriter()
    writer.bytes.reserveCapacity(256 * (unit.files.count + unit.seen.files.count))
    writer.add(unit.seen.folders) { folder, writer in
      writer.add(folder.path?.text)
      writer.add(folder.stamp)
      writer.add(folder.digest)
    }
    writer.add(unit.seen.files) { file, writer in
      writer.add(file.path.text)
      writer.add(file.stamp)
      writer.add(file.digest)
    }
    writer.add(unit.files) { file, writer in
      writer.add(file.path.text)
      writer.add(file.stamp)
      writer.add(file.bytes)
      writer.add(file.page)
      writer.add(file.fields) { $1.add($0) }
    }
    bytes = writer.bytes
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// What was packed; nil where the bytes are something else.
  public var unit: UnitState? {
    try? ByteReader.read(bytes) { reader throws(ByteReader.Damaged) in
      let folders = try reader.list { reader throws(ByteReader.Damaged) in
        SeenFolder(
          path: try reader.flag() ? try reader.path() : nil, stamp: try reader.stamp(), digest: try reader.digest())
      }
      let files = try reader.list { reader throws(ByteReader.Damaged) in
        SeenFile(path: try reader.path(), stamp: try reader.stamp(), digest: try reader.digest())
      }
      let written = try reader.list { reader throws(ByteReader.Damaged) in
        WrittenFile(
          path: try reader.path(), stamp: try reader.stamp(), bytes: try reader.digest(), page: try reader.digest(),
          fields: try reader.list { reader throws(ByteReader.Damaged) in try reader.number() })
      }
      return UnitState(seen: ContentSeen(folders: folders, files: files), files: written)
    }
  }
}
