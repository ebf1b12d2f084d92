import Addresses
import Disclosure
import Foundation
import Pages
import TestSupport
import Testing

@testable import Templates

@Suite("The open data")
struct OpenDataTests {
  /// Writes all pages of a site and holds the data among them against the schema and against each other.
  private static func check(_ site: Site, spoiling: (String, String) -> String = { $1 }) throws -> String {
    let scratch = try Scratch()
    for planned in SitePages(of: site, assets: HostileSite.assets).pages {
      let text = String(decoding: render(planned.make()), as: UTF8.self)
      try scratch.write(spoiling(planned.route.path, text), to: planned.route.outputPath)
    }
    return try Python(Sources.folder(of: #filePath) + "/open_data.py", [scratch.path]).output
  }

  /// The second organ's texts would run in a spreadsheet.
  private static func portal() throws -> Site {
    var site = try HostileSite.withEarlierNotice()
    var other = site.organs[0]
    other.route = .folder("other")
    other.notices = [
      try SmallNotice.notice(in: other.route, titles: ["=1+1", "+1", "-1", "@a", "＝1", "'=1", "a;b", " a "])
    ]
    site.organs.append(other)
    return site
  }

  @Test(
    "is what its schema says, CSV tells what JSON tells, and the organs what the whole tells, whatever the content says"
  )
  func valid() throws {
    #expect(try Self.check(try HostileSite.make()).hasSuffix(" rows, 0 errors\n"))
    let output = try Self.check(try Self.portal())
    #expect(output.hasSuffix(" rows, 0 errors\n"), "\(output)")
    var empty = try HostileSite.make()
    empty.organs = []
    #expect(try Self.check(empty) == "13 files, 0 rows, 0 errors\n")
  }

  @Test("of a large site comes in parts, each of which leads to the next")
  func parts() throws {
    var site = try HostileSite.make()
    site.organs = try (1...3).map { number in
      let route = Route.home.folder(try #require(Slug("o\(number)")))
      return Organ(
        route: route, title: "单位\(number)",
        notices: [try SmallNotice.notice(in: route, titles: (0..<1100).map { "问题\($0)" })])
    }
    let output = try Self.check(site)
    #expect(output.hasSuffix(" rows, 0 errors\n"), "\(output)")
    let paths = HostileSite.pages(of: site).map(\.path).filter { $0.hasPrefix("data/findings") }
    #expect(paths == ["data/findings.json", "data/findings.csv", "data/findings-2.json", "data/findings-2.csv"])
  }

  @Test("the check finds what is wrong")
  func strict() throws {
    for (file, right, wrong) in [
      ("data/findings.json", "\"parts\":0", "\"parts\":-1"), ("data/findings.json", "\"parts\":0,", ""),
      ("data/findings.csv", "in-progress", "completed"), ("data/findings.csv", "\u{FEFF}", ""),
      ("data/organs/organ/data.json", "organ/2021-inspection/loose\"", "organ/2021-inspection/lost\""),
      ("data/notices.json", "\"2021-08-27\"", "\"27.8.2021\""), ("data/organs/other/findings.csv", "'=1+1", "=1+1"),
      ("data/areas.json", "\"counted\":", "\"counted\":1"),
      ("data/index.json", "\"json\"", "\"xml\""),
    ] {
      let output = try Self.check(try Self.portal()) { path, text in
        path == file ? text.replacingOccurrences(of: right, with: wrong) : text
      }
      #expect(!output.hasSuffix(" rows, 0 errors\n"), "\(file): \(wrong)")
    }
  }

  @Test("what waits for a later date, and what a preview shows besides, is not in it")
  func pending() throws {
    var site = try HostileSite.make()
    let without = HostileSite.pages(of: site).filter { $0.path.hasPrefix("data/") && $0.path != "data/" }
    site.organs[0].preview = OrganPreview(notices: [try SmallNotice.notice(in: site.organs[0].route, titles: ["待公开"])])
    let with = HostileSite.pages(of: site).filter { $0.path.hasPrefix("data/") && $0.path != "data/" }
    #expect(with.map(\.path) == without.map(\.path))
    for (one, other) in zip(with, without) { #expect(render(one.page) == render(other.page), "\(one.path)") }
  }
}

/// A notice with nothing but titles.
private enum SmallNotice {
  static func notice(in organ: Route, titles: [String]) throws -> Notice {
    let route = organ.folder("2024")
    let items = try titles.enumerated().map { number, title in
      let finding = route.folder(try #require(Slug("f\(number)")))
      return Notice.Item.finding(Finding(route: finding, title: title, record: Record(lead: title)))
    }
    return Notice(route: route, title: "通报", date: try HostileSite.day("2024-06-30"), items: items)
  }
}
