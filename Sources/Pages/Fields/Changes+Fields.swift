import Addresses

extension ChangesPage: PageValue {
  func declare(to fields: inout PageFields) {
    frame.declare(to: &fields)
    fields.add("period", period)
    fields.add("count", count)
    fields.add("archives", archives)
    fields.add("previous", previous)
    fields.add("next", next)
    fields.add("namesOrgans", namesOrgans)
    fields.add("organs", organs)
    fields.add("base", base)
  }
}

extension ChangesFeed: PageValue {
  func declare(to fields: inout PageFields) {
    fields.add("title", title)
    fields.add("language", language)
    fields.add("host", host)
    fields.add("page", page)
    fields.add("address", address)
    fields.add("icon", icon)
    fields.add("isDemonstration", isDemonstration)
    fields.add("updated", updated)
    fields.add("namesOrgans", namesOrgans)
    fields.add("organs", organs)
    fields.add("base", base)
  }
}

extension PackedChanges: Recorded {
  func record(in writer: inout FieldWriter) {
    writer.add(length: runs.count)
    for run in runs { writer.add(Int(run.order.number), run.count, run.end) }
    writer.add(length: bytes.count)
    bytes.withUnsafeBytes { writer.append($0) }
  }
}

extension OrganChanges: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(title, changes) }
}

extension PeriodLink: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(period, count, address) }
}

extension ChangePeriod: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(date, isDayUnknown, part) }
}

extension FeedLinks: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(atom, json) }
}

extension InstantShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(text, isMonth) }
}

extension BaseAddress: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(origin, path) }
}
