extension DataPage: PageValue {
  func declare(to fields: inout PageFields) {
    frame.declare(to: &fields)
    fields.add("source", source)
    fields.add("catalog", catalog)
    fields.add("schema", schema)
    fields.add("files", files)
    fields.add("organs", organs)
  }
}

extension DataSheet: PageValue {
  func declare(to fields: inout PageFields) {
    fields.add("kind", kind)
    fields.add("rows", rows)
  }
}

extension DataList: PageValue {
  func declare(to fields: inout PageFields) {
    fields.add("source", source)
    fields.add("kind", kind)
    fields.add("asOf", asOf)
    fields.add("rows", rows)
    fields.add("next", next)
  }
}

extension OrganData: PageValue {
  func declare(to fields: inout PageFields) {
    fields.add("source", source)
    fields.add("id", id)
    fields.add("address", address)
    fields.add("title", title)
    fields.add("partyOrganization", partyOrganization)
    fields.add("asOf", asOf)
    fields.add("notices", notices)
    fields.add("areas", areas)
    fields.add("findings", findings)
    fields.add("measures", measures)
    fields.add("changes", changes)
    fields.add("texts", texts)
  }
}

extension DataCatalog: PageValue {
  func declare(to fields: inout PageFields) {
    fields.add("source", source)
    fields.add("files", files)
    fields.add("organs", organs)
  }
}

extension DataSchema: PageValue {
  func declare(to fields: inout PageFields) { fields.add("address", address) }
}

extension DataSource: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(site, host, page, schema, licence, isDemonstration) }
}

extension LicenceShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(name, address) }
}

extension DataFileLink: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(kind, format, part, address, path) }
}

extension OrganFiles: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(id, title, asOf, files) }
}

extension DataKind: Recorded {
  func record(in writer: inout FieldWriter) { rawValue.record(in: &writer) }
}

extension DataFileLink.Format: Recorded {
  func record(in writer: inout FieldWriter) { rawValue.record(in: &writer) }
}

extension PackedRows: Recorded {
  func record(in writer: inout FieldWriter) {
    writer.add(length: bytes.count)
    bytes.withUnsafeBytes { writer.append($0) }
  }
}
