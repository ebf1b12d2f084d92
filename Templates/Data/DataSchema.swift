import Pages
import SafeHTML

extension DataSchema {
  /// The schema (JSON Schema, 2020-12), made from the table of fields.
  var json: [UInt8] {
    let rows = DataKind.allCases.map { JSON.Member("\($0.rawValue)Row", $0.schema) }
    let kinds = DataKind.allCases.map { Self.list($0) } + [Self.organ, Self.catalog]
    let schema = JSON.object([
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("$id", .string(address.text)),
      .init("title", .string(Words.openData)),
      .init("oneOf", .array(kinds)),
      .init("$defs", .object(rows + [.init("licence", Self.licence), .init("file", Self.file)])),
    ])
    return schema.bytes + [UInt8(ascii: "\n")]
  }

  /// An object of just these members.
  static func object(_ members: [JSON.Member], optional: [JSON.Member] = []) -> JSON {
    .object([
      .init("type", "object"), .init("additionalProperties", false),
      .init("required", .array(members.map { .string($0.name) })), .init("properties", .object(members + optional)),
    ])
  }

  static let text: JSON = ["type": "string"]
  static let uri: JSON = ["type": "string", "format": "uri"]
  static let date: JSON = ["type": ["string", "null"], "pattern": .string(datePattern)]
  /// A day or a month.
  static let datePattern = "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"

  private static func reference(_ name: String) -> JSON { ["$ref": .string("#/$defs/\(name)")] }

  private static func array(of name: String) -> JSON { ["type": "array", "items": reference(name)] }

  private static func file(_ kind: String, _ members: [JSON.Member]) -> JSON {
    object(
      [
        .init("$schema", uri), .init("kind", ["const": .string(kind)]), .init("site", text),
        .init("publisher", text), .init("page", uri),
        .init("licence", ["oneOf": [reference("licence"), ["type": "null"]]]), .init("asOf", date),
      ] + members, optional: [.init("notice", text)])
  }

  private static func list(_ kind: DataKind) -> JSON {
    file(
      kind.rawValue,
      [
        .init("next", ["type": ["string", "null"], "format": "uri"]), .init("items", array(of: "\(kind.rawValue)Row")),
      ])
  }

  private static var organ: JSON {
    let organ = object([
      .init("id", text), .init("url", uri), .init("title", text),
      .init("partyOrganization", ["type": ["string", "null"]]),
    ])
    return file(
      "organ",
      [.init("organ", organ)] + DataKind.allCases.map { .init($0.rawValue, array(of: "\($0.rawValue)Row")) })
  }

  private static var catalog: JSON {
    let organ = object([
      .init("id", text), .init("title", text), .init("asOf", date), .init("files", array(of: "file")),
    ])
    return file(
      "catalog", [.init("files", array(of: "file")), .init("organs", ["type": "array", "items": organ])])
  }

  private static var licence: JSON {
    object([.init("name", text), .init("url", ["type": ["string", "null"], "format": "uri"])])
  }

  private static var file: JSON {
    object([
      .init("kind", ["enum": .array((DataKind.allCases.map(\.rawValue) + ["organ"]).map(JSON.string))]),
      .init("format", ["enum": ["json", "csv"]]), .init("url", uri),
    ])
  }
}

extension DataKind {
  /// A row: every field is there, and is null where nothing is known.
  fileprivate var schema: JSON {
    DataSchema.object(fields.map { .init($0.name, $0.schema) })
  }
}

extension DataField {
  fileprivate var schema: JSON {
    let described = [JSON.Member("description", .string("\(chinese) / \(english)"))]
    let type: [JSON.Member] =
      switch kind {
      case .text: [.init("type", nullable("string"))]
      case .texts: [.init("type", "array"), .init("items", DataSchema.text)]
      case .date: [.init("type", nullable("string")), .init("pattern", .string(DataSchema.datePattern))]
      case .number: [.init("type", nullable("integer")), .init("minimum", 0)]
      case .flag: [.init("type", nullable("boolean"))]
      case .address: [.init("type", nullable("string")), .init("format", "uri")]
      case .choice(let words): [.init("enum", .array(words.map(JSON.string) + (isAlways ? [] : [.null])))]
      }
    return .object(type + described)
  }

  private func nullable(_ type: String) -> JSON { isAlways ? .string(type) : [.string(type), "null"] }
}
