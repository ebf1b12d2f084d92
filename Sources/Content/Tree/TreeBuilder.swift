import Addresses
import Cores
import Diagnostics
import Files

/// Makes the tree of documents from the listing of the content folder. THE place where folders get their meaning.
struct TreeBuilder: Sendable {
  private let entries: [String: [Entry]]
  /// The folders of organs that need not be looked into.
  private let known: Set<String>
  private(set) var tree = ContentTree()
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - listing: everything in the content folder; what lies in one folder is sorted.
  ///   - known: the folders of organs that need not be looked into.
  init(_ listing: [Entry], known: Set<String> = []) {
    var entries: [String: [Entry]] = [:]
    for entry in listing { entries[entry.path.parent?.text ?? "", default: []].append(entry) }
    self.entries = entries
    self.known = known
  }

  private init(entries: [String: [Entry]], known: Set<String>) {
    self.entries = entries
    self.known = known
  }

  /// The tree, and what is wrong with it.
  static func tree(of listing: [Entry], known: Set<String> = []) async -> (ContentTree, [Diagnostic]) {
    var builder = TreeBuilder(listing, known: known)
    await builder.build()
    return builder.taken()
  }

  /// Gives the tree away, so that whoever numbers its documents need not copy it.
  private consuming func taken() -> (ContentTree, [Diagnostic]) { (tree, diagnostics) }

  private mutating func build() async {
    var organs: [RelativePath] = []
    for entry in usable(in: "") {
      switch (entry.path.name, entry.isFolder) {
      case ("site.yaml", false): tree.siteFile = entry.path
      case ("site.yaml", true): report(.markerIsFolder("site.yaml"), entry.path)
      case ("assets", true): addAssets(in: entry.path, at: Route.folder("assets"))
      case ("pages", true): addFreePages(in: entry.path)
      case (_, true): organs.append(entry.path)
      case (_, false): reportStray(entry.path)
      }
    }
    if tree.siteFile == nil, !entries["", default: []].contains(where: { $0.path.name == "site.yaml" }) {
      diagnostics.append(Mistake.noSiteFile().at(.whole("site.yaml")))
    }
    await addOrgans(organs)
    tree.organs = inOrder(tree.organs)
    checkAddresses(of: tree.organs + tree.freePages, reserved: ReservedAddress.ofOrgans)
  }

  // MARK: Folders

  /// Organs have nothing to do with each other, so they are looked at on all cores.
  private mutating func addOrgans(_ paths: [RelativePath]) async {
    let unknown = paths.filter { !known.contains($0.text) }
    let start = TreeBuilder(entries: entries, known: known)
    let found = await onAllCores(unknown.count, chunk: 8) { index in
      var builder = start
      let organ = builder.folder(unknown[index], [.organ], under: .home)
      return (organ: organ, diagnostics: builder.diagnostics)
    }
    var looked = found[...]
    for path in paths {
      if known.contains(path.text) {
        if let organ = knownOrgan(path) { tree.organs.append(organ) }
      } else if let next = looked.popFirst() {
        if let organ = next.organ { tree.organs.append(organ) }
        diagnostics += next.diagnostics
      }
    }
  }

  /// An organ that need not be looked into.
  private mutating func knownOrgan(_ path: RelativePath) -> TreeNode? {
    guard let name = FileKind.organ.marker, let marker = path.appending(name),
      let slug = slug(of: path, isFolder: true)
    else { return nil }
    return TreeNode(kind: .organ, file: marker, route: Route.home.folder(slug), isKnown: true)
  }

  /// The document that a folder is, with all that lies beneath it.
  private mutating func folder(_ path: RelativePath, _ kinds: [FileKind], under parent: Route) -> TreeNode? {
    let inside = usable(in: path.text)
    guard let marker = marker(of: path, inside, kinds: kinds) else { return nil }
    guard let slug = slug(of: path, isFolder: true) else { return nil }
    var node = TreeNode(kind: marker.kind, file: marker.file, route: parent.folder(slug))
    for entry in inside where entry.path != marker.file {
      if let child = child(entry, of: node) { node.children.append(child) }
    }
    node.children = inOrder(node.children)
    checkAddresses(of: node.children, reserved: marker.kind == .notice ? ReservedAddress.inNotices : [])
    return node
  }

  private mutating func child(_ entry: Entry, of node: TreeNode) -> TreeNode? {
    let isMarkdown = entry.path.name.utf8.suffix(3).elementsEqual(".md".utf8)
    switch (node.kind, entry.isFolder) {
    case (.organ, true): return folder(entry.path, [.notice], under: node.route)
    case (.notice, true): return folder(entry.path, [.area, .finding], under: node.route)
    case (.area, true): return folder(entry.path, [.finding], under: node.route)
    case (_, true): report(.strayFolder(), entry.path)
    case (.notice, false) where isMarkdown, (.area, false) where isMarkdown:
      return file(entry.path, .finding, node.route)
    case (.finding, false) where isMarkdown: return file(entry.path, .specificFinding, node.route)
    case (_, false): reportStray(entry.path)
    }
    return nil
  }

  private mutating func file(_ path: RelativePath, _ kind: FileKind, _ parent: Route) -> TreeNode? {
    guard let slug = slug(of: path, isFolder: false) else { return nil }
    return TreeNode(kind: kind, file: path, route: parent.folder(slug))
  }

  /// The file that says what the folder is. Exactly one must, and it must be one that can stand at this level.
  private mutating func marker(of path: RelativePath, _ inside: [Entry], kinds: [FileKind])
    -> (kind: FileKind, file: RelativePath)?
  {
    let wanted = kinds.compactMap(\.marker)
    let found = inside.filter { FileKind.markers.contains($0.path.name) }
    if let folder = found.first(where: \.isFolder) {
      report(.markerIsFolder(folder.path.name), folder.path)
      return nil
    }
    guard let marker = found.first else {
      report(.missingMarker(wanted), path)
      return nil
    }
    if found.count > 1 {
      report(.twoMarkers(found.map(\.path.name)), path)
      return nil
    }
    guard let kind = kinds.first(where: { $0.marker == marker.path.name }) else {
      report(.wrongMarker(marker.path.name, wanted: wanted), marker.path)
      return nil
    }
    return (kind, marker.path)
  }

  private mutating func addFreePages(in path: RelativePath) {
    for entry in usable(in: path.text) {
      if entry.isFolder {
        report(.strayFolder(), entry.path)
      } else if !entry.path.name.utf8.suffix(3).elementsEqual(".md".utf8) {
        reportStray(entry.path)
      } else if let page = file(entry.path, .freePage, .home) {
        tree.freePages.append(page)
      }
    }
    tree.freePages = inOrder(tree.freePages)
  }

  private mutating func addAssets(in folder: RelativePath, at route: Route) {
    for entry in usable(in: folder.text) {
      guard let here = route.entry(named: entry.path.name, isFolder: entry.isFolder) else {
        report(.unusableName(entry.path.name), entry.path)
        continue
      }
      if entry.isFolder { addAssets(in: entry.path, at: here) } else { tree.assets[entry.path] = here }
    }
  }

  // MARK: Names

  /// The entries of a folder that can be content: no backups, no dot files, no links that lead nowhere.
  private mutating func usable(in folder: String) -> [Entry] {
    var usable: [Entry] = []
    for entry in entries[folder, default: []] where !OfficeDebris.contains(entry.path.name) {
      switch entry.kind {
      case .file, .folder, .link(.insideFile): usable.append(entry)
      case .link(.outside): report(.linkOutOfTree(), entry.path)
      case .link(.dangling): report(.linkToNothing(), entry.path)
      case .link(.insideFolder): report(.linkToFolder(), entry.path)
      case .other: report(.specialFile(), entry.path)
      case .unreadableName: report(.unreadableName(), entry.path)
      }
    }
    return usable
  }

  private mutating func slug(of path: RelativePath, isFolder: Bool) -> Slug? {
    let slug = FileName(path.name, isFolder: isFolder).slug
    if slug == nil { report(.unusableName(path.name), path) }
    if let right = MisnumberedName.right(for: path.name) { report(.misnumberedName(right), path) }
    return slug
  }

  private func inOrder(_ nodes: [TreeNode]) -> [TreeNode] {
    let numbered: [(order: Int, node: TreeNode)] = nodes.map { ($0.order, $0) }
    let sorted = numbered.sorted { one, other in
      one.order == other.order ? one.node.route < other.node.route : one.order < other.order
    }
    return sorted.map(\.node)
  }

  private mutating func checkAddresses(of nodes: [TreeNode], reserved: [String]) {
    var seen: [String: RelativePath] = [:]
    for node in nodes {
      let name = node.lastSegment
      let key = Slug.collisionKey(of: name)
      if reserved.contains(key) { report(.reservedAddress(name), node.file) }
      if let other = seen[key] {
        report(.sameAddress("/\(node.route.path)", as: other.text), node.file)
      } else {
        seen[key] = node.file
      }
    }
  }

  // MARK: Reports

  private mutating func report(_ mistake: Mistake, _ path: RelativePath) {
    diagnostics.append(mistake.at(.whole(path.text)))
  }

  private mutating func reportStray(_ path: RelativePath) { report(StrayFile.mistake(of: path.name), path) }
}

extension Entry {
  fileprivate var isFolder: Bool { kind == .folder }
}
