import Pages
import SafeHTML

/// The bytes of a page as they are written to its file: UTF-8, the same for the same page. THE way from pages to bytes.
public func render(_ page: Page) -> [UInt8] {
  switch page {
  case .home(let page): page.html.bytes
  case .portal(let page): page.html.bytes
  case .round(let page): page.html.bytes
  case .rounds(let page): page.html.bytes
  case .organ(let page): page.html.bytes
  case .notice(let page): page.html.bytes
  case .ledger(let page): page.html.bytes
  case .area(let page): page.html.bytes
  case .finding(let page): page.html.bytes
  case .changes(let page): page.html.bytes
  case .data(let page): page.html.bytes
  case .contact(let page): page.html.bytes
  case .free(let page): page.html.bytes
  case .search(let page): page.html.bytes
  case .searchNumbers(let numbers): numbers.json.bytes
  case .searchTitles(let titles): titles.json.bytes
  case .notFound(let page): page.html.bytes
  case .former(let page): page.html.bytes
  case .sitemap(let sitemap): sitemap.xml.bytes
  case .theme(let theme): Array(theme.css.utf8)
  case .robots(let robots): Array(robots.text.utf8)
  case .dataJSON(let list): list.json
  case .dataCSV(let sheet): sheet.csv
  case .organData(let data): data.json
  case .dataCatalog(let catalog): catalog.json
  case .dataSchema(let schema): schema.json
  case .atom(let feed): feed.atom.bytes
  case .jsonFeed(let feed): feed.json.bytes
  }
}
