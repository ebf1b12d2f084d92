import Content
import Diagnostics
import Disclosure
import Ledger

/// What the import of a ledger says.
enum ImportWords {
  static func file(_ name: Wording, rows: Int, sheets: [String]) -> Wording {
    let names = sheets.filter { !$0.isEmpty }
    let chinese = names.isEmpty ? "" : "，表“\(names.joined(separator: "”“"))”"
    let english = names.isEmpty ? "" : ", sheet \(names.joined(separator: ", "))"
    return Wording(
      "台账：\(name.chinese)\(chinese)，\(rows) 行",
      "Ledger: \(name.english)\(english), \(rows) \(rows == 1 ? "row" : "rows")")
  }

  static func ignored(_ columns: [String]) -> Wording {
    Wording("没有用到的列：\(columns.joined(separator: "、"))", "Columns that were ignored: \(columns.joined(separator: ", "))")
  }

  static func notTaken(_ columns: [LedgerColumn]) -> Wording {
    let names = columns.map(\.title)
    return Wording(
      "不导入的列（属于内部信息，要改就改内容文件里的 internal:）：\(names.joined(separator: "、"))",
      "Columns that are not imported (change them under internal: in the content): \(names.joined(separator: ", "))")
  }

  static func more(_ count: Int) -> Wording {
    Wording("  ……共 \(count) 行，其余不再列出。", "  … \(count) rows in all; the others are not listed.")
  }

  static func leftOut(_ rows: [LedgerFile.LeftOut]) -> Wording {
    let shown = rows.prefix(8).map {
      (row: $0.place.words, text: $0.text.count > 16 ? $0.text.prefix(16) + "…" : $0.text[...])
    }
    let more = rows.count > 8
    return Wording(
      "不是台账的行：" + shown.map { "\($0.row.chinese)（\($0.text)）" }.joined(separator: "、")
        + (more ? "等 \(rows.count) 行" : ""),
      "Rows that are none of the ledger: " + shown.map { "\($0.row.english) (\($0.text))" }.joined(separator: ", ")
        + (more ? " and \(rows.count - 8) more" : ""))
  }

  static func day(_ date: DisclosureDate, isToday: Bool) -> Wording {
    Wording(
      "没有填变更日期的行用 \(date.iso)" + (isToday ? "（今天，北京时间）" : ""),
      "Rows without a date of change have \(date.iso)" + (isToday ? " (today in China)" : ""))
  }

  static func changes(_ count: Int) -> Wording {
    Wording("要写入 \(count) 条：", "To be written: \(count) \(count == 1 ? "entry" : "entries")")
  }

  static func refusals(_ count: Int) -> Wording {
    Wording("不能写入 \(count) 行：", "Cannot be written: \(count) \(count == 1 ? "row" : "rows")")
  }

  static let remarks = Wording("请留意：", "Please note:")

  static func cause(_ cause: Wording) -> Wording { Wording("原因：\(cause.chinese)", "cause: \(cause.english)") }
  static func mend(_ mend: Wording) -> Wording { Wording("改法：\(mend.chinese)", "fix: \(mend.english)") }

  static func measure(_ title: String, _ number: Int) -> Wording {
    Wording("\(title)（第 \(number) 条措施）", "\(title) (measure \(number))")
  }

  /// Before and after, then what the entry says more, when it will be public, and where it goes.
  static func entry(_ entry: EditPlan.Entry, of change: ImportPlan.Change, asOf: DisclosureDate?, path: String)
    -> [Wording]
  {
    let new = entry.change
    var rows = [before(change.item.history.entries.last, new)]
    if let note = new.note { rows.append(Wording("说明：\(note)", "note: \(note)")) }
    if let verifier = new.verifiedBy {
      rows.append(
        Wording("核验人：\(verifier)（\(new.verification.name)）", "verified by: \(verifier) (\(new.verification.rawValue))"))
    }
    if let due = new.due {
      let former = change.item.due?.iso
      rows.append(Wording("时限：\(former ?? "（没有）") → \(due.iso)", "deadline: \(former ?? "(none)") → \(due.iso)"))
    }
    if let asOf, new.date.lastDay > asOf.lastDay {
      rows.append(Wording("暂不公开：晚于截至日期 \(asOf.iso)", "not public yet: later than the as-of date, \(asOf.iso)"))
    }
    if let today = Today.inShanghai, new.date.firstDay > today.lastDay {
      rows.append(
        Wording("注意：日期晚于今天（\(today.iso)），请核对", "mind: the date is later than today (\(today.iso)); please check it"))
    }
    return rows + [Wording("文件：\(path)", "file: \(path)")]
  }

  private static func before(_ former: StatusChange?, _ new: StatusChange) -> Wording {
    let old = former.map { Wording("\(status($0).chinese)，\($0.date.iso)", "\(status($0).english), \($0.date.iso)") }
    return Wording(
      "\(old?.chinese ?? "未标注") → \(status(new).chinese)，\(new.date.iso)",
      "\(old?.english ?? "not marked") → \(status(new).english), \(new.date.iso)")
  }

  private static func status(_ entry: StatusChange) -> Wording {
    let words = entry.wording
    return Wording(
      entry.status.name + (words.map { "（\($0)）" } ?? ""), entry.status.rawValue + (words.map { " (\($0))" } ?? ""))
  }

  static func remark(_ kind: ImportPlan.Remark.Kind) -> Wording {
    switch kind {
    case .untaken(let columns):
      let names = columns.map { "“\($0.title)”" }.joined(separator: "")
      let hint =
        columns.contains(.progress)
        ? Wording("要公开的进展写在“变更说明”；", "What readers shall see goes to 变更说明. ") : Wording("", "")
      return Wording(
        "\(names)与内容不同，导入不改\(columns.count == 1 ? "这一列" : "这些列")。\(hint.chinese)要改就改内容文件",
        "\(columns.map(\.title).joined(separator: ", ")): not as in the content, and not taken by the import. \(hint.english)Change the content's file where it is wrong"
      )
    case .stranger:
      return Wording(
        "内容里没有这个问题；这一行也没有要写入的，跳过了", "The content has no such finding, and the row asks for nothing: left out")
    case .recorded: return Wording("已经记录过，不再重复写入", "Recorded already, not written again")
    }
  }

  static func unchanged(_ rows: Int, of all: Int) -> Wording {
    rows == all
      ? Wording("与内容一致，没有要写入的。", "Nothing to write: the ledger asks for no change.")
      : Wording("没有变更：\(rows) 行。", "Without a change: \(rows) \(rows == 1 ? "row" : "rows").")
  }

  /// How it ended; nil where the report has said all.
  static func end(_ report: ImportReport, written files: Int?, dryRun: Bool, partial: Bool) -> Wording? {
    let wrong = report.refused.count
    if dryRun { return Wording("只是预览，没有写入。", "Only a preview: nothing was written.") }
    guard let files else {
      return Wording(
        "有 \(wrong) 行不能写入，所以什么都没有写。改好台账再导入；或加 --partial，只写入其余的。",
        "\(wrong) \(wrong == 1 ? "row" : "rows") cannot be written, so nothing was. Mend the ledger and import it again, or add --partial to write the others."
      )
    }
    guard report.count > 0 else { return nil }
    let entries =
      "\(report.count) \(report.count == 1 ? "entry" : "entries") in \(files) \(files == 1 ? "file" : "files")"
    return wrong > 0
      ? Wording(
        "已写入 \(report.count) 条，改动 \(files) 个文件；\(wrong) 行没有写入。",
        "Written: \(entries); \(wrong) \(wrong == 1 ? "row was" : "rows were") left out.")
      : Wording("已写入 \(report.count) 条，改动 \(files) 个文件。", "Written: \(entries).")
  }
}
