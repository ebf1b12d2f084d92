import Addresses

/// The addresses of all pages that people read (sitemaps.org, protocol 0.9).
public struct Sitemap: Sendable {
  /// A page, or a part of the site map.
  public struct Entry: Hashable, Sendable {
    /// Its whole address.
    public let address: WebAddress
    /// The day of the newest thing that it shows, `2021-08-27`; nil where the content gives none or only a month.
    public let lastModified: String?
  }

  /// How many pages the protocol lets one file hold.
  public static let longest = 50_000

  /// Whether the entries are parts of the site map, since it is too long for one file.
  public let isIndex: Bool
  /// The pages in the order of the tree, or the parts.
  public let entries: [Entry]
}

/// What search engines may read (RFC 9309).
public struct Robots: Sendable {
  /// Whether they may read the site at all; a demonstration asks them not to.
  public let isAllowed: Bool
  /// Where the site map lies.
  public let sitemap: WebAddress
}
