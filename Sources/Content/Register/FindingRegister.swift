import Addresses
import Cores
import Diagnostics
import Disclosure
import Files

/// Every finding of a content folder and the file that it stands in: what commands list, look for and edit. It is for the
/// organ's own eyes: drafts and what waits for its date are in it, and files with mistakes as far as they can be read.
public struct FindingRegister: Sendable {
  /// A body that was inspected.
  public struct Organ: Sendable {
    /// Its `organ.md`.
    public let file: RelativePath
    /// Its address.
    public let route: Route
    /// Its name; its folder's where the file cannot be read.
    public let title: String
    /// The date that `asOf:` states; entries dated later wait.
    public let statedAsOf: DisclosureDate?
    /// The date for which what is published holds: the stated one, else the newest published. Nil for a draft.
    public let asOf: DisclosureDate?
    /// Whether it is a draft.
    public let isDraft: Bool
  }

  /// A notice.
  public struct Notice: Sendable {
    /// Its file.
    public let file: RelativePath
    /// Its title.
    public let title: String
    /// When it was signed; nil where the file cannot be read.
    public let date: DisclosureDate?
    /// Where its organ stands among the organs.
    public let organ: Int
    /// Whether it, or its organ, is a draft.
    public let isDraft: Bool
  }

  /// A finding or a 具体问题.
  public struct Finding: Sendable {
    /// Its file.
    public let file: RelativePath
    /// Its address.
    public let route: Route
    /// Its title; the name of its file where that cannot be read.
    public let title: String
    /// The title of the finding that it is a part of, for a 具体问题.
    public let whole: String?
    /// The title of its area, where it has one.
    public let area: String?
    /// Where its notice stands among the notices.
    public let notice: Int
    /// What is known of it; a 具体问题 has inherited what it does not say.
    public let record: Record
    /// The files of its 具体问题; those have the histories then.
    public let parts: [RelativePath]
    /// Whether it, or something above it, is a draft.
    public let isDraft: Bool
  }

  /// The organs, in their order.
  public let organs: [Organ]
  /// The notices, in the order of the tree.
  public let notices: [Notice]
  /// The findings, each before its 具体问题, in the order of the tree.
  public let findings: [Finding]
  /// Where the site stands; nil where `site.yaml` does not say.
  public let base: BaseAddress?
  /// What is wrong with the content, but for links between documents.
  public let diagnostics: [Diagnostic]
  /// Adds entries to these findings.
  public let editor: ContentEditor

  /// Reads a content folder.
  ///
  /// - Parameter root: the content folder.
  /// - Returns: its findings.
  /// - Throws: `FileError` where the folder cannot be listed.
  public static func read(_ root: Root) async throws -> FindingRegister {
    var (tree, diagnostics) = await TreeBuilder.tree(of: try await ContentListing(of: root).entries)
    let nodes = tree.numberDocuments()
    let links = LinkTable(tree: tree, documents: nodes, hidden: [], base: ContentReader.anyBase)
    let documents = await onAllCores(nodes.count) { DocumentReader(root: root, node: nodes[$0], links: links).read() }
    var base: BaseAddress?
    if let file = tree.siteFile {
      let settings = SiteReader.read(file, in: root, assets: tree.assets, sizes: PictureSizes(root: root))
      base = settings.site?.base
      diagnostics += settings.diagnostics
    }
    let published = Assembly(tree: tree, nodes: nodes, documents: documents, links: links).organs().compactMap { $0 }
    var entries = RegisterEntries(documents: documents, published: published)
    for organ in tree.organs { entries.add(organ: organ) }
    return FindingRegister(
      organs: entries.organs, notices: entries.notices, findings: entries.findings, base: base,
      diagnostics: Diagnostic.sorted(diagnostics + documents.flatMap(\.diagnostics)),
      editor: ContentEditor(root: root, tree: tree, nodes: nodes))
  }

  /// The organ that a finding belongs to.
  public func organ(of finding: Finding) -> Organ { organs[notices[finding.notice].organ] }
}
