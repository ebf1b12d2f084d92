import Addresses
import Diagnostics
import Disclosure
import Files

/// What the content folder says, when all of it was read.
public struct SiteContent: Sendable {
  /// The site; nil where a mistake leaves nothing to show. A site with errors is never published.
  public let site: Site?
  /// The pictures and attachments that documents use, by their addresses.
  public let assets: [Asset]
  /// Where the documents that are no drafts lead to within the site.
  public let links: [Links]
  /// Everything that is wrong, in the order of files and lines.
  public let diagnostics: [Diagnostic]

  /// A file of `assets/` that is published.
  public struct Asset: Hashable, Sendable {
    /// Its address.
    public let route: Route
    /// The file, below the content folder.
    public let file: RelativePath
  }

  /// Where the links and pictures of one document lead to.
  public struct Links: Sendable {
    /// The document's address.
    public let page: Route
    /// Pages and assets, in the order of its text.
    public let targets: [Route]
  }

  /// Whether nothing is in the way of publishing.
  public var isPublishable: Bool { site != nil && !diagnostics.contains { $0.severity == .error } }
}
