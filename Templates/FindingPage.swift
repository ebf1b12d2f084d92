import Pages
import SafeHTML

extension FindingPage {
  var html: HTML {
    frame.html(
      main: """
        <h1>\(title)</h1>
        \(frame.asOfLine)\
        \(counts.map { $0.tally })\
        \(facts.html)\
        \(if: !opening.isEmpty, found)\
        \(if: !measures.isEmpty, measureList)\
        \(passages(closing))\
        \(specifics.map { table($0) })\
        \(history.map { changes($0) })\
        \(lineage.map { $0.html })\
        \(latestChanges(changes))\
        <p class="meta">\(Words.basis)\(Words.colon)\(notice.html)</p>
        \(neighbours(
          isSpecific ? Words.neighbouringSpecifics : Words.neighbouringFindings, previous: previous, next: next))
        """)
  }

  private var found: HTML {
    """
    <h2>\(Words.found(by: inspection))</h2>
    \(passages(opening))
    """
  }

  private func changes(_ history: HistoryShown) -> HTML {
    """
    <h2>\(Words.history)</h2>
    \(timeline.map { $0.html(history, asOf: frame.asOf, deadline: facts.deadline) })\
    \(history.html)
    """
  }

  private var measureList: HTML {
    """
    <h2>\(Words.measures)</h2>
    <ol class="measures">
    \(each: measures, { $0.html })\
    </ol>

    """
  }

  private func table(_ specifics: LedgerGroup) -> HTML {
    """
    <h2>\(Words.specifics)</h2>
    \(LedgerTable(caption: nil, groups: [specifics]).html)
    """
  }
}
