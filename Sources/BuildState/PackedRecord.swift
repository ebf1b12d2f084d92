import Addresses
import Disclosure
import Pages

/// An organ's record as bytes; it is unpacked when it is asked for.
public struct PackedRecord: Sendable {
  let bytes: ArraySlice<UInt8>

  /// Packs a record.
  public init(_ record: OrganRecord) {
    var writer = ByteWriter()
    writer.add(record.summary != nil)
    if let summary = record.summary { writer.add(summary) }
    writer.add(record.documents.bytes)
    writer.add(record.formerAddresses) { $1.add($0.path) }
    writer.add(record.rounds) { $1.add($0.path) }
    writer.add(record.face)
    writer.add(record.outward) { link, writer in
      writer.add(link.segment)
      writer.add(link.face != nil)
      if let face = link.face { writer.add(face) }
    }
    writer.add(record.assets) { $1.add($0.path) }
    writer.add(record.shownAssets) { $1.add($0.path) }
    writer.add(UInt32(truncatingIfNeeded: record.heldBack.entries))
    writer.add(UInt32(truncatingIfNeeded: record.heldBack.notices))
    bytes = writer.bytes[...]
  }

  init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// What was packed; nil where the bytes are something else.
  public var record: OrganRecord? {
    try? ByteReader.read(bytes) { reader throws(ByteReader.Damaged) in
      OrganRecord(
        summary: try reader.flag() ? try reader.summary() : nil,
        documents: PackedTargets(bytes: try reader.piece()),
        formerAddresses: try reader.list { reader throws(ByteReader.Damaged) in try reader.route() },
        rounds: try reader.list { reader throws(ByteReader.Damaged) in try reader.route() },
        face: try reader.digest(),
        outward: try reader.list { reader throws(ByteReader.Damaged) in
          OutwardLink(segment: try reader.text(), face: try reader.flag() ? try reader.digest() : nil)
        },
        assets: try reader.list { reader throws(ByteReader.Damaged) in try reader.route() },
        shownAssets: try reader.list { reader throws(ByteReader.Damaged) in try reader.route() },
        heldBack: try reader.heldBack())
    }
  }
}

extension ByteWriter {
  fileprivate mutating func add(_ summary: OrganSummary) {
    add(summary.route.path)
    add(summary.title)
    add(summary.asOf)
    add(counts: summary.counts)
    add(UInt32(truncatingIfNeeded: summary.continuing))
    add(summary.contact) { group, writer in
      writer.add(group.purpose)
      writer.add(group.channels) { channel, writer in
        writer.add(channel.kind.rawValue)
        writer.add(channel.text)
        writer.add(channel.address?.text)
      }
    }
    add(summary.changes.words) { $1.add($0) }
    add(summary.changes.bytes)
    for rows in OrganRows.kinds.map({ summary.rows[$0] }) {
      add(count: rows.count)
      add(rows.bytes)
    }
    add(summary.ledgers) { ledger, writer in
      writer.add(ledger.notice)
      writer.add(ledger.route.path)
    }
    add(summary.pages) { page, writer in
      writer.add(page.route.path)
      writer.add(UInt8(truncatingIfNeeded: page.kind.place))
      writer.add(page.newest)
    }
    add(summary.rounds) { notice, writer in
      writer.add(notice.round)
      writer.add(notice.route.path)
      writer.add(notice.published)
      writer.add(counts: notice.counts)
    }
    for marks in [summary.preview?.own ?? [], summary.preview?.beneath ?? []] {
      add(marks) { $1.add($0.rawValue) }
    }
  }
}

extension ByteWriter {
  fileprivate mutating func add(counts: StatusCounts) {
    add(counts.numbers) { $1.add(UInt32(truncatingIfNeeded: $0)) }
  }
}

extension ByteReader {
  fileprivate mutating func heldBack() throws(Damaged) -> HeldBack {
    var heldBack = HeldBack()
    heldBack.entries = Int(try number(UInt32.self))
    heldBack.notices = Int(try number(UInt32.self))
    return heldBack
  }

  fileprivate mutating func summary() throws(Damaged) -> OrganSummary {
    let (route, title, asOf) = (try route(), try text(), try date())
    let counts = try counts()
    let continuing = Int(try number(UInt32.self))
    let contact = try list { reader throws(Damaged) in
      ContactGroup(
        purpose: try reader.optionalText(),
        channels: try reader.list { reader throws(Damaged) in try reader.channel() })
    }
    guard let changes = PackedChanges(words: try words(), bytes: try piece()) else { throw Damaged() }
    let rows = OrganRows(
      notices: try rows(), areas: try rows(), findings: try rows(), measures: try rows(), changes: try rows())
    let ledgers = try list { reader throws(Damaged) in
      NoticeLedger(notice: try reader.text(), route: try reader.route())
    }
    let pages = try list { reader throws(Damaged) in
      OrganSummary.DatedPage(try reader.route(), try reader.kind(), newest: try reader.date())
    }
    return OrganSummary(
      route: route, title: title, asOf: asOf, counts: counts, continuing: continuing, contact: contact,
      changes: changes, rows: rows, pages: pages, ledgers: ledgers,
      rounds: try list { reader throws(Damaged) in try reader.roundNotice() },
      preview: PreviewNote(own: try marks(), beneath: try marks()))
  }

  private mutating func kind() throws(Damaged) -> ReadKind {
    let place = Int(try number(UInt8.self))
    guard place < ReadKind.all.count else { throw Damaged() }
    return ReadKind.all[place]
  }

  private mutating func counts() throws(Damaged) -> StatusCounts {
    let numbers = try list { reader throws(Damaged) in Int(try reader.number(UInt32.self)) }
    guard let counts = StatusCounts(numbers: numbers) else { throw Damaged() }
    return counts
  }

  private mutating func roundNotice() throws(Damaged) -> OrganSummary.RoundNotice {
    let (round, route) = (try text(), try route())
    guard let published = try date() else { throw Damaged() }
    return OrganSummary.RoundNotice(round: round, route: route, published: published, counts: try counts())
  }

  private mutating func marks() throws(Damaged) -> [PreviewMark] {
    try list { reader throws(Damaged) in
      guard let mark = PreviewMark(rawValue: try reader.text()) else { throw Damaged() }
      return mark
    }
  }

  private mutating func channel() throws(Damaged) -> ContactChannel {
    guard let kind = ContactChannel.Kind(rawValue: try text()) else { throw Damaged() }
    let shown = try text()
    guard let address = try optionalText() else { return ContactChannel(kind: kind, text: shown, address: nil) }
    guard let checked = WebAddress(address), checked.text == address else { throw Damaged() }
    return ContactChannel(kind: kind, text: shown, address: checked)
  }

  private mutating func rows() throws(Damaged) -> PackedRows {
    let count = Int(try number(UInt32.self))
    return PackedRows(count: count, bytes: try piece())
  }
}
