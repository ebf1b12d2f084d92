import Files
import Pages

/// The digests of a page value: of all of it, which decides, and of its fields, which explain.
struct FieldDigests: Sendable {
  /// Of all fields and of the kind of page.
  let page: Digest
  /// Of each field, in the order of declaration.
  let fields: [UInt32]

  init(of page: Page) {
    let recorded = PageFields(of: page)
    var fields: [UInt32] = []
    fields.reserveCapacity(recorded.fields.count)
    var digest = DigestBuilder()
    recorded.withBytes { bytes in
      var start = 0
      for field in recorded.fields {
        let part = Digest(of: UnsafeRawBufferPointer(rebasing: bytes[start..<field.end]))
        digest.add(part)
        fields.append(part.short)
        start = field.end
      }
    }
    self.page = digest.finish()
    self.fields = fields
  }

  /// The names of the fields of a page that are not as they were.
  func changed(of page: Page, since former: [UInt32]) -> [String] {
    guard former.count == fields.count else { return ["kind"] }
    let names = PageFields(of: page).fields.map(\.name)
    return zip(names, zip(fields, former)).filter { $1.0 != $1.1 }.map { "\($0.0)" }
  }
}
