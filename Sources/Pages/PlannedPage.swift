import Addresses
import Search

/// A page that the site will have: where it lies, and how to make it when its turn comes.
public struct PlannedPage: Sendable {
  /// Its address, which says which file it is written to.
  public let route: Route
  /// The organ whose page it is; nil for pages about the whole site.
  public let organ: Route?
  /// What it is for.
  public let purpose: Purpose
  /// Makes the page value. It may be called on any thread, and gives the same value every time.
  public let make: @Sendable () -> Page
  /// What the page can be found by; nil for pages that the search leaves out. It depends on the organ alone.
  public let pairs: (@Sendable () -> PagePairs)?

  /// What a page can be for.
  public enum Purpose: Sendable {
    /// People read it.
    case reading
    /// It leads on from an address that a page had before.
    case leadingOn
    /// People look it up now and then: the archives of what changed, the list of the data, the page of the search.
    case archive
    /// Programs read it and people do not: site maps, feeds, data.
    case programs

    /// Whether it may be made last, when somebody waits for a page.
    public var mayWait: Bool { self == .archive || self == .programs }
  }

  init(
    _ route: Route, of organ: Route? = nil, for purpose: Purpose = .reading,
    pairs: (@Sendable () -> PagePairs)? = nil, _ make: @escaping @Sendable () -> Page
  ) {
    self.route = route
    self.organ = organ
    self.purpose = purpose
    self.pairs = pairs
    self.make = make
  }
}

/// Where the files lie that pages use.
public struct AssetAddresses: Hashable, Sendable {
  /// The stylesheet.
  public let stylesheet: Route
  /// The icon, in SVG.
  public let icon: Route
  /// The script of the page for the search.
  public let searchScript: Route
  /// The script that keeps how the reader wants pages to look.
  public let settings: Route
  /// The script of ledgers.
  public let ledger: Route

  /// Files of the site, such as `assets/style.css`.
  public init(stylesheet: Route, icon: Route, searchScript: Route, settings: Route, ledger: Route) {
    self.stylesheet = stylesheet
    self.icon = icon
    self.searchScript = searchScript
    self.settings = settings
    self.ledger = ledger
  }
}
