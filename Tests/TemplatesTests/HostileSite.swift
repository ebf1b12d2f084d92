import Addresses
import Disclosure
import Pages
import SafeHTML
import Testing

/// A small site with everything in it that a page can show, and in every text what would break a careless page.
enum HostileSite {
  /// Markup, quotes and an attribute that would run.
  static let hostile = "<script>alert('1')</script> \"&' style=\"x\" onload=\"x\""

  static func text(_ name: String) -> String { "\(name)\(hostile)" }

  static func paragraph(_ name: String) -> Prose { Prose(html: "<p>\(text(name))</p>", text: text(name)) }

  static func line(_ name: String) -> Prose { Prose(html: HTML(text: text(name)), text: text(name)) }

  static func heading(_ level: Int, _ name: String) -> Passage {
    .heading(level: level, id: "id-\(name)\"<>", content: line(name))
  }

  static func day(_ text: String) throws -> DisclosureDate { try #require(DisclosureDate(text)) }

  static func make() throws -> Site {
    Site(
      title: text("站名"), host: text("主办"), base: try #require(BaseAddress("https://example.org/公开/")),
      isDemonstration: true, contact: try contact("站"), records: try records(), face: face(),
      licence: Licence(name: text("许可"), address: WebAddress("https://example.org/licence?a=1&b=2")),
      organs: [try organ()],
      pages: [
        FreePage(
          route: .folder("about"), title: text("关于"), body: [.prose(paragraph("说明")), heading(3, "小标题")])
      ])
  }

  static func contact(_ name: String) throws -> [ContactGroup] {
    [
      ContactGroup(
        purpose: text("\(name)用途"),
        channels: [
          ContactChannel(kind: .hotline, text: "12309", address: .telephone("12309")),
          ContactChannel(kind: .email, text: "office@example.org", address: .mail("office@example.org")),
          ContactChannel(kind: .postalAddress, text: text("地址"), address: nil),
        ])
    ]
  }

  private static func records() throws -> SiteRecords {
    SiteRecords(
      siteIDCode: text("0000"), icp: text("备案"), publicSecurity: text("公安"),
      badge: SiteRecords.Badge(
        address: try #require(WebAddress("https://example.org/?a=1&b='2'")),
        picture: Route.folder("assets").file("badge.png"), title: text("标识")))
  }

  private static func face() -> SiteFace {
    let assets = Route.folder("assets")
    return SiteFace(
      accent: Accent(light: Colour("#0b5394"), dark: nil),
      logo: SitePicture(
        picture: assets.file("logo.svg"), alternative: text("徽标"), size: PictureSize(width: 96, height: 48)),
      headerPicture: SitePicture(picture: assets.file("across.jpg"), alternative: text("大楼"), size: nil),
      navigation: WebAddress("https://example.com/?a=1&b='2'").map { [NavigationEntry(title: text("另加"), address: $0)] }
        ?? [], stylesheet: OwnStylesheet(route: assets.file("own.css"), uses: []))
  }

  private static func organ() throws -> Organ {
    let route = Route.folder("organ")
    return Organ(
      route: route, title: text("单位"), partyOrganization: text("党组"), asOf: try day("2021-12-31"), contact: [],
      body: [.prose(paragraph("简介"))], notices: [try notice(route.folder("2021-inspection"))])
  }

  private static func notice(_ route: Route) throws -> Notice {
    Notice(
      route: route, title: text("通报"), issuer: text("落款"), date: try day("2021-08-27"), source: text("来源"),
      sourceURL: WebAddress("https://example.com/?a=1&b=2"), published: try day("2021-08-30"), kind: text("类型"),
      reported: [
        ReportedFigure(subject: .findings, count: 3), ReportedFigure(subject: .status(.completed), count: 1),
      ],
      inspection: Inspection(
        type: text("巡察"), mode: text("常规"), round: text("第十轮"), team: text("第一组"), from: try day("2021-01-04"),
        to: try day("2021-02"), feedback: try day("2021-03-24")),
      narrative: [
        .passage(.prose(paragraph("导语"))), .passage(heading(2, "提高认识")), .passage(heading(3, "加强领导")),
        .passage(.prose(paragraph("正文"))), .passage(heading(2, "整改落实")), .areas, .contact,
        .passage(heading(2, "后续工作")),
      ],
      items: [
        .area(
          Area(
            route: route.folder("area"), title: text("领导作用"), body: [.prose(paragraph("方面说明"))],
            findings: [try finding(route.folder("area")), try brokenDown(route.folder("area"))])),
        .area(Area(route: route.folder("empty"), title: "在“责任”方面", body: [], findings: [])),
        .finding(Finding(route: route.folder("loose"), title: text("不属方面"), record: Record())),
      ])
  }

  private static func finding(_ area: Route) throws -> Finding {
    Finding(
      route: area.folder("finding"), title: text("问题"),
      record: Record(
        category: .deadline, lead: text("牵头"), partners: [text("配合一"), text("配合二")], due: try day("2021-08"),
        history: History(try changes()), opening: [.prose(paragraph("指出")), heading(2, "小节")],
        measures: [
          Measure(text: line("措施一")),
          Measure(
            text: line("措施二"), plan: text("计划"), lead: text("措施牵头"), due: try day("2021-06-30"),
            history: History([StatusChange(date: try day("2021-06-01"), status: .inProgress)])),
        ],
        closing: [.prose(paragraph("结语"))]))
  }

  private static func changes() throws -> [StatusChange] {
    [
      StatusChange(date: try day("2021-05"), status: .inProgress, note: text("启动")),
      StatusChange(date: try day("2021-07-30"), status: .completed, wording: text("办结")),
      StatusChange(
        date: try day("2021-08-20"), status: .closed, verifiedBy: text("核验"), verification: .supervisor,
        publicEvidence: [
          Evidence(title: text("材料"), address: WebAddress("/organ/")), Evidence(title: text("口述"), address: nil),
        ]),
      StatusChange(
        date: try day("2021-08-27"), status: .inProgress, wording: text("持续"), note: text("退回"),
        due: try day("2021-10-31")),
    ]
  }

  private static func brokenDown(_ area: Route) throws -> Finding {
    let route = area.folder("broken-down")
    let block = Prose(html: "<p>\(text("分段措施"))</p>", text: text("分段措施"))
    return Finding(
      route: route, title: text("可细分"), record: Record(lead: text("总牵头"), opening: [.prose(paragraph("总述"))]),
      specifics: [
        SpecificFinding(
          route: route.folder("one"), title: text("具体一"),
          record: Record(
            lead: text("分牵头"),
            history: History([
              StatusChange(date: try day("2021-08-01"), status: .longTerm, review: try day("2022-03"))
            ]), measures: [Measure(text: block), Measure(text: line("措施"))])),
        SpecificFinding(
          route: route.folder("two"), title: text("具体二"),
          record: Record(
            history: History([
              StatusChange(date: try day("2021-08-02"), status: .closed, verifiedBy: text("本院"))
            ]))),
      ])
  }
}

extension HostileSite {
  static let assets = AssetAddresses(
    stylesheet: Route.folder("assets").file("style.css"), icon: Route.folder("assets").file("icon.svg"),
    searchScript: Route.folder("assets").file("search.js"), settings: Route.folder("assets").file("settings.js"),
    ledger: Route.folder("assets").file("ledger.js"))

  /// All pages of a site by their address.
  static func pages(of site: Site) -> [(path: String, page: Page)] {
    SitePages(of: site, assets: assets).pages.map { ($0.route.path, $0.make()) }
  }

  /// A site with an earlier notice, of whose findings one is continued and one is no longer listed.
  static func withEarlierNotice() throws -> Site {
    var site = try make()
    let route = Route.folder("organ").folder("2020-inspection")
    func finding(_ name: StaticString, _ status: Status) throws -> Notice.Item {
      let history = History([StatusChange(date: try day("2020-06-01"), status: status)])
      return .finding(
        Finding(route: route.folder(name), title: text("此前\(name)"), record: Record(history: history)))
    }
    site.organs[0].notices.append(
      Notice(
        route: route, title: text("此前通报"), date: try day("2020-07-01"),
        items: [try finding("one", .inProgress), try finding("two", .completed)]))
    guard case .area(var area) = site.organs[0].notices[0].items[0] else { return site }
    area.findings[0].record.continues = [route.folder("one")]
    area.findings[0].aliases = [Route.folder("old")]
    site.organs[0].notices[0].items[0] = .area(area)
    return site
  }

  /// A site whose changes fill archives of months.
  static func withManyChanges() throws -> Site {
    var site = try make()
    guard case .area(var area) = site.organs[0].notices[0].items[0] else { return site }
    for number in 0..<240 {
      let slug = try #require(Slug("f\(number)"))
      let date = try #require(
        DisclosureDate(year: 2021, month: 1 + number % 12, day: number % 5 == 0 ? nil : 1 + number % 28))
      let history = History([StatusChange(date: date, status: .completed, note: text("说明\(number)"))])
      area.findings.append(
        Finding(route: area.route.folder(slug), title: text("问题\(number)"), record: Record(history: history)))
    }
    site.organs[0].notices[0].items[0] = .area(area)
    return site
  }

  /// Makes an area a draft, and adds a notice and a status change that wait.
  static func addPreview(to site: inout Site) throws {
    let notice = site.organs[0].notices[0]
    guard case .area(var area) = notice.items[0] else { return }
    let history = area.findings[0].record.history
    area.findings[0].record.history = History(
      history.entries,
      pending: [
        StatusChange(date: try day("2022-01-31"), status: .completed, note: text("等待"), due: try day("2022-02"))
      ])
    site.organs[0].notices[0].items[0] = .area(area)
    var later = try Self.notice(Route.folder("organ").folder("2022-later"))
    later.date = try day("2022-03-01")
    later.title = text("后来的通报")
    site.organs[0].preview = OrganPreview(drafts: [notice.route.folder("area")], notices: [later])
    site.pages[0].isDraft = true
  }
}
