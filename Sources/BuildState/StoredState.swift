import Disclosure
import Files
import Search

/// A state in its stored form: whole, or only in what differs from another that is.
///
/// The values of ten thousand pages are twelve megabytes, of which an edit changes a hundredth: to write them all would
/// take a quarter of the build.
struct StoredState {
  /// The seal of the whole state that this one differs from; nil where it is whole itself.
  let base: Digest?
  /// The state, with the organs that differ.
  let state: SiteState
  /// The folders of the organs that the other state has and this one has not.
  let gone: [String]
  /// The digest at the end of the bytes.
  let seal: Digest

  /// Begins every state; another number is another form.
  private static let header = Array("gongkai-state 14\n".utf8)

  /// A state as it is stored: the header, all values, and a digest of both.
  ///
  /// - Parameters:
  ///   - state: what a build knew.
  ///   - base: what only the differences are wanted to; nil for all of it.
  /// - Returns: the bytes, which `init` takes.
  static func bytes(_ state: SiteState, since base: StateBase? = nil) -> [UInt8] {
    let organs = base.map { base in state.organs.filter { !$1.isSame(as: base.organs[$0]) } } ?? state.organs
    let gone = base.map { base in base.organs.keys.filter { state.organs[$0] == nil } } ?? []
    var writer = ByteWriter()
    writer.bytes.reserveCapacity(organs.values.reduce(state.site.bytes.count + 4096) { $0 + $1.size })
    writer.bytes += header
    writer.add(base != nil)
    if let base { writer.add(base.seal) }
    writer.add(values: state)
    writer.add(inOrder(organs.keys)) { name, writer in
      if let organ = organs[name] { writer.add(organ, name) }
    }
    writer.add(inOrder(gone)) { $1.add($0) }
    writer.add(Digest(of: writer.bytes))
    return writer.bytes
  }

  /// Reads the stored form back; nil for anything else: another version, a file that was cut short or edited.
  init?(_ bytes: [UInt8]) async {
    let end = bytes.count - 16
    guard end > Self.header.count, bytes.starts(with: Self.header) else { return nil }
    // Whatever the bytes are, reading them does no harm, so that it need not wait for the digest.
    async let found = bytes.withUnsafeBytes { Digest(of: UnsafeRawBufferPointer(rebasing: $0[..<end])) }
    let stored = try? ByteReader.read(bytes[...]) { reader throws(ByteReader.Damaged) in
      try reader.skip(Self.header.count)
      let base = try reader.flag() ? try reader.digest() : nil
      var state = try reader.values()
      let organs = try reader.list { reader throws(ByteReader.Damaged) in try reader.organ() }
      state.organs = Dictionary(organs, uniquingKeysWith: { first, _ in first })
      let gone = try reader.list { reader throws(ByteReader.Damaged) in try reader.text() }
      return (base: base, state: state, gone: gone, seal: try reader.digest())
    }
    guard let stored, await found == stored.seal else { return nil }
    (base, state, gone, seal) = stored
  }

  private static func inOrder(_ names: some Sequence<String>) -> [String] {
    names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension SiteState.Organ {
  /// About how many bytes it takes.
  fileprivate var size: Int { unit.bytes.count + (record?.bytes.count ?? 0) + 8 * (sums?.sums.count ?? 0) + 64 }
}

extension ByteWriter {
  fileprivate mutating func add(_ sums: OrganSums) { add(sums.sums) { $1.add($0) } }

  /// All but the organs.
  fileprivate mutating func add(values state: SiteState) {
    for digest in [state.key.tool, state.key.options, state.key.folders, state.common, state.list] { add(digest) }
    add(state.key.executable)
    for number in [state.pages, state.files, state.heldBack.entries, state.heldBack.notices] { add(Int64(number)) }
    add(state.hasWarnings)
    add(state.numbering.blocks) { block, writer in
      writer.add(block.name)
      writer.add(count: block.count)
    }
    add(state.sums)
    add(state.site.bytes)
  }

  fileprivate mutating func add(_ organ: SiteState.Organ, _ name: String) {
    add(name)
    add(organ.unit.bytes)
    add(organ.record != nil)
    if let record = organ.record { add(record.bytes) }
    add(organ.sums != nil)
    if let sums = organ.sums { add(sums) }
  }
}

extension ByteReader {
  fileprivate mutating func sums() throws(Damaged) -> OrganSums {
    OrganSums(kept: try list { reader throws(Damaged) in try reader.number() })
  }

  fileprivate mutating func organ() throws(Damaged) -> (String, SiteState.Organ) {
    let name = try text()
    let unit = PackedUnit(bytes: try piece())
    let record = try flag() ? PackedRecord(bytes: try piece()) : nil
    return (name, SiteState.Organ(unit: unit, record: record, sums: try flag() ? try sums() : nil))
  }

  /// A state without its organs.
  fileprivate mutating func values() throws(Damaged) -> SiteState {
    let (tool, options, folders) = (try digest(), try digest(), try digest())
    let (common, listSeal) = (try digest(), try digest())
    let key = BuildKey(tool: tool, executable: try stamp(), options: options, folders: folders)
    let (pages, files) = (Int(try number(Int64.self)), Int(try number(Int64.self)))
    var heldBack = HeldBack()
    heldBack.entries = Int(try number(Int64.self))
    heldBack.notices = Int(try number(Int64.self))
    let hasWarnings = try flag()
    let numbering = PageNumbers(
      try list { reader throws(Damaged) in (name: try reader.text(), count: Int(try reader.number(UInt32.self))) })
    return SiteState(
      key: key, common: common, list: listSeal, pages: pages, files: files, heldBack: heldBack,
      hasWarnings: hasWarnings,
      numbering: numbering, sums: try sums(), site: PackedUnit(bytes: try piece()), organs: [:])
  }
}
