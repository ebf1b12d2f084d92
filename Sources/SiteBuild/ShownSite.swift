import Addresses
import Content
import Disclosure
import Files
import Pages

/// What the public may see at the as-of dates: the pages, and the files that these pages use.
struct ShownSite {
  let pages: [PlannedPage]
  let assets: [SiteContent.Asset]
  let heldBack: HeldBack

  /// Nil where the content gives no site.
  ///
  /// - Throws: `FileError` where the content cannot be read again.
  init?(_ content: SiteContent, root: Root, _ request: BuildRequest) async throws {
    guard var shown = Self.published(content, request) else { return nil }
    var content = content
    // Links are made when a document is read, and only now it is known which pages are held back. It is rare that one
    // leads there; then the documents are read once more.
    let hidden = Self.held(by: content, shown.pages)
    if !hidden.isEmpty {
      content = try await ContentReader(root: root).read(base: request.base, hidden: hidden)
      guard let again = Self.published(content, request) else { return nil }
      shown = again
    }
    pages = shown.pages
    heldBack = shown.heldBack
    assets = Self.used(of: content, by: shown.pages)
  }

  private static func published(_ content: SiteContent, _ request: BuildRequest)
    -> (pages: [PlannedPage], heldBack: HeldBack)?
  {
    guard let (site, heldBack) = content.site?.published(asOf: request.asOf) else { return nil }
    return (plannedPages(of: site, assets: assetAddresses), heldBack)
  }

  /// The pages that shown documents lead to and that are not shown.
  private static func held(by content: SiteContent, _ pages: [PlannedPage]) -> Set<Route> {
    let known = Set(pages.map(\.route)).union(content.assets.map(\.route))
    return Set(links(of: content, shownBy: pages).filter { !known.contains($0) })
  }

  /// The assets that shown documents use, and the badge that every page shows.
  private static func used(of content: SiteContent, by pages: [PlannedPage]) -> [SiteContent.Asset] {
    var used = Set(links(of: content, shownBy: pages))
    if let badge = content.site?.records.badge { used.insert(badge.picture) }
    return content.assets.filter { used.contains($0.route) }
  }

  private static func links(of content: SiteContent, shownBy pages: [PlannedPage]) -> [Route] {
    let shown = Set(pages.map(\.route))
    return content.links.flatMap { shown.contains($0.page) ? $0.targets : [] }
  }

  private static let assetAddresses = AssetAddresses(
    stylesheet: Route.file("style.css"), icon: Route.file("icon.svg"))
}
