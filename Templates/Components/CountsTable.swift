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
  /// Whether the cells of a row are shaded by how much of it they are: a table that is looked at rather than read.
  var isMatrix = false

  /// With more rows the bars are left out, and the shades alone show the shape.
  private static let mostBars = 60

  var html: HTML {
    let columns = columns
    let hasSpecifics = hasSpecifics
    let hasBars = hasBars
    return """
      <table class="counts">
      <caption>\(caption)\(if: hasSpecifics, HTML(text: Words.statusOfSpecifics))</caption>
      <thead>
      <tr><th scope="col">\(rowName)</th><th scope="col">\(Words.findings)</th>\
      \(if: hasSpecifics, "<th scope=\"col\">\(Words.specificsColumn)</th>")\
      \(each: columns, { "<th scope=\"col\">\($0.head)</th>" })\
      <th scope="col">\(Words.overdue)</th><th scope="col">\(dateName)</th></tr>
      </thead>
      <tbody>
      \(each: rows, { row($0, columns, hasSpecifics, hasBars: hasBars) })\
      </tbody>
      </table>

      """
  }

  private func row(_ row: CountsRow, _ columns: [Column], _ hasSpecifics: Bool, hasBars: Bool) -> HTML {
    """
    <tr><th scope="row">\(row.link.html)\(if: hasBars, row.counts.bar.inRow)</th>\
    \(Self.cell(Words.findings, row.counts.findings))\
    \(if: hasSpecifics, Self.cell(Words.specifics, row.counts.specifics))\
    \(each: columns, { cell($0, row.counts) })\
    \(Self.cell(Words.overdue, row.counts.overdue))\
    \(ifKnown: dateName, row.date.map { $0.html })</tr>

    """
  }

  private func cell(_ column: Column, _ counts: CountsShown) -> HTML {
    let count = counts[column.mark]
    guard isMatrix, count > 0 else { return Self.cell(column.label, count) }
    let shade = "shade-\(counts.quarter(column.mark))"
    return "<td \(attribute: "data-label", column.label) \(attribute: "class", shade)>\(count)</td>"
  }

  private static func cell(_ label: String, _ count: Int) -> HTML {
    count == 0
      ? "<td \(attribute: "data-label", label) class=\"zero\">0</td>"
      : "<td \(attribute: "data-label", label)>\(count)</td>"
  }
}

extension CountsTable {
  /// A column of numbers.
  fileprivate struct Column {
    let mark: StatusMark
    let head: HTML
    /// What a cell says on a narrow screen, where there is no head.
    let label: String
  }

  /// Whether bars say anything that the numbers do not: bars of one and the same status differ in nothing.
  fileprivate var hasBars: Bool {
    let marks = rows.lazy.map(\.counts.bar.pieces).filter { !$0.isEmpty }
    guard rows.count <= Self.mostBars, let first = marks.first?.first?.mark else { return false }
    return marks.contains { $0.count > 1 || $0[0].mark != first }
  }

  /// Whether statuses are counted of 具体问题, whose number then has a column of its own.
  fileprivate var hasSpecifics: Bool { rows.contains { $0.counts.specifics > 0 } }

  /// A column for each status; for what has none, once there is any. What was checked off is told apart by who verified
  /// it, once there is any.
  fileprivate var columns: [Column] {
    let known = StatusMark.allCases.filter { mark in
      (mark.verification == nil && mark != .unlabelled) || rows.contains { $0.counts[mark] > 0 }
    }
    let columns = known.map { Column(mark: $0, head: Words.column($0), label: Words.nameApart($0)) }
    let isClosed = known.contains { $0.verification != nil }
    return isClosed
      ? columns : columns + [Column(mark: .closed, head: Words.closedColumn, label: Words.name(.closed))]
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
