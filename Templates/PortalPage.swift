import Pages
import SafeHTML

extension PortalPage {
  var html: HTML {
    frame.html(
      data: frame.organization(frame.host, alternate: nil),
      main: """
        <h1 class="standing">\(frame.asOf.map { "\(Words.asOf)\($0.html)\(Words.comma)" })\
        \(Words.rate(counts, ofOrgans: organCount))</h1>
        \(counts.overview(Words.progressByStatus))\
        \(countedAgain(continuing))\
        \(if: isLong, roundsTable)\
        \(if: !mostOverdue.isEmpty, ranking)\
        <h2>\(Words.eachOrgan)</h2>
        \(table)\
        \(if: !isLong, roundsTable)\
        <h2>\(Words.changes)</h2>
        \(changesList(changes))\
        \(frame.changesLinks)
        """)
  }

  /// Whether what stands behind the table of organs would hardly be found.
  private var isLong: Bool { organs.count > 20 }

  private var roundsTable: HTML {
    guard let allRounds else { return .empty }
    return """
      <h2>\(allRounds.html)</h2>
      \(roundCounts(rounds))
      """
  }

  private var ranking: HTML {
    """
    <h2>\(Words.mostOverdue)</h2>
    <ol>
    \(each: mostOverdue, { "<li>\($0.link.html) \(Words.overdue(in: $0.counts))</li>\n" })\
    </ol>

    """
  }

  private var table: HTML {
    CountsTable(
      caption: Words.countsByOrgan, rowName: Words.organ, dateName: Words.asOf, rows: organs, isMatrix: true,
      pageDate: frame.asOf
    ).html
  }
}
