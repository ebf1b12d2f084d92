import Pages
import SafeHTML

extension FooterShown {
  /// Who is responsible for the site, and the records that it must show.
  func html(host: String) -> HTML {
    """
    <footer>
    <ul>
    <li>\(Words.host)\(Words.colon)\(host)</li>
    \(each: links, { "<li>\($0.html)</li>\n" })\
    \(siteIDCode.map { "<li>\(Words.siteIDCode)\(Words.colon)\($0)</li>\n" })\
    \(icp.map { "<li><a href=\"https://beian.miit.gov.cn/\">\($0)</a></li>\n" })\
    \(publicSecurity.map { "<li><a href=\"https://beian.mps.gov.cn/\">\($0)</a></li>\n" })\
    \(badge.map { "<li>\($0.html)</li>\n" })\
    </ul>
    </footer>
    """
  }
}

extension BadgeShown {
  fileprivate var html: HTML {
    """
    <a \(href: address)><img \(src: picture) \(attribute: "alt", title) width="60" height="60"></a>
    """
  }
}
