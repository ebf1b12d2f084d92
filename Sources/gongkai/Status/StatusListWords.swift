import Diagnostics
import Disclosure

/// The words of the list of statuses.
enum StatusListWords {
  struct Column {
    let title: Wording
    let mayBeCut: Bool

    init(_ chinese: String, _ english: String, mayBeCut: Bool = false) {
      title = Wording(chinese, english)
      self.mayBeCut = mayBeCut
    }
  }

  static let columns = [
    Column("状态", "status"), Column("日期", "date"), Column("时限", "due"),
    Column("牵头部门", "lead", mayBeCut: true), Column("备注", "remarks", mayBeCut: true),
    Column("问题", "finding", mayBeCut: true), Column("文件", "file", mayBeCut: true),
  ]

  static let pendingColumns = [
    Column("日期", "date"), Column("状态", "status"), Column("措施", "measure"),
    Column("问题", "finding", mayBeCut: true), Column("说明", "note", mayBeCut: true),
    Column("文件", "file", mayBeCut: true),
  ]

  static func status(_ change: StatusChange?) -> Wording {
    guard let change else { return Wording("未标注", "not marked") }
    return Wording(change.status.name, change.status.rawValue)
  }

  static func notice(_ language: Language) -> String { Wording("（通报）", "(notice)")(language) }

  /// What else is to be known of a row, in a few words.
  static func remarks(_ row: StatusListing.Row, _ language: Language) -> String {
    var remarks: [Wording] = []
    if row.isOverdue { remarks.append(Wording("逾期", "overdue")) }
    if row.deadline?.isMoved == true { remarks.append(Wording("已延期", "extended")) }
    if row.isReopened { remarks.append(Wording("重新整改", "reopened")) }
    if row.isNoticePending { remarks.append(Wording("通报待公开", "notice pending")) }
    if !row.pending.isEmpty { remarks.append(Wording("待公开\(row.pending.count)条", "\(row.pending.count) pending")) }
    if row.finding.isDraft { remarks.append(Wording("草稿", "draft")) }
    return remarks.map { $0(language) }.joined(separator: Wording("、", ", ")(language))
  }

  static func folder(_ path: String) -> Wording {
    Wording("文件都在 \(VisibleText.of(path)) 里：", "The files lie in \(VisibleText.of(path)):")
  }

  static func summary(shown: Int, of all: Int, asOf: DisclosureDate?, waiting: Int) -> Wording {
    let date = asOf.map { Wording("，截至 \($0.iso)", " as of \($0.iso)") } ?? Wording("", "")
    let more =
      waiting > 0
      ? Wording(
        "。另有 \(waiting) 条状态变更晚于这一天：gongkai status list --pending",
        ". Later entries: \(waiting); see gongkai status list --pending")
      : Wording("。", ".")
    guard shown > 0 else {
      return Wording(
        "没有符合条件的问题（共 \(all) 个\(date.chinese)）\(more.chinese)",
        "No finding fits (of \(all)\(date.english))\(more.english)")
    }
    return Wording(
      "列出 \(shown) 个，共 \(all) 个\(date.chinese)\(more.chinese)",
      "\(shown) of \(all) findings\(date.english)\(more.english)")
  }
}
