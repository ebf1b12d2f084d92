import Pages
import SafeHTML

extension FormerPage {
  var html: HTML {
    """
    <!doctype html>
    <html \(attribute: "lang", language)>
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; \
    form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <meta \(refresh: address)>
    <title>\(Words.moved)</title>
    <link rel="canonical" \(href: canonical)>
    <link rel="stylesheet" \(href: stylesheet)>
    </head>
    <body>
    <main>
    <h1>\(Words.moved)</h1>
    <p>\(Words.movedHere)\(Words.colon)<a \(href: address)>\(title)</a></p>
    </main>
    </body>
    </html>

    """
  }
}
