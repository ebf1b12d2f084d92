import Pages
import SafeHTML

extension AreaPage {
  var html: HTML {
    frame.html(
      main: """
        <h1>\(title)</h1>
        \(frame.asOfLine)\
        \(counts.tally)\
        \(if: !overdue.isEmpty, facts)\
        \(passages(body))\
        \(findings.map { table($0) })\
        \(if: !leads.isEmpty, leadList)\
        \(latestChanges(changes))\
        \(neighbours(Words.neighbouringAreas, previous: previous, next: next))
        """)
  }

  private var facts: HTML {
    """
    <dl class="facts">
    \(fact(Words.overdue, "\(each: overdue, separator: "<br>", { $0.html })"))\
    </dl>

    """
  }

  private func table(_ findings: LedgerGroup) -> HTML {
    """
    <h2>\(Words.findings)</h2>
    \(LedgerTable(caption: nil, groups: [findings]).html)
    """
  }

  private var leadList: HTML {
    """
    <h2>\(Words.lead)</h2>
    <ul>
    \(each: leads, { "<li>\(Words.led($0, counts))</li>\n" })\
    </ul>

    """
  }
}

extension OverdueShown {
  fileprivate var html: HTML { "\(link.html) \(Words.deadline)\(Words.colon)\(deadline.html)" }
}
