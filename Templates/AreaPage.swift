import Pages
import SafeHTML

extension AreaPage {
  var html: HTML {
    frame.html(
      main: """
        <h1>\(title)</h1>
        \(frame.asOfLine)\
        \(counts.tally)\
        \(if: (1...Self.mostNamed).contains(overdue.count), facts)\
        \(passages(body))\
        \(findings.map { table($0) })\
        \(if: !leads.isEmpty, leadList)\
        \(latestChanges(changes))\
        \(neighbours(Words.neighbouringAreas, previous: previous, next: next))
        """)
  }

  /// So many that are late are named at the top; of more the table tells, which would else hardly be found.
  private static let mostNamed = 5

  private var facts: HTML {
    """
    <dl class="facts">
    \(fact(Words.overdue, "\(each: overdue, separator: "</dd><dd>", { $0.html })"))\
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
  fileprivate var html: HTML { "\(link.html) <small>\(Words.deadline)\(Words.colon)\(deadline.html)</small>" }
}
