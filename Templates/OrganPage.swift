import Pages
import SafeHTML

extension OrganPage {
  var html: HTML {
    frame.html(
      data: frame.organization(title, alternate: partyOrganization),
      main: """
        <h1>\(title)</h1>
        \(metaLine([
          partyOrganization.map { named(Words.partyOrganization, HTML(text: $0)) },
          frame.asOf.map { "\(Words.asOf)\($0.html)" },
        ]))\
        \(passages(body))\
        \(if: counts.leaves > 0, standing)\
        <h2>\(Words.notices)</h2>
        \(if: notices.isEmpty, "<p>\(Words.noNotice)</p>\n", else: table)\
        \(ledger.map { "<p>\($0.html)</p>\n" })\
        \(latestChanges(changes))
        """)
  }

  private var standing: HTML {
    """
    <h2>\(Words.progressByStatus)</h2>
    \(counts.tally)\
    \(countedAgain(continuing))\
    \(areaCounts(areas, of: areasOf))\
    \(progress.map { $0.html })
    """
  }

  private var table: HTML {
    CountsTable(caption: Words.countsByNotice, rowName: Words.notices, dateName: Words.published, rows: notices).html
  }
}
