import Addresses
import Disclosure

/// Where the files of the open data lie.
enum DataRoute {
  static let page = Route.folder("data")
  static let schema = page.file("schema.json")
  static let catalog = page.file("index.json")

  /// A list of the whole site: `/data/findings.json`, and `/data/findings-2.json` for the part that follows.
  static func list(_ kind: DataKind, _ format: DataFileLink.Format, part: Int) -> Route {
    page.file(
      slug(part == 0 ? "\(kind.rawValue).\(format.rawValue)" : "\(kind.rawValue)-\(part + 1).\(format.rawValue)"))
  }

  /// The folder of an organ; no name of a file of the whole site can be that of an organ.
  static func folder(of organ: Route) -> Route {
    organ.segments.reduce(page.folder("organs")) { $0.folder(slug(String($1))) }
  }

  /// A list of an organ, or everything of it, in the folder of the organ.
  static func file(in folder: Route, _ kind: DataKind?, _ format: DataFileLink.Format) -> Route {
    folder.file(slug("\(kind?.rawValue ?? "data").\(format.rawValue)"))
  }

  private static func slug(_ text: String) -> Slug {
    guard let slug = Slug(text) else { preconditionFailure("a segment of an address") }
    return slug
  }
}

extension SiteParts {
  /// What the files of the open data say of themselves.
  var dataSource: DataSource {
    DataSource(
      site: title, host: host, page: base.absolute(DataRoute.page), schema: base.absolute(DataRoute.schema),
      licence: licence, isDemonstration: isDemonstration)
  }

  /// A file at a route.
  func dataFile(_ kind: DataKind?, _ format: DataFileLink.Format, part: Int, at route: Route) -> DataFileLink {
    DataFileLink(
      kind: kind, format: format, part: part, address: base.absolute(route), path: base.address(of: route))
  }

  /// The files of an organ.
  func dataFiles(of organ: Route) -> [DataFileLink] {
    let folder = DataRoute.folder(of: organ)
    let everything = (kind: DataKind?.none, format: DataFileLink.Format.json)
    return ([everything] + OrganPlan.tables.map { (kind: $0, format: .csv) }).map { kind, format in
      dataFile(kind, format, part: 0, at: DataRoute.file(in: folder, kind, format))
    }
  }
}

extension OrganPlan {
  /// What an organ has tables of, besides the one file that has everything.
  static let tables: [DataKind] = [.findings, .measures, .changes]

  /// The files of its data.
  var dataPages: [PlannedPage] {
    let route = organ.route
    let folder = DataRoute.folder(of: route)
    let whole = PlannedPage(DataRoute.file(in: folder, nil, .json), of: route, for: .programs) { .organData(self.data) }
    return [whole]
      + Self.tables.map { kind in
        PlannedPage(DataRoute.file(in: folder, kind, .csv), of: route, for: .programs) {
          .dataCSV(DataSheet(kind: kind, rows: [self.rows[kind]]))
        }
      }
  }

  private var data: OrganData {
    OrganData(
      source: site.dataSource, id: organ.route.dataID, address: site.base.absolute(organ.route), title: organ.title,
      partyOrganization: organ.partyOrganization, asOf: organ.asOf.map(DateShown.init), notices: rows.notices,
      areas: rows.areas, findings: rows.findings, measures: rows.measures, changes: rows.changes,
      texts: OrganTexts(of: organ, notices).rows)
  }
}

/// The lists of the whole site: its rows in files of bounded length, so that a change in one organ touches one of them.
struct DataLists: Sendable {
  /// No more rows than this, and those of the organ that goes beyond it.
  static let longest = 2_000

  private let parts: [DataKind: [Range<Int>]]

  init(_ organs: [OrganSummary]) {
    var parts: [DataKind: [Range<Int>]] = [:]
    for kind in OrganRows.kinds {
      var ranges: [Range<Int>] = []
      var (start, rows) = (0, 0)
      for (index, organ) in organs.enumerated() {
        rows += organ.rows[kind].count
        if rows >= Self.longest {
          ranges.append(start..<index + 1)
          (start, rows) = (index + 1, 0)
        }
      }
      if start < organs.count || ranges.isEmpty { ranges.append(start..<organs.count) }
      parts[kind] = ranges
    }
    self.parts = parts
  }

  /// The organs of each file of a kind.
  subscript(kind: DataKind) -> [Range<Int>] { parts[kind] ?? [] }
}

extension SitePlan {
  /// The page of the open data, and the files about the whole site.
  var dataPages: [PlannedPage] {
    let lists = DataLists(organs)
    let files = files(lists)
    var pages = [
      PlannedPage(DataRoute.page, for: .archive) { .data(self.dataPage(files)) },
      PlannedPage(DataRoute.schema, for: .programs) {
        .dataSchema(DataSchema(address: self.parts.base.absolute(DataRoute.schema)))
      },
      PlannedPage(DataRoute.catalog, for: .programs) {
        .dataCatalog(DataCatalog(source: self.parts.dataSource, files: files, organs: self.organFiles))
      },
    ]
    for kind in OrganRows.kinds {
      for part in lists[kind].indices {
        pages.append(
          PlannedPage(DataRoute.list(kind, .json, part: part), for: .programs) {
            .dataJSON(self.list(kind, lists, part))
          })
        pages.append(
          PlannedPage(DataRoute.list(kind, .csv, part: part), for: .programs) {
            .dataCSV(self.sheet(kind, lists, part))
          })
      }
    }
    return pages
  }

  private func list(_ kind: DataKind, _ lists: DataLists, _ part: Int) -> DataList {
    let own = organs[lists[kind][part]]
    let asOf = own.reduce(nil) { DisclosureDate.later($0, $1.asOf) }
    let next = part + 1 < lists[kind].count ? DataRoute.list(kind, .json, part: part + 1) : nil
    return DataList(
      source: parts.dataSource, kind: kind, asOf: asOf.map(DateShown.init), rows: own.map { $0.rows[kind] },
      next: next.map(parts.base.absolute))
  }

  private func sheet(_ kind: DataKind, _ lists: DataLists, _ part: Int) -> DataSheet {
    DataSheet(kind: kind, rows: organs[lists[kind][part]].map { $0.rows[kind] })
  }

  private func files(_ lists: DataLists) -> [DataFileLink] {
    OrganRows.kinds.flatMap { kind in
      [DataFileLink.Format.json, .csv].flatMap { format in
        lists[kind].indices.map { part in
          parts.dataFile(
            kind, format, part: lists[kind].count > 1 ? part + 1 : 0, at: DataRoute.list(kind, format, part: part))
        }
      }
    }
  }

  private var organFiles: [OrganFiles] {
    organs.map {
      OrganFiles(
        id: $0.route.dataID, title: $0.title, asOf: $0.asOf.map(DateShown.init), files: parts.dataFiles(of: $0.route))
    }
  }

  private func dataPage(_ files: [DataFileLink]) -> DataPage {
    let summary = Summary.data(site: parts.title)
    var frame = parts.frame(
      at: DataRoute.page, name: .data, summary: summary, above: home, asOf: asOf.map(DateShown.init), contact: contact)
    frame.tags?.column = ColumnTags(name: .data, summary: summary, keywords: [parts.host], kind: .disclosure)
    return DataPage(
      frame: frame, source: parts.dataSource, catalog: parts.base.address(of: DataRoute.catalog),
      schema: parts.base.address(of: DataRoute.schema), files: files,
      organs: organFiles)
  }
}
