import Addresses

/// `/search/`: a field, and for who has no scripts the ledgers, which list every finding.
public struct SearchPage: Sendable {
  /// What surrounds it.
  public let frame: PageFrame
  /// Its own address, where its form goes.
  public let address: WebAddress
  /// The script that searches.
  public let script: WebAddress
  /// Where every finding is listed.
  public let organs: [OrganLinks]

  /// Of more organs, the page leads to each organ alone, whose page leads to its ledgers: who has scripts waits for all of
  /// them in vain.
  static let mostWithLedgers = 50

  /// An organ and the ledgers of its notices.
  public struct OrganLinks: Hashable, Sendable {
    /// The organ.
    public let organ: TitleLink
    /// Its ledgers, newest first.
    public let ledgers: [LinkShown]
  }
}

/// The numbers of the pages that the search finds, and what it must know of all of them to rank and to filter.
public struct SearchNumbers: Sendable {
  /// All numbers are less than this.
  public let end: Int
  /// The pages beside the organs, then those of each organ.
  public let blocks: [Block]

  /// The pages of an organ, or those beside the organs.
  public struct Block: Hashable, Sendable {
    /// The number of the first page.
    public let first: Int
    /// The folder that the pages lie in, below the site's base; empty for those beside the organs. Their titles lie in a
    /// folder of the same name.
    public let folder: String
    /// For each page what it is, as a hexadecimal digit: its place among `ReadKind.all`.
    public let kinds: String
    /// For each page how long before the newest date of the site its own newest date lies, in quarters of a year, as a
    /// hexadecimal digit; `f` for more, and for pages without a date.
    public let ages: String
  }
}

/// What some of the pages are called that the search finds, and where they lie.
public struct SearchTitles: Sendable {
  /// The organ that they belong to; nil for those beside the organs.
  public let organ: String?
  /// The pages, in the order of their numbers.
  public let entries: [Entry]

  /// A page.
  public struct Entry: Hashable, Sendable {
    /// What it is called.
    public let title: Label
    /// Its address below the folder of its block, percent-encoded.
    public let path: String
  }
}
