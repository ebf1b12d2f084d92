import Addresses
import SafeHTML

/// The ways to reach an organ for one purpose.
public struct ContactGroup: Hashable, Sendable {
  /// What they are for, as 对整改情况的意见; nil where nothing is said.
  public let purpose: String?
  /// The channels in their order.
  public let channels: [ContactChannel]

  /// Channels for a purpose.
  public init(purpose: String?, channels: [ContactChannel]) {
    self.purpose = purpose
    self.channels = channels
  }
}

/// One way to reach an organ (联系方式).
public struct ContactChannel: Hashable, Sendable {
  /// What kind of channel it is; raw values are the keys of content.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A short service number such as 12309.
    case hotline
    /// A telephone number.
    case telephone
    /// 邮政地址
    case postalAddress
    /// 邮政编码
    case postcode
    /// 电子邮箱
    case email
    /// When somebody answers.
    case hours
  }
  /// The kind of channel.
  public let kind: Kind
  /// As it is shown.
  public let text: String
  /// `tel:` or `mailto:` where the kind has one.
  public let address: WebAddress?

  /// A channel.
  public init(kind: Kind, text: String, address: WebAddress?) {
    self.kind = kind
    self.text = text
    self.address = address
  }
}

/// The records that government sites show at the foot of every page.
public struct SiteRecords: Hashable, Sendable {
  /// 网站标识码 (国办发〔2017〕47号): turns the page tags on.
  public var siteIDCode: String?
  /// ICP 备案号
  public var icp: String?
  /// 公安备案号
  public var publicSecurity: String?
  /// 党政机关/事业单位网站标识: a local picture and where it leads.
  public var badge: Badge?

  /// The picture that identifies the site of a public body.
  public struct Badge: Hashable, Sendable {
    /// Where it leads.
    public let address: WebAddress
    /// The picture.
    public let picture: Route
    /// What it says.
    public let title: String

    /// A badge.
    public init(address: WebAddress, picture: Route, title: String) {
      self.address = address
      self.picture = picture
      self.title = title
    }
  }

  /// Records; what is not given is not shown.
  public init(siteIDCode: String? = nil, icp: String? = nil, publicSecurity: String? = nil, badge: Badge? = nil) {
    self.siteIDCode = siteIDCode
    self.icp = icp
    self.publicSecurity = publicSecurity
    self.badge = badge
  }
}

/// How open data may be used.
public struct Licence: Hashable, Sendable {
  /// Its name, as 知识共享署名 4.0 国际许可.
  public let name: String
  /// Where it can be read.
  public let address: WebAddress?

  /// A licence.
  public init(name: String, address: WebAddress?) {
    self.name = name
    self.address = address
  }
}

/// The body that was inspected and rectifies (单位).
public struct Organ: Hashable, Sendable {
  /// Its address.
  public var route: Route
  /// Its name.
  public var title: String
  /// The addresses that its page had before.
  public var aliases: [Route] = []
  /// 被巡察党组织
  public var partyOrganization: String?
  /// The date for which everything shown of it holds: as content states it; after `published`, the one in force.
  public var asOf: DisclosureDate?
  /// Its own contact channels; empty where the site's hold.
  public var contact: [ContactGroup]
  /// What is said of it.
  public var body: [Passage]
  /// Its notices, newest first.
  public var notices: [Notice]
  /// What a preview shows beside that; nil in what is published.
  public var preview: OrganPreview?

  /// An organ.
  public init(
    route: Route, title: String, partyOrganization: String? = nil, asOf: DisclosureDate? = nil,
    contact: [ContactGroup] = [], body: [Passage] = [], notices: [Notice] = []
  ) {
    self.route = route
    self.title = title
    self.partyOrganization = partyOrganization
    self.asOf = asOf
    self.contact = contact
    self.body = body
    self.notices = notices
  }
}

/// A page beside those about progress, as /about/.
public struct FreePage: Hashable, Sendable {
  /// Its address.
  public var route: Route
  /// Its title.
  public var title: String
  /// The addresses that its page had before.
  public var aliases: [Route] = []
  /// Its text.
  public var body: [Passage]
  /// Whether it is a draft, which only a preview shows.
  public var isDraft = false

  /// A free page.
  public init(route: Route, title: String, body: [Passage]) {
    self.route = route
    self.title = title
    self.body = body
  }
}

/// Everything that is disclosed on one web site (网站).
public struct Site: Hashable, Sendable {
  /// Its title.
  public var title: String
  /// The organ that is responsible for it (主办单位).
  public var host: String
  /// Where it stands.
  public var base: BaseAddress
  /// BCP 47 language of its text.
  public var language: String
  /// Whether it is a sample and no official site.
  public var isDemonstration: Bool
  /// Its contact channels.
  public var contact: [ContactGroup]
  /// Records for the foot of its pages.
  public var records: SiteRecords
  /// What makes it look like its organ's.
  public var face: SiteFace
  /// How its open data may be used.
  public var licence: Licence?
  /// How the punctuation of its texts is shown.
  public var typography: Typography
  /// Its organs in their order.
  public var organs: [Organ]
  /// Its free pages in their order.
  public var pages: [FreePage]

  /// A site.
  public init(
    title: String, host: String, base: BaseAddress, language: String = "zh-Hans", isDemonstration: Bool = false,
    contact: [ContactGroup] = [], records: SiteRecords = SiteRecords(), face: SiteFace = SiteFace(),
    licence: Licence? = nil, typography: Typography = .asWritten,
    organs: [Organ] = [], pages: [FreePage] = []
  ) {
    self.title = title
    self.host = host
    self.base = base
    self.language = language
    self.isDemonstration = isDemonstration
    self.contact = contact
    self.records = records
    self.face = face
    self.licence = licence
    self.typography = typography
    self.organs = organs
    self.pages = pages
  }
}
