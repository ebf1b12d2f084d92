import Addresses

/// What every file of the open data says of itself.
public struct DataSource: Hashable, Sendable {
  /// The name of the site.
  public let site: String
  /// Who is responsible for it (主办单位).
  public let host: String
  /// The whole address of the page that explains the data.
  public let page: WebAddress
  /// The whole address of the schema.
  public let schema: WebAddress
  /// How the data may be used.
  public let licence: LicenceShown?
  /// Whether the site is a sample and says so.
  public let isDemonstration: Bool
}

/// How the data may be used.
public struct LicenceShown: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// Where it can be read.
  public let address: WebAddress?
}

/// Rows of one kind as CSV.
public struct DataSheet: Sendable {
  /// What the rows are.
  public let kind: DataKind
  /// The rows, organ by organ.
  public let rows: [PackedRows]
}

/// Rows of one kind as JSON: those of the whole site, up to as many as a file has.
public struct DataList: Sendable {
  /// What it says of itself.
  public let source: DataSource
  /// What the rows are.
  public let kind: DataKind
  /// The date for which all of it holds; the newest where it tells of several organs.
  public let asOf: DateShown?
  /// The rows, organ by organ.
  public let rows: [PackedRows]
  /// The whole address of the file that goes on; nil for the last.
  public let next: WebAddress?
}

/// Everything public of an organ in one file.
public struct OrganData: Sendable {
  /// What it says of itself.
  public let source: DataSource
  /// Its identifier.
  public let id: String
  /// The whole address of its page.
  public let address: WebAddress
  /// Its name.
  public let title: String
  /// 被巡察党组织
  public let partyOrganization: String?
  /// The date for which all of it holds.
  public let asOf: DateShown?
  /// Its notices.
  public let notices: PackedRows
  /// Their areas.
  public let areas: PackedRows
  /// Its findings, each before its 具体问题.
  public let findings: PackedRows
  /// Their measures.
  public let measures: PackedRows
  /// Their status changes.
  public let changes: PackedRows
  /// What is written of it, of its notices, areas and findings.
  public let texts: PackedRows
}

/// Which files there are, for programs.
public struct DataCatalog: Sendable {
  /// What it says of itself.
  public let source: DataSource
  /// The files of the whole site.
  public let files: [DataFileLink]
  /// The organs with their files.
  public let organs: [OrganFiles]
}

/// A file of the open data.
public struct DataFileLink: Hashable, Sendable {
  /// What a file is written in.
  public enum Format: String, Hashable, Sendable {
    /// JSON (RFC 8259).
    case json
    /// CSV (RFC 4180), UTF-8 with a byte order mark.
    case csv
  }

  /// What its rows are; nil where it has all kinds.
  public let kind: DataKind?
  /// What it is written in.
  public let format: Format
  /// Which part it is, from 1; 0 where it is whole.
  public let part: Int
  /// Its whole address.
  public let address: WebAddress
  /// The same for links of pages, from the base address on.
  public let path: WebAddress
}

/// An organ with its files.
public struct OrganFiles: Hashable, Sendable {
  /// Its identifier.
  public let id: String
  /// Its name.
  public let title: String
  /// The date for which its data hold.
  public let asOf: DateShown?
  /// Its files.
  public let files: [DataFileLink]
}

/// The schema of all files of data in JSON (JSON Schema, 2020-12).
public struct DataSchema: Sendable {
  /// Its own whole address.
  public let address: WebAddress
}

/// `/data/`: the files, their fields, the licence.
public struct DataPage: Sendable {
  /// What surrounds it.
  public let frame: PageFrame
  /// What the files say of themselves.
  public let source: DataSource
  /// The list of all files, for programs.
  public let catalog: WebAddress
  /// The schema.
  public let schema: WebAddress
  /// The files of the whole site.
  public let files: [DataFileLink]
  /// The organs with their files.
  public let organs: [OrganFiles]
}
