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
  /// The date that the page says of itself.
  var pageDate: DateShown?

  /// With more rows the bars are left out, and the shades alone show the shape.
  private static let mostBars = 60

  /// With more rows the card of a narrow screen tells in a line what is done; who checked stands on the row's own page.
  private static let mostWhole = 20

  var html: HTML {
    let columns = columns
    let hasSpecifics = hasSpecifics
    let hasBars = hasBars
    let isBrief = rows.count > Self.mostWhole
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
      \(each: rows, { row($0, columns, hasSpecifics, hasBars: hasBars, isBrief: isBrief) })\
      </tbody>
      </table>

      """
  }

  private func row(
    _ row: CountsRow, _ columns: [Column], _ hasSpecifics: Bool, hasBars: Bool, isBrief: Bool
  ) -> HTML {
    let counts = row.counts
    let isTold = isBrief && counts.level == .findings && counts.leaves > 0
    return """
      <tr><th scope="row">\(row.link.html)\(if: hasBars, counts.bar.inRow)\
      \(if: isTold, "<small>\(Words.done(counts.done, of: counts.leaves))</small>")</th>\
      \(Self.cell(Words.findings, counts.findings, isTold: isTold))\
      \(if: hasSpecifics, Self.cell(Words.specifics, counts.specifics))\
      \(each: columns, { cell($0, counts, isTold: isTold && $0.mark.isDone) })\
      \(Self.cell(Words.overdue, row.counts.overdue))\
      \(dateCell(row.date, isTold: isTold && row.date == pageDate))</tr>

      """
  }

  /// Who is as far as the page says so on no card.
  private func dateCell(_ date: DateShown?, isTold: Bool) -> HTML {
    guard isTold, let date else { return "\(ifKnown: dateName, date.map { $0.html })" }
    return "<td class=\"told\">\(date.html)</td>"
  }

  private func cell(_ column: Column, _ counts: CountsShown, isTold: Bool) -> HTML {
    let count = counts[column.mark]
    let shade = isMatrix && count > 0 ? counts.quarter(column.mark) : nil
    return Self.cell(column.label, count, isTold: isTold, shade: shade)
  }

  // Told is what the line under the name says; a shade is how many quarters of its row it is.
  private static func cell(_ label: String, _ count: Int, isTold: Bool = false, shade: Int? = nil) -> HTML {
    let look = count == 0 ? "zero" : shade.map { "shade-\($0)" }
    let classes = isTold ? look.map { "\($0) told" } ?? "told" : look
    guard let classes else { return "<td \(attribute: "data-label", label)>\(count)</td>" }
    return "<td \(attribute: "data-label", label) \(attribute: "class", classes)>\(count)</td>"
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

extension StatusMark {
  /// Whether it counts as done in a rate.
  fileprivate var isDone: Bool { self == .completed || verification != nil }
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
