import Pages
import SafeHTML

extension NotFoundPage {
  var html: HTML {
    frame.html(
      main: """
        <h1>\(Words.notFound)</h1>
        <p>\(Words.tryInstead)<a \(href: frame.home)>\(Words.home)</a>\
        \(ledger.map { "\(Words.or)\($0.html)" })\(Words.toSearch)</p>

        """)
  }
}
