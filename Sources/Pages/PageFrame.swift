import Addresses
import Disclosure

/// What surrounds a page's own content: what its head says, its header, breadcrumbs, contact channels and footer.
public struct PageFrame: Sendable {
  /// BCP 47 language of the page.
  public var language: String
  /// The name of the page; nil where it is the site's own page and bears the site's name alone.
  public var name: Label?
  /// The name of the site.
  public var siteTitle: String
  /// 主办单位
  public var host: String
  /// The site's first page.
  public var home: WebAddress
  /// The page for the search, where its field leads; nil on that page, which has a field of its own.
  public var search: WebAddress?
  /// The stylesheet.
  public var stylesheet: WebAddress
  /// The colours of the organ; nil where the tool's hold.
  public var theme: WebAddress?
  /// The stylesheet of the organ.
  public var ownStylesheet: WebAddress?
  /// An emblem before the title of the site.
  public var logo: PictureShown?
  /// A picture across the head of the page.
  public var headerPicture: PictureShown?
  /// The picture that stands for the page where somebody shares it, with its whole address.
  public var sharedPicture: PictureShown?
  /// The icon.
  public var icon: WebAddress
  /// The script that keeps how the reader wants pages to look.
  public var settings: WebAddress
  /// The page's own address, whole; nil where it has none of its own, as the page of the error 404.
  public var canonical: WebAddress?
  /// The feeds of what changed; nil where the page tells no progress.
  public var feeds: FeedLinks?
  /// What the page is about, for search engines.
  public var summary: Summary
  /// Whether it is one document among others rather than a way to them (Open Graph).
  public var isArticle: Bool
  /// Whether the site is a sample and says so.
  public var isDemonstration: Bool
  /// Whether search engines are asked to leave the page out.
  public var isUnlisted: Bool
  /// The links that lead about the site.
  public var navigation: [LinkShown]
  /// The pages above this one, from the first page down; none on the first page itself.
  public var breadcrumbs: [LinkShown]
  /// The date for which everything shown holds; nil where the page tells no progress.
  public var asOf: DateShown?
  /// The contact channels at the end of the page; none where the page shows them in another place.
  public var contact: [ContactShown]
  /// What stands at the foot.
  public var footer: FooterShown
  /// The tags of government sites; nil where the site has no identification code.
  public var tags: PageTags?
  /// What a preview says across the top; nil on every page that the public sees as it is.
  public var preview: PreviewNote?
}

/// What a page is about, in a sentence that the interface words or in the author's words.
public enum Summary: Hashable, Sendable {
  /// The beginning of the author's text.
  case text(String)
  /// The whole site.
  case site(title: String)
  /// An organ, by its name.
  case organ(String)
  /// A notice, by its title.
  case notice(String)
  /// The ledger of a notice.
  case ledger(String)
  /// An area, by its name.
  case area(String)
  /// A finding, by its title.
  case finding(String)
  /// What changed.
  case changes(site: String)
  /// A round of inspection, by its name.
  case round(String)
  /// All rounds of inspection.
  case rounds(site: String)
  /// The open data.
  case data(site: String)
  /// The contact channels.
  case contact(site: String)
  /// The search.
  case search(site: String)
  /// No page.
  case notFound
}

/// What stands at the foot of every page.
public struct FooterShown: Hashable, Sendable {
  /// Free pages and the site map.
  public let links: [LinkShown]
  /// 网站标识码
  public let siteIDCode: String?
  /// ICP 备案号
  public let icp: String?
  /// 公安备案号
  public let publicSecurity: String?
  /// 党政机关/事业单位网站标识
  public let badge: BadgeShown?
}

/// A picture with what it shows.
public struct PictureShown: Hashable, Sendable {
  /// Where it lies.
  public let address: WebAddress
  /// What it shows, for who cannot see it.
  public let alternative: String
  /// How large it is, so that its room is kept; nil where that is not known.
  public let size: PictureSize?
}

/// The picture that identifies the site of a public body.
public struct BadgeShown: Hashable, Sendable {
  /// Where it leads.
  public let address: WebAddress
  /// The picture.
  public let picture: WebAddress
  /// What it says.
  public let title: String
}
