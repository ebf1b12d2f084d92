/// Takes the bytes of fields: a buffer of its own, because ten thousand pages have millions of values, and an array that
/// checks its uniqueness for each of them takes a tenth of a build.
struct FieldWriter: ~Copyable {
  private(set) var count = 0
  private var capacity = 1 << 14
  private var start: UnsafeMutableRawPointer

  init() { start = .allocate(byteCount: capacity, alignment: 8) }

  deinit { start.deallocate() }

  /// A copy of the bytes.
  var bytes: [UInt8] { withBytes { Array($0) } }

  /// Lends the bytes.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Adds bytes as they are.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
    if capacity - count < bytes.count { grow(by: bytes.count) }
    (start + count).copyMemory(from: source, byteCount: bytes.count)
    count += bytes.count
  }

  /// Adds one byte.
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    start.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  mutating func add(length: Int) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: length).littleEndian) { append($0) }
  }

  /// The values one after the other: the stored properties of a structure, or what a case carries.
  mutating func add<each Value: Recorded>(_ values: repeat each Value) {
    repeat (each values).record(in: &self)
  }

  /// The name of a case, then what it carries.
  mutating func add<each Value: Recorded>(case name: StaticString, _ values: repeat each Value) {
    add(length: name.utf8CodeUnitCount)
    append(UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    repeat (each values).record(in: &self)
  }

  private mutating func grow(by size: Int) {
    let larger = max(2 * capacity, count + size)
    let new = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 8)
    new.copyMemory(from: start, byteCount: count)
    start.deallocate()
    start = new
    capacity = larger
  }
}
