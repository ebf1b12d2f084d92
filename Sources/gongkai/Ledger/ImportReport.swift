import Content
import Diagnostics
import Disclosure
import Ledger

/// What is told of a ledger before anything is written: finding by finding what will change, then what will not and why.
struct ImportReport {
  /// A row that is not taken, in words.
  struct Refused {
    let place: RowPlace
    let title: String
    let cause: Wording
    let mend: Wording
  }

  let refused: [Refused]
  /// How many entries will be written.
  let count: Int
  private let name: Wording
  private let file: LedgerFile
  private let rows: ImportPlan
  private let taken: [(change: ImportPlan.Change, finding: FindingRegister.Finding, entry: EditPlan.Entry)]
  private let register: FindingRegister
  private let day: (date: DisclosureDate, isToday: Bool)
  private let content: String
  private let language: Language

  init(
    name: Wording, file: LedgerFile, rows: ImportPlan,
    requested: [(change: ImportPlan.Change, finding: FindingRegister.Finding)], plan: EditPlan,
    register: FindingRegister,
    day: (date: DisclosureDate, isToday: Bool), content: String, language: Language
  ) {
    self.name = name
    self.file = file
    self.rows = rows
    self.register = register
    self.day = day
    self.content = content
    self.language = language
    taken = plan.entries.map { (requested[$0.request].change, requested[$0.request].finding, $0) }
    count = taken.count
    let byEditor = plan.refused.map { one in
      let change = requested[one.request].change
      let lines = one.refusal.diagnostics.first?.cause
      return Refused(
        place: change.place, title: change.item.title,
        cause: lines.map {
          Wording("\(one.refusal.cause.chinese)：\($0.chinese)", "\(one.refusal.cause.english): \($0.english)")
        }
          ?? one.refusal.cause,
        mend: one.refusal.mend)
    }
    let byRow = rows.refused.map {
      Refused(place: $0.place, title: $0.title, cause: $0.mistake.cause, mend: $0.mistake.mend)
    }
    refused = (byRow + byEditor).sorted { $0.place < $1.place }
  }

  /// A ledger of other hands may differ in every row: that need not be read to the end.
  private static let mostRemarks = 30

  var text: String {
    [heading, changes, refusals, remarks, unchanged].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var heading: String {
    var lines = [ImportWords.file(name, rows: file.entries.count, sheets: file.sheets)]
    if !file.ignoredColumns.isEmpty { lines.append(ImportWords.ignored(file.ignoredColumns)) }
    if !file.internalColumns.isEmpty { lines.append(ImportWords.notTaken(file.internalColumns)) }
    if !file.leftOut.isEmpty { lines.append(ImportWords.leftOut(file.leftOut)) }
    if taken.contains(where: { !$0.change.entry.isDateStated }) {
      lines.append(ImportWords.day(day.date, isToday: day.isToday))
    }
    return lines.map { VisibleText.of($0(language)) }.joined(separator: "\n")
  }

  private var changes: String {
    guard !taken.isEmpty else { return "" }
    let parts = taken.map { change, finding, entry in
      let organ = register.organ(of: finding)
      let rows = ImportWords.entry(
        entry, of: change, asOf: organ.statedAsOf, path: content.asPrefix + finding.file.text)
      return lines(change.place, title(change.item), rows)
    }
    return ([ImportWords.changes(taken.count)(language)] + parts).joined(separator: "\n")
  }

  private var refusals: String {
    guard !refused.isEmpty else { return "" }
    let parts = refused.map { one in
      lines(one.place, one.title, [ImportWords.cause(one.cause), ImportWords.mend(one.mend)])
    }
    return ([ImportWords.refusals(refused.count)(language)] + parts).joined(separator: "\n")
  }

  private var remarks: String {
    guard !rows.remarks.isEmpty else { return "" }
    let shown = rows.remarks.prefix(Self.mostRemarks)
    let parts = shown.map { lines($0.place, $0.title, [ImportWords.remark($0.kind)]) }
    let more = rows.remarks.count > shown.count ? [ImportWords.more(rows.remarks.count)(language)] : []
    return ([ImportWords.remarks(language)] + parts + more).joined(separator: "\n")
  }

  private var unchanged: String {
    guard rows.unchanged > 0 || taken.isEmpty else { return "" }
    return ImportWords.unchanged(rows.unchanged, of: file.entries.count)(language)
  }

  private func title(_ item: LedgerItem) -> String {
    item.identifier.measure.map { ImportWords.measure(item.title, $0)(language) } ?? item.title
  }

  private func lines(_ place: RowPlace, _ title: String, _ rows: [Wording]) -> String {
    let head = "  " + place.words(language) + (title.isEmpty ? "" : "  " + title)
    return ([head] + rows.map { "      " + $0(language) }).map { VisibleText.of($0) }.joined(separator: "\n")
  }
}
