import Addresses
import Disclosure

/// A page at an address that another page had before: it leads there, without a script.
public struct FormerPage: Sendable {
  /// BCP 47 language of the page.
  public let language: String
  /// What the page is called that it leads to.
  public let title: String
  /// Where that lies.
  public let address: WebAddress
  /// The same, whole.
  public let canonical: WebAddress
  /// The stylesheet.
  public let stylesheet: WebAddress
}

extension SiteParts {
  /// The pages at the addresses that a page had before.
  func formerPages(_ aliases: [Route], of route: Route, _ title: String, organ: Route?) -> [PlannedPage] {
    aliases.map { alias in
      PlannedPage(alias, of: organ, for: .leadingOn) {
        .former(
          FormerPage(
            language: self.language, title: title, address: self.base.address(of: route),
            canonical: self.base.absolute(route), stylesheet: self.stylesheet))
      }
    }
  }
}

extension OrganPlan {
  /// The pages at the addresses that its pages had before.
  var formerPages: [PlannedPage] {
    var pages: [PlannedPage] = []
    func add(_ aliases: [Route], _ route: Route, _ title: String) {
      if !aliases.isEmpty { pages += site.formerPages(aliases, of: route, title, organ: organ.route) }
    }
    add(organ.aliases, organ.route, organ.title)
    for notice in (organ.preview?.notices ?? []) + organ.notices {
      add(notice.aliases, notice.route, notice.title)
      for area in notice.areas { add(area.aliases, area.route, area.title) }
      for finding in notice.findings {
        add(finding.aliases, finding.route, finding.title)
        for specific in finding.specifics { add(specific.aliases, specific.route, specific.title) }
      }
    }
    return pages
  }
}
