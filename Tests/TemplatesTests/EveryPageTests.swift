import Disclosure
import Pages
import Testing

@testable import Templates

@Suite("Every page")
struct EveryPageTests {
  @Test(
    "has a language, a policy, a skip link, one heading, main, and below the first page breadcrumbs",
    arguments: Snapshot.pages)
  func frame(_ snapshot: Snapshot) throws {
    let html = String(decoding: render(try snapshot.page()), as: UTF8.self)
    for part in [
      "<html lang=\"zh-Hans\">", "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ",
      "<a class=\"skip\" href=\"#main\">", "<main id=\"main\">", "<h1", "\n<title>",
      "<meta name=\"viewport\"", "<meta name=\"SiteIDCode\"", "<meta name=\"robots\" content=\"noindex\">",
      "<aside class=\"demonstration\"",
    ] {
      #expect(html.split(separator: part, omittingEmptySubsequences: false).count == 2, "\(part)")
    }
    let isFirst = ["home", "portal"].contains(snapshot.rawValue.prefix { $0.isLetter })
    #expect(html.contains("<nav class=\"breadcrumbs\"") != isFirst)
    #expect(html.contains("href=\"tel:12309\"") && html.contains("href=\"mailto:office@example.org\""))
  }

  @Test(
    "has no script but the files of the site, no style and no handler of its own, whatever the content says",
    arguments: Snapshot.pages)
  func nothingInline(_ snapshot: Snapshot) throws {
    let html = String(decoding: render(try snapshot.page()), as: UTF8.self)
    let data =
      html.split(separator: "<script type=\"application/ld+json\">", omittingEmptySubsequences: false).count - 1
    let scripts = try tags(of: snapshot).filter { $0.name.hasPrefix("script") }
    // A script is a module in a file of the site's own, or data for machines that read the page, which nothing runs.
    #expect(scripts.count { $0.attributes == ["type"] } == data)
    #expect(scripts.allSatisfy { $0.attributes.last == "src" || $0.attributes == ["type"] })
    for tag in try tags(of: snapshot) {
      #expect(!tag.name.hasPrefix("style"))
      for attribute in tag.attributes { #expect(!attribute.hasPrefix("on") && attribute != "style", "\(tag.name)") }
    }
  }

  @Test("says to machines that a notice was changed when its data last was, and never before it went public")
  func modified() throws {
    for (asOf, modified) in [("2021-12-31", "2021-12-31"), ("2021-08-27", "2021-08-30")] {
      var site = try HostileSite.make()
      site.organs[0].asOf = try HostileSite.day(asOf)
      let page = try #require(HostileSite.pages(of: site).first { $0.path == "organ/2021-inspection/" })
      let html = String(decoding: render(page.page), as: UTF8.self)
      #expect(html.contains("\"datePublished\":\"2021-08-30\",\"dateModified\":\"\(modified)\""))
    }
  }

  @Test("closes what it opens", arguments: Snapshot.pages)
  func balanced(_ snapshot: Snapshot) throws {
    let void = ["meta", "link", "img", "br", "wbr", "hr", "input", "!doctype"]
    var open: [String] = []
    for tag in try tags(of: snapshot) where !void.contains(tag.name) && !tag.attributes.contains("/") {
      if tag.name.hasPrefix("/") {
        #expect(open.popLast() == String(tag.name.dropFirst()))
      } else {
        open.append(tag.name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test("has every id once", arguments: Snapshot.pages)
  func ids(_ snapshot: Snapshot) throws {
    let html = String(decoding: render(try snapshot.page()), as: UTF8.self)
    let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
  }

  @Test("the channels of a notice that says where they stand come once")
  func contactOnce() throws {
    for snapshot in [Snapshot.notice, .contact] {
      let html = String(decoding: render(try snapshot.page()), as: UTF8.self)
      #expect(html.split(separator: "tel:12309").count == 2)
    }
  }

  @Test("a former address leads on without scripts, and asks not to be listed")
  func former() throws {
    let html = String(decoding: render(try Snapshot.former.page()), as: UTF8.self)
    let address = "/%E5%85%AC%E5%BC%80/organ/2021-inspection/area/finding/"
    for part in [
      "<meta http-equiv=\"refresh\" content=\"0; url=\(address)\">", "<meta name=\"robots\" content=\"noindex\">",
      "<link rel=\"canonical\" href=\"https://example.org\(address)\">", "<a href=\"\(address)\">",
    ] {
      #expect(html.split(separator: part, omittingEmptySubsequences: false).count == 2, "\(part)")
    }
    #expect(!html.contains("<script"))
    let sitemap = String(decoding: render(try Snapshot.sitemap.page()), as: UTF8.self)
    #expect(!sitemap.contains("/old/"))
  }

  @Test("says how it looks when it is shared", arguments: Snapshot.pages)
  func openGraph(_ snapshot: Snapshot) throws {
    let html = String(decoding: render(try snapshot.page()), as: UTF8.self)
    let expected = snapshot == .notFound ? 1 : 2
    for property in ["title", "description", "type", "url", "site_name", "locale", "image", "image:alt"] {
      let part = "<meta property=\"og:\(property)\" content=\""
      #expect(html.split(separator: part, omittingEmptySubsequences: false).count == expected, "\(part)")
    }
    #expect(html.contains("content=\"https://example.org/%E5%85%AC%E5%BC%80/assets/across.jpg\"") == (expected == 2))
  }

  private func tags(of snapshot: Snapshot) throws -> [Tag] {
    Tag.all(in: String(decoding: render(try snapshot.page()), as: UTF8.self))
  }
}

extension Snapshot {
  /// Those that people read.
  static var pages: [Snapshot] {
    let files: [Snapshot] = [.sitemap, .robots, .theme, .former, .searchNumbers, .searchTitles]
    return allCases.filter { !files.contains($0) && !$0.rawValue.contains(".") }
  }
}

/// A tag of a page whose attributes are all in double quotes.
struct Tag {
  let name: String
  let attributes: [String]

  /// All tags in their order; `<` and `>` in text and in attributes are escaped.
  static func all(in html: String) -> [Tag] {
    html.split(separator: "<").compactMap { piece in
      guard let end = piece.firstIndex(of: ">") else { return nil }
      let inside = piece[..<end]
      let name = inside.prefix { $0 != " " }
      // Every second piece lies between quotation marks.
      let outside = inside.dropFirst(name.count).split(separator: "\"", omittingEmptySubsequences: false)
        .enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
      let attributes = outside.map { String($0.filter { $0 != " " && $0 != "=" }) }.filter { !$0.isEmpty }
      return Tag(name: String(name), attributes: attributes)
    }
  }
}
