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

  /// Neighbours that have one place in the order.
  struct Run: Sendable {
    let order: ChangeOrder
    /// Where they lie in the bytes.
    fileprivate(set) var range: Range<Int>
    /// How many they are.
    fileprivate(set) var count: Int
  }

  /// The changes as runs. Whole sites are looked through for them at every save: so no piece of the bytes is held for each.
  var runs: [Run] {
    bytes.withUnsafeBytes { bytes in
      var runs: [Run] = []
      var start = 0
      while bytes.count - start >= 8 {
        let number = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))
        let end = start + 8 + Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)))
        guard end <= bytes.count else { break }
        if let last = runs.last, last.order.number == number {
          runs[runs.count - 1].range = last.range.lowerBound..<end
          runs[runs.count - 1].count += 1
        } else {
          runs.append(Run(order: ChangeOrder(number: number), range: start..<end, count: 1))
        }
        start = end
      }
      return runs
    }
  }

  /// Those of a run, but for the first `start` of them, and no more than `count`.
  func changes(of run: Run, from start: Int, atMost count: Int) -> PackedChanges {
    if start == 0, count >= run.count { return PackedChanges(bytes: Array(bytes[run.range])) }
    var (seen, begin, end) = (0, run.range.lowerBound, run.range.lowerBound)
    for (_, next) in Orders(reader: PackedReader(bytes[run.range])) where seen < start + count {
      seen += 1
      if seen <= start { begin = next }
      end = next
    }
    return PackedChanges(bytes: Array(bytes[begin..<end]))
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
