import Pages
import SafeHTML

extension LineageShown {
  /// What a finding goes back to, and what became of it.
  var html: HTML {
    """
    <section class="lineage" aria-labelledby="lineage">
    <h2 id="lineage">\(Words.lineage)</h2>
    \(if: !earlier.isEmpty, Self.list(Words.goesBackTo, earlier))\
    \(if: !later.isEmpty, Self.list(Words.becameOfIt, later))\
    \(vanishing.map { $0.html })\
    </section>

    """
  }

  private static func list(_ heading: String, _ findings: [RelatedFinding]) -> HTML {
    """
    <h3>\(heading)</h3>
    <ul>
    \(each: findings, { "<li>\($0.inNotice)</li>\n" })\
    </ul>

    """
  }
}

extension Vanishing {
  fileprivate var html: HTML {
    """
    <h3>\(Words.becameOfIt)</h3>
    <p><strong class="vanished">\(Words.noLongerListed)</strong><br><small>\(notice.html)\(Words.comma)\(date.html)</small></p>

    """
  }
}

extension RelatedFinding {
  /// The finding and its notice, with where it stands.
  fileprivate var inNotice: HTML {
    """
    \(link.html) \(standing.short)<br><small>\(notice.html)\(Words.comma)\(date.html)</small>
    """
  }
}

extension ComparisonShown {
  /// What became of each finding of earlier notices.
  var html: HTML {
    """
    <section class="comparison" aria-labelledby="comparison">
    <h2 id="comparison">\(Words.comparison)</h2>
    <p>\(Words.compared(self))</p>
    <table>
    <thead>
    <tr><th scope="col">\(Words.earlierFinding)</th><th scope="col">\(Words.standingThere)</th>\
    <th scope="col">\(Words.inThisNotice)</th></tr>
    </thead>
    <tbody>
    \(each: rows, { row($0) })\
    </tbody>
    </table>
    </section>

    """
  }

  private func row(_ row: Row) -> HTML {
    """
    \(if: row.isSpecific, "<tr class=\"specific\">", else: "<tr>")<th scope="row">\(row.finding.link.html)\
    \(if: namesNotices, "<br><small>\(row.finding.notice.html)</small>")</th>\
    \(ifKnown: Words.standingThere, row.finding.standing.short)\
    \(ifKnown: Words.inThisNotice, Self.became(row.later))</tr>

    """
  }

  private static func became(_ later: [RelatedFinding]) -> HTML {
    if later.isEmpty { return "<strong class=\"vanished\">\(Words.noLongerListed)</strong>" }
    return "\(each: later, separator: "<br>", { "\($0.link.html) \($0.standing.short)" })"
  }
}
