import Diagnostics
import Disclosure
import Files
import Testing
import TestSupport

@testable import Content

@Suite("Order and addresses")
struct OrderTests {
  @Test("by the numbers in front, then by names; the numbers are no part of the address")
  func order() async throws {
    let site = try await Samples.site {
      for name in ["10-j", "2-b", "1-z", "001-y", "e", "a", "2021-c", "中"] {
        $0.put(Samples.file("title: \(name)"), at: "\(Samples.area)/3-rules/\(name).md")
      }
      $0.put(Samples.file("title: 制度"), at: "\(Samples.area)/3-rules/finding.md")
    }
    let finding = try #require(site.organs.first?.notices.first?.areas.first?.findings.last)
    #expect(finding.specifics.map(\.title) == ["001-y", "1-z", "2-b", "10-j", "2021-c", "a", "e", "中"])
    let names = finding.specifics.map { $0.route.segments.last ?? "" }
    #expect(names == ["y", "z", "b", "j", "2021-c", "a", "e", "中"].map { Substring($0) })
  }

  @Test("notices newest first, and of one day by name")
  func notices() async throws {
    let site = try await Samples.site {
      for (name, date) in [("b", "2021-09-30"), ("a", "2021-09"), ("c", "2022-01-01"), ("d", "2019-01")] {
        $0.put(Samples.file("title: \(name)\ndate: \(date)"), at: "example-bureau/\(name)/notice.md")
      }
    }
    let titles = site.organs.first?.notices.map { $0.title.utf8.count == 1 ? $0.title : "base" }
    #expect(titles == ["c", "a", "b", "base", "d"])
  }

  @Test(
    "what offices and editors leave behind is no content",
    arguments: ["~$1-study.md", ".git/a.md", "a.md~", "Thumbs.db", "a.BAK"])
  func debris(_ name: String) async throws {
    _ = try await Samples.site { $0.put("x", at: "\(Samples.area)/\(name)") }
  }

  @Test("reading twice, and from a listing in any order, gives the same")
  func deterministic() async throws {
    var files = try Fixtures.base()
    for number in 1...200 {
      files.put(Samples.file("title: 甲\nlead\(number): 1", "[x](y)"), at: "\(Samples.area)/p\(number).md")
    }
    files.put("x", at: "\(Samples.area)/照片.jpg")
    let scratch = try Scratch(files)
    let (one, other) = (try await scratch.read(), try await scratch.read())
    #expect(one.site == other.site && one.diagnostics == other.diagnostics && one.diagnostics.count == 401)

    var random = SplitMix(seed: 1)
    let listing = try scratch.root.listing()
    let expected = await Self.shape(of: listing)
    for _ in 0..<20 {
      let shape = await Self.shape(of: listing.shuffled(using: &random))
      #expect(shape == expected)
    }
  }

  private static func shape(of listing: [Entry]) async -> [String] {
    var (tree, diagnostics) = await TreeBuilder.tree(of: listing)
    return tree.numberDocuments().map { "\($0.index) \($0.kind) \($0.file.text) \($0.route.path)" }
      + tree.assets.map(\.key.text).sorted() + Diagnostic.sorted(diagnostics).map(\.place.path)
  }
}
