import Pages
import SafeHTML

extension RoundPage {
  var html: HTML {
    frame.html(
      main: """
        <h1>\(title)</h1>
        <p>\(frame.asOf.map { "\(Words.asOf)\($0.html)\(Words.comma)" })\
        \(Words.rate(counts, ofOrgans: organCount))</p>
        \(counts.overview(Words.progressByStatus))\
        \(table)
        """)
  }

  private var table: HTML {
    CountsTable(
      caption: Words.countsByOrgan, rowName: Words.organ, dateName: Words.published, rows: organs, isMatrix: true
    ).html
  }
}

extension RoundsPage {
  var html: HTML {
    frame.html(
      main: """
        <h1>\(Words.rounds)</h1>
        \(roundCounts(rounds))
        """)
  }
}

/// Where things stand in each round.
func roundCounts(_ rounds: [CountsRow]) -> HTML {
  CountsTable(
    caption: Words.countsByRound, rowName: Words.round, dateName: Words.published, rows: rounds, isMatrix: true
  ).html
}
