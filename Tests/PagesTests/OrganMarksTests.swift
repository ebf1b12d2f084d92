import Addresses
import Disclosure
import TestSupport
import Testing

@testable import Pages

@Suite("The marks of a preview")
struct OrganMarksTests {
  @Test("An organ that is published has none")
  func none() throws {
    let organ = try SmallSite.organ { [try SmallSite.notice(in: $0, []) { _ in [] }] }
    #expect(OrganMarks(organ) == nil)
  }

  @Test("A note tells what a page is or lies in, and what lies beneath it", arguments: 0..<50 as Range<UInt64>)
  func random(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var routes = [Route.folder("o")]
    for _ in 0..<60 {
      let above = routes[Int.random(in: 0..<routes.count, using: &random)]
      guard above.segments.count < 5 else { continue }
      routes.append(above.folder(try SmallSite.slug(["a", "a-b", "ab", "b"].randomElement(using: &random) ?? "a")))
    }
    let drafts = Set(routes.dropFirst().filter { _ in Int.random(in: 0..<8, using: &random) == 0 })
    let notices = Set(routes.filter { $0.segments.count == 2 && Int.random(in: 0..<3, using: &random) == 0 })
    var organ = Organ(route: routes[0], title: "o")
    organ.preview = OrganPreview(
      drafts: drafts,
      notices: try notices.map { Notice(route: $0, title: "n", date: try SmallSite.day("2030-01-01")) })
    let marks = try #require(OrganMarks(organ))
    for route in routes {
      let note = marks.note(at: route)
      #expect((note?.own.contains(.draft) ?? false) == drafts.contains { $0.contains(route) }, "\(route.path)")
      #expect((note?.own.contains(.pending) ?? false) == notices.contains { $0.contains(route) }, "\(route.path)")
      let beneath = drafts.contains { $0 != route && route.contains($0) }
      #expect((note?.beneath.contains(.draft) ?? false) == beneath, "\(route.path)")
    }
  }
}
