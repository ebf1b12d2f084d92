import Content
import Diagnostics
import Disclosure
import Testing

/// Small sites around one file.
enum Samples {
  static let notice = "example-bureau/2021-inspection"
  static let area = "\(notice)/1-party-building"

  /// A file of the content: front matter, a blank line, a body.
  static func file(_ frontMatter: String, _ body: String = "") -> String { "---\n\(frontMatter)\n---\n\n\(body)\n" }

  /// The only site that is read when the base is changed so; without mistakes.
  static func site(_ change: (inout SiteFiles) throws -> Void) async throws -> Site {
    let content = try await content(change)
    #expect(content.codes == [])
    return try #require(content.site)
  }

  /// What is read when the base is changed so.
  static func content(_ change: (inout SiteFiles) throws -> Void) async throws -> SiteContent {
    var files = try Fixtures.base()
    try change(&files)
    return try await files.read()
  }

  /// A finding of this front matter and body, beside the notice.
  static func finding(_ frontMatter: String, _ body: String = "") async throws -> Finding {
    let site = try await site { $0.put(file("title: 某问题\n" + frontMatter, body), at: "\(notice)/0-sample.md") }
    guard case .finding(let finding) = try #require(site.organs.first?.notices.first?.items).first else {
      throw Missing()
    }
    return finding
  }

  /// The title that a free page gets from this value.
  static func title(_ value: String) async throws -> String? {
    let site = try await site { $0.put("---\ntitle: \(value)\n---\n", at: "pages/sample.md") }
    return site.pages.first { $0.route.path == "sample/" }?.title
  }

  struct Missing: Error {}
}

extension SiteContent {
  var codes: [String] { diagnostics.map(\.code) }
}

extension Notice {
  var areas: [Area] { items.compactMap { if case .area(let area) = $0 { area } else { nil } } }
  var looseFindings: [Finding] { items.compactMap { if case .finding(let finding) = $0 { finding } else { nil } } }
}

extension Array<Passage> {
  /// The plain text of everything.
  var text: String {
    map { passage in
      switch passage {
      case .heading(_, _, let content): content.text
      case .prose(let prose): prose.text
      }
    }.joined(separator: "\n")
  }
}
