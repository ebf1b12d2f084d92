import Diagnostics
import Ledger

/// What a reconciliation says on a terminal.
enum ReconciliationWords {
  /// A line for each finding; below those that differ, a line for each column that does.
  static func table(_ result: Reconciliation, width: Int?, _ language: Language) -> String {
    let headings: [Reconciliation.Heading] = [.outcome, .number, .title, .places, .way]
    var table = TextTable(headings.map { TextTable.Column($0.words(language), mayBeCut: $0 == .title) })
    for line in result.lines {
      let places = line.places.prefix(3).map { $0.words(language) } + (line.places.count > 3 ? ["…"] : [])
      table.add([
        line.outcome.words(language), line.number, line.title, places.joined(separator: Wording("、", ", ")(language)),
        line.way?.words(language) ?? "",
      ])
    }
    let differences = differences(result, width: width, language)
    return table.text(width: width) + (differences.isEmpty ? "" : "\n" + differences)
  }

  private static func differences(_ result: Reconciliation, width: Int?, _ language: Language) -> String {
    let headings: [Reconciliation.Heading] = [.number, .title, .column, .here, .there]
    var table = TextTable(
      headings.map { TextTable.Column($0.words(language), mayBeCut: ![.number, .column].contains($0)) })
    var isEmpty = true
    for line in result.lines {
      let rows = rows(of: line.outcome, language)
      isEmpty = isEmpty && rows.isEmpty
      for row in rows { table.add([line.number, line.title] + row) }
    }
    return isEmpty ? "" : table.text(width: width)
  }

  /// What differs; of a row that is nothing here, why, unless there is no more to say.
  private static func rows(of outcome: Reconciliation.Outcome, _ language: Language) -> [[String]] {
    switch outcome {
    case .differing(let all): all.map { [$0.column.title, shown($0.here), shown($0.there)] }
    case .missingHere(.unknownTitle(_, nearest: nil)), .equal, .missingThere: []
    case .missingHere(.unknownTitle(_, nearest: let nearest?)):
      [["", Wording("相近：\(nearest)", "like: \(nearest)")(language), ""]]
    case .missingHere(let mistake): [["", mistake.cause(language), ""]]
    }
  }

  private static func shown(_ text: String) -> String {
    text.isEmpty ? "—" : text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  static func summary(_ result: Reconciliation, _ file: LedgerFile, _ language: Language) -> String {
    let compared = result.columns.map(\.title)
    var lines = [
      Wording(
        "一致 \(result.equal)，不一致 \(result.differing)，台账里没有 \(result.missingThere)，内容里没有 \(result.missingHere)。",
        "Equal \(result.equal), differing \(result.differing), not in the ledger \(result.missingThere), not in the content \(result.missingHere)."
      ),
      Wording("核对的列：\(compared.joined(separator: "、"))", "Columns compared: \(compared.joined(separator: ", "))"),
    ]
    if !file.ignoredColumns.isEmpty { lines.append(ImportWords.ignored(file.ignoredColumns)) }
    if !file.leftOut.isEmpty { lines.append(ImportWords.leftOut(file.leftOut)) }
    return lines.map { VisibleText.of($0(language)) }.joined(separator: "\n")
  }
}
