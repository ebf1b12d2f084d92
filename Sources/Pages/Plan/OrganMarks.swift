import Addresses
import Disclosure
import SortedSearch

/// What is marked in the preview of an organ.
struct OrganMarks: Sendable {
  private var byRoute: [Route: [PreviewMark]] = [:]
  /// The marked routes; what lies beneath a folder follows it.
  private let sorted: [Route]
  /// Of the drafts and the waiting notices those that lie in no other, sorted: what lies in them is what they are.
  private let covering: (drafts: [Route], notices: [Route])

  /// Nil where the organ is no preview.
  init?(_ organ: Organ) {
    guard let preview = organ.preview else { return nil }
    for route in preview.drafts { byRoute[route, default: []].append(.draft) }
    for notice in preview.notices { byRoute[notice.route, default: []].append(.pending) }
    for notice in organ.notices + preview.notices {
      for finding in notice.findings {
        if finding.record.hasPending { byRoute[finding.route, default: []].append(.pendingChanges) }
        for specific in finding.specifics where specific.record.hasPending {
          byRoute[specific.route, default: []].append(.pendingChanges)
        }
      }
    }
    sorted = byRoute.keys.sorted()
    covering = (Self.topmost(preview.drafts), Self.topmost(preview.notices.map(\.route)))
  }

  /// The marks of a page itself.
  subscript(route: Route) -> [PreviewMark] { byRoute[route] ?? [] }

  /// What stands across the top of a page.
  func note(at route: Route) -> PreviewNote? {
    var own = self[route]
    if Self.covers(covering.drafts, route) { own.append(.draft) }
    if Self.covers(covering.notices, route) { own.append(.pending) }
    let start = sorted.place(behindAll: { $0 < route })
    let beneath = sorted[start...].prefix { route.contains($0) }.filter { $0 != route }.flatMap { self[$0] }
    return PreviewNote(own: Self.union(own), beneath: Self.union(beneath))
  }

  private static func union(_ marks: [PreviewMark]) -> [PreviewMark] {
    PreviewMark.allCases.filter(marks.contains)
  }

  /// In the order of bytes what lies in a folder follows it at once.
  private static func topmost(_ routes: some Sequence<Route>) -> [Route] {
    routes.sorted().reduce(into: []) { kept, route in
      if kept.last?.contains(route) != true { kept.append(route) }
    }
  }

  /// Whether a route is one of the topmost, or lies in one: that can only be the last that does not come after it.
  private static func covers(_ topmost: [Route], _ route: Route) -> Bool {
    let next = topmost.place(behindAll: { $0 < route })
    if next < topmost.count, topmost[next] == route { return true }
    return next > 0 && topmost[next - 1].contains(route)
  }
}
