import Pages

extension Robots {
  /// As RFC 9309 has it.
  var text: String {
    """
    User-agent: *
    \(isAllowed ? "Allow: /" : "Disallow: /")
    Sitemap: \(sitemap.text)

    """
  }
}
