import Addresses
import Disclosure

/// Status changes as bytes, newest first.
///
/// A site of ten thousand pages has twenty thousand changes. Pages about the whole site hold them in this form, so that
/// they can be compared with what they were without being read; they are unpacked where one is rendered.
///
/// A change is its place in the order (four bytes), the length of what follows (four), and the rest of its values.
public struct PackedChanges: Hashable, Sendable {
  /// As they are kept.
  public let bytes: [UInt8]

  /// None.
  public static let none = PackedChanges(bytes: [])

  /// What was kept; whatever the bytes are, nothing is read beyond them.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Packs changes in the order in which they are given, which must be theirs.
  init(_ changes: some Sequence<FindingChange>) {
    var bytes: [UInt8] = []
    for change in changes { Self.append(change, to: &bytes) }
    self.bytes = bytes
  }

  /// The changes; those that cannot be read are left out.
  var changes: [FindingChange] {
    var changes: [FindingChange] = []
    var rest = PackedReader(bytes[...])
    while let (order, body) = rest.record() {
      var reader = PackedReader(body)
      if let change = Self.change(order, &reader) { changes.append(change) }
    }
    return changes
  }

  /// The places of the changes in the order, without looking at anything else, each with the offset behind its change.
  var orders: Orders { Orders(reader: PackedReader(bytes[...])) }

  /// How many there are of a place in the order.
  func count(at place: ChangeOrder) -> Int { orders.count { $0.order == place } }

  /// Those of a place in the order, but for the first `start` of them, and no more than `count`.
  func changes(at place: ChangeOrder, from start: Int = 0, atMost count: Int = .max) -> PackedChanges {
    var (seen, begin, last) = (0, 0, 0)
    for (order, end) in orders {
      if place < order || order == place && seen - start == count { break }
      if order < place || seen < start { begin = end }
      if order == place { seen += 1 }
      last = end
    }
    return begin < last ? PackedChanges(bytes: Array(bytes[begin..<last])) : .none
  }

  /// When the newest of them happened.
  var newest: DisclosureDate? {
    guard bytes.count >= 8 else { return nil }
    return ChangeOrder(number: bytes.withUnsafeBytes { UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self)) }).date
  }

  struct Orders: Sequence, IteratorProtocol {
    fileprivate var reader: PackedReader

    mutating func next() -> (order: ChangeOrder, end: Int)? {
      reader.record().map { ($0.order, $0.body.endIndex) }
    }
  }
}

extension PackedChanges {
  private static let marks = StatusMark.allCases

  private static func append(_ change: FindingChange, to bytes: inout [UInt8]) {
    add(ChangeOrder(change.date).number, to: &bytes)
    let start = bytes.count
    add(UInt32(0), to: &bytes)
    bytes.append(UInt8(marks.firstIndex(of: change.mark) ?? 0))
    let flags = [change.isReopening, change.wording != nil, change.note != nil, change.measure != nil]
    bytes.append(flags.reversed().reduce(0) { $0 << 1 | ($1 ? 1 : 0) })
    add(UInt32(change.ordinal), to: &bytes)
    if let measure = change.measure { add(UInt32(measure), to: &bytes) }
    for text in [change.title, change.route.path, change.wording, change.note] {
      guard let text else { continue }
      add(UInt32(text.utf8.count), to: &bytes)
      bytes.append(contentsOf: text.utf8)
    }
    withUnsafeBytes(of: UInt32(bytes.count - start - 4).littleEndian) {
      bytes.replaceSubrange(start..<start + 4, with: $0)
    }
  }

  private static func add(_ number: UInt32, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private static func change(_ order: ChangeOrder, _ reader: inout PackedReader) -> FindingChange? {
    guard let date = order.date, let mark = reader.byte(), marks.indices.contains(Int(mark)),
      let flags = reader.byte(), let ordinal = reader.number()
    else { return nil }
    let measure = flags & 8 == 0 ? nil : reader.number()
    guard let title = reader.text(), let path = reader.text(), let route = Route(kept: path) else { return nil }
    return FindingChange(
      date: date, ordinal: Int(ordinal), mark: marks[Int(mark)], wording: flags & 2 == 0 ? nil : reader.text(),
      isReopening: flags & 1 != 0, note: flags & 4 == 0 ? nil : reader.text(),
      title: title, route: route, measure: measure.map(Int.init))
  }
}

/// Reads packed bytes, never beyond their end.
private struct PackedReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func byte() -> UInt8? { rest.popFirst() }

  mutating func number() -> UInt32? {
    guard rest.count >= 4 else { return nil }
    let number = rest.withUnsafeBytes { UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self)) }
    rest = rest.dropFirst(4)
    return number
  }

  mutating func text() -> String? { piece().map { String(decoding: $0, as: UTF8.self) } }

  mutating func record() -> (order: ChangeOrder, body: ArraySlice<UInt8>)? {
    guard let number = number(), let body = piece() else { return nil }
    return (ChangeOrder(number: number), body)
  }

  private mutating func piece() -> ArraySlice<UInt8>? {
    guard let count = number(), count <= rest.count else { return nil }
    let piece = rest.prefix(Int(count))
    rest = rest.dropFirst(Int(count))
    return piece
  }
}
