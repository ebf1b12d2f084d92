import Content

/// Documents as links see them, as bytes: they are unpacked when a link leads there, which is rare.
public struct PackedTargets: Sendable {
  let bytes: ArraySlice<UInt8>

  init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Packs documents.
  public init(_ targets: [LinkTarget]) {
    var writer = ByteWriter()
    writer.add(targets) { target, writer in
      writer.add(target.file)
      writer.add(target.route.path)
      for flag in [target.isMarker, target.hasLedger, target.isDraft, target.isShown] { writer.add(flag) }
      writer.add(target.fragments) { $1.add($0) }
    }
    bytes = writer.bytes[...]
  }

  /// The documents; none where the bytes are something else.
  public var targets: [LinkTarget] {
    let targets = try? ByteReader.read(bytes) { reader throws(ByteReader.Damaged) in
      try reader.list { reader throws(ByteReader.Damaged) in
        let (file, route) = (try reader.text(), try reader.route())
        var target = LinkTarget(
          file: file, route: route, isMarker: try reader.flag(), hasLedger: try reader.flag())
        target.isDraft = try reader.flag()
        target.isShown = try reader.flag()
        target.fragments = try reader.list { reader throws(ByteReader.Damaged) in try reader.text() }
        return target
      }
    }
    return targets ?? []
  }
}
