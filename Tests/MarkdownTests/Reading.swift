import Addresses
import Diagnostics

@testable import Markdown

/// Bodies as the tests write them.
struct Reading {
  let body: MarkdownBody
  let diagnostics: [Diagnostic]

  /// Reads `text`, in front of which `frontMatter` stands in the file.
  init(
    _ text: String, frontMatter: String = "", idPrefix: String = "", markersAllowed: Bool = true,
    widensPunctuation: Bool = false
  ) {
    self.init(
      bytes: Array(frontMatter.utf8) + Array(text.utf8), from: frontMatter.utf8.count, idPrefix: idPrefix,
      markersAllowed: markersAllowed, widensPunctuation: widensPunctuation)
  }

  /// Reads the bytes of a file from `start` on.
  init(
    bytes: [UInt8], from start: Int = 0, idPrefix: String = "", markersAllowed: Bool = true,
    widensPunctuation: Bool = false
  ) {
    let reader = MarkdownReader(
      source: SourceText(path: "notice.md", bytes: bytes), body: start..<bytes.count, idPrefix: idPrefix,
      markersAllowed: markersAllowed, links: SampleLinks(), widensPunctuation: widensPunctuation)
    (body, diagnostics) = reader.read()
  }

  /// The whole body as HTML.
  var html: String { body.prose.html.string }
  /// The whole body as plain text.
  var text: String { body.prose.text }
  /// The codes of what is mistaken, in order.
  var codes: [String] { diagnostics.map(\.code) }
  /// Line and column of what is mistaken, in order.
  var places: [[Int]] { diagnostics.map { [$0.place.line, $0.place.column] } }

  /// The headings at the top level.
  var headings: [Heading] {
    body.blocks.compactMap { if case .heading(let heading) = $0 { heading } else { nil } }
  }
}

/// `page:name#fragment` is a page, `broken:` leads nowhere, everything else is an address if it can be one.
struct SampleLinks: LinkResolver {
  func link(_ destination: String) -> LinkResolution {
    guard destination.hasPrefix("page:") else { return image(destination) }
    let parts = destination.dropFirst(5).split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    guard let slug = Slug(parts[0]), let address = WebAddress("/\(parts[0])/") else { return broken }
    return .page(Route.home.folder(slug), fragment: parts.count > 1 ? parts[1] : nil, address)
  }

  func size(ofPicture route: Route) -> (width: Int, height: Int)? { nil }

  func image(_ destination: String) -> LinkResolution {
    WebAddress(destination).map(LinkResolution.address) ?? broken
  }

  private var broken: LinkResolution {
    .broken(cause: Wording("没有这个页面", "no such page"), mend: Wording("改地址", "mend it"), code: "broken-link")
  }
}
