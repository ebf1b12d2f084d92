import Content
import Diagnostics
import Disclosure
import Ledger
import Spreadsheets

extension StatusListWriting {
  /// A field of a row, under its heading and its key.
  fileprivate struct Field {
    let heading: Wording
    let key: String
    let value: Value

    enum Value {
      case text(String?)
      case date(DisclosureDate?)
      case number(Int?)
      case flag(Bool)
    }

    init(_ heading: Wording, _ key: String, _ value: Value) {
      self.heading = heading
      self.key = key
      self.value = value
    }
  }

  /// CSV as the ledger's: what spreadsheet programs open rightly, and what runs no formula.
  var csv: String {
    let columns = fields(of: nil, nil).map { Table.Column(title: $0.heading(language), width: 0) }
    let rows = records.map { record in record.map { cell($0.value) } }
    // UTF-8 can write every character.
    let bytes = (try? Table(name: "", columns: columns, rows: rows).csv()) ?? []
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An array of objects, one a line.
  var json: String {
    let objects = records.map { record in
      "  {" + record.map { JSONText.quoted($0.key) + ": " + jsonText($0.value) }.joined(separator: ", ") + "}"
    }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private var records: [[Field]] {
    guard showsPending else { return rows.map { fields(of: $0, nil) } }
    return rows.flatMap { row in
      row.pending.isEmpty ? [fields(of: row, nil)] : row.pending.map { fields(of: row, $0) }
    }
  }

  private func cell(_ value: Field.Value) -> Cell? {
    switch value {
    case .text(let text): text.map { .text(CellText.exported($0)) }
    case .date(let date): date.map { .date(SheetDate(year: $0.year, month: $0.month, day: $0.day)) }
    case .number(let number): number.map { .number(Double($0)) }
    case .flag(let flag): flag ? .text(Wording("是", "yes")(language)) : nil
    }
  }

  private func jsonText(_ value: Field.Value) -> String {
    switch value {
    case .text(let text): text.map(JSONText.quoted) ?? "null"
    case .date(let date): date.map { JSONText.quoted($0.iso) } ?? "null"
    case .number(let number): number.map(String.init) ?? "null"
    case .flag(let flag): String(flag)
    }
  }

  /// What a row says, or, with a pending entry, what the entry says; the headings alone where there is no row.
  private func fields(of row: StatusListing.Row?, _ pending: StatusListing.Pending?) -> [Field] {
    let change = pending?.change ?? row?.last
    let levels = row?.finding.levels
    return [
      Field(Wording("单位", "organ"), "organ", .text(row?.organ.title)),
      Field(Wording("通报", "notice"), "notice", .text(row?.notice.title)),
      Field(Wording("方面", "area"), "area", .text(row?.finding.area)),
      Field(Wording("问题", "finding"), "finding", .text(levels?.finding)),
      Field(Wording("具体问题", "specific finding"), "specificFinding", .text(levels?.specific)),
      Field(Wording("措施", "measure"), "measure", .number(pending?.measure)),
      Field(Wording("状态", "status"), "status", .text(change?.status.rawValue)),
      Field(Wording("状态名称", "status in Chinese"), "statusName", .text(row == nil ? nil : change?.status.name ?? "未标注")),
      Field(Wording("单位表述", "wording"), "wording", .text(change?.wording)),
      Field(Wording("状态日期", "date"), "date", .date(change?.date)),
      Field(Wording("说明", "note"), "note", .text(change?.note)),
      Field(Wording("核验人", "verified by"), "verifiedBy", .text(change?.verifiedBy)),
      Field(Wording("整改时限", "due"), "due", .date(row?.deadline?.current)),
      Field(Wording("最初时限", "first due"), "firstDue", .date(row?.deadline?.first)),
      Field(Wording("牵头部门", "lead"), "lead", .text(row?.finding.record.lead)),
      Field(Wording("逾期", "overdue"), "overdue", .flag(row?.isOverdue ?? false)),
      Field(Wording("重新整改", "reopened"), "reopened", .flag(row?.isReopened ?? false)),
      Field(Wording("待公开", "pending"), "pending", .number(row.map(\.pending.count))),
      Field(Wording("通报待公开", "notice pending"), "noticePending", .flag(row?.isNoticePending ?? false)),
      Field(Wording("草稿", "draft"), "draft", .flag(row?.finding.isDraft ?? false)),
      Field(Wording("文件", "file"), "file", .text(row?.finding.file.text)),
      Field(Wording("网页", "address"), "address", .text(row.map { "/" + $0.finding.route.path })),
    ]
  }
}
