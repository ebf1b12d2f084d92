import Pages
import SafeHTML

extension PortalPage {
  var html: HTML {
    frame.html(
      main: """
        <h1 class="standing">\(frame.asOf.map { "\(Words.asOf)\($0.html)\(Words.comma)" })\
        \(Words.standing(counts, ofOrgans: organCount))</h1>
        \(table)\
        <h2>\(Words.changes)</h2>
        \(changesList(changes))\
        \(frame.changesLinks)
        """)
  }

  private var table: HTML {
    CountsTable(caption: Words.countsByOrgan, rowName: Words.organ, dateName: Words.asOf, rows: organs).html
  }
}
