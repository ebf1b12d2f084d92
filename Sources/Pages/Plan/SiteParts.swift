import Addresses
import Disclosure

/// What all pages of a site have in common, made once.
final class SiteParts: Sendable {
  let title: String
  let host: String
  let base: BaseAddress
  let language: String
  /// The whole address of the icon.
  let icon: WebAddress
  let stylesheet: WebAddress
  let contact: [ContactGroup]
  let searchScript: WebAddress
  /// Whether it has pages about several organs.
  let isPortal: Bool
  /// A frame with everything that is the same on every page.
  private let frame: PageFrame
  /// How the open data may be used.
  let licence: LicenceShown?
  let isDemonstration: Bool
  private let feeds: FeedLinks
  private let navigation: Navigation
  /// The script of ledgers.
  let ledgerScript: WebAddress

  init(_ site: Site, isPortal: Bool, assets: AssetAddresses) {
    title = site.title
    host = site.host
    base = site.base
    language = site.language
    icon = site.base.absolute(assets.icon)
    stylesheet = site.base.address(of: assets.stylesheet)
    feeds = FeedLinks(site.base)
    licence = site.licence.map { LicenceShown(name: $0.name, address: $0.address) }
    isDemonstration = site.isDemonstration
    contact = site.contact
    searchScript = site.base.address(of: assets.searchScript)
    self.isPortal = isPortal
    navigation = Navigation(of: site)
    ledgerScript = site.base.address(of: assets.ledger)
    frame = PageFrame(
      language: site.language, name: nil, siteTitle: site.title, host: site.host, home: site.base.address(of: .home),
      search: site.base.address(of: SearchPlan.route),
      stylesheet: stylesheet, theme: site.face.accent.map { _ in site.base.address(of: Theme.route) },
      ownStylesheet: site.face.stylesheet.map { site.base.address(of: $0.route) },
      logo: site.face.logo.map { PictureShown($0, site.base) },
      headerPicture: site.face.headerPicture.map { PictureShown($0, site.base) },
      sharedPicture: site.face.sharedPicture.map {
        PictureShown(address: site.base.absolute($0.picture), alternative: $0.alternative, size: $0.size)
      },
      icon: site.base.address(of: assets.icon), settings: site.base.address(of: assets.settings), canonical: nil,
      feeds: nil, summary: .site(title: site.title), isArticle: false,
      isDemonstration: site.isDemonstration,
      isUnlisted: site.isDemonstration,
      navigation: navigation.links, breadcrumbs: [], asOf: nil, contact: [], footer: FooterShown(site),
      tags: PageTags(site), preview: nil)
  }

  /// The frame of a page: what is the same everywhere, and what is its own.
  func frame(
    at route: Route, name: Label?, summary: Summary, above breadcrumbs: [LinkShown], asOf: DateShown? = nil,
    contact: [ContactShown], preview: PreviewNote? = nil
  ) -> PageFrame {
    var frame = frame
    frame.name = name
    frame.canonical = base.absolute(route)
    // Where a page has a date the site has one, and so there are feeds.
    frame.feeds = asOf.map { _ in feeds }
    frame.summary = summary
    frame.navigation = navigation.links(at: route)
    frame.breadcrumbs = breadcrumbs
    frame.asOf = asOf
    frame.contact = contact
    frame.preview = preview
    return frame
  }

  /// What is the same on every page, or decides it. Where there are several organs, no organ's own pages depend on
  /// anything else of the site.
  func declare(to fields: inout PageFields) {
    frame.declare(to: &fields)
    fields.add("isPortal", isPortal)
    fields.add("base", base.absolute(.home))
    fields.add("contact", contact.map(ContactShown.init))
    fields.add("navigation", navigation.links)
    fields.add("licence", licence)
  }

  /// A link to a page of the site.
  func link(_ label: Label, _ route: Route, marks: [PreviewMark] = []) -> LinkShown {
    LinkShown(label, base.address(of: route), marks: marks)
  }

  /// A link to a page of the site, by its title.
  func link(_ title: String, _ route: Route) -> TitleLink { TitleLink(title, base.address(of: route)) }
}

/// The links that lead about the site: home, the newest notice and its ledger where there is one organ, changes,
/// contact.
private struct Navigation: Sendable {
  /// As they stand on a page that none of them leads to.
  let links: [LinkShown]
  private let routes: [Route]
  private let current: [[LinkShown]]

  init(of site: Site) {
    var entries: [(label: Label, route: Route)] = [(.home, .home)]
    if site.organs.count == 1, let organ = site.organs.first, let notice = organ.notices.first {
      entries.append((organ.shortNames[0], notice.route))
      entries.append((.ledger, notice.ledgerRoute))
    }
    entries.append((.changes, SiteChanges.route))
    entries.append((.contact, SitePlan.contactRoute))
    let own = site.face.navigation.map { (label: Label.text($0.title), address: $0.address) }
    let all = entries.map { (label: $0.label, address: site.base.address(of: $0.route)) } + own
    links = all.map { LinkShown($0.label, $0.address) }
    routes = entries.map(\.route)
    current = entries.indices.map { place in
      all.indices.map { index in LinkShown(all[index].label, all[index].address, isCurrent: index == place) }
    }
  }

  func links(at route: Route) -> [LinkShown] {
    routes.firstIndex(of: route).map { current[$0] } ?? links
  }
}

extension Notice {
  /// Where its ledger lies.
  var ledgerRoute: Route { route.folder("ledger") }

  /// The notice by its year and the type of inspection.
  fileprivate var shortName: Label { .notice(year: date.year, inspection: inspection?.type) }

  /// The day it went public.
  var dayPublished: DisclosureDate { published ?? date }
}

extension Organ {
  /// What its notices are called where there is little room: short, unless two would be called the same.
  var shortNames: [Label] {
    let names = notices.map(\.shortName)
    return zip(notices, names).map { notice, name in
      names.count { $0 == name } == 1 ? name : .text(notice.title)
    }
  }
}

extension PictureShown {
  fileprivate init(_ picture: SitePicture, _ base: BaseAddress) {
    self.init(address: base.address(of: picture.picture), alternative: picture.alternative, size: picture.size)
  }
}

extension FooterShown {
  fileprivate init(_ site: Site) {
    let records = site.records
    links =
      site.pages.map { LinkShown(.text($0.title), site.base.address(of: $0.route), marks: $0.isDraft ? [.draft] : []) }
      + [
        LinkShown(.data, site.base.address(of: DataRoute.page)),
        LinkShown(.sitemap, site.base.address(of: SitePlan.sitemapRoute)),
      ]
    siteIDCode = records.siteIDCode
    icp = records.icp
    publicSecurity = records.publicSecurity
    badge = records.badge.map {
      BadgeShown(address: $0.address, picture: site.base.address(of: $0.picture), title: $0.title)
    }
  }
}

extension PageTags {
  /// The tags that every page has; nil where the site has no identification code.
  fileprivate init?(_ site: Site) {
    guard let code = site.records.siteIDCode else { return nil }
    self.init(siteName: site.title, siteDomain: site.base.host, siteIDCode: code)
  }
}

extension BaseAddress {
  /// The name alone, without scheme and port.
  fileprivate var host: String {
    let start = origin.utf8.firstIndex(of: UInt8(ascii: "/")).map { origin.utf8.index($0, offsetBy: 2) }
    let name = origin[(start ?? origin.startIndex)...]
    return String(name.prefix { $0 != ":" })
  }
}
