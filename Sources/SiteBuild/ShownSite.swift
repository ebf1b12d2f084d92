import Addresses
import BuildState
import Content
import Disclosure
import Files
import Pages

/// What the public may see at the as-of dates: the pages, and the files that these pages use.
struct ShownSite: Sendable {
  /// The pages of the organs that were read, and those about the whole site.
  let pages: SitePages
  /// How many pages the site has, those of known organs among them.
  let pageCount: Int
  /// The files of `assets/` that shown pages use.
  let assets: [SiteContent.Asset]
  let heldBack: HeldBack
  /// What the rest of the site must know of each organ, by the names of the folders.
  let records: [String: OrganRecord]

  /// - Parameters:
  ///   - content: what the content says; its links lead to held-back pages, too.
  ///   - organs: the organs at their as-of dates.
  ///   - pages: the pages of what was read.
  ///   - links: where links led before those to held-back pages became text.
  init(_ content: SiteContent, _ organs: PublishedOrgans, pages: SitePages, links: [SiteContent.Links]) async {
    self.pages = pages
    heldBack = organs.heldBack
    let notOrgans = pages.pages.count { $0.organ == nil && $0.purpose != .leadingOn }
    pageCount = notOrgans + pages.summaries.reduce(0) { $0 + $1.pages.count }
    records = await RecordMaker(content, organs, pages, links: links).records
    assets = Self.used(of: content, pages, records)
  }

  /// The assets that shown documents use, and what every page shows.
  private static func used(of content: SiteContent, _ pages: SitePages, _ records: [String: OrganRecord])
    -> [SiteContent.Asset]
  {
    let free = Set(content.freePages.map(\.route)).union([.home])
    var used = Set(content.links.flatMap { free.contains($0.page) ? $0.targets : [] })
    for record in records.values { used.formUnion(record.shownAssets) }
    used.formUnion(content.site?.ownAssets ?? [])
    return content.allAssets.filter { used.contains($0.value) }
      .map { SiteContent.Asset(route: $0.value, file: $0.key) }
      .sorted { $0.route < $1.route }
  }
}

/// The organs of a site at their as-of dates.
struct PublishedOrgans: Sendable {
  /// Those that are shown, in order.
  private(set) var parts: [OrganPart] = []
  private(set) var heldBack = HeldBack()
  /// What is held back of each that was read, by the names of the folders.
  private(set) var heldBackOf: [String: HeldBack] = [:]
  /// The index of each that is shown among the parts, by the names of the folders.
  private(set) var places: [String: Int] = [:]
  /// What is known of the organs that were not read.
  let known: [String: OrganRecord]

  init(_ content: SiteContent, known: [String: OrganRecord], _ request: BuildRequest) {
    self.known = known
    for organ in content.organs {
      if organ.isKnown, let record = known[organ.folder] {
        heldBack.add(record.heldBack)
        if let summary = record.summary { add(.summary(summary), organ.folder) }
      } else if let value = organ.organ {
        let (shown, held) = value.published(asOf: request.asOf, showsPending: request.showsPending)
        heldBack.add(held)
        heldBackOf[organ.folder] = held
        add(.whole(shown), organ.folder)
      }
    }
  }

  /// Whether the site has one organ, which pages about the whole site show in full.
  var isAlone: Bool { parts.count == 1 }

  private mutating func add(_ part: OrganPart, _ folder: String) {
    places[folder] = parts.count
    parts.append(part)
  }
}
