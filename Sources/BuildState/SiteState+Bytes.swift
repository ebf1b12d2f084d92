import Disclosure
import Files
import Search

extension SiteState {
  /// Begins every state; another number is another form.
  private static let header = Array("gongkai-state 6\n".utf8)

  /// The state as it is stored: the header, all values, and a digest of both.
  public var stored: [UInt8] {
    var writer = ByteWriter()
    let size = organs.values.reduce(site.bytes.count) { $0 + $1.unit.bytes.count + ($1.record?.bytes.count ?? 0) + 64 }
    writer.bytes.reserveCapacity(size + 4096)
    writer.bytes += Self.header
    for digest in [key.tool, key.options, key.folders, common, list] { writer.add(digest) }
    writer.add(key.executable)
    for number in [pages, files, heldBack.entries, heldBack.notices] { writer.add(Int64(number)) }
    writer.add(hasWarnings)
    writer.add(numbering.blocks) { block, writer in
      writer.add(block.name)
      writer.add(count: block.count)
    }
    writer.add(sums)
    writer.add(site.bytes)
    let names = organs.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    writer.add(names) { name, writer in
      guard let organ = organs[name] else { return }
      writer.add(name)
      writer.add(organ.unit.bytes)
      writer.add(organ.record != nil)
      if let record = organ.record { writer.add(record.bytes) }
      writer.add(organ.sums != nil)
      if let sums = organ.sums { writer.add(sums) }
    }
    writer.add(Digest(of: writer.bytes))
    return writer.bytes
  }

  /// Reads the stored form back; nil for anything else: another version, a file that was cut short or edited.
  public init?(stored bytes: [UInt8]) {
    let end = bytes.count - 16
    guard end > Self.header.count, bytes.starts(with: Self.header) else { return nil }
    let digest = bytes.withUnsafeBytes { Digest(of: UnsafeRawBufferPointer(rebasing: $0[..<end])) }
    let state = try? ByteReader.read(bytes) { reader throws(ByteReader.Damaged) in
      for _ in Self.header { _ = try reader.number(UInt8.self) }
      let state = try Self.values(&reader)
      guard try reader.digest() == digest else { throw ByteReader.Damaged() }
      return state
    }
    guard let state else { return nil }
    self = state
  }

  private static func values(_ reader: inout ByteReader) throws(ByteReader.Damaged) -> SiteState {
    let (tool, options, folders) = (try reader.digest(), try reader.digest(), try reader.digest())
    let (common, list) = (try reader.digest(), try reader.digest())
    let key = BuildKey(tool: tool, executable: try reader.stamp(), options: options, folders: folders)
    let (pages, files) = (Int(try reader.number(Int64.self)), Int(try reader.number(Int64.self)))
    var heldBack = HeldBack()
    heldBack.entries = Int(try reader.number(Int64.self))
    heldBack.notices = Int(try reader.number(Int64.self))
    let hasWarnings = try reader.flag()
    let numbering = PageNumbers(
      try reader.list { reader throws(ByteReader.Damaged) in
        (name: try reader.text(), count: Int(try reader.number(UInt32.self)))
      })
    let sums = try reader.sums()
    let site = PackedUnit(bytes: try reader.piece())
    let organs = try reader.list { reader throws(ByteReader.Damaged) in
      let name = try reader.text()
      let unit = PackedUnit(bytes: try reader.piece())
      let record = try reader.flag() ? PackedRecord(bytes: try reader.piece()) : nil
      let sums = try reader.flag() ? try reader.sums() : nil
      return (name, Organ(unit: unit, record: record, sums: sums))
    }
    return SiteState(
      key: key, common: common, list: list, pages: pages, files: files, heldBack: heldBack,
      hasWarnings: hasWarnings, numbering: numbering, sums: sums, site: site,
      organs: Dictionary(organs, uniquingKeysWith: { first, _ in first }))
  }
}

extension ByteWriter {
  fileprivate mutating func add(_ sums: OrganSums) { add(sums.sums) { $1.add($0) } }
}

extension ByteReader {
  fileprivate mutating func sums() throws(Damaged) -> OrganSums {
    OrganSums(kept: try list { reader throws(Damaged) in try reader.number() })
  }
}
