import Pages
import SafeHTML

extension LedgerPage {
  var html: HTML {
    frame.html(
      .ledger,
      main: """
        <h1>\(Words.ledger)</h1>
        \(metaLine([notice.html, frame.asOf.map { "\(Words.asOf)\($0.html)" }]))\
        \(if: counts.leaves == 0, "<p>\(Words.noFindings)</p>\n", else: table)
        """)
  }

  private var table: HTML {
    """
    \(counts.tally)\
    \(LedgerTable(caption: Words.ledgerCaption(counts), groups: groups).html)\
    \(statusLegend)
    """
  }
}
