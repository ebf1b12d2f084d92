/// A page, whole: what its template shows and nothing else. THE list of page kinds.
///
/// A page value is made of stored properties alone. It is the only thing that its template receives, so it is also the
/// list of all that the page depends on.
public enum Page: Sendable {
  /// `/` of a site with one organ, or with none yet.
  case home(HomePage)
  /// `/` of a site with several organs.
  case portal(PortalPage)
  /// A round of inspection with its organs.
  case round(RoundPage)
  /// All rounds of inspection.
  case rounds(RoundsPage)
  /// An organ with its notices.
  case organ(OrganPage)
  /// A notice as an official document.
  case notice(NoticePage)
  /// Every finding of a notice in one table.
  case ledger(LedgerPage)
  /// The progress of an area.
  case area(AreaPage)
  /// A finding or a 具体问题 with its history.
  case finding(FindingPage)
  /// What changed, newest first.
  case changes(ChangesPage)
  /// The open data: its files, fields and licence.
  case data(DataPage)
  /// How to reach the site's host and its organs.
  case contact(ContactPage)
  /// A page beside those about progress.
  case free(TextPage)
  /// `/search/`
  case search(SearchPage)
  /// The numbers of the pages that the search finds.
  case searchNumbers(SearchNumbers)
  /// The titles and addresses of some of them.
  case searchTitles(SearchTitles)
  /// What a server answers where there is no page.
  case notFound(NotFoundPage)
  /// A page at an address that another had before.
  case former(FormerPage)
  /// The addresses of all pages, for search engines.
  case sitemap(Sitemap)
  /// What search engines may read.
  case robots(Robots)
  /// The organ's colours.
  case theme(Theme)
  /// Rows of the open data as JSON.
  case dataJSON(DataList)
  /// Rows of the open data as CSV.
  case dataCSV(DataSheet)
  /// Everything public of an organ as JSON.
  case organData(OrganData)
  /// Which files of data there are.
  case dataCatalog(DataCatalog)
  /// The schema of the files.
  case dataSchema(DataSchema)
  /// What changed, for feed readers, as Atom.
  case atom(ChangesFeed)
  /// What changed, for feed readers, as JSON Feed.
  case jsonFeed(ChangesFeed)
}

extension Page {
  /// What surrounds the page's own content; nil for what people do not stay on.
  public var frame: PageFrame? {
    switch self {
    case .home(let page): page.frame
    case .portal(let page): page.frame
    case .round(let page): page.frame
    case .rounds(let page): page.frame
    case .organ(let page): page.frame
    case .notice(let page): page.frame
    case .ledger(let page): page.frame
    case .area(let page): page.frame
    case .finding(let page): page.frame
    case .changes(let page): page.frame
    case .data(let page): page.frame
    case .contact(let page): page.frame
    case .free(let page): page.frame
    case .search(let page): page.frame
    case .notFound(let page): page.frame
    case .former, .searchNumbers, .searchTitles, .sitemap, .robots, .theme, .atom, .jsonFeed: nil
    case .dataJSON, .dataCSV, .organData, .dataCatalog, .dataSchema: nil
    }
  }
}
