import Pages
import SafeHTML

extension DataSource {
  /// What a file says of itself, first.
  fileprivate func members(_ kind: String, asOf: DateShown?) -> [JSON.Member] {
    let sample: [JSON.Member] = isDemonstration ? [.init("notice", .string(Words.demonstration))] : []
    return [
      .init("$schema", .string(schema.text)),
      .init("kind", .string(kind)),
      .init("site", .string(site)),
      .init("publisher", .string(host)),
      .init("page", .string(page.text)),
      .init("licence", licence?.json ?? .null),
      .init("asOf", asOf.map { .string($0.iso) } ?? .null),
    ] + sample
  }
}

extension LicenceShown {
  fileprivate var json: JSON { ["name": .string(name), "url": address.map { .string($0.text) } ?? .null] }
}

extension [JSON.Member] {
  /// An object that goes on.
  fileprivate var opening: [UInt8] { JSON.object(self).bytes.dropLast() }
}

extension DataList {
  /// The rows, and where they go on.
  var json: [UInt8] {
    let next = JSON.Member("next", next.map { .string($0.text) } ?? .null)
    var bytes = (source.members(kind.rawValue, asOf: asOf) + [next]).opening
    bytes += ",\"items\":".utf8
    JSONRows(kind).append(rows, to: &bytes)
    bytes += "}\n".utf8
    return bytes
  }
}

extension DataSheet {
  /// The rows under the names of their fields.
  var csv: [UInt8] { CSVRows(kind, rows).bytes }
}

extension OrganData {
  /// The organ, and the rows of every kind.
  var json: [UInt8] {
    let organ: JSON = [
      "id": .string(id), "url": .string(address.text), "title": .string(title),
      "partyOrganization": partyOrganization.map { .string($0) } ?? .null,
    ]
    var bytes = (source.members("organ", asOf: asOf) + [.init("organ", organ)]).opening
    for (kind, rows) in zip(DataKind.allCases, [notices, areas, findings, measures, changes, texts]) {
      bytes += ",\n\"\(kind.rawValue)\":".utf8
      JSONRows(kind).append([rows], to: &bytes)
    }
    bytes += "}\n".utf8
    return bytes
  }
}

extension DataCatalog {
  /// The files, of the site and of each organ.
  var json: [UInt8] {
    let organs = organs.map { organ in
      JSON.object([
        .init("id", .string(organ.id)), .init("title", .string(organ.title)),
        .init("asOf", organ.asOf.map { .string($0.iso) } ?? .null), .init("files", .array(organ.files.map(\.json))),
      ])
    }
    let members = [JSON.Member("files", .array(files.map(\.json))), .init("organs", .array(organs))]
    return JSON.object(source.members("catalog", asOf: nil) + members).bytes + [UInt8(ascii: "\n")]
  }
}

extension DataFileLink {
  fileprivate var json: JSON {
    ["kind": .string(kind?.rawValue ?? "organ"), "format": .string(format.rawValue), "url": .string(address.text)]
  }
}
