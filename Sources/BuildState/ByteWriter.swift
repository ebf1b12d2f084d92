import Addresses
import Disclosure
import Files

/// Writes values one after the other, little-endian and behind their lengths, as `ByteReader` takes them back.
struct ByteWriter {
  var bytes: [UInt8] = []

  mutating func add(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func add(count: Int) { add(UInt32(truncatingIfNeeded: count)) }

  mutating func add(_ text: String) {
    add(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ text: String?) {
    add(text != nil)
    if let text { add(text) }
  }

  mutating func add(_ more: some Collection<UInt8>) {
    add(count: more.count)
    bytes.append(contentsOf: more)
  }

  /// A path, with a zero behind it, so that system calls can take it where it lies.
  mutating func add(path: String) {
    add(path)
    bytes.append(0)
  }

  mutating func add(_ digest: Digest) {
    for word in digest.words { add(word) }
  }

  mutating func add(_ stamp: FileStamp) {
    add(stamp.device)
    add(stamp.number)
    add(stamp.size)
    add(stamp.modified)
    add(stamp.changed)
    add(stamp.isSettled)
  }

  /// A date as the number yyyymmdd, of a month with the day 0; none as 0.
  mutating func add(_ date: DisclosureDate?) {
    add(UInt32(date.map { $0.year * 10_000 + $0.month * 100 + ($0.day ?? 0) } ?? 0))
  }

  mutating func add<Value>(_ values: [Value], _ each: (Value, inout ByteWriter) -> Void) {
    add(count: values.count)
    for value in values { each(value, &self) }
  }
}
