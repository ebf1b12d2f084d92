import Addresses
import Disclosure
import Pages
import Testing

@testable import Templates

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the pages of the hostile site look like, kept in `Snapshots/`. `GONGKAI_RECORD_SNAPSHOTS=1` writes them anew;
/// what changed is then to be read before it is kept.
@Suite("Snapshots of every page kind")
struct SnapshotTests {
  @Test("the pages are as they were", arguments: Snapshot.allCases)
  func same(_ snapshot: Snapshot) throws {
    let bytes = render(try snapshot.page())
    if isRecording {
      try snapshot.write(bytes)
    } else {
      let stored = try snapshot.read()
      #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: stored, as: UTF8.self))
    }
  }

  private var isRecording: Bool {
    getenv("GONGKAI_RECORD_SNAPSHOTS").map { String(cString: $0) == "1" } ?? false
  }
}

/// A page of the hostile site, or of a variant of it.
enum Snapshot: String, CaseIterable, Sendable {
  case home, changes, organ, notice, ledger, area, finding, contact, text, portal, round, rounds, search, sitemap
  case robots
  case theme = "theme.css"
  case homeWithoutOrgan = "home-without-organ"
  case areaEmpty = "area-empty"
  case findingBrokenDown = "finding-broken-down"
  case findingSpecific = "finding-specific"
  case findingUnlabelled = "finding-unlabelled"
  case searchPortal = "search-portal"
  case searchNumbers = "search-numbers"
  case searchTitles = "search-titles"
  case notFound = "not-found"
  case changesNewest = "changes-newest"
  case changesOfMonth = "changes-of-month"
  case noticeCompared = "notice-compared"
  case findingContinuing = "finding-continuing"
  case findingContinued = "finding-continued"
  case findingVanished = "finding-vanished"
  case former
  case data
  case findingsJSON = "findings.json"
  case findingsCSV = "findings.csv"
  case organData = "data.json"
  case changesCSV = "changes.csv"
  case dataCatalog = "catalog.json"
  case dataSchema = "schema.json"
  case atom = "feed.xml"
  case jsonFeed = "feed.json"
  case homePreview = "home-preview"
  case noticePreview = "notice-preview"
  case findingPreview = "finding-preview"

  func page() throws -> Page {
    let pages = HostileSite.pages(of: try site())
    // The address of a round spells its hostile name.
    if self == .round { return try #require(pages.first { $0.path.hasPrefix("rounds/") && $0.path != "rounds/" }).page }
    return try #require(pages.first { $0.path == path }).page
  }

  private func site() throws -> Site {
    var site = try HostileSite.make()
    switch self {
    case .noticeCompared, .findingContinuing, .findingContinued, .findingVanished, .former:
      site = try HostileSite.withEarlierNotice()
    case .changesNewest, .changesOfMonth: site = try HostileSite.withManyChanges()
    case .homeWithoutOrgan: site.organs = []
    case .homePreview, .noticePreview, .findingPreview: try HostileSite.addPreview(to: &site)
    case .portal, .round, .rounds, .searchPortal, .searchNumbers:
      var other = site.organs[0]
      other.route = .folder("other")
      other.title = HostileSite.text("另一单位")
      other.notices = []
      other.asOf = nil
      site.organs.append(other)
    default: break
    }
    return site
  }

  private var path: String {
    let notice = "organ/2021-inspection/"
    return switch self {
    case .home, .portal, .homeWithoutOrgan, .homePreview: ""
    case .round: "rounds/"
    case .rounds: "rounds/"
    case .organ: "organ/"
    case .notice, .noticePreview, .noticeCompared: notice
    case .ledger: notice + "ledger/"
    case .area: notice + "area/"
    case .areaEmpty: notice + "empty/"
    case .finding, .findingPreview, .findingContinuing: notice + "area/finding/"
    case .findingBrokenDown: notice + "area/broken-down/"
    case .findingSpecific: notice + "area/broken-down/one/"
    case .findingUnlabelled: notice + "loose/"
    case .contact: "contact/"
    case .findingContinued: "organ/2020-inspection/one/"
    case .findingVanished: "organ/2020-inspection/two/"
    case .former: "old/"
    case .changes, .changesNewest: "changes/"
    case .changesOfMonth: "changes/2021-05/"
    case .data: "data/"
    case .findingsJSON, .findingsCSV: "data/\(rawValue)"
    case .organData, .changesCSV: "data/organs/organ/\(rawValue)"
    case .dataCatalog: "data/index.json"
    case .dataSchema: "data/schema.json"
    case .atom: "changes/feed.xml"
    case .jsonFeed: "changes/feed.json"
    case .text: "about/"
    case .search, .searchPortal: "search/"
    case .searchNumbers: "search/numbers.json"
    case .searchTitles: "search/organs/organ/0.json"
    case .notFound: "404.html"
    case .sitemap: "sitemap.xml"
    case .robots: "robots.txt"
    case .theme: "theme.css"
    }
  }

  private var file: String {
    let name =
      switch self {
      case .sitemap: "sitemap.xml"
      case .robots: "robots.txt"
      case .theme: "theme.css"
      case _ where rawValue.contains("."): rawValue
      case .searchNumbers, .searchTitles: "\(rawValue).json"
      default: "\(rawValue).html"
      }
    return Sources.folder(of: #filePath) + "/Snapshots/" + name
  }

  func read() throws -> [UInt8] { try Sources.read(file) }

  func write(_ bytes: [UInt8]) throws {
    let handle = try #require(fopen(file, "w"))
    defer { fclose(handle) }
    #expect(fwrite(bytes, 1, bytes.count, handle) == bytes.count)
  }
}
