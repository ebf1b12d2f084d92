import Content
import Disclosure
import Files
import Search

/// What the last build knew, so that the next one does only what must be done.
///
/// Nothing in it is believed without a look: what was read and what was written is compared with what stands there now,
/// by stamps, and by bytes where a stamp proves nothing. Losing it costs time alone.
public struct SiteState: Sendable {
  /// What decides a build beside the content: the executable, the libraries, the options, the folders.
  public var key: BuildKey
  /// Of what is the same on every page.
  public var common: Digest
  /// Of the list of files that the output keeps.
  public var list: Digest
  /// How many pages the site has.
  public var pages: Int
  /// How many files were written for it.
  public var files: Int
  /// What was held back in all.
  public var heldBack: HeldBack
  /// Whether there was anything to be said about the content, which then must be said again.
  public var hasWarnings: Bool
  /// The numbers of the pages in the index of the search.
  public var numbering: PageNumbers
  /// What the pages beside the organs have in the index.
  public var sums: OrganSums
  /// What was read beside the organs, and the pages about the whole site.
  public var site: PackedUnit
  /// The organs, by the names of their folders.
  public var organs: [String: Organ]
  /// The last whole state that was kept: only what differs from it need be kept now.
  public var base: StateBase?

  /// An organ.
  public struct Organ: Sendable {
    /// What was read of it and written.
    public var unit: PackedUnit
    /// What the rest of the site must know of it; nil where it must be read every time.
    public var record: PackedRecord?
    /// What it has in the index of the search; nil where it is not in it.
    public var sums: OrganSums?

    /// An organ that was built.
    public init(unit: PackedUnit, record: PackedRecord?, sums: OrganSums?) {
      self.unit = unit
      self.record = record
      self.sums = sums
    }
  }

  /// What a build knew.
  public init(
    key: BuildKey, common: Digest, list: Digest, pages: Int, files: Int, heldBack: HeldBack, hasWarnings: Bool,
    numbering: PageNumbers, sums: OrganSums, site: PackedUnit, organs: [String: Organ]
  ) {
    self.key = key
    self.common = common
    self.list = list
    self.pages = pages
    self.files = files
    self.heldBack = heldBack
    self.hasWarnings = hasWarnings
    self.numbering = numbering
    self.sums = sums
    self.site = site
    self.organs = organs
  }
}
