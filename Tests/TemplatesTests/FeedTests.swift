import Disclosure
import Foundation
import Pages
import TestSupport
import Testing

@testable import Templates

@Suite("Feeds", .enabled(if: FeedCheckers.areInstalled, "Scripts/test installs what looks at feeds"))
struct FeedTests {
  /// Writes the feeds of a site into a folder.
  private static func write(_ site: Site, to folder: String, _ scratch: Scratch, spoiling: (String) -> String = { $0 })
    throws
  {
    for (path, page) in HostileSite.pages(of: site) where path.hasPrefix("changes/feed") {
      try scratch.write(spoiling(String(decoding: render(page), as: UTF8.self)), to: "\(folder)/\(path)")
    }
  }

  private static func quiet() throws -> Site {
    var site = try HostileSite.make()
    site.organs[0].notices = []
    return site
  }

  @Test("are what RFC 4287 and JSON Feed 1.1 ask for, and tell the same, whatever the content says")
  func valid() throws {
    let scratch = try Scratch()
    for (name, site) in [
      ("hostile", try HostileSite.make()), ("many", try HostileSite.withManyChanges()), ("quiet", try Self.quiet()),
    ] {
      try Self.write(site, to: name, scratch)
    }
    let said = try FeedCheckers.say(of: [scratch("hostile"), scratch("many"), scratch("quiet")])
    #expect(said == "57 entries, 0 errors\n")
  }

  /// Mistakes, each with who must find it.
  private static let mistakes = [
    ("+08:00</updated>", "</updated>", "Jing"), ("2021-08-27T", "2021-08-32T", "Jing"),
    ("<title>", "<title/><title>", "Jing"), ("author>", "writer>", "Jing"), ("<id>https://", "<id>https:// ", "Jing"),
    (" term=\"", " name=\"", "Jing"), ("<content type=\"text\">", "<content type=\"xhtml\">", "Jing"),
    ("</name>", "</name><x/>", "Jing"), ("zh-Hans", "zh_Hans", "Jing"),
    ("<id>https:", "<id>", "feed id"), (" rel=\"self\"", "", "no link to itself"),
    ("\"items\":", "\"entries\":", "schema"), ("\"id\":\"", "\"id\":1,\"x\":\"", "schema"),
    ("\"content_text\":", "\"text\":", "schema"),
    ("\"date_published\":\"2021-08-27T", "\"date_published\":\"27.8.", "schema"),
    ("/version/1.1", "/version/2", "schema"), ("\"tags\":[", "\"tags\":[1,", "schema"),
    ("\"url\":\"https:", "\"url\":\"", "schema"), ("\"authors\":[{\"name\"", "\"authors\":[{\"nom\"", "schema"),
    // Jing looks at nothing behind what is no XML.
    ("&lt;", "<", "not readable"),
  ]

  @Test("the checks find what is wrong")
  func strict() throws {
    let scratch = try Scratch()
    let folders = Self.mistakes.indices.map { "mistake-\($0)" }
    for (folder, (right, wrong, _)) in zip(folders, Self.mistakes) {
      try Self.write(try HostileSite.make(), to: folder, scratch) { $0.replacingOccurrences(of: right, with: wrong) }
    }
    let said = try FeedCheckers.say(of: folders.map { scratch($0) }).split(separator: "\n")
    for (folder, (_, wrong, finder)) in zip(folders, Self.mistakes) {
      #expect(said.contains { $0.hasPrefix("\(folder): \(finder)") }, "\(finder) must find \(wrong)")
    }
  }
}
