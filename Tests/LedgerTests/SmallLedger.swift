import Addresses
import Disclosure
import SafeHTML

@testable import Ledger

/// A site made in code: two areas, a finding that is broken down, one without an area, measures with and without their
/// own histories.
enum SmallLedger {
  static let organ = route("bureau")
  static let notice = route("bureau", "2021-inspection")
  static let study = route("bureau", "2021-inspection", "party", "study")
  static let display = route("bureau", "2021-inspection", "service", "price", "display")

  static var site: Site {
    Site(title: "整改公开", host: "示例局", base: base, organs: [Organ(route: organ, title: "示例局", notices: [makeNotice()])])
  }

  static func item(_ identifier: String, _ rows: LedgerRows = .finding, in site: Site = site) -> LedgerItem? {
    site.ledgerItems(rows).first { $0.identifier.text == identifier }
  }

  private static func makeNotice() -> Notice {
    let party = Area(
      route: route("bureau", "2021-inspection", "party"), title: "党的领导方面", body: [],
      findings: [
        Finding(
          route: study, title: "学习制度不落实",
          record: Record(
            category: .deadline, lead: "办公室", partners: ["人事处", "机关党委"], due: date("2021-12"),
            history: History([
              StatusChange(date: date("2021-05"), status: .inProgress),
              StatusChange(date: date("2021-08-27"), status: .phaseComplete, wording: "基本完成", note: "制度已印发"),
            ]),
            measures: [
              measure("每月学习一次"),
              Measure(
                text: prose("=建立台账"), plan: "建立学习台账", lead: "人事处", due: date("2021-10-31"),
                history: History([StatusChange(date: date("2021-08-20"), status: .completed)])),
            ])),
        Finding(route: route("bureau", "2021-inspection", "party", "rules"), title: "议事规则不完善", record: Record()),
      ])
    let price = Finding(
      route: route("bureau", "2021-inspection", "service", "price"), title: "价格公示不全", record: Record(),
      specifics: [
        SpecificFinding(
          route: display, title: "公示屏停用",
          record: Record(lead: "物价科", due: date("2021-06-30"), history: closed, measures: [measure("修好公示屏")])),
        SpecificFinding(
          route: route("bureau", "2021-inspection", "service", "price", "list"), title: "目录过期",
          record: Record(history: History([StatusChange(date: date("2021-08-01"), status: .completed)]))),
      ])
    let service = Area(
      route: route("bureau", "2021-inspection", "service"), title: "服务群众方面", body: [], findings: [price])
    let archive = Finding(
      route: route("bureau", "2021-inspection", "archive"), title: "档案不齐",
      record: Record(history: History([StatusChange(date: date("2021-08"), status: .longTerm)])))
    return Notice(
      route: notice, title: "关于巡察整改进展情况的通报", date: date("2021-08-27"),
      items: [.area(party), .area(service), .finding(archive)])
  }

  private static let closed = History([
    StatusChange(date: date("2021-07-01"), status: .completed),
    StatusChange(date: date("2021-08-10"), status: .closed, verifiedBy: "市委巡察办", verification: .supervisor),
  ])

  static func measure(_ text: String) -> Measure { Measure(text: prose(text)) }
  static func prose(_ text: String) -> Prose { Prose(html: .empty, text: text) }

  static func route(_ names: String...) -> Route {
    names.reduce(Route.home) { route, name in
      guard let slug = Slug(name) else { preconditionFailure("\(name) is a slug") }
      return route.folder(slug)
    }
  }

  static func date(_ text: String) -> DisclosureDate {
    guard let date = DisclosureDate(text) else { preconditionFailure("\(text) is a date") }
    return date
  }

  static let base: BaseAddress = {
    guard let base = BaseAddress("https://example.org/") else { preconditionFailure("an address") }
    return base
  }()
}
