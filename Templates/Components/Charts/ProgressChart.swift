import Pages
import SafeHTML

extension ProgressChart {
  /// The chart, its key, and the same figures as a table.
  var html: HTML {
    """
    <figure class="chart">
    <figcaption>\(Words.progressOverTime)\(if: hasMonths, "<small>\(Words.slopes)</small>")</figcaption>
    \(picture)
    <ul class="tally">
    \(each: series, { $0.key })\
    </ul>
    <details>
    <summary>\(Words.figures)</summary>
    \(table)\
    </details>
    </figure>

    """
  }

  private static let height = 160

  private var picture: HTML {
    """
    <svg class="plot" role="img" width="100%" height="192"><title>\(Words.progressOverTime)</title>\
    <desc>\(rows.last.map { Words.progress($0) } ?? "")</desc>
    <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" y="4" width="100%" height="160">\
    \(each: series, { $0.path })</svg>
    <line x1="0" x2="100%" y1="164" y2="164"/><text x="4" y="20">\(top)</text>\
    \(each: ticks, { $0.mark(from: 164) })
    </svg>
    """
  }

  private var series: [Series] {
    let last = rows.last
    return [
      Series(style: "opened", name: Words.openedFindings, points: opened, count: last?.opened ?? 0),
      Series(style: "completed", name: Words.doneFindings, points: done, count: last?.done ?? 0),
      Series(style: "closed", name: Words.closedFindings, points: closed, count: last?.closed ?? 0),
    ]
  }

  private var table: HTML {
    """
    <table class="counts">
    <thead>
    <tr><th scope="col">\(Words.date)</th>\(each: series, { "<th scope=\"col\">\($0.name)</th>" })</tr>
    </thead>
    <tbody>
    \(each: rows, { row($0) })\
    </tbody>
    </table>

    """
  }

  private func row(_ row: Row) -> HTML {
    """
    <tr><th scope="row">\(row.date.html)</th>\
    <td \(attribute: "data-label", Words.openedFindings)>\(row.opened)</td>\
    <td \(attribute: "data-label", Words.doneFindings)>\(row.done)</td>\
    <td \(attribute: "data-label", Words.closedFindings)>\(row.closed)</td></tr>

    """
  }
}

/// One of the numbers of a chart over time.
private struct Series {
  let style: String
  let name: String
  let points: [ProgressChart.Point]
  let count: Int

  /// The surface beneath its line.
  var path: HTML {
    guard let first = points.first, let last = points.last else { return .empty }
    let outline = ["M\(first.x) 1000"] + points.map { "L\($0.x) \($0.y)" } + ["L\(last.x) 1000Z"]
    return "<path \(attribute: "class", style) \(attribute: "d", outline.joined())/>"
  }

  var key: HTML {
    """
    <li><svg class="key" width="24" height="14" aria-hidden="true"><rect \(attribute: "class", style) width="100%" \
    height="14"/></svg>\(name) \(count)</li>

    """
  }
}

extension ProgressChart.Tick {
  /// A month at an axis that lies so many pixels below the upper edge.
  func mark(from axis: Int) -> HTML {
    """
    <line \(attribute: "x1", place.percent) \(attribute: "x2", place.percent) \(attribute: "y1", axis) \
    \(attribute: "y2", axis + 6)/><text \(attribute: "x", place.percent) \(attribute: "y", axis + 22)>\
    \(Words.month(year, month))</text>
    """
  }
}
