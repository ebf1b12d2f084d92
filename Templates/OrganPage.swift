import Pages
import SafeHTML

extension OrganPage {
  var html: HTML {
    frame.html(
      main: """
        <h1>\(title)</h1>
        \(metaLine([
          partyOrganization.map { named(Words.partyOrganization, HTML(text: $0)) },
          frame.asOf.map { "\(Words.asOf)\($0.html)" },
        ]))\
        \(passages(body))\
        <h2>\(Words.notices)</h2>
        \(if: notices.isEmpty, "<p>\(Words.noNotice)</p>\n", else: table)\
        \(ledger.map { "<p>\($0.html)</p>\n" })\
        \(latestChanges(changes))
        """)
  }

  private var table: HTML {
    CountsTable(caption: Words.countsByNotice, rowName: Words.notices, dateName: Words.published, rows: notices).html
  }
}
