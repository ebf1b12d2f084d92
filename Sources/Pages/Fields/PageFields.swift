/// The fields of a page value, by name, as bytes: two pages with the same bytes look the same.
///
/// The bytes are the UTF-8 of the texts, each behind its length, and the names of cases, so that nothing depends on how
/// `String` compares or on `Hasher`. A page is told from its former self by a digest of them, and what changed by the
/// digests of the single fields.
public struct PageFields: Sendable {
  /// A field: where it ends in `bytes`; it begins where the one before it ends.
  public struct Field: Sendable {
    /// Its name, as the page value declares it; those of what surrounds the page begin with `frame.`.
    public let name: StaticString
    /// The offset behind its last byte.
    public let end: Int
  }

  /// All fields, one behind the other.
  public var bytes: [UInt8] { writer.bytes }
  /// The fields, in the order of their declaration.
  public private(set) var fields: [Field] = []
  private var writer = FieldWriter()

  init() {}

  /// The fields of a page.
  public init(of page: Page) {
    writer.bytes.reserveCapacity(4096)
    fields.reserveCapacity(36)
    page.value.declare(to: &self)
  }

  /// Adds a field.
  mutating func add(_ name: StaticString, _ value: some Recorded) {
    value.record(in: &writer)
    fields.append(Field(name: name, end: writer.bytes.count))
  }
}

/// A page value that declares its fields: each stored property once, in its order. A test holds the list against
/// `Mirror`.
protocol PageValue {
  func declare(to fields: inout PageFields)
}

/// What can stand in a field.
protocol Recorded {
  func record(in writer: inout FieldWriter)
}

/// Takes the bytes of fields.
struct FieldWriter {
  var bytes: [UInt8] = []

  /// The values one after the other: the stored properties of a structure, or what a case carries.
  mutating func add<each Value: Recorded>(_ values: repeat each Value) {
    repeat (each values).record(in: &self)
  }

  /// The name of a case, then what it carries.
  mutating func add<each Value: Recorded>(case name: StaticString, _ values: repeat each Value) {
    add(length: name.utf8CodeUnitCount)
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    repeat (each values).record(in: &self)
  }

  mutating func add(length: Int) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: length).littleEndian) { bytes.append(contentsOf: $0) }
  }
}
