import Addresses
import Disclosure

/// Which findings of an organ continue which, from notice to notice.
struct Lineage: Sendable {
  /// A finding or a 具体问题 in its notice.
  private struct Member: Sendable {
    let title: String
    let notice: LinkShown
    let noticeDate: DisclosureDate
    let standing: Standing
    /// Whether only a preview shows its notice.
    let isPending: Bool
    /// Its place among all, older notices first.
    let place: Int
  }

  private var members: [Route: Member] = [:]
  private var earlier: [Route: [Route]] = [:]
  private var later: [Route: [Route]] = [:]
  /// Where findings are no longer listed.
  private var vanishings: [Route: Vanishing] = [:]
  private let base: BaseAddress

  /// Nil where no finding continues another.
  init?(_ organ: Organ, names: [Label], _ base: BaseAddress) {
    self.base = base
    let pending = organ.preview?.notices ?? []
    let notices = pending.map { ($0, Label.text($0.title), true) } + zip(organ.notices, names).map { ($0, $1, false) }
    guard notices.contains(where: { $0.0.findings.contains { $0.continuesAny } }) else { return nil }
    var former: Notice?
    for (notice, name, isPending) in notices.reversed() {
      let link = LinkShown(name, base.address(of: notice.route))
      func add(_ route: Route, _ title: String, _ record: Record, _ standing: Standing) {
        members[route] = Member(
          title: title, notice: link, noticeDate: notice.dayPublished, standing: standing, isPending: isPending,
          place: members.count)
        for target in record.continues where members[target] != nil {
          earlier[route, default: []].append(target)
          later[target, default: []].append(route)
        }
      }
      for finding in notice.findings {
        add(finding.route, finding.title, finding.record, Standing(finding))
        for specific in finding.specifics {
          add(specific.route, specific.title, specific.record, .status(StatusShown(specific.record.history)))
        }
      }
      if isPending { continue }
      let vanishing = Vanishing(notice: link, date: DateShown(notice.dayPublished))
      for route in vanished(from: former, in: notice) { vanishings[route] = vanishing }
      former = notice
    }
  }

  /// The findings of a notice that the next one no longer lists; none where that says of no finding what it continues.
  private func vanished(from former: Notice?, in notice: Notice) -> [Route] {
    guard let former, notice.findings.contains(where: { $0.continuesAny }) else { return [] }
    return former.findings.flatMap { finding in
      compared(finding, in: notice.route).filter { later(of: $0, in: notice.route).isEmpty }
    }
  }

  /// What of a finding a later notice is compared with: itself where it is continued as a whole or is not broken down;
  /// else its 具体问题, each for itself, so that none is said to be gone for being listed by its parts.
  func compared(_ finding: Finding, in notice: Route) -> [Route] {
    let isWhole = !finding.isBrokenDown || !later(of: finding.route, in: notice).isEmpty
    let parts = finding.specifics.map(\.route)
    return isWhole ? [finding.route] + parts.filter { !later(of: $0, in: notice).isEmpty } : parts
  }

  /// All that a finding continues and all that continue it, from the oldest to the newest; nil where there is nothing.
  func shown(of route: Route) -> LineageShown? {
    let before = all(from: route, by: earlier)
    let after = all(from: route, by: later).filter { members[$0]?.isPending == false }
    let vanishing = after.isEmpty ? vanishings[route] : nil
    if before.isEmpty, after.isEmpty, vanishing == nil { return nil }
    return LineageShown(
      earlier: before.compactMap(related), later: after.compactMap(related), vanishing: vanishing)
  }

  /// How many of those that are published continue one that is.
  var continuing: Int {
    let isPublished = { (route: Route) in members[route]?.isPending == false }
    return earlier.count { isPublished($0.key) && $0.value.contains(where: isPublished) }
  }

  /// The findings that a finding itself continues.
  func earlier(of route: Route) -> [Route] { earlier[route] ?? [] }

  /// The findings of a notice that themselves continue a finding.
  func later(of route: Route, in notice: Route) -> [RelatedFinding] {
    (later[route] ?? []).filter { notice.contains($0) }.compactMap(related)
  }

  /// A finding in its notice.
  func related(_ route: Route) -> RelatedFinding? {
    members[route].map { member in
      RelatedFinding(
        link: TitleLink(member.title, base.address(of: route)), notice: member.notice,
        date: DateShown(member.noticeDate), standing: member.standing)
    }
  }

  /// What is reached over any number of notices. Every step leads to another notice, so there is an end.
  private func all(from route: Route, by steps: [Route: [Route]]) -> [Route] {
    var found: Set<Route> = []
    var ahead = steps[route] ?? []
    while let next = ahead.popLast() {
      if found.insert(next).inserted { ahead += steps[next] ?? [] }
    }
    return found.sorted { (members[$0]?.place ?? 0) < (members[$1]?.place ?? 0) }
  }
}

extension Finding {
  /// Whether it or one of its 具体问题 continues another.
  fileprivate var continuesAny: Bool {
    !record.continues.isEmpty || specifics.contains { !$0.record.continues.isEmpty }
  }
}
