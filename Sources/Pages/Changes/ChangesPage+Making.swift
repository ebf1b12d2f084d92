import Addresses
import Disclosure

extension SitePlan {
  /// The page of the newest changes, and those of the archive.
  var changesPages: [PlannedPage] {
    [PlannedPage(SiteChanges.route) { .changes(self.changesPage) }]
      + changes.months.indices.flatMap { month in
        [
          PlannedPage(changes.months[month].route, for: .archive) { .changes(self.changesPage(ofMonth: month)) }
        ]
          + changes.months[month].days.indices.map { day in
            PlannedPage(changes.months[month].route(ofDay: day), for: .archive) {
              .changes(self.changesPage(ofDay: day, in: month))
            }
          }
      }
  }

  private var changesPage: ChangesPage {
    ChangesPage(
      frame: changesFrame(at: SiteChanges.route, .changes, above: home, asOf: asOf), period: nil,
      count: changes.months.isEmpty ? changes.count : SiteChanges.newest,
      archives: changes.months.map { link(to: $0, count: $0.count) }, previous: nil, next: nil,
      namesOrgans: organs.count > 1, organs: changes.shown, base: parts.base)
  }

  private func changesPage(ofMonth index: Int) -> ChangesPage {
    let months = changes.months
    let month = months[index]
    return ChangesPage(
      frame: changesFrame(
        at: month.route, .changesOf(month.period), above: home + [parts.link(.changes, SiteChanges.route)], asOf: nil),
      period: month.period, count: month.count,
      archives: month.days.indices.map { link(toDay: $0, in: month, count: month.days[$0].count) },
      previous: index + 1 < months.count ? link(to: months[index + 1]) : nil,
      next: index > 0 ? link(to: months[index - 1]) : nil, namesOrgans: organs.count > 1,
      organs: month.days.isEmpty ? changes.changes(of: month.month) : [], base: parts.base)
  }

  private func changesPage(ofDay index: Int, in monthIndex: Int) -> ChangesPage {
    let month = changes.months[monthIndex]
    let day = month.days[index]
    let above = [parts.link(.changes, SiteChanges.route), parts.link(.changesOf(month.period), month.route)]
    return ChangesPage(
      frame: changesFrame(
        at: month.route(ofDay: index), .changesOf(month.period(ofDay: index)), above: home + above, asOf: nil),
      period: month.period(ofDay: index), count: day.count, archives: [],
      previous: index + 1 < month.days.count ? link(toDay: index + 1, in: month) : nil,
      next: index > 0 ? link(toDay: index - 1, in: month) : nil, namesOrgans: organs.count > 1,
      organs: changes.changes(of: day), base: parts.base)
  }

  private func link(to month: ArchivedMonth, count: Int? = nil) -> PeriodLink {
    PeriodLink(period: month.period, count: count, address: parts.base.address(of: month.route))
  }

  private func link(toDay index: Int, in month: ArchivedMonth, count: Int? = nil) -> PeriodLink {
    PeriodLink(
      period: month.period(ofDay: index), count: count, address: parts.base.address(of: month.route(ofDay: index)))
  }

  /// An archive has no as-of date: what happened in its time stays true, and a new date of one organ would otherwise
  /// change the archives of all months.
  private func changesFrame(at route: Route, _ name: Label, above: [LinkShown], asOf: DisclosureDate?) -> PageFrame {
    let summary = Summary.changes(site: parts.title)
    var frame = parts.frame(
      at: route, name: name, summary: summary, above: above, asOf: asOf.map(DateShown.init), contact: contact)
    // There is a change, and so a date, where there is an archive.
    if asOf == nil, !changes.months.isEmpty { frame.feeds = FeedLinks(parts.base) }
    frame.tags?.column = ColumnTags(name: name, summary: summary, keywords: [parts.host], kind: .disclosure)
    return frame
  }

  /// How many pages the archive has.
  var archiveCount: Int { changes.months.reduce(0) { $0 + 1 + $1.days.count } }

  /// The pages of the archive, each with its newest date.
  var archiveRoutes: [(route: Route, newest: DisclosureDate?)] {
    changes.months.flatMap { month in
      [(month.route, month.newest)]
        + month.days.indices.map { (month.route(ofDay: $0), month.days[$0].order.date) }
    }
  }
}

extension ArchivedMonth {
  fileprivate var period: ChangePeriod { ChangePeriod(date: DateShown(month), isDayUnknown: false, part: nil) }

  fileprivate func period(ofDay index: Int) -> ChangePeriod {
    let day = days[index]
    let date = day.order.date ?? month
    return ChangePeriod(date: DateShown(date), isDayUnknown: date.day == nil, part: day.isPart ? day.part : nil)
  }

  fileprivate func route(ofDay index: Int) -> Route { days[index].route(in: route) }
}
