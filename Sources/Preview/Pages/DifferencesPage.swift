import Addresses
import Diagnostics
import Files
import SafeHTML

/// The page at `/-/differences/`.
struct DifferencesPage {
  let differences: Differences
  /// Where the published site lies, as the user named it.
  let published: String
  let isPublished: Bool
  /// Whether the preview shows nothing that would not be published.
  let isPreview: Bool
  let language: Language
  /// The segments of the base address's path.
  let base: [String]
  /// A page's title by its file.
  let title: (Differences.Row) -> String?

  /// More rows than these are only counted.
  private static let most = 1000

  var html: HTML {
    """
    <h1>\(DifferenceWords.title(language))</h1>
    <p class="quiet">\(about)</p>
    \(if: !isPreview, "<p class=\"quiet\">\(DifferenceWords.leftOut(language))</p>\n")\
    \(if: differences.rows.isEmpty, "<p>\(DifferenceWords.none(language))</p>\n")\
    \(if: !differences.rows.isEmpty, summary)\
    \(if: isEverywhere, "<p class=\"quiet\">\(DifferenceWords.everywhere(language))</p>\n")\
    \(section(DifferenceWords.pages, pages))\
    \(section(DifferenceWords.files, files))
    """
  }

  private var about: String {
    let folder = VisibleText.of(published)
    return (isPublished ? DifferenceWords.compared(folder) : DifferenceWords.published(folder))(language)
  }

  private var summary: HTML {
    let counts = DifferenceWords.counts(
      added: differences.count(.added), changed: differences.count(.changed), gone: differences.count(.gone))
    return """
      <p>\(counts(language))</p>
      <p>\(DifferenceWords.publish(language))</p>

      """
  }

  private var isEverywhere: Bool {
    isPublished && differences.count(.changed) > 20 && differences.count(.changed) * 10 > differences.total * 8
  }

  private var pages: [Differences.Row] { differences.rows.filter { $0.path.isPage } }
  private var files: [Differences.Row] { differences.rows.filter { !$0.path.isPage } }

  private func section(_ heading: Wording, _ rows: [Differences.Row]) -> HTML {
    guard !rows.isEmpty else { return .empty }
    let left = rows.count - Self.most
    return """
      <h2>\(heading(language))</h2>
      <table class="changes">
      \(each: rows.prefix(Self.most), { row($0) })\
      </table>
      \(if: left > 0, "<p>\(DifferenceWords.more(left)(language))</p>\n")
      """
  }

  private func row(_ row: Differences.Row) -> HTML {
    let address = address(of: row.path)
    let name = VisibleText.of(title(row) ?? address.readable)
    let link: HTML = row.kind == .gone ? "\(name)" : "<a \(href: address.link)>\(name)</a>"
    return """
      <tr><td class="kind">\(DifferenceWords.kind(row.kind)(language))</td><td>\(link)</td>\
      <td class="quiet">\(VisibleText.of(address.readable))</td></tr>

      """
  }

  /// A page's address is that of its folder.
  private func address(of path: RelativePath) -> (readable: String, link: WebAddress?) {
    var segments = path.components
    let isFolder = segments.last == "index.html"
    if isFolder { segments.removeLast() }
    let whole = base + segments
    let end = isFolder && !whole.isEmpty ? "/" : ""
    let encoded = whole.map { PercentEncoding.encode($0, allowing: .unreserved) }
    return ("/" + whole.joined(separator: "/") + end, WebAddress("/" + encoded.joined(separator: "/") + end))
  }
}

extension RelativePath {
  /// Whether browsers show it as a page.
  fileprivate var isPage: Bool { text.hasSuffix(".html") }
}
