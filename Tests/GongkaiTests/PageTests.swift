import Foundation
import Testing
import TestSupport

/// What is built and looked at: real and small, at the root of a host and below a path.
enum BuiltContent: CaseIterable {
  case sample, small, starter

  func site(at base: String) async throws -> BuiltSite {
    switch self {
    case .sample: return try await BuiltSite(content: Sample.content, "--base-url", base)
    case .small:
      let scratch = try SmallSite.scratch()
      return try await BuiltSite(content: scratch("Content"), "--base-url", base)
    case .starter:
      let scratch = try Scratch()
      #expect(try await Tool.run(["new", "site"], in: scratch.path).code == 0)
      return try await BuiltSite(content: scratch("site/Content"), "--base-url", base)
    }
  }
}

@Suite("Every page")
struct PageTests {
  static let bases = ["https://gongkai.example/", "https://gongkai.example/a/b/"]

  @Test("Every address in every page leads somewhere, fragments too", arguments: BuiltContent.allCases, bases)
  func links(content: BuiltContent, base: String) async throws {
    let site = try await content.site(at: base)
    #expect(site.brokenLinks(base: base) == [])
    #expect(site.pages.count > 8)
  }

  @Test(
    "So does every address of the site map, the canonical links and robots.txt", arguments: BuiltContent.allCases, bases
  )
  func absoluteAddresses(content: BuiltContent, base: String) async throws {
    let site = try await content.site(at: base)
    let map = try #require(site.files["sitemap.xml"]).text
    let listed = map.components(separatedBy: "<loc>").dropFirst().map { $0.components(separatedBy: "</loc>")[0] }
    for address in listed { #expect(site.holds(address, base: base), "\(address)") }
    #expect(Set(listed).count == listed.count)
    // All pages but the one that is shown where there is none.
    #expect(listed.count == site.pages.count - 1)
    for (name, page) in site.pages where name != "404.html" {
      let canonical = try #require(page.starts("link").first { $0["rel"] == "canonical" }?["href"])
      #expect(listed.contains(canonical), "\(name)")
      #expect(site.file(shownAt: canonical, base: base) == name, "\(name) says that it is \(canonical)")
      #expect(page.starts("meta").first { $0["property"] == "og:url" }?["content"] == canonical, "\(name)")
      // A site has one language: there is no other edition of a page that could be named (HTML, 4.6.7.1).
      #expect(!page.starts("link").contains { $0["hreflang"] != nil }, "\(name)")
    }
    #expect(try #require(site.files["robots.txt"]).text.contains("\(base)sitemap.xml"))
  }

  @Test("It is an HTML document in a language, with one heading of the first level", arguments: BuiltContent.allCases)
  func document(content: BuiltContent) async throws {
    let site = try await content.site(at: Self.bases[1])
    for (name, page) in site.pagesInOrder {
      #expect(site.files[name]?.text.lowercased().hasPrefix("<!doctype html>\n<html lang=\"") == true, "\(name)")
      #expect(page.starts("html").first?["lang"] == "zh-Hans", "\(name)")
      #expect(page.starts("meta").first?["charset"] == "utf-8", "\(name)")
      #expect(page.starts("h1").count == 1, "\(name)")
      #expect(page.text(ofFirst: "h1")?.isEmpty == false, "\(name)")
      #expect(page.text(ofFirst: "title")?.isEmpty == false, "\(name)")
      #expect(page.unbalanced == [], "\(name)")
      #expect(Set(page.ids).count == page.ids.count, "\(name): \(page.ids)")
    }
  }

  @Test("The first thing that can be reached leads to the one main part", arguments: BuiltContent.allCases)
  func skipLink(content: BuiltContent) async throws {
    for (name, page) in try await content.site(at: Self.bases[0]).pagesInOrder {
      let main = page.starts("main")
      #expect(main.count == 1, "\(name)")
      let target = try #require(main.first?["id"])
      let first = page.tags.first { ["a", "button", "input", "select", "summary"].contains($0.name) }
      #expect(first?["href"] == "#\(target)", "\(name)")
    }
  }

  @Test("Nothing but files of the site may run or style it", arguments: BuiltContent.allCases)
  func contentSecurity(content: BuiltContent) async throws {
    for (name, page) in try await content.site(at: Self.bases[1]).pagesInOrder {
      let policy = page.starts("meta").first { $0["http-equiv"]?.lowercased() == "content-security-policy" }?["content"]
      let rules = (policy ?? "").split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(rules.contains("default-src 'none'"), "\(name)")
      #expect(!rules.contains { $0.contains("unsafe") || $0.contains("*") || $0.contains("http") }, "\(name)")
      let head = page.tags.prefix { $0["http-equiv"]?.lowercased() != "content-security-policy" }
      #expect(!head.contains { ["link", "script", "style", "base"].contains($0.name) }, "\(name)")
      #expect(page.starts("style").isEmpty, "\(name)")
      // Data for machines that read the page; nothing runs it.
      for script in page.starts("script") where script["type"] != "application/ld+json" {
        #expect(script["src"]?.isEmpty == false, "\(name)")
      }
      for tag in page.tags {
        #expect(tag["style"] == nil, "\(name)")
        #expect(!tag.attributes.contains { $0.name.hasPrefix("on") || $0.name == "srcdoc" }, "\(name)")
        #expect(!["iframe", "object", "embed", "base"].contains(tag.name), "\(name)")
        // A form leads to a page of the site, the one for the search.
        if tag.name == "form", !tag.isEnd { #expect(tag["action"]?.hasSuffix("/search/") == true, "\(name)") }
        let address = (tag["href"] ?? tag["src"] ?? "").lowercased()
        #expect(!address.hasPrefix("javascript:") && !address.hasPrefix("data:"), "\(name)")
      }
    }
  }

  @Test("Every page has the contact channels", arguments: BuiltContent.allCases)
  func contact(content: BuiltContent) async throws {
    for (name, page) in try await content.site(at: Self.bases[0]).pagesInOrder {
      #expect(page.tags.contains { $0["href"]?.hasPrefix("tel:") == true }, "\(name)")
    }
  }

  @Test("The sample says on every page that it is no official site, and asks not to be listed")
  func demonstration() async throws {
    for (name, page) in try await BuiltContent.sample.site(at: Self.bases[0]).pagesInOrder {
      #expect(page.text.contains("演示样例，非官方网站，以原通报为准"), "\(name)")
      #expect(page.starts("meta").contains { $0["name"] == "robots" && $0["content"]?.contains("noindex") == true })
    }
    for (_, page) in try await BuiltContent.small.site(at: Self.bases[0]).pages {
      #expect(!page.text.contains("演示样例"))
    }
  }

  @Test("What the content says is text, whatever it looks like")
  func escaping() async throws {
    let site = try await BuiltContent.small.site(at: Self.bases[0])
    let page = try #require(site.pages["hospital/2024-audit/service/queue/index.html"])
    #expect(page.text(ofFirst: "h1") == "挂号排队 <久> & \"慢\"")
    #expect(page.tags.contains { $0["href"] == "https://example.com/notice?a=1&b=2" })
    #expect(!page.tags.contains { $0.name == "久" })
  }
}
