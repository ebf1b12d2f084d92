import Addresses
import BuildState
import Content
import Disclosure
import Files
import Pages

/// What a build reads. Organs of which a former reading is still true are left out, as long as nothing that was read
/// says that they look otherwise now.
struct SiteReading: Sendable {
  /// What the content says.
  let content: SiteContent
  /// What the public may see; nil where the content has errors.
  let shown: ShownSite?
  /// Of what is the same on every page.
  let common: Digest

  /// - Parameters:
  ///   - root: the content folder.
  ///   - request: what is to be built.
  ///   - known: what is known of the organs that are as they were.
  ///   - common: of what was the same on every page.
  ///   - changedAssets: the files of `assets/` that are not as they were.
  /// - Throws: `FileError` where the content cannot be listed.
  init(
    root: Root, _ request: BuildRequest, known: [String: OrganRecord], common: Digest?, changedAssets: Set<String>
  ) async throws {
    var known = known
    while true {
      let attempt = try await Attempt(root: root, request, known: known)
      let stale = attempt.staleOrgans(known, common: common, changedAssets: changedAssets)
      if stale.isEmpty {
        content = attempt.content
        shown = attempt.shown
        self.common = attempt.common ?? Digest(of: [])
        return
      }
      for folder in stale { known[folder] = nil }
    }
  }
}

/// One reading, with some organs taken for known.
private struct Attempt {
  let content: SiteContent
  private(set) var shown: ShownSite?
  private(set) var common: Digest?

  init(root: Root, _ request: BuildRequest, known: [String: OrganRecord]) async throws {
    let reader = ContentReader(root: root)
    let organs = known.map { folder, record in
      KnownOrgan(folder: folder, formerAddresses: record.formerAddresses, rounds: record.rounds) {
        record.documents.targets
      }
    }
    let first = try await reader.read(
      base: request.base, known: organs, showsDrafts: request.showsDrafts, progress: request.progress)
    guard first.isPublishable, var published = await Published(first, known, request) else {
      content = first
      return
    }
    // Links are made when a document is read, and only now it is known which pages are held back. It is rare that one
    // leads there; then the documents are read once more.
    let hidden = published.hidden(first)
    if hidden.isEmpty {
      content = first
    } else {
      content = try await reader.read(
        base: request.base, hidden: hidden, known: organs, showsDrafts: request.showsDrafts, progress: request.progress)
      guard let again = await Published(content, known, request) else { return }
      published = again
    }
    guard let pages = published.pages else { return }
    var digest = DigestBuilder()
    digest.add(pages.common())
    // No page says it, and it is in every text.
    digest.add(Array((content.site?.typography ?? .asWritten).rawValue.utf8))
    common = digest.finish()
    shown = await ShownSite(content, published.organs, pages: pages, links: first.links)
  }

  /// The organs that must be read after all.
  func staleOrgans(_ known: [String: OrganRecord], common former: Digest?, changedAssets: Set<String>) -> [String] {
    if known.isEmpty { return [] }
    // A mistake is told in the words of a whole reading; and what is the same on every page decides them all.
    guard content.isPublishable, let shown, common == former else { return Array(known.keys) }
    let faces = Faces(content, shown.records, shown.pages)
    let assets = content.allAssets
    let standing = Set(assets.filter { !changedAssets.contains($0.key.text) }.values)
    // A draft may have the address of an organ that is shown; which of them a link means is told by reading both.
    var doubled = Dictionary(grouping: content.organs, by: \.route).filter { $1.count > 1 }.values.joined().map(
      \.folder)
    doubled.removeAll { known[$0] == nil }
    return doubled
      + known.filter { _, record in
        record.outward.contains { faces[$0.segment] != $0.face } || !record.assets.allSatisfy(standing.contains)
      }.map(\.key)
  }
}

/// The organs at their as-of dates, with the pages of the site.
private struct Published {
  let organs: PublishedOrgans
  /// Nil where the only organ was not read.
  let pages: SitePages?

  init?(_ content: SiteContent, _ known: [String: OrganRecord], _ request: BuildRequest) async {
    guard let site = content.site else { return nil }
    organs = PublishedOrgans(content, known: known, request)
    if organs.isAlone, case .summary = organs.parts[0] {
      pages = nil
    } else {
      pages = await SitePages(of: site, organs: organs.parts, assets: Self.assetAddresses)
    }
  }

  /// The pages that shown documents lead to and that are not shown.
  func hidden(_ content: SiteContent) -> Set<Route> {
    guard let pages, content.links.contains(where: { !$0.targets.isEmpty }) else { return [] }
    let read = Set(pages.pages.map(\.route))
    var standing = read.union(content.allAssets.values)
    for summary in pages.summaries { standing.formUnion(summary.pages.map(\.route)) }
    return Set(content.links.flatMap { read.contains($0.page) ? $0.targets : [] }.filter { !standing.contains($0) })
  }

  private static let assetAddresses = AssetAddresses(
    stylesheet: Route.file("style.css"), icon: Route.file("icon.svg"), searchScript: Route.file("search.js"),
    settings: Route.file("settings.js"), ledger: Route.file("ledger.js"))
}
