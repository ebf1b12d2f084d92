import Pages
import SafeHTML

extension LedgerPage {
  var html: HTML {
    frame.html(
      .ledger, script: script,
      main: """
        <h1>\(Words.ledger)</h1>
        \(metaLine([notice.html, frame.asOf.map { "\(Words.asOf)\($0.html)" }]))\
        \(if: counts.leaves == 0, "<p>\(Words.noFindings)</p>\n", else: table)
        """)
  }

  /// `13个问题，按方面排列`; sorted otherwise, it does not say so.
  private var caption: HTML {
    "\(Words.scope(counts))<span class=\"by-area\">\(Words.comma)\(Words.byArea)</span>"
  }

  private var table: HTML {
    let table = LedgerTable(caption: caption, groups: groups)
    return """
      \(counts.tally)\
      \(LedgerTools(counts: counts, groups: groups).html)\
      \(table.contents)\
      \(table.html)\
      \(statusLegend)
      """
  }
}
