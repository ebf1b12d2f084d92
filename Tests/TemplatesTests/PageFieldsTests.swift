import Addresses
import SafeHTML
import Testing

@testable import Pages

@Suite("The fields of page values")
struct PageFieldsTests {
  /// What `Mirror` sees of a value, in the form that the fields have: nothing that a template could read is left out.
  private static func seen(_ value: Any, _ writer: inout FieldWriter) {
    // An optional would pass for what it holds.
    if Mirror(reflecting: value).displayStyle == .optional { return seenParts(of: value, &writer) }
    switch value {
    case let leaf as String: leaf.record(in: &writer)
    case let leaf as Int: leaf.record(in: &writer)
    case let leaf as Bool: leaf.record(in: &writer)
    case let leaf as HTML: leaf.record(in: &writer)
    case let leaf as PackedChanges: leaf.record(in: &writer)
    case let leaf as PackedRows: leaf.record(in: &writer)
    case let leaf as WebAddress: leaf.text.record(in: &writer)
    case let leaf as any RawRepresentable<String>: leaf.rawValue.record(in: &writer)
    default: seenParts(of: value, &writer)
    }
  }

  private static func seenParts(of value: Any, _ writer: inout FieldWriter) {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      writer.append(mirror.children.isEmpty ? 0 : 1)
      for child in mirror.children { seen(child.value, &writer) }
    case .collection:
      writer.add(length: mirror.children.count)
      for child in mirror.children { seen(child.value, &writer) }
    case .enum:
      guard let child = mirror.children.first else { return "\(value)".record(in: &writer) }
      (child.label ?? "").record(in: &writer)
      let payload = Mirror(reflecting: child.value)
      if payload.displayStyle == .tuple {
        for part in payload.children { seen(part.value, &writer) }
      } else {
        seen(child.value, &writer)
      }
    default:
      for child in mirror.children { seen(child.value, &writer) }
    }
  }

  /// Every page of a site with one organ, of one with two, and of a preview.
  private static func pages() throws -> [(path: String, page: Page)] {
    let site = try HostileSite.make()
    var portal = site
    var other = site.organs[0]
    other.route = .folder("other")
    other.contact = site.contact
    portal.organs.append(other)
    var preview = site
    try HostileSite.addPreview(to: &preview)
    return [site, portal, preview].flatMap(HostileSite.pages)
  }

  @Test("hold all that a page value has, and nothing else")
  func whole() throws {
    for (name, page) in try Self.pages() {
      var writer = FieldWriter()
      Self.seen(page.value, &writer)
      let fields = PageFields(of: page)
      let isSame = fields.bytes == writer.bytes
      #expect(isSame, "\(name)")
      let names = fields.fields.map { "\($0.name)" }
      let own = Mirror(reflecting: page.value).children.compactMap(\.label)
      #expect(names.filter { !$0.hasPrefix("frame.") } == own.filter { $0 != "frame" }, "\(name)")
      #expect(Set(names).count == names.count && fields.fields.last?.end == fields.bytes.count)
    }
  }

  @Test("names those of the frame after its properties")
  func frame() throws {
    let page = try #require(try Self.pages().first).page
    let frame = try #require(page.frame)
    let names = PageFields(of: page).fields.map { "\($0.name)" }.filter { $0.hasPrefix("frame.") }
    #expect(names == Mirror(reflecting: frame).children.compactMap { $0.label.map { "frame.\($0)" } })
  }
}
