import Pages
import SafeHTML

extension Sitemap {
  /// As the protocol has it (sitemaps.org, 0.9); the escaping of HTML is that of XML.
  var xml: HTML { isIndex ? index : pages }

  private var pages: HTML {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(each: entries, { "<url><loc>\($0.address.text)</loc>\($0.modified)</url>\n" })\
    </urlset>

    """
  }

  private var index: HTML {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(each: entries, { "<sitemap><loc>\($0.address.text)</loc>\($0.modified)</sitemap>\n" })\
    </sitemapindex>

    """
  }
}

extension Sitemap.Entry {
  fileprivate var modified: HTML? { lastModified.map { "<lastmod>\($0)</lastmod>" } }
}
