import Addresses
import BuildState
import Content
import Cores
import Disclosure
import Files
import Pages

/// Makes the records of the organs that were read, and carries over those of the others.
struct RecordMaker {
  /// By the names of the organs' folders.
  let records: [String: OrganRecord]

  init(_ content: SiteContent, _ organs: PublishedOrgans, _ pages: SitePages, links: [SiteContent.Links]) async {
    let maker = OneRecord(content, pages, links)
    let made = await onAllCores(content.organs.count, chunk: 16) { index in
      let organ = content.organs[index]
      return organ.isKnown ? organs.known[organ.folder] : maker.record(of: organ, organs)
    }
    var records: [String: OrganRecord] = [:]
    for (organ, record) in zip(content.organs, made) { records[organ.folder] = record }
    let faces = Faces(content, records, pages)
    for organ in content.organs where !organ.isKnown {
      let outward = maker.outward(of: organ).map { OutwardLink(segment: $0, face: faces[$0]) }
      records[organ.folder] = records[organ.folder]?.leading(to: outward)
    }
    self.records = records
  }
}

/// Makes the record of an organ.
private struct OneRecord: Sendable {
  private let pages: SitePages
  private let assets: Set<Route>
  private let linksOf: [String: [SiteContent.Links]]

  init(_ content: SiteContent, _ pages: SitePages, _ links: [SiteContent.Links]) {
    self.pages = pages
    assets = Set(content.allAssets.values)
    linksOf = Dictionary(grouping: links, by: \.page.firstSegment)
  }

  func record(of organ: OrganContent, _ organs: PublishedOrgans) -> OrganRecord {
    let summary = organs.places[organ.folder].map { pages.summaries[$0] }
    let shown = Set(summary?.pages.map(\.route) ?? [])
    let documents = organ.documents.map { document in
      var document = document
      document.isShown = shown.contains(document.route)
      return document
    }
    let links = linksOf[organ.route.firstSegment] ?? []
    let used = links.flatMap(\.targets).filter(assets.contains)
    let shownUsed = links.filter { shown.contains($0.page) }.flatMap(\.targets).filter(assets.contains)
    return OrganRecord(
      summary: summary, documents: PackedTargets(documents), formerAddresses: organ.formerAddresses,
      rounds: organ.rounds, face: OrganRecord.face(of: documents), outward: [],
      assets: Set(used).sorted(),
      shownAssets: Set(shownUsed).sorted(), heldBack: organs.heldBackOf[organ.folder] ?? HeldBack())
  }

  /// The first segments of the addresses that lead out of an organ.
  func outward(of organ: OrganContent) -> [String] {
    let own = organ.route.firstSegment
    let targets = (linksOf[own] ?? []).flatMap(\.targets).filter { !assets.contains($0) }
    return Set(targets.map(\.firstSegment)).filter { $0 != own }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// What links can see of the organs, of the free pages and of the rounds, by the first segments of their addresses.
struct Faces {
  private var faces: [String: Digest] = [:]

  init(_ content: SiteContent, _ records: [String: OrganRecord], _ pages: SitePages) {
    for organ in content.organs { faces[organ.route.firstSegment] = records[organ.folder]?.face }
    for page in content.freePages { faces[page.route.firstSegment] = OrganRecord.face(of: [page]) }
    if content.organs.count > 1 {
      faces[RoundName.list.firstSegment] = Self.face(of: content.rounds, shown: pages.rounds)
    }
  }

  /// A round that nothing names is a mistake to lead to; one that is not shown for now leads nowhere.
  private static func face(of rounds: [Route], shown: [Route]) -> Digest {
    var digest = DigestBuilder()
    for routes in [rounds, shown] {
      digest.add(routes.count)
      for route in routes { digest.add(route.path) }
    }
    return digest.finish()
  }

  subscript(segment: String) -> Digest? { faces[segment] }
}

extension Route {
  /// What stands before the first slash of its path.
  var firstSegment: String { String(Substring(path.utf8.prefix { $0 != UInt8(ascii: "/") })) }
}
