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
  /// All files of `assets/`, used or not.
  public let allAssets: [RelativePath: Route]
  /// Where the documents that are no drafts lead to within the site.
  public let links: [Links]
  /// The pictures whose sizes stand in texts or on every page, as they were before these were read.
  public let measuredPictures: [RelativePath: FileStamp]
  /// Everything that is wrong, in the order of files and lines.
  public let diagnostics: [Diagnostic]
  /// Its organs in their order, drafts and known ones among them.
  public let organs: [OrganContent]
  /// The free pages as links see them.
  public let freePages: [LinkTarget]
  /// The pages of the rounds of inspection that notices name which are no drafts, sorted.
  public let rounds: [Route]
  /// What was read beside the organs: `site.yaml`, free pages, the folders above the organs, those of the assets.
  public let surroundings: ContentSeen
  /// Whether one of the files that were looked at is a link to another, which changes with that one.
  public let hasLinks: Bool

  /// A file of `assets/` that is published.
  public struct Asset: Hashable, Sendable {
    /// Its address.
    public let route: Route
    /// The file, below the content folder.
    public let file: RelativePath

    /// A file of `assets/` and its address.
    public init(route: Route, file: RelativePath) {
      self.route = route
      self.file = file
    }
  }

  /// Where the links and pictures of one document lead to.
  public struct Links: Sendable {
    /// The document's address; home stands for the navigation, which is on every page.
    public let page: Route
    /// Pages and assets, in the order of its text.
    public let targets: [Route]
  }

  /// Whether nothing is in the way of publishing.
  public var isPublishable: Bool { site != nil && !diagnostics.contains { $0.severity == .error } }
}

/// An organ of the content.
public struct OrganContent: Sendable {
  /// The name of its folder.
  public let folder: String
  /// Its address.
  public let route: Route
  /// Whether it was not read, since a former reading is still true.
  public let isKnown: Bool
  /// Its value; nil for a draft, for what is known, and where mistakes leave nothing to show.
  public let organ: Organ?
  /// Its documents as links see them; none for what is known.
  public let documents: [LinkTarget]
  /// The addresses that its pages had before; none for what is known.
  public let formerAddresses: [Route]
  /// The pages of the rounds of inspection that its notices name; none for what is known.
  public let rounds: [Route]
  /// Whether anything is to be said about it. It must then be read every time.
  public let hasDiagnostics: Bool
  /// What was read of it.
  public let seen: ContentSeen
}

/// What a reading looked at: while all of it is the same, reading again gives the same.
public struct ContentSeen: Sendable {
  /// The folders whose entries were listed.
  public var folders: [SeenFolder]
  /// The files that were read.
  public var files: [SeenFile]
  /// Whether something could not be read at all, and is therefore not among them.
  public var isWhole: Bool

  /// What was looked at.
  public init(folders: [SeenFolder], files: [SeenFile], isWhole: Bool = true) {
    self.folders = folders
    self.files = files
    self.isWhole = isWhole
  }
}
