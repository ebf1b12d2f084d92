import Addresses
import Diagnostics
import Disclosure
import Files
import Markdown

/// What links can lead to: every document and every asset, known from paths alone.
///
/// Each organ has an index of its own, made when the first link leads there.
struct LinkTable: Sendable {
  private let base: BaseAddress
  /// By the name of the organ's folder.
  private let organs: [String: LinkIndex]
  /// By the first segment of the organ's address.
  private let organsBySlug: [String: LinkIndex]
  /// Free pages, and pages that belong to no document.
  private let others: LinkIndex
  private let assets: [RelativePath: Route]
  /// The organs that were not read.
  private let known: [String: KnownOrgan]
  /// Every document, in the order of the tree.
  private let documents: [TreeNode]
  /// Pages that are held back for now.
  private let hidden: Set<Route>
  /// How large pictures are; nil where nobody is shown what is read.
  private let sizes: PictureSizes?

  init(
    tree: ContentTree, documents: [TreeNode], hidden: Set<Route>, base: BaseAddress, known: [String: KnownOrgan] = [:],
    sizes: PictureSizes? = nil
  ) {
    self.base = base
    self.sizes = sizes
    self.hidden = hidden
    self.documents = documents
    assets = tree.assets
    self.known = known
    others = LinkIndex(of: { tree.freePages.map { LinkTarget($0) } }, sitePages: Self.sitePages(of: tree))
    var organs: [String: LinkIndex] = [:]
    var bySlug: [String: LinkIndex] = [:]
    for organ in tree.organs {
      let folder = organ.file.firstComponent
      let index =
        known[folder].map { organ in LinkIndex(of: { organ.documents() }) } ?? LinkIndex(of: { organ.targets })
      organs[folder] = index
      bySlug[organ.lastSegment] = index
    }
    self.organs = organs
    organsBySlug = bySlug
  }

  /// The pages that belong to no document. Rounds of inspection have theirs where there are several organs.
  private static func sitePages(of tree: ContentTree) -> [Route] {
    [.home, .folder("changes"), .folder("data"), .folder("search"), .folder("contact")]
      + (tree.organs.count > 1 ? [RoundName.list] : [])
  }

  /// The address of a document.
  func address(of route: Route, fragment: String? = nil) -> WebAddress {
    fragment.map { base.address(of: route, fragment: $0) } ?? base.address(of: route)
  }

  /// How large a picture among the assets is, as far as its file says.
  func size(of picture: Route) -> PictureSize? {
    guard let file = RelativePath(picture.path), assets[file] == picture else { return nil }
    return sizes?.size(of: file)
  }

  /// Whether a page is held back for now.
  func isHidden(_ route: Route) -> Bool { hidden.contains(route) }

  /// What a reference of a file leads to: a document, a page without one, or an asset; nil where there is nothing.
  func target(_ path: String, from file: RelativePath) -> (route: Route, asset: RelativePath?)? {
    let decoded = PercentDecoding.decode(path)
    if decoded.utf8.first == UInt8(ascii: "/") { return absolute(String(Substring(decoded.utf8.dropFirst()))) }
    guard let resolved = file.resolving(decoded) else { return nil }
    return entry(at: resolved)
  }

  /// The document that has an address.
  func document(at route: Route) -> LinkTarget? {
    index(ofAddress: route.path).document(at: route)
  }

  /// The address that an author may have meant.
  func suggestion(for path: String) -> String? {
    let last = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    let names = ["site.yaml"] + documents.map(\.file.text)
    let endings = names.filter { $0.utf8.count < 200 }.map { name in
      (name, name.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? name)
    }
    guard let near = Spelling.suggestion(for: last, among: endings.map(\.1)) else { return nil }
    return endings.first { $0.1 == near }.map { "/" + $0.0 }
  }

  /// The pages of the rounds that the organs name that were not read.
  var knownRounds: [Route] { known.values.flatMap(\.rounds) }

  /// The organs that were not read and that have former addresses, in the order of their folders.
  var knownWithFormerAddresses: [KnownOrgan] {
    known.values.filter { !$0.formerAddresses.isEmpty }
      .sorted { $0.folder.utf8.lexicographicallyPrecedes($1.folder.utf8) }
  }

  /// All pages by their addresses, case ignored.
  var pages: PagesByKey {
    let unread = Set(known.keys.compactMap { organs[$0].map(ObjectIdentifier.init) })
    var byKey: [String: [PagesByKey.Organ]] = [:]
    for (slug, index) in organsBySlug {
      byKey[slug.lowercased(), default: []].append((index, unread.contains(ObjectIdentifier(index))))
    }
    return PagesByKey(organs: byKey, others: others)
  }

  private func absolute(_ path: String) -> (route: Route, asset: RelativePath?)? {
    if let relative = RelativePath(path.hasSuffix("/") ? String(path.dropLast()) : path),
      let found = entry(at: relative)
    {
      return found
    }
    let folder = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
    return (index(ofAddress: folder).page(at: folder) ?? round(at: folder)).map { ($0, nil) }
  }

  /// The page of a round of inspection, if there is such a round: which there are is known when all is read, and then
  /// `RoundLinks` looks at it.
  private func round(at folder: String) -> Route? {
    guard others.page(at: RoundName.list.path) != nil, let route = Route(kept: folder),
      RoundName.list.contains(route), route.segments.count == 2
    else { return nil }
    return route
  }

  private func entry(at path: RelativePath) -> (route: Route, asset: RelativePath?)? {
    let index = organs[path.firstComponent] ?? others
    if let route = index.document(in: path) { return (route, nil) }
    return assets[path].map { ($0, path) }
  }

  private func index(ofAddress path: String) -> LinkIndex {
    let first = path.utf8.prefix { $0 != UInt8(ascii: "/") }
    return organsBySlug[String(Substring(first))] ?? others
  }
}

extension TreeNode {
  /// What links can lead to here and beneath.
  fileprivate var targets: [LinkTarget] { [LinkTarget(self)] + children.flatMap(\.targets) }
}

extension LinkTarget {
  /// A document of which only the path is known yet.
  init(_ node: TreeNode) {
    self.init(
      file: node.file.text, route: node.route, isMarker: node.file.name == node.kind.marker,
      hasLedger: node.kind == .notice)
  }
}
