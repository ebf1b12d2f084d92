import Addresses
import Cores
import Diagnostics
import Disclosure
import Files

/// Reads a content folder:
///
/// 1. list the tree; kinds, addresses and order come from paths alone (`Tree`);
/// 2. read `site.yaml`;
/// 3. read every document on all cores: bytes, front matter by its table of keys, body by libcmark (`Readers`);
/// 4. put the documents together, leaving out drafts and what lies beneath them, with their mistakes (`Assembly`);
/// 5. check the links between them.
public struct ContentReader: Sendable {
  private let root: Root

  /// - Parameter root: the content folder.
  public init(root: Root) { self.root = root }

  /// The whole content, with everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - base: stands in for the `baseURL` of `site.yaml`.
  ///   - hidden: pages that are held back for now; links to them are shown as text.
  ///   - known: organs of which a former reading is still true; they are not read.
  ///   - showsDrafts: whether drafts are read as if they were published, for a preview that marks them.
  ///   - progress: is told how many documents have been read.
  /// - Returns: what the content says. Where organs are known and it has errors, their words may suggest less than those
  ///   of a whole reading.
  /// - Throws: `FileError` where the folder cannot be listed; a file that cannot be read is a diagnostic.
  public func read(
    base: BaseAddress? = nil, hidden: Set<Route> = [], known: [KnownOrgan] = [], showsDrafts: Bool = false,
    progress: Progress? = nil
  ) async throws -> SiteContent {
    let known = Dictionary(known.map { ($0.folder, $0) }, uniquingKeysWith: { first, _ in first })
    let listing = try await ContentListing(of: root, known: Set(known.keys))
    var (tree, diagnostics) = await TreeBuilder.tree(of: listing.entries, known: Set(known.keys))
    let nodes = tree.numberDocuments()
    let sizes = PictureSizes(root: root)
    let settings = tree.siteFile.map { SiteReader.read($0, in: root, assets: tree.assets, sizes: sizes) } ?? ReadSite()
    var site = settings.site
    diagnostics += settings.diagnostics
    if let base { site?.base = base }

    let links = LinkTable(
      tree: tree, documents: nodes, hidden: hidden, base: site?.base ?? Self.anyBase, known: known,
      sizes: sizes)
    let typography = site?.typography ?? .asWritten
    let unread = nodes.indices.filter { !nodes[$0].isKnown }
    let read = await onAllCores(unread.count, chunk: max(1, min(64, unread.count / 32)), progress: progress) { index in
      DocumentReader(root: root, node: nodes[unread[index]], links: links, typography: typography).read()
    }
    var documents = [ReadDocument](repeating: .known, count: nodes.count)
    for (index, document) in zip(unread, read) { documents[index] = document }

    let assembly = Assembly(tree: tree, nodes: nodes, documents: documents, links: links, showsDrafts: showsDrafts)
    let organs = assembly.organs()
    let drafts = assembly.draftPlaces
    diagnostics.removeAll { Self.lies($0.place.path, in: drafts) }
    diagnostics += assembly.diagnostics()
    let navigation = tree.siteFile.map { SiteNavigation(settings.navigation, in: $0, links, assembly) }
    diagnostics += navigation?.diagnostics ?? []
    site?.face.navigation = navigation?.entries ?? []
    site?.organs = organs.compactMap { $0 }
    site?.pages = assembly.freePages()
    let used = Self.links(of: assembly, navigation)
    let assets = Self.assets(used, tree, site)
    let pictures = await PictureCheck.diagnostics(of: assets, in: root)
    diagnostics += pictures.values
    let seen = Sightings(listing.folders, of: assembly, tree, settings.seen)
    return SiteContent(
      site: site, assets: assets, allAssets: tree.assets, links: used,
      measuredPictures: sizes.stamps, diagnostics: Diagnostic.sorted(diagnostics),
      organs: await seen.organs(
        tree.organs, organs, assembly,
        complained: Self.folders(diagnostics, showing: Set(pictures.keys.map(\.route)), in: assembly)),
      freePages: tree.freePages.flatMap(assembly.targets), rounds: assembly.rounds.pages,
      surroundings: seen.surroundings, hasLinks: listing.entries.contains { $0.kind == .link(.insideFile) })
  }

  /// Whether a path is one of the places or beneath one.
  private static func lies(_ path: String, in places: [String]) -> Bool {
    places.contains { path.utf8.elementsEqual($0.utf8) || path.utf8.starts(with: "\($0)/".utf8) }
  }

  /// Where the documents and the navigation lead to.
  private static func links(of assembly: Assembly, _ navigation: SiteNavigation?) -> [SiteContent.Links] {
    guard let targets = navigation?.targets, !targets.isEmpty else { return assembly.links }
    return assembly.links + [SiteContent.Links(page: .home, targets: targets)]
  }

  /// The folders at the top that something was said of: about files in them, or about pictures that these show.
  private static func folders(_ diagnostics: [Diagnostic], showing pictures: Set<Route>, in assembly: Assembly)
    -> Set<String>
  {
    let folders = diagnostics.map { $0.place.path.utf8.prefix { $0 != UInt8(ascii: "/") } }
    let named = Set(folders.map { String(Substring($0)) })
    return pictures.isEmpty ? named : named.union(assembly.folders(showing: pictures))
  }

  private static func assets(_ links: [SiteContent.Links], _ tree: ContentTree, _ site: Site?) -> [SiteContent.Asset] {
    let used = Set(links.flatMap(\.targets)).union(site?.ownAssets ?? [])
    return tree.assets.filter { used.contains($0.value) }
      .map { SiteContent.Asset(route: $0.value, file: $0.key) }
      .sorted { $0.route < $1.route }
  }

  /// Stands in where `site.yaml` gives no address, so that the other files are read for their mistakes all the same.
  static let anyBase: BaseAddress = {
    guard let base = BaseAddress("https://example.org/") else { preconditionFailure("a valid address") }
    return base
  }()
}
