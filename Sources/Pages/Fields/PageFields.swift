/// The fields of a page value, by name, as bytes: two pages with the same bytes look the same.
///
/// The bytes are the UTF-8 of the texts, each behind its length, and the names of cases, so that nothing depends on how
/// `String` compares or on `Hasher`. A page is told from its former self by a digest of them, and what changed by the
/// digests of the single fields.
public struct PageFields: ~Copyable {
  /// A field: where it ends in `bytes`; it begins where the one before it ends.
  public struct Field: Sendable {
    /// Its name, as the page value declares it; those of what surrounds the page begin with `frame.`.
    public let name: StaticString
    /// The offset behind its last byte.
    public let end: Int
  }

  /// All fields, one behind the other.
  public var bytes: [UInt8] { writer.bytes }

  /// Lends the bytes of all fields.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result { writer.withBytes(body) }

  /// The fields, in the order of their declaration.
  public private(set) var fields: [Field] = []
  private var writer = FieldWriter()

  init() {}

  /// The fields of a page.
  public init(of page: Page) {
    fields.reserveCapacity(36)
    page.value.declare(to: &self)
  }

  /// Adds a field.
  mutating func add(_ name: StaticString, _ value: some Recorded) {
    value.record(in: &writer)
    fields.append(Field(name: name, end: writer.count))
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
