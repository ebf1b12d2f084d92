import Diagnostics
import FileServer
import SafeHTML

/// A page of the preview's own, as opposed to one of the site.
struct OwnPage {
  let title: String
  let language: Language
  let script: HTML
  let main: HTML

  var html: HTML {
    """
    <!doctype html>
    <html \(attribute: "lang", language == .chinese ? "zh-Hans" : "en")>
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'self'; style-src 'self'; \
    img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title) · \(PreviewWords.preview(language))</title>
    <link rel="icon" href="/-/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/-/preview.css">
    \(script)
    </head>
    <body>
    <main>
    \(main)
    </main>
    </body>
    </html>

    """
  }

  /// The page as an answer, which is never a part of the site.
  func response(_ status: Int) -> Response {
    Response(status, ["Content-Type": "text/html; charset=utf-8"], body: .bytes(html.bytes))
  }
}
