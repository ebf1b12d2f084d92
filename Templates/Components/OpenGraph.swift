import Pages
import SafeHTML

extension PageFrame {
  /// How the page looks where somebody shares it (Open Graph, ogp.me). A page without an address of its own is not shared.
  var openGraph: HTML? {
    canonical.map { address in
      """
      <meta property="og:title" \(attribute: "content", name.map(Words.label) ?? siteTitle)>
      <meta property="og:description" \(attribute: "content", Words.summary(summary))>
      \(if: isArticle, "<meta property=\"og:type\" content=\"article\">", else: "<meta property=\"og:type\" content=\"website\">")
      <meta property="og:url" \(content: address)>
      <meta property="og:site_name" \(attribute: "content", siteTitle)>
      \(Self.locale(language).map { Self.tag(locale: $0) })
      \(sharedPicture.map { Self.tags(picture: $0) })

      """
    }
  }

  private static func tags(picture: PictureShown) -> HTML {
    """
    <meta property="og:image" \(content: picture.address)>
    <meta property="og:image:alt" \(attribute: "content", picture.alternative)>
    """
  }

  private static func tag(locale: String) -> HTML {
    "<meta property=\"og:locale\" \(attribute: "content", locale)>"
  }

  /// `zh_CN`, as Open Graph names languages; nil where that cannot be said of a language alone.
  private static func locale(_ language: String) -> String? {
    let known = ["zh": "zh_CN", "zh-hans": "zh_CN", "zh-hant": "zh_TW", "en": "en_US"]
    if let locale = known[language.lowercased()] { return locale }
    let parts = language.split(separator: "-")
    guard let first = parts.first, let region = parts.dropFirst().first(where: { $0.utf8.count == 2 }) else {
      return nil
    }
    return "\(first.lowercased())_\(region.uppercased())"
  }
}
