extension SearchPage: PageValue {
  func declare(to fields: inout PageFields) {
    frame.declare(to: &fields)
    fields.add("address", address)
    fields.add("script", script)
    fields.add("organs", organs)
  }
}

extension SearchPage.OrganLinks: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(organ, ledgers) }
}

extension SearchNumbers: PageValue {
  func declare(to fields: inout PageFields) {
    fields.add("end", end)
    fields.add("blocks", blocks)
  }
}

extension SearchNumbers.Block: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(first, folder, kinds, ages) }
}

extension SearchTitles: PageValue {
  func declare(to fields: inout PageFields) {
    fields.add("organ", organ)
    fields.add("entries", entries)
  }
}

extension SearchTitles.Entry: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(title, path) }
}
