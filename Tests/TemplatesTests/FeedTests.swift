import Disclosure
import Foundation
import Pages
import TestSupport
import Testing

@testable import Templates

@Suite("Feeds")
struct FeedTests {
  private static func check(_ site: Site, spoiling: (String) -> String = { $0 }) throws -> String {
    let scratch = try Scratch()
    for (path, page) in HostileSite.pages(of: site) where path.hasPrefix("changes/feed") {
      let text = String(decoding: render(page), as: UTF8.self)
      try scratch.write(path.hasSuffix("xml") ? spoiling(text) : text, to: String(path.dropFirst(8)))
    }
    let script = Sources.folder(of: #filePath) + "/feeds.py"
    return try Python(script, [scratch("feed.xml"), scratch("feed.json")]).output
  }

  @Test("hold what RFC 4287 and JSON Feed 1.1 ask for, and tell the same, whatever the content says")
  func valid() throws {
    #expect(try Self.check(try HostileSite.make()) == "7 entries, 0 errors\n")
    #expect(try Self.check(try HostileSite.withManyChanges()) == "50 entries, 0 errors\n")
    var quiet = try HostileSite.make()
    quiet.organs[0].notices = []
    #expect(try Self.check(quiet) == "0 entries, 0 errors\n")
  }

  @Test("the check finds what is wrong")
  func strict() throws {
    for (right, wrong) in [
      ("+08:00</updated>", "</updated>"), ("2021-08-27T", "2021-08-32T"), ("<id>https:", "<id>"), (" rel=\"self\"", ""),
      ("<author>", "<author/><author>"), ("<title>", "<title/><title>"),
    ] {
      let output = try Self.check(try HostileSite.make()) { $0.replacingOccurrences(of: right, with: wrong) }
      #expect(!output.hasSuffix(" 0 errors\n") || !output.contains("entries"), "\(wrong): \(output)")
    }
  }
}
