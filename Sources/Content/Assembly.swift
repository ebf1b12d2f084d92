import Addresses
import Diagnostics
import Disclosure
import Files

/// Puts documents that were read one by one together into the values of the domain.
struct Assembly {
  private let tree: ContentTree
  private let nodes: [TreeNode]
  private let documents: [ReadDocument]
  private let linkTable: LinkTable
  /// Whether a document, or one above it, is a draft that nobody shall see.
  private let isDraft: [Bool]
  private let showsDrafts: Bool
  /// The rounds of inspection that links can lead to.
  let rounds: RoundLinks

  /// With `showsDrafts` drafts are read as if they were published, for a preview that marks them.
  init(tree: ContentTree, nodes: [TreeNode], documents: [ReadDocument], links: LinkTable, showsDrafts: Bool = false) {
    self.tree = tree
    self.nodes = nodes
    self.documents = documents
    linkTable = links
    self.showsDrafts = showsDrafts
    var isDraft = documents.map { $0.isDraft && !showsDrafts }
    for node in nodes where isDraft[node.index] { Self.markDrafts(beneath: node, &isDraft) }
    self.isDraft = isDraft
    rounds = RoundLinks(tree, documents: documents, isDraft: isDraft, known: links.knownRounds)
  }

  private static func markDrafts(beneath node: TreeNode, _ isDraft: inout [Bool]) {
    for child in node.children {
      isDraft[child.index] = true
      markDrafts(beneath: child, &isDraft)
    }
  }

  // MARK: Values

  /// The values of the organs, in the order of the tree; nil for drafts, for what is known, and where mistakes leave
  /// nothing to show.
  func organs() -> [Organ?] {
    tree.organs.map { node in
      guard !isDraft[node.index], case .organ(var organ) = documents[node.index].value else { return nil }
      organ.aliases = aliases(node)
      organ.notices = notices(node.children)
      if showsDrafts { organ.preview = OrganPreview(drafts: drafts(from: node)) }
      return organ
    }
  }

  func freePages() -> [FreePage] {
    published(tree.freePages) { _, document in
      guard case .freePage(var page) = document.value else { return nil }
      page.isDraft = document.isDraft
      page.aliases = document.formerAddresses.map(\.route)
      return page
    }
  }

  /// The documents from this one down that say themselves that they are drafts.
  private func drafts(from node: TreeNode) -> Set<Route> {
    let below = node.children.reduce(into: Set<Route>()) { $0.formUnion(drafts(from: $1)) }
    return documents[node.index].isDraft ? below.union([node.route]) : below
  }

  /// Newest first; of one day, in the order of their names.
  private func notices(_ nodes: [TreeNode]) -> [Notice] {
    let notices: [Notice] = published(nodes) { node, document in
      guard case .notice(var notice) = document.value else { return nil }
      notice.aliases = aliases(node)
      notice.items = published(node.children) { child, document in item(child, document) }
      return notice
    }
    return notices.enumerated()
      .sorted { ($1.element.date.lastDay, $0.offset) < ($0.element.date.lastDay, $1.offset) }
      .map(\.element)
  }

  private func item(_ node: TreeNode, _ document: ReadDocument) -> Notice.Item? {
    switch document.value {
    case .area(var area):
      area.aliases = aliases(node)
      area.findings = published(node.children) { finding($0, $1) }
      return .area(area)
    case .finding: return finding(node, document).map { .finding($0) }
    default: return nil
    }
  }

  private func finding(_ node: TreeNode, _ document: ReadDocument) -> Finding? {
    guard case .finding(var finding) = document.value else { return nil }
    finding.aliases = aliases(node)
    finding.specifics = published(node.children) { node, document in
      guard case .specificFinding(var specific) = document.value else { return nil }
      specific.aliases = aliases(node)
      specific.record.inherit(from: finding.record)
      return specific
    }
    return finding
  }

  private func aliases(_ node: TreeNode) -> [Route] { documents[node.index].formerAddresses.map(\.route) }

  private func published<Value>(_ nodes: [TreeNode], _ value: (TreeNode, ReadDocument) -> Value?) -> [Value] {
    nodes.compactMap { isDraft[$0.index] ? nil : value($0, documents[$0.index]) }
  }

  // MARK: Links

  /// The documents of an organ as links see them.
  func targets(of node: TreeNode) -> [LinkTarget] {
    (target(node).map { [$0] } ?? []) + node.children.flatMap(targets)
  }

  /// The files of a document and of all beneath it, as they were read; nil where one of them could not be.
  func seen(_ node: TreeNode) -> [SeenFile]? {
    guard var files = documents[node.index].seen.map({ [$0] }) else { return nil }
    for child in node.children {
      guard let more = seen(child) else { return nil }
      files += more
    }
    return files
  }

  /// What documents that are no drafts lead to.
  var links: [SiteContent.Links] {
    nodes.compactMap { node in
      let targets = documents[node.index].references.map(\.target)
      return isDraft[node.index] || targets.isEmpty ? nil : SiteContent.Links(page: node.route, targets: targets)
    }
  }

  /// The folders at the top whose documents show one of the pictures.
  func folders(showing pictures: Set<Route>) -> Set<String> {
    let showing = nodes.filter { documents[$0.index].references.contains { pictures.contains($0.target) } }
    return Set(showing.map(\.file.firstComponent))
  }

  /// What is wrong with published documents and with the links between them. Drafts are nobody's business yet, but for
  /// what must not lie in this folder at all.
  func diagnostics() -> [Diagnostic] {
    var found: [Diagnostic] = []
    let hasReferences = documents.contains { !$0.references.isEmpty }
    let byRoute =
      hasReferences ? Dictionary(nodes.map { ($0.route, $0.index) }, uniquingKeysWith: { first, _ in first }) : [:]
    let continuations = ContinuationCheck(tree, documents: documents, isDraft: isDraft)
    for (index, document) in documents.enumerated() {
      if isDraft[index] {
        found += document.diagnostics.filter { $0.code == Mistake.securityMark("").code }
        continue
      }
      found += document.diagnostics + continuations.diagnostics(of: nodes[index])
      for reference in document.references {
        let read = byRoute[reference.target].flatMap { target(nodes[$0]) }
        guard let mistake = mistake(of: reference.fragment, at: reference.target, read: read),
          let source = document.source
        else { continue }
        found.append(mistake.at(source.place(reference.range)))
      }
    }
    return found + FormerAddressCheck(nodes, documents: documents, isDraft: isDraft, linkTable).diagnostics()
  }

  /// The former addresses of an organ's pages, those of drafts left out.
  func formerAddresses(of node: TreeNode) -> [Route] {
    isDraft[node.index]
      ? [] : documents[node.index].formerAddresses.map(\.route) + node.children.flatMap(formerAddresses)
  }

  /// The pages of the rounds that an organ's notices name, those of drafts left out.
  func rounds(of node: TreeNode) -> [Route] { RoundLinks.pages(of: node, documents, isDraft) }

  /// The files of drafts, or their folders with all that lies in them.
  var draftPlaces: [String] {
    nodes.filter { isDraft[$0.index] }.map { node in
      node.file.name == node.kind.marker ? node.file.parent?.text ?? node.file.text : node.file.text
    }
  }

  /// A document that was read, as links see it; nil for an organ that is only known.
  private func target(_ node: TreeNode) -> LinkTarget? {
    if node.isKnown { return nil }
    var target = LinkTarget(node)
    target.isDraft = isDraft[node.index]
    target.fragments = documents[node.index].fragments
    target.hasFragments = documents[node.index].value != nil
    return target
  }

  /// What is wrong with a link from outside the documents.
  func mistake(of fragment: String?, at route: Route) -> Mistake? {
    mistake(of: fragment, at: route, read: nodes.first { $0.route == route }.flatMap(target))
  }

  private func mistake(of fragment: String?, at route: Route, read: LinkTarget?) -> Mistake? {
    (read ?? linkTable.document(at: route)).flatMap { mistake(of: fragment, at: $0) } ?? rounds.mistake(of: route)
  }

  private func mistake(of fragment: String?, at target: LinkTarget) -> Mistake? {
    if target.isDraft { return .linkToDraft(target.file) }
    guard let fragment, target.hasFragments else { return nil }
    let known = target.fragments
    if known.contains(DocumentID.id(fragment, of: target.route)) { return nil }
    let prefix = DocumentID.prefix(of: target.route)
    let names = known.map { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 }
    return .unknownFragment(fragment, suggestion: Spelling.suggestion(for: fragment, among: names))
  }
}

extension Record {
  /// A 具体问题 takes over what it does not say itself.
  mutating func inherit(from finding: Record) {
    category = category ?? finding.category
    lead = lead ?? finding.lead
    if partners.isEmpty { partners = finding.partners }
    due = due ?? finding.due
  }
}
