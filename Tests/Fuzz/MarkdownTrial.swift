import Addresses
import Diagnostics
import Markdown

/// Markdown to HTML, whatever the bytes are.
enum MarkdownTrial {
  /// Ends the process where the HTML is not whole, or a mistake has no place in the file.
  static func run(_ input: [UInt8]) {
    guard let settings = input.first else { return }
    let bytes = Array(input.dropFirst())
    let start = settings & 4 == 0 ? 0 : bytes.count / 3
    let reader = MarkdownReader(
      source: SourceText(path: "notice.md", bytes: bytes), body: start..<bytes.count, idPrefix: "p/",
      markersAllowed: settings & 2 == 0, links: Links(), widensPunctuation: settings & 1 == 0)
    let (body, mistakes) = reader.read()
    precondition(WholeHTML.check(Array(body.prose.html.string.utf8)), "the HTML is not whole")
    precondition(mistakes.allSatisfy { $0.place.line > 0 && $0.place.column > 0 }, "a mistake has no place")
  }

  /// A site that has every page, and pictures of one size.
  private struct Links: LinkResolver {
    func link(_ destination: String) -> LinkResolution { image(destination) }
    func image(_ destination: String) -> LinkResolution {
      WebAddress(destination).map(LinkResolution.address)
        ?? .broken(cause: Wording("没有", "none"), mend: Wording("改", "mend"), code: "broken-link")
    }
    func size(ofPicture route: Route) -> (width: Int, height: Int)? { (640, 480) }
  }
}
