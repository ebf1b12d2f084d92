import Addresses
import Disclosure
import Files

/// Takes back what `ByteWriter` wrote. Whatever the bytes are, it reads within them or throws.
struct ByteReader: ~Copyable {
  /// The bytes are not what was written.
  struct Damaged: Error {}

  private let bytes: UnsafeRawBufferPointer
  /// The same, for pieces that are kept.
  private let whole: ArraySlice<UInt8>
  private var offset = 0

  private init(_ bytes: UnsafeRawBufferPointer, of whole: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.whole = whole
  }

  /// Reads all of `bytes`; none may be left over.
  static func read<Value>(_ whole: ArraySlice<UInt8>, _ body: (inout ByteReader) throws(Damaged) -> Value)
    throws(Damaged) -> Value
  {
    let result: Result<Value, Damaged> = whole.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes, of: whole)
      do throws(Damaged) {
        let value = try body(&reader)
        return reader.offset == bytes.count ? .success(value) : .failure(Damaged())
      } catch { return .failure(error) }
    }
    return try result.get()
  }

  mutating func number<Number: FixedWidthInteger>(_: Number.Type = Number.self) throws(Damaged) -> Number {
    let size = MemoryLayout<Number>.size
    guard bytes.count - offset >= size else { throw Damaged() }
    defer { offset += size }
    return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  mutating func flag() throws(Damaged) -> Bool { try number(UInt8.self) == 1 }

  /// How many follow; each takes a byte at least, so that no made-up count asks for endless memory.
  mutating func count() throws(Damaged) -> Int {
    let count = Int(try number(UInt32.self))
    guard count <= bytes.count - offset else { throw Damaged() }
    return count
  }

  /// A part of the bytes, which is not copied.
  mutating func piece() throws(Damaged) -> ArraySlice<UInt8> {
    let count = try count()
    defer { offset += count }
    return whole[whole.startIndex + offset..<whole.startIndex + offset + count]
  }

  mutating func text() throws(Damaged) -> String {
    let count = try count()
    defer { offset += count }
    guard let text = String(validating: bytes[offset..<offset + count], as: UTF8.self) else { throw Damaged() }
    return text
  }

  mutating func optionalText() throws(Damaged) -> String? { try flag() ? try text() : nil }

  mutating func path() throws(Damaged) -> RelativePath {
    let text = try text()
    guard try number(UInt8.self) == 0, let path = RelativePath(text) else { throw Damaged() }
    return path
  }

  /// A path where it lies, for system calls.
  mutating func cPath() throws(Damaged) -> UnsafePointer<CChar> {
    let count = try count()
    let start = offset
    offset += count
    guard try number(UInt8.self) == 0, let base = bytes.baseAddress else { throw Damaged() }
    return (base + start).assumingMemoryBound(to: CChar.self)
  }

  /// Goes on behind some bytes.
  mutating func skip(_ count: Int) throws(Damaged) {
    guard count >= 0, count <= bytes.count - offset else { throw Damaged() }
    offset += count
  }

  /// Numbers of four bytes.
  mutating func words() throws(Damaged) -> [UInt32] {
    let count = Int(try number(UInt32.self))
    guard count <= (bytes.count - offset) / 4 else { throw Damaged() }
    defer { offset += 4 * count }
    return [UInt32](unsafeUninitializedCapacity: count) { words, filled in
      for index in 0..<count {
        words[index] = UInt32(
          littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 4 * index, as: UInt32.self))
      }
      filled = count
    }
  }

  mutating func route() throws(Damaged) -> Route {
    guard let route = Route(kept: try text()) else { throw Damaged() }
    return route
  }

  mutating func digest() throws(Damaged) -> Digest {
    Digest(words: [try number(), try number()])
  }

  mutating func stamp() throws(Damaged) -> FileStamp {
    FileStamp(
      device: try number(), number: try number(), size: try number(), modified: try number(), changed: try number(),
      isSettled: try flag())
  }

  mutating func date() throws(Damaged) -> DisclosureDate? {
    let number = Int(try number(UInt32.self))
    if number == 0 { return nil }
    let day = number % 100
    let date = DisclosureDate(year: number / 10_000, month: number / 100 % 100, day: day == 0 ? nil : day)
    guard let date else { throw Damaged() }
    return date
  }

  mutating func list<Value>(_ each: (inout ByteReader) throws(Damaged) -> Value) throws(Damaged) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try each(&self)) }
    return values
  }
}
