import Addresses
import Disclosure
import Pages
import SafeHTML
import Testing

/// Makes sites of the size that a test needs.
enum SmallSite {
  static let assets = AssetAddresses(
    stylesheet: Route.folder("assets").file("style.css"), icon: Route.folder("assets").file("icon.svg"),
    searchScript: Route.folder("assets").file("search.js"), settings: .file("t.js"), ledger: .file("l.js"))

  static let base = BaseAddress("https://example.org/a/")

  static func day(_ text: String) throws -> DisclosureDate { try #require(DisclosureDate(text)) }

  static func slug(_ text: String) throws -> Slug { try #require(Slug(text)) }

  static func line(_ text: String) -> Prose { Prose(html: HTML(text: text), text: text) }

  static func heading(_ level: Int, _ text: String) -> NarrativePart {
    .passage(.heading(level: level, id: text, content: line(text)))
  }

  static func text(_ text: String) -> NarrativePart { .passage(.prose(Prose(html: "<p>\(text)</p>", text: text))) }

  static func contact(_ number: String) -> [ContactGroup] {
    [
      ContactGroup(
        purpose: nil, channels: [ContactChannel(kind: .telephone, text: number, address: .telephone(number))])
    ]
  }

  static func change(_ date: String, _ status: Status, note: String? = nil, due: String? = nil) throws -> StatusChange {
    StatusChange(
      date: try day(date), status: status, note: note, verifiedBy: status == .closed ? "核验" : nil,
      due: try due.map(day))
  }

  static func finding(
    _ name: String, in folder: Route, due: String? = nil, lead: String? = nil, _ changes: StatusChange...
  ) throws -> Finding {
    Finding(
      route: folder.folder(try slug(name)), title: name,
      record: Record(lead: lead, due: try due.map(day), history: History(changes)))
  }

  static func brokenDown(_ name: String, in folder: Route, _ statuses: [Status?]) throws -> Finding {
    let route = folder.folder(try slug(name))
    let specifics = try statuses.enumerated().map { index, status in
      SpecificFinding(
        route: route.folder(try slug("s\(index + 1)")), title: "\(name)-\(index + 1)",
        record: Record(history: History(try status.map { [try change("2021-07-01", $0)] } ?? [])))
    }
    return Finding(route: route, title: name, record: Record(), specifics: specifics)
  }

  static func area(_ name: String, in folder: Route, _ findings: (Route) throws -> [Finding]) throws -> Notice.Item {
    let route = folder.folder(try slug(name))
    return .area(Area(route: route, title: name, body: [], findings: try findings(route)))
  }

  static func notice(
    _ name: String = "n", in organ: Route, date: String = "2021-08-27", _ narrative: [NarrativePart] = [],
    _ items: (Route) throws -> [Notice.Item]
  ) throws -> Notice {
    let route = organ.folder(try slug(name))
    return Notice(
      route: route, title: "通报\(name)", date: try day(date), narrative: narrative, items: try items(route))
  }

  static func organ(
    _ name: String = "o", asOf: String? = "2021-12-31", _ notices: (Route) throws -> [Notice]
  ) throws -> Organ {
    let route = Route.home.folder(try slug(name))
    return Organ(route: route, title: "单位\(name)", asOf: try asOf.map(day), notices: try notices(route))
  }

  static func site(_ organs: Organ...) throws -> Site {
    Site(title: "站", host: "主办", base: try #require(base), contact: contact("110"), organs: organs)
  }

  /// A site of one organ with one notice.
  static func site(
    narrative: [NarrativePart] = [], _ items: (Route) throws -> [Notice.Item]
  ) throws -> Site {
    try site(organ { [try notice(in: $0, narrative, items)] })
  }
}

extension Site {
  var planned: [PlannedPage] {
    SitePages(of: self, assets: SmallSite.assets).pages
  }

  func page(_ path: String) throws -> Page {
    try #require(planned.first { $0.route.path == path }, "no page \(path)").make()
  }

  func frame(_ path: String) throws -> PageFrame { try #require(try page(path).frame) }

  func feed() throws -> ChangesFeed {
    guard case .atom(let feed) = try page("changes/feed.xml") else { throw WrongKind() }
    return feed
  }

  func notice(_ path: String = "o/n/") throws -> NoticePage {
    guard case .notice(let page) = try page(path) else { throw WrongKind() }
    return page
  }

  func ledger(_ path: String = "o/n/ledger/") throws -> LedgerPage {
    guard case .ledger(let page) = try page(path) else { throw WrongKind() }
    return page
  }

  func area(_ path: String) throws -> AreaPage {
    guard case .area(let page) = try page(path) else { throw WrongKind() }
    return page
  }

  func finding(_ path: String) throws -> FindingPage {
    guard case .finding(let page) = try page(path) else { throw WrongKind() }
    return page
  }

  func organ(_ path: String) throws -> OrganPage {
    guard case .organ(let page) = try page(path) else { throw WrongKind() }
    return page
  }

  func home() throws -> HomePage {
    guard case .home(let page) = try page("") else { throw WrongKind() }
    return page
  }

  func portal() throws -> PortalPage {
    guard case .portal(let page) = try page("") else { throw WrongKind() }
    return page
  }

  func sitemap() throws -> Sitemap {
    guard case .sitemap(let map) = try page("sitemap.xml") else { throw WrongKind() }
    return map
  }
}

/// A page is not of the kind that the test asked for.
struct WrongKind: Error {}
