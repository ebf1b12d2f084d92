import Addresses
import Disclosure
import Search

/// Where the files of the search lie.
public enum SearchPlan {
  static let route = Route.folder("search")
  static let numbersRoute = route.file("numbers.json")

  /// The folder of the parts of the index.
  public static let shardFolder = route.folder("pairs")

  /// A part of the index, which `Shards` numbers: three hexadecimal digits at least.
  public static func shardRoute(_ number: Int) -> Route {
    let digits = String(number, radix: 16)
    let name = String(repeating: "0", count: max(0, 3 - digits.count)) + digits + ".bin"
    guard let slug = Slug(name) else { preconditionFailure("digits and letters") }
    return shardFolder.file(slug)
  }

  /// How many pages a file of titles has. `search-index.js` knows it, too. The ten first results may come from ten organs,
  /// and of each a file is fetched: with 64 that was more than all else.
  static let titlesPerFile = 16

  /// The folder of the files with the titles of an organ's pages, or of those beside the organs.
  static func titles(of organ: Route?) -> Route {
    guard let organ else { return route.folder("site") }
    guard let slug = Slug(organ.firstName) else { preconditionFailure("an organ lies in a folder of its own") }
    return route.folder("organs").folder(slug)
  }

  /// The files with the titles of so many pages, and which of the pages each has.
  static func titleFiles(of organ: Route?, count: Int) -> [(route: Route, range: Range<Int>)] {
    let folder = titles(of: organ)
    return stride(from: 0, to: count, by: titlesPerFile).compactMap { start in
      Slug("\(start / titlesPerFile).json").map { (folder.file($0), start..<min(count, start + titlesPerFile)) }
    }
  }
}

extension Route {
  /// The first segment of its path.
  var firstName: String { segments.first.map(String.init) ?? "" }

  /// What its encoded path has below a folder.
  fileprivate func encodedPath(below folder: Route) -> String {
    String(Substring(encodedPath.utf8.dropFirst(folder.encodedPath.utf8.count)))
  }
}

extension OrganPlan {
  /// Those of its pages that the search finds, in the order of their numbers.
  var searched: [ListedPage] { listed.filter(\.kind.isSearched) }

  func searchTitles(_ range: Range<Int>) -> SearchTitles {
    SearchTitles(
      organ: organ.title,
      entries: searched[range].map {
        SearchTitles.Entry(title: .text($0.title), path: $0.route.encodedPath(below: organ.route))
      })
  }
}

extension SitePlan {
  /// The pages beside the organs that the search finds, in the order of their numbers.
  var ownSearched: [SearchTitles.Entry] {
    rounds.map { SearchTitles.Entry(title: .text($0.name.text), path: $0.name.route.encodedPath) }
      + freePages.map { SearchTitles.Entry(title: .text($0.title), path: $0.route.encodedPath) }
      + [SearchTitles.Entry(title: .contact, path: Self.contactRoute.encodedPath)]
  }

  var numbering: PageNumbers {
    PageNumbers(
      [("", ownSearched.count)]
        + organs.map { organ in (organ.route.firstName, organ.pages.count { $0.kind.isSearched }) })
  }

  func searchTitles(_ range: Range<Int>) -> SearchTitles {
    SearchTitles(organ: nil, entries: Array(ownSearched[range]))
  }

  var searchPage: SearchPage {
    var frame = parts.frame(
      at: SearchPlan.route, name: .search, summary: .search(site: parts.title), above: home, contact: contact)
    frame.search = nil
    return SearchPage(
      frame: frame, address: parts.base.address(of: SearchPlan.route), script: parts.searchScript,
      organs: organs.map { organ in
        SearchPage.OrganLinks(
          organ: parts.link(organ.title, organ.route),
          ledgers: organs.count > SearchPage.mostWithLedgers
            ? [] : organ.ledgers.map { parts.link(.ledgerOf($0.notice), $0.route) })
      })
  }

  var searchNumbers: SearchNumbers {
    let numbering = numbering
    let newest = organs.reduce(nil) { DisclosureDate.later($0, $1.newest) }
    var blocks = [block(numbering.blocks[0], of: nil, ownSearched.map { _ in (.page, nil) }, newest)]
    for (block, organ) in zip(numbering.blocks.dropFirst(), organs) {
      let pages = organ.pages.filter(\.kind.isSearched).map { ($0.kind, $0.newest) }
      blocks.append(self.block(block, of: organ, pages, newest))
    }
    return SearchNumbers(end: numbering.end, blocks: blocks)
  }

  private func block(
    _ block: PageNumbers.Block, of organ: OrganSummary?, _ pages: [(kind: ReadKind, date: DisclosureDate?)],
    _ newest: DisclosureDate?
  ) -> SearchNumbers.Block {
    let digits = Array("0123456789abcdef")
    return SearchNumbers.Block(
      first: block.first, folder: organ?.route.encodedPath ?? "", kinds: String(pages.map { digits[$0.kind.place] }),
      ages: String(pages.map { digits[Self.age(of: $0.date, newest)] }))
  }

  /// In quarters of a year, up to 15.
  private static func age(of date: DisclosureDate?, _ newest: DisclosureDate?) -> Int {
    guard let date, let newest else { return 15 }
    return min(15, max(0, (12 * (newest.year - date.year) + newest.month - date.month) / 3))
  }
}
