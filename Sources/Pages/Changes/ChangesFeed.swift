import Addresses
import Disclosure

/// What changed, for feed readers: Atom (RFC 4287) and JSON Feed (version 1.1) are made from the same value.
public struct ChangesFeed: Sendable {
  /// The name of the site.
  public let title: String
  /// BCP 47 language of the text.
  public let language: String
  /// Who is responsible for it (主办单位).
  public let host: String
  /// The whole address of the page that tells the same.
  public let page: WebAddress
  /// Its own whole address.
  public let address: WebAddress
  /// The whole address of the icon.
  public let icon: WebAddress
  /// Whether the site is a sample and says so.
  public let isDemonstration: Bool
  /// When something changed last.
  public let updated: InstantShown
  /// Whether the changes of several organs are told, and each says whose it is.
  public let namesOrgans: Bool
  /// The newest changes, organ by organ, still packed.
  public let organs: [OrganChanges]
  /// Where the site stands.
  public let base: BaseAddress
}

/// Where the feeds lie.
public struct FeedLinks: Hashable, Sendable {
  /// Atom.
  public let atom: WebAddress
  /// JSON Feed.
  public let json: WebAddress

  init(_ base: BaseAddress) {
    atom = base.address(of: ChangesFeed.atomRoute)
    json = base.address(of: ChangesFeed.jsonRoute)
  }
}

/// A time for feeds (RFC 3339): the day that the content gives, from its first second in China. Nobody knows the hour.
public struct InstantShown: Hashable, Sendable {
  /// `2021-08-27T00:00:00+08:00`
  public let text: String
  /// Whether only the month is known. Feeds must have a day, and get the last that it can mean, by which months are
  /// compared everywhere; what readers see of it is the month.
  public let isMonth: Bool

  init(_ date: DisclosureDate) {
    let day = DisclosureDate(year: date.year, month: date.month, day: date.lastDay % 100) ?? date
    text = "\(day.iso)T00:00:00+08:00"
    isMonth = date.day == nil
  }
}

/// A change in a feed.
public struct FeedEntry: Hashable, Sendable {
  /// The whole address of the change on the finding's page. It is also what it is known by for good.
  public let address: WebAddress
  /// When it happened.
  public let updated: InstantShown
  /// What happened.
  public let change: ChangeShown
}

extension ChangesFeed {
  static let atomRoute = SiteChanges.route.file("feed.xml")
  static let jsonRoute = SiteChanges.route.file("feed.json")
  /// How many changes a feed tells.
  static let longest = 50

  /// The changes, newest first.
  public var entries: [FeedEntry] {
    ChangesOfOrgans(organs).newestFirst.map { _, change, organ in
      FeedEntry(
        address: base.absolute(change.route, fragment: change.anchor), updated: InstantShown(change.date),
        change: ChangeShown(change, organ: namesOrgans ? organ : nil, base))
    }
  }
}

extension SitePlan {
  /// The feeds; none where the content has no date yet, as a feed without one is none.
  var feeds: [PlannedPage] {
    guard let asOf else { return [] }
    return [
      PlannedPage(ChangesFeed.atomRoute, for: .programs) { .atom(self.feed(at: ChangesFeed.atomRoute, asOf)) },
      PlannedPage(ChangesFeed.jsonRoute, for: .programs) { .jsonFeed(self.feed(at: ChangesFeed.jsonRoute, asOf)) },
    ]
  }

  private func feed(at route: Route, _ asOf: DisclosureDate) -> ChangesFeed {
    let newest = changes.newest(ChangesFeed.longest)
    let dates = newest.map(\.changes.newest)
    return ChangesFeed(
      title: parts.title, language: parts.language, host: parts.host, page: parts.base.absolute(SiteChanges.route),
      address: parts.base.absolute(route), icon: parts.icon, isDemonstration: isDemonstration,
      updated: InstantShown(dates.reduce(nil) { .later($0, $1) } ?? asOf), namesOrgans: organs.count > 1,
      organs: newest, base: parts.base)
  }
}
