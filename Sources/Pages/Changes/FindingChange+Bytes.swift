import Addresses
import Disclosure

/// A change as bytes: the length of what follows (four bytes), and its values but for the date, which is kept once for
/// all changes of it.
extension FindingChange {
  private static let marks = StatusMark.allCases

  func append(to bytes: inout [UInt8]) {
    let start = bytes.count
    Self.add(UInt32(0), to: &bytes)
    bytes.append(UInt8(Self.marks.firstIndex(of: mark) ?? 0))
    let flags = [isReopening, wording != nil, note != nil, measure != nil]
    bytes.append(flags.reversed().reduce(0) { $0 << 1 | ($1 ? 1 : 0) })
    Self.add(UInt32(ordinal), to: &bytes)
    if let measure { Self.add(UInt32(measure), to: &bytes) }
    for text in [title, route.path, wording, note] {
      guard let text else { continue }
      Self.add(UInt32(text.utf8.count), to: &bytes)
      bytes.append(contentsOf: text.utf8)
    }
    withUnsafeBytes(of: UInt32(bytes.count - start - 4).littleEndian) {
      bytes.replaceSubrange(start..<start + 4, with: $0)
    }
  }

  private static func add(_ number: UInt32, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// A change of a date; nil where the bytes are something else.
  init?(_ date: DisclosureDate, _ reader: inout PackedReader) {
    guard let mark = reader.byte(), Self.marks.indices.contains(Int(mark)),
      let flags = reader.byte(), let ordinal = reader.number()
    else { return nil }
    let measure = flags & 8 == 0 ? nil : reader.number()
    guard let title = reader.text(), let path = reader.text(), let route = Route(kept: path) else { return nil }
    self.init(
      date: date, ordinal: Int(ordinal), mark: Self.marks[Int(mark)], wording: flags & 2 == 0 ? nil : reader.text(),
      isReopening: flags & 1 != 0, note: flags & 4 == 0 ? nil : reader.text(),
      title: title, route: route, measure: measure.map(Int.init))
  }
}

/// Reads packed bytes, never beyond their end.
struct PackedReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// Where the rest begins.
  var place: Int { rest.startIndex }

  mutating func byte() -> UInt8? { rest.popFirst() }

  mutating func number() -> UInt32? {
    guard rest.count >= 4 else { return nil }
    let number = rest.withUnsafeBytes { UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self)) }
    rest = rest.dropFirst(4)
    return number
  }

  mutating func text() -> String? { piece().map { String(decoding: $0, as: UTF8.self) } }

  mutating func piece() -> ArraySlice<UInt8>? {
    guard let count = number(), count <= rest.count else { return nil }
    let piece = rest.prefix(Int(count))
    rest = rest.dropFirst(Int(count))
    return piece
  }
}
