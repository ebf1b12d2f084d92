import Addresses
import Pages
import SafeHTML

extension PageFrame {
  /// What browsers and search engines read.
  ///
  /// - Parameters:
  ///   - data: what the page says of itself to machines.
  ///   - script: a module of the page's own.
  /// - Returns: the head, with its tags.
  func head(_ data: JSON?, script: WebAddress?) -> HTML {
    """
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; \
    script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'">
    <meta name="referrer" content="strict-origin-when-cross-origin">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    \(if: isUnlisted, unlisted)\
    <title>\(fullTitle)</title>
    <meta name="description" \(attribute: "content", Words.summary(summary))>
    \(tags.map { $0.html })\
    \(openGraph)\
    \(canonicalLink)\
    \(feeds.map { $0.links(of: siteTitle) })\
    <link rel="icon" \(href: icon) type="image/svg+xml">
    <script async type="module" blocking="render" \(src: settings)></script>
    \(script.map { Self.module($0) })\
    <link rel="stylesheet" \(href: stylesheet)>
    \(theme.map { Self.stylesheet($0) })\
    \(ownStylesheet.map { Self.stylesheet($0) })\
    \(data.map { Self.structured($0) })\
    </head>
    """
  }

  private static func structured(_ data: JSON) -> HTML {
    """
    <script type="application/ld+json">\(json: data)</script>

    """
  }

  private var fullTitle: String {
    name.map { Words.title(Words.label($0), of: siteTitle) } ?? siteTitle
  }

  private static func module(_ script: WebAddress) -> HTML {
    """
    <script type="module" \(src: script)></script>

    """
  }

  private var unlisted: HTML {
    """
    <meta name="robots" content="noindex">

    """
  }

  private static func stylesheet(_ address: WebAddress) -> HTML {
    """
    <link rel="stylesheet" \(href: address)>

    """
  }

  private var canonicalLink: HTML? {
    canonical.map {
      """
      <link rel="canonical" \(href: $0)>

      """
    }
  }
}
