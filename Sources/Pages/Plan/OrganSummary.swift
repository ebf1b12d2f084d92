import Addresses
import Disclosure

/// What pages about the whole site show of an organ. It is all that a build must know of an organ whose own pages stay
/// as they are.
public struct OrganSummary: Hashable, Sendable {
  /// Its address.
  public var route: Route
  /// Its name.
  public var title: String
  /// The date for which everything shown of it holds.
  public var asOf: DisclosureDate?
  /// All its notices together.
  public var counts: StatusCounts
  /// How many findings or 具体问题 continue one of an earlier notice, so that `counts` has them once for each notice.
  public var continuing: Int
  /// Its own contact channels.
  public var contact: [ContactGroup]
  /// All its status changes.
  public var changes: PackedChanges
  /// Its rows in the open data.
  public var rows: OrganRows
  /// Its pages that people read, in the order of its tree, each with the newest date that it shows.
  public var pages: [DatedPage]
  /// The ledgers of its notices, newest first.
  public var ledgers: [NoticeLedger]
  /// Its notices that name a round of inspection, newest first.
  public var rounds: [RoundNotice]
  /// What a preview says of it.
  public var preview: PreviewNote?

  /// A summary that was kept.
  public init(
    route: Route, title: String, asOf: DisclosureDate?, counts: StatusCounts, continuing: Int, contact: [ContactGroup],
    changes: PackedChanges, rows: OrganRows, pages: [DatedPage],
    ledgers: [NoticeLedger], rounds: [RoundNotice], preview: PreviewNote?
  ) {
    self.route = route
    self.title = title
    self.asOf = asOf
    self.counts = counts
    self.continuing = continuing
    self.contact = contact
    self.changes = changes
    self.rows = rows
    self.pages = pages
    self.ledgers = ledgers
    self.rounds = rounds
    self.preview = preview
  }

  /// A page and the newest date that it shows.
  public struct DatedPage: Hashable, Sendable {
    /// Its address.
    public let route: Route
    /// What it is.
    public let kind: ReadKind
    /// The newest date; nil where it shows none.
    public let newest: DisclosureDate?

    /// A page with a date.
    public init(_ route: Route, _ kind: ReadKind, newest: DisclosureDate?) {
      self.route = route
      self.kind = kind
      self.newest = newest
    }
  }

  /// A notice as the page of its round shows it.
  public struct RoundNotice: Hashable, Sendable {
    /// The name of the round.
    public let round: String
    /// Its address.
    public let route: Route
    /// The day it went public.
    public let published: DisclosureDate
    /// What it lists.
    public let counts: StatusCounts

    /// A notice that answers an inspection of a round.
    public init(round: String, route: Route, published: DisclosureDate, counts: StatusCounts) {
      self.round = round
      self.route = route
      self.published = published
      self.counts = counts
    }
  }

  /// The newest date of any of its notices: its own page comes first and shows them all.
  var newest: DisclosureDate? { pages.first?.newest }
}

/// The ledger of a notice.
public struct NoticeLedger: Hashable, Sendable {
  /// The notice's title.
  public let notice: String
  /// The ledger's address.
  public let route: Route

  /// A ledger.
  public init(notice: String, route: Route) {
    self.notice = notice
    self.route = route
  }
}

/// An organ as a plan gets it: whole, or by what is known of it where its own pages stay as they are.
public enum OrganPart: Sendable {
  /// Everything that is published of it.
  case whole(Organ)
  /// What other pages show of it.
  case summary(OrganSummary)
}
