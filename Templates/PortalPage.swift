import Pages
import SafeHTML

extension PortalPage {
  var html: HTML {
    frame.html(
      data: frame.organization(frame.host, alternate: nil),
      main: """
        <h1 class="standing">\(frame.asOf.map { "\(Words.asOf)\($0.html)\(Words.comma)" })\
        \(Words.standing(counts, ofOrgans: organCount))</h1>
        \(counts.overview(Words.progressByStatus))\
        \(if: !mostOverdue.isEmpty, ranking)\
        \(table)\
        \(allRounds.map { roundsTable($0) })\
        <h2>\(Words.changes)</h2>
        \(changesList(changes))\
        \(frame.changesLinks)
        """)
  }

  private func roundsTable(_ all: LinkShown) -> HTML {
    """
    <h2>\(all.html)</h2>
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
    CountsTable(caption: Words.countsByOrgan, rowName: Words.organ, dateName: Words.asOf, rows: organs, isMatrix: true)
      .html
  }
}
