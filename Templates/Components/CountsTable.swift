import Pages
import SafeHTML

/// A table of numbers: a row for each area, notice or organ, a column for each status.
struct CountsTable {
  let caption: String
  /// What the rows are.
  let rowName: String
  /// What the dates in the last column are.
  let dateName: String
  let rows: [CountsRow]

  var html: HTML {
    """
    <table class="counts">
    <caption>\(caption)\(if: rows.contains { $0.counts.level != .findings }, HTML(text: Words.statusOfSpecifics))</caption>
    <thead>
    <tr><th scope="col">\(rowName)</th><th scope="col">\(Words.findings)</th>\
    \(each: Self.marks, { "<th scope=\"col\">\(Words.column($0))</th>" })\
    <th scope="col">\(Words.overdue)</th><th scope="col">\(dateName)</th></tr>
    </thead>
    <tbody>
    \(each: rows, { row($0) })\
    </tbody>
    </table>

    """
  }

  /// The columns; the two kinds of 已销号 share one, whose cells tell them apart.
  private static let marks = StatusMark.allCases.filter { $0 != .closedBySupervisor }

  private func row(_ row: CountsRow) -> HTML {
    let counts = row.counts
    return """
      <tr><th scope="row">\(row.link.html)</th>\(Self.findingsCell(counts))\
      \(Self.cell(.unlabelled, counts.unmarked))\(Self.cell(.notStarted, counts.notStarted))\
      \(Self.cell(.inProgress, counts.inProgress))\(Self.cell(.phaseComplete, counts.phaseComplete))\
      \(Self.cell(.longTerm, counts.longTerm))\(Self.cell(.completed, counts.completed))\
      \(Self.closedCell(counts))\(Self.cell(Words.overdue, counts.overdue))\
      \(ifKnown: dateName, row.date.map { $0.html })</tr>

      """
  }

  private static func cell(_ mark: StatusMark, _ count: Int) -> HTML { cell(Words.name(mark), count) }

  private static func cell(_ label: String, _ count: Int) -> HTML {
    count == 0
      ? "<td \(attribute: "data-label", label) class=\"zero\">0</td>"
      : "<td \(attribute: "data-label", label)>\(count)</td>"
  }

  /// How many findings, and how many 具体问题 the statuses are counted of.
  private static func findingsCell(_ counts: CountsShown) -> HTML {
    if counts.specifics == 0 { return cell(Words.findings, counts.findings) }
    return """
      <td \(attribute: "data-label", Words.findings)>\(counts.findings)\
       <small>\(Words.specifics(counts.specifics))</small></td>
      """
  }

  /// What was checked off, and who verified how many.
  private static func closedCell(_ counts: CountsShown) -> HTML {
    if counts.closed == 0 { return cell(.closed, 0) }
    let parts = [
      Words.closed(.closed, counts.closedByItself), Words.closed(.closedBySupervisor, counts.closedBySupervisor),
    ].compactMap(\.self)
    return """
      <td \(attribute: "data-label", Words.name(.closed))>\(counts.closed)\
      \(each: parts, { " <small>\($0)</small>" })</td>
      """
  }
}

extension HTML.StringInterpolation {
  /// A cell of a table that says on a narrow screen what it is; empty where nothing is known.
  mutating func appendInterpolation(ifKnown label: String, _ value: HTML?) {
    if let value {
      appendInterpolation("<td \(attribute: "data-label", label)>\(value)</td>" as HTML)
    } else {
      appendInterpolation("<td></td>" as HTML)
    }
  }
}
