import Addresses
import Disclosure

/// A round of inspection, with the organs that it inspected.
struct RoundPlan: Sendable {
  /// An organ that the round inspected.
  struct Member: Sendable {
    /// Its index among the organs of the site.
    let organ: Int
    /// What of it answers the round: its only notice, or the organ where there are several.
    var route: Route
    var counts: StatusCounts
    var published: DisclosureDate
  }

  let name: RoundName
  /// In the order of the site.
  private(set) var members: [Member] = []

  /// How many rounds the first page lists.
  static let mostOnPortal = 8

  /// When its newest notice went public.
  var newest: DisclosureDate? { members.reduce(nil) { .later($0, $1.published) } }

  var counts: StatusCounts {
    members.reduce(into: StatusCounts()) { $0.add($1.counts) }
  }

  /// Every round that notices name, newest first; of one day, by the bytes of the address.
  static func all(of organs: [OrganSummary]) -> [RoundPlan] {
    var rounds: [Route: RoundPlan] = [:]
    for (index, organ) in organs.enumerated() {
      for notice in organ.rounds {
        let name = RoundName(kept: notice.round)
        rounds[name.route, default: RoundPlan(name: name)].add(notice, of: index, at: organ.route)
      }
    }
    return rounds.sorted { one, other in
      let (mine, theirs) = (one.value.newest?.lastDay ?? 0, other.value.newest?.lastDay ?? 0)
      return mine == theirs ? one.key < other.key : mine > theirs
    }.map(\.value)
  }

  private mutating func add(_ notice: OrganSummary.RoundNotice, of organ: Int, at route: Route) {
    guard var member = members.last, member.organ == organ else {
      members.append(
        Member(organ: organ, route: notice.route, counts: notice.counts, published: notice.published))
      return
    }
    member.route = route
    member.counts.add(notice.counts)
    if notice.published.lastDay > member.published.lastDay { member.published = notice.published }
    members[members.count - 1] = member
  }
}

extension SitePlan {
  func page(of round: RoundPlan) -> RoundPage {
    let summary = Summary.round(round.name.text)
    let asOf = round.members.reduce(nil) { DisclosureDate.later($0, organs[$1.organ].asOf) }
    var frame = parts.frame(
      at: round.name.route, name: .text(round.name.text), summary: summary,
      above: home + [parts.link(.rounds, RoundName.list)], asOf: asOf.map(DateShown.init), contact: contact)
    frame.tags?.column = ColumnTags(
      name: .text(round.name.text), summary: summary, keywords: [round.name.text], kind: .disclosure)
    let rows = round.members.map { member in
      let organ = organs[member.organ]
      return CountsRow(
        link: parts.link(.text(organ.title), member.route, marks: organ.preview?.own ?? []),
        counts: CountsShown(member.counts), date: DateShown(member.published))
    }
    return RoundPage(
      frame: frame, title: round.name.text, organCount: rows.count, counts: CountsShown(round.counts), organs: rows)
  }

  var roundsPage: RoundsPage {
    let summary = Summary.rounds(site: parts.title)
    var frame = parts.frame(at: RoundName.list, name: .rounds, summary: summary, above: home, contact: contact)
    frame.tags?.column = ColumnTags(name: .rounds, summary: summary, keywords: [parts.host], kind: .disclosure)
    return RoundsPage(frame: frame, rounds: roundRows(atMost: rounds.count))
  }

  /// A row for each of the newest rounds.
  func roundRows(atMost most: Int) -> [CountsRow] {
    rounds.prefix(most).map { round in
      CountsRow(
        link: parts.link(.text(round.name.text), round.name.route), counts: CountsShown(round.counts),
        date: round.newest.map(DateShown.init))
    }
  }

  var roundsLink: LinkShown? { rounds.isEmpty ? nil : parts.link(.rounds, RoundName.list) }

  /// The pages of the rounds, each with the newest date that it shows.
  var roundRoutes: [OrganSummary.DatedPage] {
    if rounds.isEmpty { return [] }
    let pages = rounds.map { round in
      OrganSummary.DatedPage(
        round.name.route, .page, newest: round.members.reduce(nil) { .later($0, organs[$1.organ].newest) })
    }
    return [OrganSummary.DatedPage(RoundName.list, .page, newest: pages.reduce(nil) { .later($0, $1.newest) })] + pages
  }
}
