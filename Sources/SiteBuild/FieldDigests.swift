import Files
import Pages

/// The digests of a page value: of all of it, which decides, and of its fields, which explain.
struct FieldDigests: Sendable {
  /// Of all fields and of the kind of page.
  let page: Digest
  /// Of each field, in the order of declaration.
  let fields: [UInt32]
  private let names: [StaticString]

  init(of page: Page) {
    let recorded = PageFields(of: page)
    var fields: [UInt32] = []
    fields.reserveCapacity(recorded.fields.count)
    var digest = DigestBuilder()
    recorded.bytes.withUnsafeBytes { bytes in
      var start = 0
      for field in recorded.fields {
        let part = Digest(of: UnsafeRawBufferPointer(rebasing: bytes[start..<field.end]))
        fields.append(UInt32(truncatingIfNeeded: part.words[0]))
        start = field.end
      }
      digest.add(bytes)
    }
    digest.add(recorded.fields.count)
    self.page = digest.finish()
    self.fields = fields
    names = recorded.fields.map(\.name)
  }

  /// The names of the fields that are not as they were.
  func changed(since former: [UInt32]) -> [String] {
    guard former.count == fields.count else { return ["kind"] }
    return zip(names, zip(fields, former)).filter { $1.0 != $1.1 }.map { "\($0.0)" }
  }
}
